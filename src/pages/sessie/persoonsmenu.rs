use icondata_tb::TbUserOutline;
use leptos::prelude::*;

use super::presentation::namens;
use crate::components::Icoon;
use crate::pages::{use_session, use_teksten};
use crate::session::{LoginState, Persoon};

/// Who is logged in and for whom, with the way out: at the right of every page.
#[component]
pub fn Persoonsmenu() -> impl IntoView {
    let session = use_session();
    move || match session.state() {
        LoginState::LoggedIn(persoon) => Some(view! { <Menu persoon /> }),
        LoginState::Open | LoginState::Leaving | LoginState::LoggedOut(_) => None,
    }
}

#[component]
fn Menu(persoon: Persoon) -> impl IntoView {
    let teksten = &use_teksten().sessie;
    let session = use_session();
    let naam = persoon.naam.unwrap_or_else(|| teksten.ingelogd.to_owned());
    let namens = persoon.namens.map(|it| {
        view! { <span class="persoon__namens">{namens(&it, teksten)}</span> }
    });
    view! {
        <details class="persoon">
            <summary>
                <Icoon icoon=TbUserOutline />
                <span class="alleen-voorgelezen">{teksten.menu} ": "</span>
                <span class="persoon__wie">{naam} {namens}</span>
            </summary>
            <div class="persoon__paneel">
                <button type="button" class="knop" on:click=move |_| session.log_out()>
                    {teksten.uitloggen}
                </button>
            </div>
        </details>
    }
}
