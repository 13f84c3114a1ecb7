//! The shell: what is around every page.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::{Redirect, Router};
use leptos_router::hooks::use_location;
use leptos_router::location::Location;

use crate::browser::address::{self, HistoryEntry};
use crate::pages::{
    Apart, BentUErNog, NietGevonden, OverzichtPagina, PaginaApart, Persoonsmenu, Taalkeuze,
    VertrekPagina, Wachtmelding, use_config, use_keep, use_session, use_taal, use_teksten,
};
#[cfg(feature = "fixtures")]
use crate::pages::{Scenario, ScenarioOnbekend, Testbalk, use_scenario};
#[cfg(feature = "fixtures")]
use crate::research::{Hulp, HulpPagina, Observer, Studieknoppen};
use crate::routes::{Anker, Route, Tool, bel};
#[cfg(feature = "fixtures")]
use crate::scenario;
use crate::session::{LoginState, Reden};

/// The app. Needs what [`crate::pages::provide`] provides.
#[component]
pub fn App() -> impl IntoView {
    // All of it anew with another scenario.
    #[cfg(feature = "fixtures")]
    let inhoud = || {
        scenario::follow();
        view! { <InTaal /> }
    };
    #[cfg(feature = "fixtures")]
    return view! { <Router>{inhoud}</Router> };
    #[cfg(not(feature = "fixtures"))]
    view! { <Router><InTaal /></Router> }
}

/// All of it anew in another language: what is asked once per session is not asked again.
#[component]
fn InTaal() -> impl IntoView {
    let taal = use_taal();
    Effect::new(move || {
        if let Some(html) = document().document_element() {
            _ = html.set_attribute("lang", taal().code());
        }
    });
    move || {
        taal();
        view! { <Schil /> }
    }
}

/// Writes in the address bar where a link leads, and goes to the top of it.
///
/// The router leaves that to its own `<Routes>`. One `match` on [`Route`] does here what those do,
/// and the first load is smaller without them.
fn complete_navigations() {
    let Location { pathname, search, hash, .. } = use_location();
    Effect::new(move || {
        let question_mark = if search.read().is_empty() { "" } else { "?" };
        let wanted = [&*pathname.read(), question_mark, &*search.read(), &*hash.read()].concat();
        if wanted != address::address() {
            address::write(&wanted, HistoryEntry::New);
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
}

#[component]
fn Schil() -> impl IntoView {
    complete_navigations();
    view! {
        <a class="skiplink" rel="external" href=Anker::Inhoud.href()>
            {use_teksten().algemeen.naar_inhoud}
        </a>
        <Omgeving />
        <Kop />
        <Menu />
        <Wachtmelding />
        <main id=Anker::Inhoud.id() class="pagina" tabindex="-1">
            <Pagina />
        </main>
        <Voet />
        <BentUErNog />
    }
}

/// The bar of fixture mode; production has none.
#[component]
fn Omgeving() -> impl IntoView {
    #[cfg(feature = "fixtures")]
    use_scenario()
        .map(|scenario| view! { <Testbalk scenario><Studieknoppen /></Testbalk> <Observer /> })
}

/// Whether the pages with zaken may be seen.
#[derive(Clone, PartialEq)]
enum Binnen {
    Ja,
    Vertrekt,
    Nee(Reden),
}

/// The page at the address, as [`Route`] decides.
#[component]
fn Pagina() -> impl IntoView {
    let path = use_location().pathname;
    let route = Memo::new(move |_| Route::parse(&path.read()));
    #[cfg(feature = "fixtures")]
    if let Some(Scenario { naam, bestaande: Some(bestaande), .. }) = use_scenario() {
        return view! { <ScenarioOnbekend naam bestaande /> }.into_any();
    }
    let session = use_session();
    // Whoever it is, the pages are the same.
    let binnen = Memo::new(move |_| match session.state() {
        LoginState::Open | LoginState::LoggedIn(_) => Binnen::Ja,
        LoginState::Leaving => Binnen::Vertrekt,
        LoginState::LoggedOut(reden) => Binnen::Nee(reden),
    });
    let pagina = move || match (route.get(), binnen.get()) {
        // For designers and researchers, whoever the scenario is about.
        #[cfg(feature = "fixtures")]
        (Some(Route::Tool(Tool::Galerij)), _) => {
            view! { <HulpPagina hulp=Hulp::Galerij /> }.into_any()
        }
        #[cfg(feature = "fixtures")]
        (Some(Route::Tool(Tool::Contrast)), _) => {
            view! { <HulpPagina hulp=Hulp::Contrast /> }.into_any()
        }
        #[cfg(feature = "fixtures")]
        (Some(Route::Tool(Tool::Onderzoek)), _) => {
            view! { <HulpPagina hulp=Hulp::Onderzoek /> }.into_any()
        }
        (_, Binnen::Vertrekt) => view! { <VertrekPagina /> }.into_any(),
        (None, _) => view! { <NietGevonden /> }.into_any(),
        (Some(Route::Uitgelogd), Binnen::Nee(reden)) if reden.is_end() => {
            view! { <PaginaApart apart=Apart::Uitgelogd(reden) /> }.into_any()
        }
        (Some(_), Binnen::Nee(reden)) => {
            view! { <PaginaApart apart=Apart::Inloggen(reden) /> }.into_any()
        }
        (Some(Route::Home | Route::Inloggen | Route::Terug | Route::Uitgelogd), Binnen::Ja) => {
            let options = NavigateOptions { replace: true, ..NavigateOptions::default() };
            view! { <Redirect path=Route::Aanvragen.href(&use_keep()) options /> }.into_any()
        }
        (Some(Route::Aanvragen), Binnen::Ja) => view! { <OverzichtPagina /> }.into_any(),
        (Some(Route::Zaak(id)), Binnen::Ja) => {
            view! { <PaginaApart apart=Apart::Zaak(id) /> }.into_any()
        }
    };
    pagina.into_any()
}

#[component]
fn Kop() -> impl IntoView {
    let naam = use_config().organisation.name.clone();
    view! {
        <header class="kop">
            <div class="kop__binnen">
                <p class="kop__naam">{naam}</p>
                <Persoonsmenu />
                <Taalkeuze />
            </div>
        </header>
    }
}

/// The main menu. Apart from the header: on a phone it stays in sight, where residents look for it.
#[component]
fn Menu() -> impl IntoView {
    let teksten = &use_teksten().algemeen;
    let aanvragen = Route::Aanvragen.href(&use_keep());
    let session = use_session();
    let path = use_location().pathname;
    let is_here = move || {
        let here = Route::parse(&path.read());
        matches!(here, Some(Route::Home | Route::Aanvragen)).then_some("page")
    };
    view! {
        // Who is not logged in has nowhere to go.
        <Show when=move || matches!(session.state(), LoginState::Open | LoginState::LoggedIn(_))>
            <nav class="menu" aria-label=teksten.hoofdmenu>
                <div class="menu__binnen">
                    <a href=aanvragen.clone() aria-current=is_here>{teksten.mijn_aanvragen}</a>
                </div>
            </nav>
        </Show>
    }
}

#[component]
fn Voet() -> impl IntoView {
    let teksten = &use_teksten().algemeen;
    let organisation = use_config().organisation.clone();
    let telefoon = organisation.contact.telephone.map(|nummer| {
        // Without an address it is there to read.
        view! { <p>{teksten.vragen} " " <a href=bel(&nummer)>{(teksten.bel)(&nummer)}</a></p> }
    });
    view! {
        <footer class="voet">
            <div class="voet__binnen">
                <p><a rel="external" href=Anker::Boven.href()>{teksten.terug_naar_boven}</a></p>
                <p class="voet__naam">{organisation.name}</p>
                {telefoon}
            </div>
        </footer>
    }
}
