use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::presentation::{Beeld, Regel};
use super::selectie::Gekozen;
use crate::components::{Feit, Kaart, KaartInhoud, Melding, Soort};
use crate::locales::{Labels, Teksten};
use crate::pages::{use_keep, use_labels, use_teksten};
use crate::routes::{Anker, Keep, Route, Toon};

/// The open and the closed zaken.
#[component]
pub(super) fn Secties(gekozen: Gekozen, beeld: Memo<Beeld>) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let labels = use_labels();
    go_to_asked_section();
    let is_filtered = Memo::new(move |_| gekozen.get().is_filtered());
    let nothing_found = Memo::new(move |_| is_filtered.get() && beeld.read().gevonden() == 0);
    let lopend = Memo::new(move |_| beeld.read().lopend.clone());
    let afgerond = Memo::new(move |_| beeld.read().afgerond.clone());
    let geen = move |all: &'static str, found: &'static str| {
        move || if is_filtered.get() { found } else { all }
    };
    view! {
        <Show when=move || nothing_found.get()>
            <Melding soort=Soort::Informatie titel=teksten.niets_gevonden>
                <p>{teksten.niets_gevonden_uitleg}</p>
            </Melding>
        </Show>
        <Sectie
            anker=Anker::Lopend
            titel=labels.lopend
            regels=lopend
            geen=Signal::derive(geen(teksten.geen_lopende, teksten.geen_lopende_gevonden))
            gekozen
        />
        <Sectie
            anker=Anker::Afgerond
            titel=labels.afgerond
            regels=afgerond
            geen=Signal::derive(geen(teksten.geen_afgeronde, teksten.geen_afgeronde_gevonden))
            gekozen
        />
    }
}

#[component]
fn Sectie(
    anker: Anker,
    titel: &'static str,
    regels: Memo<Vec<Regel>>,
    geen: Signal<&'static str>,
    gekozen: Gekozen,
) -> impl IntoView {
    let teksten = use_teksten();
    let labels = use_labels();
    let keep = use_keep();
    let is_lijst = move || gekozen.toon() == Toon::Lijst;
    view! {
        <section class="sectie" aria-labelledby=anker.id()>
            <h2 id=anker.id() tabindex="-1">{titel}</h2>
            <Show when=move || regels.read().is_empty()>
                <p class="sectie__leeg">{move || geen.get()}</p>
            </Show>
            // Safari drops the list role of lists without bullets, unless told.
            <ul class="zaken" class:zaken--lijst=is_lijst role="list" hidden=move || regels.read().is_empty()>
                <For each=move || regels.get() key=|it| it.id let:regel>
                    <li>
                        <Kaart inhoud=kaart(regel, &keep, labels, teksten) />
                    </li>
                </For>
            </ul>
        </section>
    }
}

fn kaart(regel: Regel, keep: &Keep, labels: &Labels, teksten: &Teksten) -> KaartInhoud {
    let woorden = &teksten.overzicht;
    let resultaat = regel.resultaat.map(|it| Feit::new(woorden.resultaat, it));
    let feiten = [Feit::new(woorden.status, regel.status)]
        .into_iter()
        .chain(resultaat)
        .chain([Feit::new(labels.ontvangstdatum, regel.ontvangen)])
        .collect();
    let links: Vec<_> = regel
        .deelzaken
        .into_iter()
        .map(|it| (format!("{} ({})", it.titel, it.status), Route::Zaak(it.id).href(keep)))
        .collect();
    KaartInhoud {
        titel: regel.titel,
        ondertitel: regel.omschrijving,
        feiten,
        href: Route::Zaak(regel.id).href(keep),
        link: woorden.bekijk.to_owned(),
        onderdelen: (!links.is_empty()).then(|| (woorden.onderdelen.to_owned(), links)),
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
