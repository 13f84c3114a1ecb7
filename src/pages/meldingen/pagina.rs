use leptos::prelude::*;

use super::antwoorden::{Antwoorden, Vragen};
use super::blik::blik;
use super::gezien::{see, tell};
use super::lijst::PerDag;
use super::presentation::Regel;
use super::verslink::Verslink;
use crate::components::{Laden, changing, whenever};
use crate::error::LoadError;
use crate::locales::MeldingTeksten;
use crate::pages::fout::{Foutmelding, Ontbreekt};
use crate::pages::loading::Loading;
use crate::pages::{EigenWoorden, PaginaTitel, use_gateway, use_teksten};

/// How many lines are shown at first, and how many more each time.
const STAP: usize = 50;

/// All meldingen and messages, newest first.
#[component]
pub(super) fn MeldingenPagina() -> impl IntoView {
    let woorden = MeldingTeksten::of(use_teksten());
    let gateway = StoredValue::new_local(use_gateway());
    let overzicht = Loading::new(move || gateway.read_value().overzicht(drop));
    let vragen = Vragen::all(overzicht);
    let toon = Callback::new(move |()| {
        overzicht.retry();
        vragen.retry();
    });
    // What was new when the page was opened stays marked as new while it is open.
    let blik = StoredValue::new(blik());
    let getoond = RwSignal::new(STAP);
    whenever(move || note_seen(&vragen.with(overzicht.get())));
    let regels =
        move |antwoorden: &Antwoorden| blik.with_value(|blik| antwoorden.bekend().regels(blik));
    let inhoud = changing(move || {
        let antwoorden = vragen.with(overzicht.get());
        let (regels, getoond) = (regels(&antwoorden), getoond.get());
        view! { <Inhoud antwoorden=&antwoorden regels=&regels getoond toon /> }.into_any()
    });
    let meer = Memo::new(move |_| {
        regels(&vragen.with(overzicht.get())).len().saturating_sub(getoond.get())
    });
    let toon_meer = Callback::new(move |()| getoond.update(|it| *it += STAP));
    view! {
        <PaginaTitel titel=woorden.titel />
        <p class="inleiding">{woorden.inleiding}</p>
        <EigenWoorden />
        {inhoud}
        <Ouder meer toon_meer />
        <Verslink toon />
    }
}

/// Once all meldingen are on the page, none of them is new the next time. Of messages, their source
/// says which ones were read.
fn note_seen(antwoorden: &Antwoorden) {
    if antwoorden.are_all() && matches!(antwoorden.overzicht, Some(Ok(_))) {
        see(&antwoorden.bekend().regels(&blik()));
        tell(antwoorden);
    }
}

#[component]
fn Inhoud<'a>(
    antwoorden: &'a Antwoorden,
    regels: &'a [Regel],
    /// How many lines are shown.
    getoond: usize,
    toon: Callback<()>,
) -> impl IntoView + use<> {
    let woorden = MeldingTeksten::of(use_teksten());
    let are_all = antwoorden.are_all();
    let laden = (!are_all).then(|| view! { <Laden tekst=woorden.laden is_pagina=true /> });
    let geen = (regels.is_empty() && are_all && antwoorden.is_whole())
        .then(|| view! { <p>{woorden.geen} " " {woorden.geen_uitleg}</p> });
    let regels = regels.get(..getoond).unwrap_or(regels);
    view! {
        <Gebreken antwoorden toon />
        {laden}
        {geen}
        <PerDag regels antwoorden />
    }
}

/// The button that shows older lines. It stays the same button, so that it keeps the focus.
#[component]
fn Ouder(
    /// How many lines are not shown.
    meer: Memo<usize>,
    toon_meer: Callback<()>,
) -> impl IntoView {
    let woorden = MeldingTeksten::of(use_teksten());
    let has_more = Memo::new(move |_| *meer.read() > 0);
    let tekst = move || (woorden.ouder)(meer.get().min(STAP));
    changing(move || {
        has_more
            .get()
            .then(|| {
                view! {
                    <button type="button" class="knop" on:click=move |_| toon_meer.run(())>
                        {tekst}
                    </button>
                }
            })
            .into_any()
    })
}

/// What could not be had, each by itself.
#[component]
fn Gebreken<'a>(antwoorden: &'a Antwoorden, toon: Callback<()>) -> impl IntoView + use<> {
    let teksten = use_teksten();
    let woorden = MeldingTeksten::of(teksten);
    let failed = antwoorden.failed();
    let titels = [
        teksten.fout.aanvragen,
        woorden.berichten_fout,
        woorden.besluiten_fout,
        woorden.documenten_fout,
        teksten.fout.acties,
    ];
    let fouten = titels
        .into_iter()
        .zip(failed)
        .filter_map(|(titel, error)| Some((titel, error?)))
        .map(|(titel, error)| view! { <Foutmelding titel error retry=toon /> })
        .collect_view();
    let onleesbaar: Vec<LoadError> = antwoorden.onleesbaar();
    let onleesbaar = (!onleesbaar.is_empty()).then(|| {
        let titel = (woorden.onleesbaar)(onleesbaar.len());
        view! { <Ontbreekt titel failures=onleesbaar retry=toon /> }
    });
    view! {
        {fouten}
        {onleesbaar}
    }
}
