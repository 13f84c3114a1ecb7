use leptos::prelude::*;

use super::hulp::{LieverNiet, Nodig};
use super::woorden::use_woorden;
use crate::components::{Melding, Soort, replaced};
use crate::config::LoginOption;
use crate::pages::sessie::presentation::{melding, middel};
use crate::pages::{PaginaTitel, use_config, use_teksten};
use crate::session::Reden;

/// The ways to log in, and which one was chosen.
pub(crate) struct Inlogwegen {
    /// The ways, in the order of their buttons.
    pub(crate) options: Vec<LoginOption>,
    /// The name of the chosen way, while the browser is on its way to the page of the provider.
    pub(crate) naar: RwSignal<Option<String>>,
    /// Called with the way to log in that the visitor chooses.
    pub(crate) log_in: Callback<LoginOption>,
}

/// The page to log in. It says why nobody is logged in, has a button for each way to log in, and
/// says what one needs, and how to do without.
#[component]
pub(crate) fn InlogPaginaBeeld(
    /// Why nobody is logged in.
    reden: Reden,
    /// What became of files that were being sent and of what was typed, when there was any.
    #[prop(optional, into)]
    bericht: Option<Signal<Option<String>>>,
    /// The ways to log in.
    wegen: Inlogwegen,
) -> impl IntoView {
    let teksten = use_woorden();
    let inloggen = use_teksten().sessie.inloggen;
    let naam = use_config().organisation.name.clone();
    let melding = melding(&reden, teksten).map(|(soort, tekst)| {
        view! { <div role="alert"><Melding soort titel=tekst /></div> }
    });
    let labels = wegen.options.iter().map(|it| it.label.clone()).collect();
    view! {
        <PaginaTitel titel=inloggen />
        {melding}
        {bericht.map(|bericht| replaced(move || bericht.get(), verloren))}
        <div class="inlog">
            <div class="inlog__vak">
                <p>{(teksten.inloggen_uitleg)(&naam)}</p>
                <Inlogknoppen inloggen wegen />
            </div>
            <div class="inlog__hulp">
                <Nodig labels />
                <LieverNiet />
            </div>
        </div>
    }
}

/// What the end of the session broke off.
fn verloren(bericht: Option<String>) -> impl IntoView {
    bericht.map(|titel| {
        view! { <div role="alert"><Melding soort=Soort::Waarschuwing titel /></div> }
    })
}

/// The page that says that a visitor is logged out, and why.
#[component]
pub(crate) fn UitgelogdPaginaBeeld(
    /// Why the visitor is logged out.
    reden: Reden,
    /// The ways to log in again.
    wegen: Inlogwegen,
) -> impl IntoView {
    let teksten = use_woorden();
    let waarom = match &reden {
        Reden::Inactief => Some(teksten.inactief),
        Reden::Elders => Some(teksten.elders),
        Reden::AlleenHier => Some(teksten.alleen_hier),
        _ => None,
    };
    // A person who may still be logged in elsewhere has just been told to close the browser.
    let uitleg = (reden != Reden::AlleenHier).then(|| view! { <p>{teksten.uitgelogd_uitleg}</p> });
    view! {
        <PaginaTitel titel=teksten.uitgelogd />
        <div class="inlog">
            <div class="inlog__vak">
                {waarom.map(|it| view! { <p>{it}</p> })}
                {uitleg}
                <Inlogknoppen inloggen=teksten.opnieuw_inloggen wegen />
            </div>
            <div class="inlog__hulp"><LieverNiet /></div>
        </div>
    }
}

/// A button for each way to log in, with for whom it is.
#[component]
fn Inlogknoppen(
    /// The words on the button before the name of the way to log in.
    inloggen: &'static str,
    wegen: Inlogwegen,
) -> impl IntoView {
    let teksten = use_woorden();
    let Inlogwegen { options, naar, log_in } = wegen;
    let knoppen = options
        .into_iter()
        .map(|option| {
            let woorden = (teksten.met)(inloggen, &option.label);
            let voor = middel(&option.label, teksten).map(|it| view! { <p>{it.voor}</p> });
            view! { <li><Inlogknop woorden option log_in /> {voor}</li> }
        })
        .collect_view();
    view! {
        <ul class="inlogknoppen" role="list">{knoppen}</ul>
        <p role="status">{move || naar.get().map(|it| (teksten.onderweg)(&it))}</p>
    }
}

#[component]
fn Inlogknop(woorden: String, option: LoginOption, log_in: Callback<LoginOption>) -> impl IntoView {
    view! {
        <button type="button" class="knop" on:click=move |_| log_in.run(option.clone())>
            {woorden}
        </button>
    }
}
