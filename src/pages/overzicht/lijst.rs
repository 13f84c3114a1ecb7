use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::chooser::Chooser;
use super::index::Index;
use super::presentation::{self, Surroundings};
use super::view::{Chosen, View};
use crate::browser::place::is_coming_back;
use crate::components::{KaartInhoud, Kaarten, Melding, Soort, replaced};
use crate::locales::OverzichtTeksten;
use crate::pages::paginatitel::focus_on;
use crate::pages::{use_bezoekboek, use_config, use_keep, use_labels, use_teksten, use_today};
use crate::routes::{Anker, STAP, Toon};

/// The cards of both sections. They outlive each choice of the visitor. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Lijsten {
    lopend: Kaarten,
    afgerond: Kaarten,
}

impl Lijsten {
    /// No cards yet.
    pub(super) fn new() -> Self {
        Self { lopend: Kaarten::empty(), afgerond: Kaarten::empty() }
    }
}

/// Two sections: the open and the closed zaken.
///
/// What is not always there is always in the page, but hidden. Leptos keeps the place of what is
/// not there with a comment, and an extension that removes comments would make leptos lose that
/// place.
#[component]
pub(super) fn Secties(view: View, chooser: Chooser, lijsten: Lijsten) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let labels = use_labels();
    let View { index, found, chosen, .. } = view;
    let Chosen { selectie, toon, .. } = chosen;
    let is_filtered = selectie.is_filtered();
    let geen = |all, filtered| if is_filtered { filtered } else { all };
    let lopend = Lijst {
        anker: Anker::Lopend,
        titel: labels.lopend,
        geen: geen(teksten.geen_lopende, teksten.geen_lopende_gevonden),
        meer: selectie.meer_lopend,
        kaarten: lijsten.lopend,
    };
    let afgerond = Lijst {
        anker: Anker::Afgerond,
        titel: labels.afgerond,
        geen: geen(teksten.geen_afgeronde, teksten.geen_afgeronde_gevonden),
        meer: selectie.meer_afgerond,
        kaarten: lijsten.afgerond,
    };
    let is_found = !is_filtered || found.count() > 0;
    view! {
        <div hidden=is_found>
            <Melding soort=Soort::Informatie titel=teksten.niets_gevonden>
                <p>{teksten.niets_gevonden_uitleg}</p>
            </Melding>
        </div>
        <Sectie index=index.clone() plaatsen=&found.lopend lijst=lopend toon chooser />
        <Sectie index plaatsen=&found.afgerond lijst=afgerond toon chooser />
    }
}

/// A list of zaken.
#[derive(Clone, Copy)]
struct Lijst {
    anker: Anker,
    titel: &'static str,
    /// What to say when the list is empty.
    geen: &'static str,
    /// How many times the visitor asked for more.
    meer: usize,
    kaarten: Kaarten,
}

#[component]
fn Sectie<'a>(
    index: Arc<Index>,
    /// The places in the index of the zaken in the list, in order.
    plaatsen: &'a [u32],
    lijst: Lijst,
    toon: Toon,
    chooser: Chooser,
) -> impl IntoView + use<> {
    let Lijst { anker, titel, geen, meer, kaarten } = lijst;
    let alle = plaatsen.len();
    let getoond = STAP.saturating_mul(meer.saturating_add(1)).min(alle);
    kaarten.set(inhouden(&index, plaatsen.get(..getoond).unwrap_or_default()));
    view! {
        <section class="sectie" aria-labelledby=anker.id()>
            <h2 id=anker.id() tabindex="-1">{titel}</h2>
            {replaced(
                move || geen,
                move |it| view! { <p class="sectie__leeg" hidden={alle > 0}>{it}</p> },
            )}
            // `role`, because Safari drops the list role of a list without bullets.
            <ul
                node_ref=kaarten.lijst
                class="zaken"
                class:zaken--lijst=toon == Toon::Lijst
                role="list"
                hidden=alle == 0
            ></ul>
            {replaced(
                move || (getoond, alle),
                move |(getoond, alle)| view! { <ToonMeer anker getoond alle chooser /> },
            )}
        </section>
    }
}

/// The cards of the zaken at these places of the index.
pub(in crate::pages) fn inhouden(index: &Index, plaatsen: &[u32]) -> Vec<KaartInhoud> {
    let (keep, bezoeken) = (use_keep(), use_bezoekboek().get());
    let surroundings = Surroundings {
        teksten: use_teksten(),
        variant: use_config().variant,
        today: use_today(),
        bezoeken: &bezoeken,
        keep: &keep,
    };
    plaatsen.iter().filter_map(|place| presentation::kaart(index, *place, &surroundings)).collect()
}

/// The button below a list that has more zaken than it shows. Below other lists the button is
/// hidden. The button moves the focus to the first zaak that it adds.
#[component]
fn ToonMeer(anker: Anker, getoond: usize, alle: usize, chooser: Chooser) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let show_more = move |_| {
        let (list, next) = (anker.id(), getoond + 1);
        let first_new =
            format!("[aria-labelledby={list}] .zaken > li:nth-child({next}) .kaart__link");
        chooser.show_more(anker);
        request_animation_frame(move || focus_on(&first_new));
    };
    view! {
        <div class="meer" hidden=getoond == alle>
            <p>{(teksten.getoond)(getoond, alle)}</p>
            <button type="button" class="knop" on:click=show_more>
                {(teksten.toon_meer)((alle - getoond).min(STAP))}
            </button>
        </div>
    }
}

/// Scrolls to the section that the address names and moves the focus there, once the sections are
/// in the page. The browser looks for the section too early, before it exists.
pub(super) fn go_to_asked_section(is_there: impl Fn() -> bool + Send + Sync + 'static) {
    let hash = use_location().hash.get_untracked();
    let Some(asked) = [Anker::Lopend, Anker::Afgerond].into_iter().find(|it| it.href() == hash)
    else {
        return;
    };
    Effect::new(move |been_there: Option<bool>| {
        let been_there = been_there.unwrap_or_default();
        let is_there = is_there();
        // Who comes back goes to the place where they were.
        if is_there && !been_there && !is_coming_back() {
            // In the next frame the page has everything else that follows from the same change.
            request_animation_frame(move || {
                focus_on(&asked.href());
            });
        }
        been_there || is_there
    });
}
