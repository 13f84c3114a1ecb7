//! What every page may need, decided once at start-up.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::config::{Config, Variant};
use crate::gateway::Gateway;
use crate::locales::{Labels, Taal, Teksten};
use crate::routes::Keep;
use crate::session::{Begin, Session, Stand};

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
    /// What stays in every link.
    pub keep: Keep,
    /// The texts of the language.
    pub teksten: &'static Teksten,
    /// The scenario of fixture mode; `None` behind a gateway.
    pub scenario: Option<Scenario>,
}

/// A resource pack that is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// As it stands in the address.
    pub naam: String,
    /// Its name for people.
    pub titel: String,
    /// What is wrong with the address or with `scenario.json`.
    pub waarschuwingen: Vec<String>,
    /// Names and addresses of the scenarios that exist, when this one does not.
    pub bestaande: Option<Vec<(String, String)>>,
}

/// The gateway lives on one thread, which is the only one there is.
#[derive(Clone, Copy)]
struct LocalGateway(StoredValue<Gateway, LocalStorage>);

/// The texts of the language, which may change.
#[derive(Clone, Copy)]
struct Woorden(RwSignal<&'static Teksten>);

/// What stays in every link, which changes with the language.
#[derive(Clone, Copy)]
struct Blijft(RwSignal<Keep>);

/// In how many seconds a gateway that is busy or away is asked again.
#[derive(Clone, Copy)]
struct Wachten(RwSignal<Option<u32>>);

/// Puts it within reach of all components below.
pub fn provide(context: Context) {
    provide_context(context.config);
    let wachten = RwSignal::new(None);
    provide_context(Wachten(wachten));
    let session = Session::new(context.begin);
    provide_context(session);
    let gateway = context.gateway;
    gateway.on_wait(move |seconds| wachten.set(seconds));
    provide_context(LocalGateway(StoredValue::new_local(gateway.clone())));
    // After the end of a session nothing of it stays in memory.
    Effect::new(move || {
        if matches!(session.stand(), Stand::Vertrekt | Stand::Uitgelogd(_)) {
            gateway.forget();
        }
    });
    provide_context(context.today);
    provide_context(Blijft(RwSignal::new(context.keep)));
    provide_context(Woorden(RwSignal::new(context.teksten)));
    provide_context(context.scenario);
}

/// `config.json`.
pub fn use_config() -> Arc<Config> {
    expect_context()
}

/// Where answers come from.
pub fn use_gateway() -> Gateway {
    expect_context::<LocalGateway>().0.get_value()
}

/// Who is logged in.
pub fn use_session() -> Session {
    expect_context()
}

/// In how many seconds a gateway that is busy or away is asked again.
pub fn use_wachten() -> RwSignal<Option<u32>> {
    expect_context::<Wachten>().0
}

/// Today.
pub fn use_today() -> NaiveDate {
    expect_context::<Today>().0
}

/// What stays in every link.
pub fn use_keep() -> Keep {
    expect_context::<Blijft>().0.get_untracked()
}

/// The texts of the language. Another language builds the whole page anew ([`use_taal`]), so that
/// nothing else has to follow it.
pub fn use_teksten() -> &'static Teksten {
    expect_context::<Woorden>().0.get_untracked()
}

/// The language. Follows changes.
pub fn use_taal() -> Signal<Taal> {
    let teksten = expect_context::<Woorden>().0;
    Signal::derive(move || teksten.get().taal)
}

/// Goes on in another language, with what from now on stays in every link.
pub(super) fn use_vertaling() -> impl Fn(&'static Teksten, Keep) + Copy {
    let (Woorden(woorden), Blijft(blijft)) = (expect_context(), expect_context());
    move |teksten, keep| {
        blijft.set(keep);
        woorden.set(teksten);
    }
}

/// The words of the variant.
pub fn use_labels() -> &'static Labels {
    let teksten = use_teksten();
    match use_config().variant {
        Variant::A => &teksten.variant_a,
        Variant::B => &teksten.variant_b,
    }
}

/// The scenario of fixture mode.
pub fn use_scenario() -> Option<Scenario> {
    use_context().flatten()
}
