//! Which page is shown.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::Redirect;
use leptos_router::hooks::use_location;

use crate::components::changing;
use crate::fixture_mode;
use crate::pages::{
    NietGevonden, Page, ShownPage, VertrekPagina, inlog_page, page_at, uitgelogd_page, use_keep,
    use_session,
};
use crate::routes::Route;
use crate::session::{LoginState, Reden};

/// Whether the pages with zaken may be seen.
#[derive(Clone, PartialEq)]
enum Binnen {
    Ja,
    Vertrekt,
    Nee(Reden),
}

/// The page at the current address, or the page that takes its place while nobody is logged in.
#[component]
pub(super) fn Pagina() -> impl IntoView {
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
            None => to_home(),
        },
    };
    changing(pagina)
}

fn shown(page: Page) -> AnyView {
    view! { <ShownPage page /> }.into_any()
}

/// Redirects an address without a page of its own to the home page.
fn to_home() -> AnyView {
    let options = NavigateOptions { replace: true, ..NavigateOptions::default() };
    view! { <Redirect path=Route::Home.href(&use_keep()) options /> }.into_any()
}
