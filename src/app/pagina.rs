//! Which page is shown.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::Redirect;
use leptos_router::hooks::use_location;

use crate::components::changing;
use crate::fixture_mode;
use crate::pages::{
    NietGevonden, Page, ShownPage, VertrekPagina, inlog_page, page_at, terugkoppeling,
    uitgelogd_page, use_keep, use_session,
};
use crate::routes::Route;
use crate::session::LoginState;

/// The page at the current address, or the page that takes its place while nobody is logged in.
#[component]
pub(super) fn Pagina() -> impl IntoView {
    let path = use_location().pathname;
    let route = move || Route::parse(&path.read());
    if let Some(instead) = fixture_mode::instead_of_pages() {
        return instead;
    }
    let session = use_session();
    let is_inside = session.is_inside();
    // The pages are rebuilt when somebody logs in or out, not when the person's details change.
    let buiten = move || (!is_inside.get()).then(|| session.state());
    let pagina = move || match (route(), buiten()) {
        // The pages for designers and researchers need no login.
        (Some(Route::Tool(tool)), _) => shown(fixture_mode::page(tool)),
        // Who cannot log in must find a person as well.
        (Some(Route::Contact), Some(LoginState::LoggedOut(_))) => {
            page_at(Route::Contact).map(shown).into_any()
        }
        (_, Some(LoginState::Leaving)) => view! { <VertrekPagina /> }.into_any(),
        (None, _) => view! { <NietGevonden /> }.into_any(),
        (Some(Route::Uitgelogd), Some(LoginState::LoggedOut(reden))) if reden.is_end() => {
            shown(uitgelogd_page(reden))
        }
        (Some(_), Some(LoginState::LoggedOut(reden))) => shown(inlog_page(reden)),
        (Some(route), _) => match page_at(route) {
            Some(page) => shown(page),
            None => to_home(),
        },
    };
    // Who sees the page for logging in has not seen the page of this address.
    let getoond = move || route().filter(|it| *it == Route::Contact || is_inside.get());
    view! {
        {changing(pagina)}
        {terugkoppeling::onderaan(getoond)}
    }
    .into_any()
}

fn shown(page: Page) -> AnyView {
    view! { <ShownPage page /> }.into_any()
}

/// Redirects an address without a page of its own to the home page.
fn to_home() -> AnyView {
    let options = NavigateOptions { replace: true, ..NavigateOptions::default() };
    view! { <Redirect path=Route::Home.href(&use_keep()) options /> }.into_any()
}
