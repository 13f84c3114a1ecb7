//! The main menu.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::components::{changing, replaced};
use crate::pages::actiebron::Actiebron;
use crate::pages::nieuwsstand::Nieuwsstand;
use crate::pages::{Persoonsmenu, use_actiebron, use_keep, use_nieuws, use_session, use_teksten};
use crate::routes::Route;

/// The main menu, with that of the person who is logged in. It is not part of the header, because it
/// stays in view while the header scrolls away.
#[component]
pub(super) fn Menu() -> impl IntoView {
    let teksten = &use_teksten().algemeen;
    let session = use_session();
    // Without a login there is no page to link to.
    let has_pages = session.is_inside();
    changing(move || {
        if !has_pages.get() {
            return ().into_any();
        }
        let acties = use_actiebron().map(|bron| {
            let telling = telling(Telling::Acties(bron), teksten.acties_aantal);
            view! { <Link naar=Route::Acties tekst=teksten.acties telling /> }
        });
        let nieuw = telling(Telling::Nieuws(use_nieuws()), teksten.meldingen_aantal);
        view! {
            <section class="menu" aria-label=teksten.menu>
                <div class="menu__binnen">
                    <nav aria-label=teksten.hoofdmenu>
                        <Link naar=Route::Home tekst=teksten.home />
                        {acties}
                        <Link
                            naar=Route::Meldingen
                            tekst=teksten.meldingen
                            telling=nieuw
                        />
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

/// What is counted beside a link.
#[derive(Clone, Copy)]
enum Telling {
    Acties(Actiebron),
    Nieuws(Nieuwsstand),
}

impl Telling {
    /// `None` while the number is not known. Follows changes.
    fn aantal(self) -> Option<usize> {
        match self {
            Self::Acties(bron) => bron.aantal(),
            Self::Nieuws(stand) => stand.aantal(),
        }
    }
}

/// How many things wait there, which screen readers say in words. Nothing when there are none, or
/// when that is not known.
fn telling(telling: Telling, in_woorden: fn(usize) -> String) -> AnyView {
    replaced(
        move || telling.aantal().filter(|it| *it > 0),
        move |aantal| {
            aantal.map(|aantal| {
                view! {
                    <span class="telling" aria-hidden="true">{aantal.to_string()}</span>
                    <span class="alleen-voorgelezen">": " {in_woorden(aantal)}</span>
                }
            })
        },
    )
}
