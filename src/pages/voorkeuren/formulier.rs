use leptos::prelude::*;

use super::presentation::{Concept, Stand, onderwerp};
use super::uitslag::{Uitslagen, Vragen};
use super::veld::{Adresveld, Keuzes, Vinkje};
use super::woorden::use_woorden;
use crate::config::Variant;
use crate::domain::{Besluitkanaal, Kanaal, Onderwerp};
use crate::locales::Taal;
use crate::pages::use_teksten;

/// The preferences, grouped by channel, with one button that saves all of them and says what was
/// saved and what was not.
#[component]
pub(crate) fn VoorkeurenBeeld(
    /// What is filled in, and what became of saving it.
    concept: RwSignal<Concept>,
    /// Whether this browser has notifications.
    kan_melden: bool,
    /// Checks the form and saves it.
    bewaar: Callback<()>,
) -> impl IntoView {
    let woorden = use_woorden();
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        bewaar.run(());
    };
    let is_bezig = Memo::new(move |_| concept.read().stand == Stand::Bezig);
    let is_bekend = concept.with_untracked(|it| it.is_bekend);
    let kanalen = is_bekend.then(|| {
        view! { <Groep kanaal=Kanaal::Email concept /> <Groep kanaal=Kanaal::Sms concept /> }
    });
    let knop = move || if is_bezig.get() { woorden.bezig } else { woorden.opslaan };
    view! {
        <form class="voorkeuren" novalidate=true on:submit=submit>
            {kanalen}
            <Scherm kan_melden concept />
            <Vragen concept bewaar />
            <Uitslagen concept />
            <button class="knop" aria-disabled=move || is_bezig.get().then_some("true")>
                {knop}
            </button>
        </form>
    }
}

/// A channel: its address, and what goes by it. What the municipality does not offer is not there.
#[component]
fn Groep(kanaal: Kanaal, concept: RwSignal<Concept>) -> impl IntoView {
    let woorden = use_woorden();
    let aanbod = concept.with_untracked(|it| it.aanbod);
    let (id, titel) = match kanaal {
        Kanaal::Email => ("per-email", woorden.per_email),
        Kanaal::Sms => ("per-sms", woorden.per_sms),
    };
    let besluiten =
        (kanaal == Kanaal::Email && aanbod.besluiten).then(|| view! { <Besluiten concept /> });
    let onderwerpen: Vec<_> =
        Onderwerp::ALL.into_iter().filter(|it| aanbod.meldingen.has(kanaal, *it)).collect();
    let meldingen =
        (!onderwerpen.is_empty()).then(|| view! { <Meldingen kanaal onderwerpen concept /> });
    view! {
        <section class="sectie voorkeuren__groep" aria-labelledby=id>
            <h2 id=id>{titel}</h2>
            <Adresveld kanaal concept />
            {meldingen}
            {besluiten}
        </section>
    }
}

/// Which meldingen go by a channel.
#[component]
fn Meldingen(
    kanaal: Kanaal,
    onderwerpen: Vec<Onderwerp>,
    concept: RwSignal<Concept>,
) -> impl IntoView {
    let woorden = use_woorden();
    let vinkje = |it: Onderwerp| {
        let is_aan = Signal::derive(move || concept.read().invoer.meldingen.has(kanaal, it));
        let zet = Callback::new(move |aan| concept.write().invoer.meldingen.set(kanaal, it, aan));
        view! { <Vinkje label=onderwerp(it, woorden) is_aan zet /> }
    };
    view! {
        <fieldset class="veld">
            <legend class="veld__label">{woorden.melding}</legend>
            {onderwerpen.into_iter().map(vinkje).collect_view()}
        </fieldset>
    }
}

/// How to get decisions.
#[component]
fn Besluiten(concept: RwSignal<Concept>) -> impl IntoView {
    let woorden = use_woorden();
    let keuzes = vec![
        (Besluitkanaal::Digitaal, woorden.digitaal.to_owned()),
        (Besluitkanaal::Post, woorden.post.to_owned()),
    ];
    view! {
        <Keuzes
            naam="besluiten"
            vraag=woorden.besluiten
            keuzes
            gekozen=|it| it.invoer.besluiten
            kies=|it, besluiten| it.invoer.besluiten = besluiten
            concept
        />
    }
}

/// The choices of this device.
#[component]
fn Scherm(kan_melden: bool, concept: RwSignal<Concept>) -> impl IntoView {
    let (woorden, teksten) = (use_woorden(), use_teksten());
    let talen = Taal::ALL.map(|it| (it, it.naam().to_owned())).to_vec();
    let kort = (woorden.weergave_kort)(teksten.labels(false).lopend);
    let ruim = (woorden.weergave_ruim)(teksten.labels(true).lopend);
    let melding = kan_melden.then(|| view! { <Bureaumelding concept /> });
    view! {
        <section class="sectie voorkeuren__groep" aria-labelledby="scherm">
            <h2 id="scherm">{woorden.scherm}</h2>
            <Keuzes
                naam="taal"
                vraag=woorden.taal
                keuzes=talen
                gekozen=|it| it.invoer.apparaat.taal
                kies=|it, taal| it.invoer.apparaat.taal = taal
                concept
            />
            <Keuzes
                naam="weergave"
                vraag=woorden.weergave
                keuzes=vec![(Variant::A, kort), (Variant::B, ruim)]
                gekozen=|it| it.invoer.apparaat.variant
                kies=|it, variant| it.invoer.apparaat.variant = variant
                concept
            />
            {melding}
        </section>
    }
}

/// Whether this browser tells of news.
#[component]
fn Bureaumelding(concept: RwSignal<Concept>) -> impl IntoView {
    let woorden = use_woorden();
    let is_aan = Signal::derive(move || concept.read().invoer.apparaat.bureaumelding);
    let zet = Callback::new(move |aan| concept.write().invoer.apparaat.bureaumelding = aan);
    view! {
        <fieldset class="veld">
            <legend class="veld__label">{woorden.bureaumelding}</legend>
            <Vinkje label=woorden.bureaumelding_aan bij="bureaumelding-bij" is_aan zet />
            <p class="veld__bij" id="bureaumelding-bij">{woorden.bureaumelding_bij}</p>
        </fieldset>
    }
}
