//! The shell: the header, the menu and the footer around every page, and which page is shown.

use leptos::ev;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::{Redirect, Router};
use leptos_router::hooks::use_location;
use leptos_router::location::Location;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, HtmlElement, Node};

use crate::browser::address::{self, HistoryEntry};
use crate::browser::place;
use crate::components::{Logo, changing, voorlezer, whenever};
use crate::fixture_mode;
use crate::pages::{
    BentUErNog, NietGevonden, Page, Persoonsmenu, ShownPage, Taalkeuze, VertrekPagina,
    Wachtmelding, inlog_page, page_at, uitgelogd_page, use_afgedrukt, use_config, use_keep,
    use_session, use_taal, use_teksten, use_wachten,
};
use crate::routes::{Anker, Route, bel};
use crate::session::{LoginState, Reden};

/// The whole app. Call [`crate::pages::provide`] first: the components read their context from it.
#[component]
pub fn App() -> impl IntoView {
    place::keep();
    fetch_ahead();
    close_menus_with_escape();
    close_menus_from_elsewhere();
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

/// Completes each navigation: writes the new address in the address bar and scrolls to the top.
///
/// The router leaves this to its `<Routes>` component. The app does not use that component: a
/// single `match` on [`Route`] replaces it and makes the first load smaller.
fn complete_navigations() {
    address::connect_router();
    let Location { pathname, search, hash, .. } = use_location();
    whenever(move || {
        let question_mark = if search.read().is_empty() { "" } else { "?" };
        let wanted = [&*pathname.read(), question_mark, &*search.read(), &*hash.read()].concat();
        if wanted != address::address() {
            address::write(&wanted, HistoryEntry::New);
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        place::follow();
        place::arrive();
    });
}

/// Fetches the part of a page as soon as a resident points at a link to the page, or moves the
/// focus to that link.
fn fetch_ahead() {
    for event in ["pointerover", "focusin"] {
        window_event_listener_untyped(event, |event| {
            let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
            let link = target.and_then(|it| it.closest("a[href]").ok()?);
            let link = link.and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok());
            let here = link.filter(|it| it.origin() == address::origin());
            if let Some(page) = here.and_then(|it| page_at(Route::parse(&it.pathname())?)) {
                page.fetch_ahead();
            }
        });
    }
}

/// Closes an open menu (a `details` with the attribute `data-menu`) when the visitor presses
/// Escape. The focus goes back to the button of the menu, unless it was elsewhere on the page.
fn close_menus_with_escape() {
    window_event_listener(ev::keydown, |event| {
        let menu = document().query_selector("details[data-menu][open]");
        let Some(menu) = menu.ok().flatten().filter(|_| event.key() == "Escape") else { return };
        _ = menu.remove_attribute("open");
        let holds_focus = document().active_element().is_some_and(|it| menu.contains(Some(&it)));
        let button = menu.query_selector("summary").ok().flatten().filter(|_| holds_focus);
        if let Some(button) = button.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            _ = button.focus();
        }
    });
}

/// Closes an open menu when the visitor presses elsewhere or moves the focus elsewhere. An open menu
/// would lie over what they go to.
fn close_menus_from_elsewhere() {
    for name in ["pointerdown", "focusin"] {
        window_event_listener_untyped(name, move |event| {
            let menu = document().query_selector("details[data-menu][open]").ok().flatten();
            let target = event.target().and_then(|it| it.dyn_into::<Node>().ok());
            let (Some(menu), Some(target)) = (menu, target) else { return };
            // A press on what takes no focus moves the focus to an element around the menu.
            let is_around = name == "focusin" && target.contains(Some(&menu));
            if !is_around && !menu.contains(Some(&target)) {
                _ = menu.remove_attribute("open");
            }
        });
    }
}

#[component]
fn Schil() -> impl IntoView {
    complete_navigations();
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

/// Whether the pages with zaken may be seen.
#[derive(Clone, PartialEq)]
enum Binnen {
    Ja,
    Vertrekt,
    Nee(Reden),
}

/// The page at the current address, or the page that takes its place while nobody is logged in.
#[component]
fn Pagina() -> impl IntoView {
    let path = use_location().pathname;
    let route = Memo::new(move |_| Route::parse(&path.read()));
    if let Some(instead) = fixture_mode::instead_of_pages() {
        return instead;
    }
    let session = use_session();
    // The pages are rebuilt only when this value changes, not when the person's details do.
    let binnen = Memo::new(move |_| match session.state() {
        LoginState::Open | LoginState::LoggedIn(_) => Binnen::Ja,
        LoginState::Leaving => Binnen::Vertrekt,
        LoginState::LoggedOut(reden) => Binnen::Nee(reden),
    });
    let pagina = move || match (route.get(), binnen.get()) {
        // The pages for designers and researchers need no login.
        (Some(Route::Tool(tool)), _) => shown(fixture_mode::page(tool)),
        (_, Binnen::Vertrekt) => view! { <VertrekPagina /> }.into_any(),
        (None, _) => view! { <NietGevonden /> }.into_any(),
        (Some(Route::Uitgelogd), Binnen::Nee(reden)) if reden.is_end() => {
            shown(uitgelogd_page(reden))
        }
        (Some(_), Binnen::Nee(reden)) => shown(inlog_page(reden)),
        (Some(route), Binnen::Ja) => match page_at(route) {
            Some(page) => shown(page),
            None => to_overview(),
        },
    };
    changing(pagina)
}

fn shown(page: Page) -> AnyView {
    view! { <ShownPage page /> }.into_any()
}

/// Redirects an address without a page of its own to the overview.
fn to_overview() -> AnyView {
    let options = NavigateOptions { replace: true, ..NavigateOptions::default() };
    view! { <Redirect path=Route::Aanvragen.href(&use_keep()) options /> }.into_any()
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

/// The main menu, with that of the person who is logged in. It is not part of the header, because it
/// stays in view while the header scrolls away.
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
    // Without a login there is no page to link to.
    let has_pages =
        Memo::new(move |_| matches!(session.state(), LoginState::Open | LoginState::LoggedIn(_)));
    changing(move || {
        if !has_pages.get() {
            return ().into_any();
        }
        view! {
            <div class="menu">
                <div class="menu__binnen">
                    <nav aria-label=teksten.hoofdmenu>
                        <a href=aanvragen.clone() aria-current=is_here>{teksten.mijn_aanvragen}</a>
                    </nav>
                    <Persoonsmenu />
                </div>
            </div>
        }
        .into_any()
    })
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
            </div>
        </footer>
    }
}
