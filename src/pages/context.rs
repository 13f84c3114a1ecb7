//! What every page may need, decided once at start-up.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::bezoek::Bezoekboek;
use super::scenario::Scenario;
use crate::config::{Config, Variant};
use crate::gateway::Gateway;
use crate::locales::{Labels, Taal, Teksten};
use crate::routes::{Keep, VARIANT};
use crate::session::{Begin, LoginState, Session};

/// The day that counts as today, in the Netherlands.
#[derive(Clone, Copy, Debug)]
pub struct Today(pub NaiveDate);

/// All of it.
pub struct Context {
    /// `config.json`.
    pub config: Arc<Config>,
    /// Where answers come from.
    pub gateway: Gateway,
    /// Who is logged in.
    pub begin: Begin,
    /// Today.
    pub today: Today,
    /// When they were here before.
    pub bezoekboek: Bezoekboek,
    /// What stays in every link.
    pub keep: Keep,
    /// The texts of the language.
    pub teksten: &'static Teksten,
    /// The scenario of fixture mode; `None` behind a gateway.
    pub scenario: Option<Scenario>,
}

impl Context {
    /// The variant of the address is stronger than that of `config.json`.
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

/// What is within reach of every component; cheap to copy. One value rather than one for each: the
/// code that finds a value is there once for each type.
#[derive(Clone, Copy)]
struct Bereik {
    config: StoredValue<Arc<Config>>,
    /// Lives on one thread, which is the only one there is.
    gateway: StoredValue<Gateway, LocalStorage>,
    /// In how many seconds a gateway that is busy or away is asked again.
    wachten: RwSignal<Option<u32>>,
    session: Session,
    bezoekboek: Bezoekboek,
    today: Today,
    /// What stays in every link, which changes with the language.
    keep: RwSignal<Keep>,
    /// The texts of the language, which may change.
    teksten: RwSignal<&'static Teksten>,
    scenario: StoredValue<Option<Scenario>>,
    /// Whether no page was shown yet.
    is_first_page: StoredValue<bool>,
}

/// Puts it within reach of all components below.
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
        is_first_page: StoredValue::new(true),
    });
    // After the end of a session nothing of it stays in memory.
    Effect::new(move || {
        if matches!(session.state(), LoginState::Leaving | LoginState::LoggedOut(_)) {
            gateway.forget();
        }
    });
}

fn bereik() -> Bereik {
    expect_context()
}

/// `config.json`.
pub fn use_config() -> Arc<Config> {
    bereik().config.get_value()
}

/// Where answers come from.
pub fn use_gateway() -> Gateway {
    bereik().gateway.get_value()
}

/// Who is logged in.
pub fn use_session() -> Session {
    bereik().session
}

/// In how many seconds a gateway that is busy or away is asked again.
pub fn use_wachten() -> RwSignal<Option<u32>> {
    bereik().wachten
}

/// Today.
pub fn use_today() -> NaiveDate {
    bereik().today.0
}

/// When the visitor was here before, and what they opened since.
pub fn use_bezoekboek() -> Bezoekboek {
    bereik().bezoekboek
}

/// What stays in every link.
pub fn use_keep() -> Keep {
    bereik().keep.get_untracked()
}

/// The texts of the language. Another language builds the whole page anew ([`use_taal`]), so that
/// nothing else has to follow it.
pub fn use_teksten() -> &'static Teksten {
    bereik().teksten.get_untracked()
}

/// The language. Follows changes.
pub fn use_taal() -> impl Fn() -> Taal + Copy {
    let teksten = bereik().teksten;
    move || teksten.get().taal
}

/// Goes on in another language, with what from now on stays in every link.
pub(super) fn use_vertaling() -> impl Fn(&'static Teksten, Keep) + Copy {
    let bereik = bereik();
    let Bereik { keep, teksten, .. } = bereik;
    move |other, kept| {
        let other = bereik.scenario.read_value().as_ref().map_or(other, |it| it.teksten(other));
        keep.set(kept);
        teksten.set(other);
    }
}

/// Goes on with something else that stays in every link; the page is built anew, so that its links
/// have it.
pub fn use_keeping() -> impl Fn(Keep) + Copy {
    let (go_on, teksten) = (use_vertaling(), bereik().teksten);
    move |kept| go_on(teksten.get_untracked(), kept)
}

/// The words of the variant.
pub fn use_labels() -> &'static Labels {
    use_teksten().labels(use_config().variant == Variant::B)
}

/// The scenario of fixture mode; `None` behind a gateway.
pub fn use_scenario() -> Option<Scenario> {
    bereik().scenario.get_value()
}

/// Whether this is the first page of the visit, which the browser itself announces. Asking makes it
/// so no longer.
pub(crate) fn take_first_page() -> bool {
    let is_first_page = bereik().is_first_page;
    is_first_page.try_update_value(|first| std::mem::replace(first, false)).unwrap_or(false)
}
