//! The main menu.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::components::{changing, replaced};
use crate::pages::actiebron::Actiebron;
use crate::pages::{Persoonsmenu, use_actiebron, use_keep, use_session, use_teksten};
use crate::routes::Route;
use crate::session::LoginState;

/// The main menu, with that of the person who is logged in. It is not part of the header, because it
/// stays in view while the header scrolls away.
#[component]
pub(super) fn Menu() -> impl IntoView {
    let teksten = &use_teksten().algemeen;
    let session = use_session();
    // Without a login there is no page to link to.
    let has_pages =
        Memo::new(move |_| matches!(session.state(), LoginState::Open | LoginState::LoggedIn(_)));
    changing(move || {
        if !has_pages.get() {
            return ().into_any();
        }
        let acties = use_actiebron().map(|bron| {
            let telling = telling(bron).into_any();
            view! { <Link naar=Route::Acties tekst=teksten.acties telling /> }
        });
        view! {
            <section class="menu" aria-label=teksten.menu>
                <div class="menu__binnen">
                    <nav aria-label=teksten.hoofdmenu>
                        <Link naar=Route::Home tekst=teksten.home />
                        {acties}
                        <Link naar=Route::Aanvragen tekst=teksten.mijn_aanvragen />
                    </nav>
                    <Persoonsmenu />
                </div>
            </section>
        }
        .into_any()
    })
}

/// A link to a page, which is marked while the visitor is on that page.
#[component]
fn Link(
    naar: Route,
    tekst: &'static str,
    /// How many things wait there.
    #[prop(optional)]
    telling: Option<AnyView>,
) -> impl IntoView {
    let path = use_location().pathname;
    let is_here = move || (Route::parse(&path.read()) == Some(naar)).then_some("page");
    view! { <a href=naar.href(&use_keep()) aria-current=is_here>{tekst} {telling}</a> }
}

/// How many actions there are to do, which screen readers say in words. Nothing when there are none.
fn telling(bron: Actiebron) -> impl IntoView {
    let in_woorden = use_teksten().algemeen.acties_aantal;
    replaced(
        move || bron.aantal().filter(|it| *it > 0),
        move |aantal| {
            aantal.map(|aantal| {
                view! {
                    <span class="telling" aria-hidden="true">{aantal}</span>
                    <span class="alleen-voorgelezen">": " {in_woorden(aantal)}</span>
                }
            })
        },
    )
}
