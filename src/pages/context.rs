//! The values that every page may need. They are decided once, at start-up.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::actiebron::Actiebron;
use super::bezoek::Bezoekboek;
use super::scenario::Scenario;
use crate::components::whenever;
use crate::config::{Config, Variant};
use crate::gateway::Gateway;
use crate::locales::{Labels, Taal, Teksten};
use crate::routes::{Keep, VARIANT};
use crate::session::{Begin, LoginState, Session};

/// The day that counts as today, in the Netherlands.
#[derive(Clone, Copy, Debug)]
pub struct Today(pub NaiveDate);

/// The values that every page may need.
pub struct Context {
    /// The content of `config.json`.
    pub config: Arc<Config>,
    /// The gateway, which answers all questions about zaken.
    pub gateway: Gateway,
    /// How the session begins: whether a resident is logged in, and who.
    pub begin: Begin,
    /// The day that counts as today, in the Netherlands.
    pub today: Today,
    /// The earlier visits of the resident.
    pub bezoekboek: Bezoekboek,
    /// The parameters of the address that stay in every link.
    pub keep: Keep,
    /// The texts of the language.
    pub teksten: &'static Teksten,
    /// The scenario of fixture mode; `None` behind a gateway.
    pub scenario: Option<Scenario>,
}

impl Context {
    /// Takes the variant from the address when it names one. It overrides the one in `config.json`.
    #[must_use]
    pub fn with_variant(self) -> Self {
        match self.keep.get(VARIANT).and_then(Variant::parse) {
            Some(variant) => {
                let config = Config { variant, ..(*self.config).clone() };
                Self { config: Arc::new(config), ..self }
            }
            None => self,
        }
    }
}

/// The values that every component can use. Cheap to copy. They share one type, because the code
/// that looks up a value in the context is compiled again for each type.
#[derive(Clone, Copy)]
struct Bereik {
    config: StoredValue<Arc<Config>>,
    /// `LocalStorage`, because a gateway cannot be sent to another thread. The app has only one.
    gateway: StoredValue<Gateway, LocalStorage>,
    /// The number of seconds until a busy or unreachable gateway is asked again; `None` while it
    /// answers.
    wachten: RwSignal<Option<u32>>,
    session: Session,
    bezoekboek: Bezoekboek,
    today: Today,
    /// The parameters that stay in every link. The language is among them, so they can change.
    keep: RwSignal<Keep>,
    /// The texts of the chosen language, which can change.
    teksten: RwSignal<&'static Teksten>,
    scenario: StoredValue<Option<Scenario>>,
    /// What the resident has to do; `None` when the municipality does not ask it here.
    acties: StoredValue<Option<Actiebron>>,
    /// Whether no page has been shown yet.
    is_first_page: StoredValue<bool>,
}

/// Makes the context available to all components below.
pub fn provide(context: Context) {
    let wachten = RwSignal::new(None);
    let session = Session::new(context.begin);
    if let Some(scenario) = &context.scenario {
        scenario.begin_session(session);
    }
    let gateway = context.gateway;
    gateway.on_wait(move |seconds| wachten.set(seconds));
    provide_context(Bereik {
        config: StoredValue::new(context.config),
        gateway: StoredValue::new_local(gateway.clone()),
        wachten,
        session,
        bezoekboek: context.bezoekboek,
        today: context.today,
        keep: RwSignal::new(context.keep),
        teksten: RwSignal::new(context.teksten),
        scenario: StoredValue::new(context.scenario),
        acties: StoredValue::new(None),
        is_first_page: StoredValue::new(true),
    });
    // After a session ends, none of its answers stay in memory.
    whenever(move || {
        if matches!(session.state(), LoginState::Leaving | LoginState::LoggedOut(_)) {
            gateway.forget();
        }
    });
}

fn bereik() -> Bereik {
    expect_context()
}

/// The content of `config.json`.
pub fn use_config() -> Arc<Config> {
    bereik().config.get_value()
}

/// The gateway, which answers all questions about zaken.
pub fn use_gateway() -> Gateway {
    bereik().gateway.get_value()
}

/// The session: whether a resident is logged in, and who.
pub fn use_session() -> Session {
    bereik().session
}

/// The number of seconds until a busy or unreachable gateway is asked again; `None` while it
/// answers.
pub fn use_wachten() -> RwSignal<Option<u32>> {
    bereik().wachten
}

/// The day that counts as today, in the Netherlands.
pub fn use_today() -> NaiveDate {
    bereik().today.0
}

/// The earlier visits, and the zaken that the visitor opened since the last one.
pub fn use_bezoekboek() -> Bezoekboek {
    bereik().bezoekboek
}

/// The parameters of the address that stay in every link.
pub fn use_keep() -> Keep {
    bereik().keep.get_untracked()
}

/// The texts of the language. A change of language rebuilds the whole page ([`use_taal`]), so
/// callers need not follow changes.
pub fn use_teksten() -> &'static Teksten {
    bereik().teksten.get_untracked()
}

/// Returns a function that gives the language and follows its changes.
pub fn use_taal() -> impl Fn() -> Taal + Copy {
    let teksten = bereik().teksten;
    move || teksten.get().taal
}

/// Returns a function that switches to other texts and replaces the parameters that stay in every
/// link.
pub(super) fn use_vertaling() -> impl Fn(&'static Teksten, Keep) + Copy {
    let bereik = bereik();
    let Bereik { keep, teksten, .. } = bereik;
    move |other, kept| {
        let other = bereik.scenario.read_value().as_ref().map_or(other, |it| it.teksten(other));
        keep.set(kept);
        teksten.set(other);
    }
}

/// Returns a function that replaces the parameters that stay in every link. It rebuilds the page,
/// so that its links carry them.
pub fn use_keeping() -> impl Fn(Keep) + Copy {
    let (go_on, teksten) = (use_vertaling(), bereik().teksten);
    move |kept| go_on(teksten.get_untracked(), kept)
}

/// The labels of the chosen variant.
pub fn use_labels() -> &'static Labels {
    use_teksten().labels(use_config().variant == Variant::B)
}

/// What the resident has to do; `None` when the municipality does not ask it here.
pub fn use_actiebron() -> Option<Actiebron> {
    bereik().acties.get_value()
}

/// Makes what the resident has to do available to all pages, or takes it away.
pub(super) fn set_actiebron(bron: Option<Actiebron>) {
    bereik().acties.set_value(bron);
}

/// The scenario of fixture mode; `None` behind a gateway.
pub fn use_scenario() -> Option<Scenario> {
    bereik().scenario.get_value()
}

/// Whether this is the first page of the visit, which the browser itself announces.
pub(crate) fn is_first_page() -> bool {
    bereik().is_first_page.try_get_value().unwrap_or(false)
}

/// The same as [`is_first_page`]. After this call the answer is `false`.
pub(crate) fn take_first_page() -> bool {
    let is_first_page = bereik().is_first_page;
    is_first_page.try_update_value(|first| std::mem::replace(first, false)).unwrap_or(false)
}
