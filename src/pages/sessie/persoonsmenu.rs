use icondata_tb::TbUserOutline;
use leptos::prelude::*;

use super::presentation::namens;
use crate::components::{Icoon, changing};
use crate::pages::{use_keep, use_session, use_teksten};
use crate::routes::Route;
use crate::session::{LoginState, Persoon};

/// The menu of the person who is logged in. Shows nothing when nobody is.
#[component]
pub fn Persoonsmenu() -> impl IntoView {
    let session = use_session();
    let log_out = move || session.log_out();
    changing(move || match session.state() {
        LoginState::LoggedIn(persoon) => view! { <PersoonsmenuBeeld persoon log_out /> }.into_any(),
        LoginState::Open | LoginState::Leaving | LoginState::LoggedOut(_) => ().into_any(),
    })
}

/// Names the person who is logged in and the person or company for whom they act, with a button to
/// log out. It stands at the right of every page.
#[component]
pub(crate) fn PersoonsmenuBeeld(
    /// The person who is logged in.
    persoon: Persoon,
    /// Called when the visitor chooses to log out.
    log_out: impl Fn() + 'static,
) -> impl IntoView {
    let teksten = &use_teksten().sessie;
    let voorkeuren = use_teksten().algemeen.voorkeuren;
    let naam = persoon.naam.unwrap_or_else(|| teksten.ingelogd.to_owned());
    let namens = persoon.namens.map(|it| namens(&it, teksten));
    let wie = move || {
        let namens = namens.clone().map(|it| view! { <span class="persoon__namens">{it}</span> });
        let is_zelf = namens.is_none();
        view! {
            <span class="persoon__wie" class:persoon__wie--zelf=is_zelf>
                {naam.clone()} " " {namens}
            </span>
        }
    };
    view! {
        <details class="persoon" data-menu>
            <summary>
                <Icoon icoon=TbUserOutline />
                <span class="alleen-voorgelezen">{teksten.menu} ": "</span>
                {wie()}
            </summary>
            <div class="persoon__paneel">
                // On a phone, the button has no room for the name.
                {wie()}
                <a class="persoon__link" href=Route::Voorkeuren.href(&use_keep())>{voorkeuren}</a>
                <button type="button" class="knop" on:click=move |_| log_out()>
                    {teksten.uitloggen}
                </button>
            </div>
        </details>
    }
}
