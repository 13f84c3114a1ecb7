//! The values that every page may need. They are decided once, at start-up.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::actiebron::Actiebron;
use super::bezoek::Bezoekboek;
use super::nieuwsstand::Nieuwsstand;
use super::scenario::Scenario;
use crate::browser::address::{HistoryEntry, address, go_to};
use crate::browser::storage::{self, Item};
use crate::components::whenever;
use crate::config::{Config, Variant};
use crate::gateway::Gateway;
use crate::locales::{Labels, Taal, Teksten};
use crate::routes::{Keep, VARIANT, with_parameter};
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
    /// Takes the variant from the address when it names one, or else the one that was chosen on this
    /// device. It overrides the one in `config.json`.
    #[must_use]
    pub fn with_variant(mut self) -> Self {
        let chosen = match self.keep.get(VARIANT) {
            Some(asked) => Variant::parse(asked),
            None => storage::get(Item::Variant).and_then(|it| Variant::parse(&it)),
        };
        // Nobody else has the settings yet.
        if let (Some(variant), Some(config)) = (chosen, Arc::get_mut(&mut self.config)) {
            config.variant = variant;
        }
        self
    }
}

/// The values that every component can use. Cheap to copy. They share one type, because the code
/// that looks up a value in the context is compiled again for each type.
#[derive(Clone, Copy)]
struct Bereik {
    /// `LocalStorage`, because a gateway cannot be sent to another thread. The app has only one.
    inner: StoredValue<Inner, LocalStorage>,
    /// The number of seconds until a busy or unreachable gateway is asked again; `None` while it
    /// answers.
    wachten: RwSignal<Option<u32>>,
    session: Session,
    bezoekboek: Bezoekboek,
    today: Today,
    /// The texts of the chosen language, which can change.
    teksten: RwSignal<&'static Teksten>,
    nieuws: Nieuwsstand,
}

/// The values that nobody follows. They are one value, because each type of value costs the app
/// code.
struct Inner {
    config: Arc<Config>,
    gateway: Gateway,
    /// The parameters that stay in every link. The language is among them, so they can change.
    keep: Keep,
    scenario: Option<Scenario>,
    /// What the resident has to do; `None` when the municipality does not ask it here.
    acties: Option<Actiebron>,
    /// Whether no page has been shown yet.
    is_first_page: bool,
}

/// Makes the context available to all components below.
pub fn provide(context: Context) {
    let wachten = RwSignal::new(None);
    let session = Session::new(context.begin);
    if let Some(scenario) = &context.scenario {
        scenario.begin_session(session);
    }
    let nieuws = Nieuwsstand::new();
    let gateway = context.gateway;
    // Nobody waits for a look for news, so that a gateway that is busy with it is not told of.
    gateway.on_wait(move |seconds| wachten.set(seconds.filter(|_| !nieuws.kijkt())));
    let inner = Inner {
        config: context.config,
        gateway: gateway.clone(),
        keep: context.keep,
        scenario: context.scenario,
        acties: None,
        is_first_page: true,
    };
    provide_context(Bereik {
        inner: StoredValue::new_local(inner),
        wachten,
        session,
        bezoekboek: context.bezoekboek,
        today: context.today,
        teksten: RwSignal::new(context.teksten),
        nieuws,
    });
    // After a session ends, none of its answers stay in memory.
    whenever(move || {
        if matches!(session.state(), LoginState::Leaving | LoginState::LoggedOut(_)) {
            gateway.forget();
            nieuws.forget();
        }
    });
}

fn bereik() -> Bereik {
    expect_context()
}

/// The content of `config.json`.
pub fn use_config() -> Arc<Config> {
    bereik().inner.read_value().config.clone()
}

/// The gateway, which answers all questions about zaken.
pub fn use_gateway() -> Gateway {
    bereik().inner.read_value().gateway.clone()
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
    bereik().inner.read_value().keep.clone()
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
    let Bereik { inner, teksten, .. } = bereik();
    move |other, kept| {
        let other = inner.read_value().scenario.as_ref().map_or(other, |it| it.teksten(other));
        inner.write_value().keep = kept;
        teksten.set(other);
    }
}

/// Returns a function that switches to another variant, remembers it on the device and rebuilds the
/// page.
pub(crate) fn use_variantwissel() -> impl Fn(Variant) + Copy {
    let inner = bereik().inner;
    let go_on = use_keeping();
    move |variant| {
        _ = storage::set(Item::Variant, variant.name());
        let config = Config { variant, ..(*inner.read_value().config).clone() };
        inner.write_value().config = Arc::new(config);
        let mut kept = inner.read_value().keep.clone();
        if kept.get(VARIANT).is_some() {
            // The address is stronger than the device.
            kept = kept.with(VARIANT, variant.name());
            let href = with_parameter(&address(), VARIANT, variant.name());
            go_to(&href, HistoryEntry::Same);
        }
        go_on(kept);
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
    bereik().inner.read_value().acties
}

/// How many meldingen are new, as far as pages know.
pub fn use_nieuws() -> Nieuwsstand {
    bereik().nieuws
}

/// Makes what the resident has to do available to all pages, or takes it away.
pub(super) fn set_actiebron(bron: Option<Actiebron>) {
    bereik().inner.write_value().acties = bron;
}

/// The scenario of fixture mode; `None` behind a gateway.
pub fn use_scenario() -> Option<Scenario> {
    bereik().inner.read_value().scenario.clone()
}

/// Whether this is the first page of the visit, which the browser itself announces.
pub(crate) fn is_first_page() -> bool {
    bereik().inner.try_read_value().is_some_and(|it| it.is_first_page)
}

/// The same as [`is_first_page`]. After this call the answer is `false`.
pub(crate) fn take_first_page() -> bool {
    let inner = bereik().inner.try_write_value();
    inner.is_some_and(|mut it| std::mem::replace(&mut it.is_first_page, false))
}
