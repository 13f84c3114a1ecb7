use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::index::{Beeld, Index};
use super::presentation::{self, Omgeving};
use super::selectie::Gekozen;
use crate::components::{Kaart, Melding, Soort};
use crate::pages::paginatitel::focus_on;
use crate::pages::{use_bezoekboek, use_config, use_keep, use_labels, use_teksten, use_today};
use crate::routes::{Anker, STAP, Toon};

/// The open and the closed zaken.
#[component]
pub(super) fn Secties(
    index: Memo<Arc<Index>>,
    gekozen: Gekozen,
    beeld: Memo<Beeld>,
) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let labels = use_labels();
    go_to_asked_section();
    let is_filtered = Memo::new(move |_| gekozen.get().is_filtered());
    let nothing_found = Memo::new(move |_| is_filtered.get() && beeld.read().gevonden() == 0);
    let geen = move |all: &'static str, found: &'static str| {
        Signal::derive(move || if is_filtered.get() { found } else { all })
    };
    let lopend = Lijst {
        anker: Anker::Lopend,
        titel: labels.lopend,
        geen: geen(teksten.geen_lopende, teksten.geen_lopende_gevonden),
        plaatsen: Memo::new(move |_| beeld.read().lopend.clone()),
        meer: Signal::derive(move || gekozen.get().meer_lopend),
    };
    let afgerond = Lijst {
        anker: Anker::Afgerond,
        titel: labels.afgerond,
        geen: geen(teksten.geen_afgeronde, teksten.geen_afgeronde_gevonden),
        plaatsen: Memo::new(move |_| beeld.read().afgerond.clone()),
        meer: Signal::derive(move || gekozen.get().meer_afgerond),
    };
    view! {
        <Show when=move || nothing_found.get()>
            <Melding soort=Soort::Informatie titel=teksten.niets_gevonden>
                <p>{teksten.niets_gevonden_uitleg}</p>
            </Melding>
        </Show>
        <Sectie index gekozen lijst=lopend />
        <Sectie index gekozen lijst=afgerond />
    }
}

/// A list of zaken.
#[derive(Clone, Copy)]
struct Lijst {
    anker: Anker,
    titel: &'static str,
    /// What to say when it is empty.
    geen: Signal<&'static str>,
    /// The places in the index, in order.
    plaatsen: Memo<Vec<u32>>,
    /// How many times more was asked for.
    meer: Signal<usize>,
}

impl Lijst {
    /// How many zaken are shown.
    fn getoond(self) -> usize {
        let asked = STAP.saturating_mul(self.meer.get().saturating_add(1));
        asked.min(self.plaatsen.read().len())
    }
}

#[component]
fn Sectie(index: Memo<Arc<Index>>, gekozen: Gekozen, lijst: Lijst) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let Lijst { anker, titel, geen, plaatsen, .. } = lijst;
    let is_lijst = move || gekozen.toon() == Toon::Lijst;
    let shown = move || {
        let index = index.read();
        let shown = plaatsen.read().iter().take(lijst.getoond()).copied().collect::<Vec<_>>();
        let with_id = |place| Some((index.get(place)?.0.id, place));
        shown.into_iter().filter_map(with_id).collect::<Vec<_>>()
    };
    let is_empty = move || plaatsen.read().is_empty();
    view! {
        <section class="sectie" aria-labelledby=anker.id()>
            <div class="sectie__kop">
                <h2 id=anker.id() tabindex="-1">{titel}</h2>
                <p class="sectie__aantal">{move || (teksten.aantal)(plaatsen.read().len())}</p>
            </div>
            <Show when=is_empty>
                <p class="sectie__leeg">{move || geen.get()}</p>
            </Show>
            // Safari drops the list role of lists without bullets, unless told.
            <ul class="zaken" class:zaken--lijst=is_lijst role="list" hidden=is_empty>
                <For each=shown key=|(id, _)| *id let:it>
                    <Zaak index place=it.1 />
                </For>
            </ul>
            <ToonMeer gekozen lijst />
        </section>
    }
}

#[component]
fn Zaak(index: Memo<Arc<Index>>, place: u32) -> impl IntoView {
    let (keep, bezoeken) = (use_keep(), use_bezoekboek().get());
    let omgeving = Omgeving {
        teksten: use_teksten(),
        variant: use_config().variant,
        today: use_today(),
        bezoeken: &bezoeken,
        keep: &keep,
    };
    let index = index.get_untracked();
    presentation::kaart(&index, place, &omgeving).map(|inhoud| view! { <li><Kaart inhoud /></li> })
}

/// The button below a list that goes on. The focus goes on where the list does.
#[component]
fn ToonMeer(gekozen: Gekozen, lijst: Lijst) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let rest = move || lijst.plaatsen.read().len() - lijst.getoond();
    let show_more = move |_| {
        let first_new = format!(
            "[aria-labelledby={}] .zaken > li:nth-child({}) .kaart__link",
            lijst.anker.id(),
            lijst.getoond() + 1
        );
        gekozen.show_more(lijst.anker);
        request_animation_frame(move || focus_on(&first_new));
    };
    view! {
        <Show when=move || { rest() > 0 }>
            <div class="meer">
                <p>{move || (teksten.getoond)(lijst.getoond(), lijst.plaatsen.read().len())}</p>
                <button type="button" class="knop" on:click=show_more>
                    {move || (teksten.toon_meer)(rest().min(STAP))}
                </button>
            </div>
        </Show>
    }
}

/// The browser looked for the section of the address before it was there.
fn go_to_asked_section() {
    let hash = use_location().hash.get_untracked();
    Effect::new(move || {
        let asked = [Anker::Lopend, Anker::Afgerond].into_iter().find(|it| it.href() == hash);
        if let Some(heading) = asked.and_then(|it| document().get_element_by_id(it.id())) {
            heading.scroll_into_view();
        }
    });
}
