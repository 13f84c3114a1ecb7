//! The shell: the header, the menu and the footer around every page, and which page is shown.

mod menu;
mod menus;
mod navigation;
mod pagina;

use leptos::prelude::*;
use leptos_router::components::Router;

use crate::browser::place;
use crate::components::{Logo, changing, voorlezer, whenever};
use crate::fixture_mode;
use crate::pages::{
    BentUErNog, Taalkeuze, Wachtmelding, acties, meldingen, use_afgedrukt, use_config, use_keep,
    use_taal, use_teksten, use_wachten,
};
use crate::routes::{Anker, Route, bel};
use menu::Menu;
use pagina::Pagina;

/// The whole app. Call [`crate::pages::provide`] first: the components read their context from it.
#[component]
pub fn App() -> impl IntoView {
    place::keep();
    navigation::fetch_ahead();
    menus::close_with_escape();
    menus::close_from_elsewhere();
    // In fixture mode, a change of scenario rebuilds everything below the router.
    let inhoud = || {
        fixture_mode::follow();
        view! { <InTaal /> }
    };
    view! { <Router>{inhoud}</Router> }
}

/// The shell in the chosen language. A change of language rebuilds it; answers that the gateway
/// keeps for the session are not fetched again.
#[component]
fn InTaal() -> impl IntoView {
    acties::begin();
    meldingen::begin();
    let taal = use_taal();
    whenever(move || {
        if let Some(html) = document().document_element() {
            _ = html.set_attribute("lang", taal().code());
        }
    });
    changing(move || {
        taal();
        view! { <Schil /> }.into_any()
    })
}

#[component]
fn Schil() -> impl IntoView {
    navigation::complete();
    view! {
        <a class="skiplink" rel="external" href=Anker::Inhoud.href()>
            {use_teksten().algemeen.naar_inhoud}
        </a>
        {fixture_mode::bar()}
        <Kop />
        <Menu />
        <Wachtmelding seconden=use_wachten() />
        {voorlezer()}
        <main id=Anker::Inhoud.id() class="pagina" tabindex="-1">
            <Pagina />
        </main>
        <Voet />
        <BentUErNog />
    }
}

#[component]
fn Kop() -> impl IntoView {
    let naam = use_config().organisation.name.clone();
    view! {
        <header class="kop">
            <div class="kop__binnen">
                <Logo naam />
                <Taalkeuze />
                <p class="kop__afgedrukt">{use_afgedrukt()}</p>
            </div>
        </header>
    }
}

#[component]
fn Voet() -> impl IntoView {
    let teksten = &use_teksten().algemeen;
    let organisation = use_config().organisation.clone();
    let telefoon = organisation.contact.telephone.map(|nummer| {
        // A number that cannot be dialled is shown as text: without `href` this is no link.
        view! { <p>{teksten.vragen} " " <a href=bel(&nummer)>{(teksten.bel)(&nummer)}</a></p> }
    });
    view! {
        <footer class="voet">
            <div class="voet__binnen">
                <p><a rel="external" href=Anker::Boven.href()>{teksten.terug_naar_boven}</a></p>
                <p class="voet__naam">{organisation.name}</p>
                {telefoon}
                <p><a href=Route::Contact.href(&use_keep())>{teksten.contact}</a></p>
            </div>
        </footer>
    }
}
