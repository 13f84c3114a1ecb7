use icondata_tb::TbCalendarPlusOutline;
use leptos::prelude::*;

use super::presentation;
use crate::browser::clock::now;
use crate::browser::save::save_calendar;
use crate::components::{Feit, Feiten, Icoon, afbreekbaar, changing};
use crate::domain::{self, Afspraak, safe_file_name};
use crate::error::LoadError;
use crate::gateway::Gelezen;
use crate::locales::{VoorUTeksten, lang_of_gemeente};
use crate::pages::fout::{Foutmelding, Ontbreekt};
use crate::pages::loading::Loading;
use crate::pages::{use_gateway, use_teksten, use_today};
use crate::routes::Anker;

/// The appointments of the resident. Shows nothing when there are none; when they cannot be had, it
/// says so.
#[component]
pub(super) fn Afspraken() -> impl IntoView {
    let woorden = VoorUTeksten::of(use_teksten());
    let gateway = StoredValue::new_local(use_gateway());
    let asked = Loading::new(move || gateway.read_value().afspraken());
    let retry = Callback::new(move |()| asked.retry());
    changing(move || match asked.get() {
        None => ().into_any(),
        Some(Ok(gelezen)) => view! { <AfsprakenBeeld gelezen retry /> }.into_any(),
        Some(Err(error)) => {
            view! { <Foutmelding titel=woorden.afspraken_mislukt error retry /> }.into_any()
        }
    })
}

/// The appointments that could be read, and how many could not.
#[component]
pub(crate) fn AfsprakenBeeld(
    /// The appointments, and what is wrong with the others.
    gelezen: Gelezen<Afspraak>,
    /// Asks for them again.
    retry: Callback<()>,
) -> impl IntoView {
    let woorden = VoorUTeksten::of(use_teksten());
    let failures: Vec<_> =
        gelezen.onleesbaar.into_iter().chain(gelezen.missing).map(LoadError::from).collect();
    let afspraken = domain::Afspraken::of(gelezen.items, use_today());
    let is_there = !afspraken.is_empty() || !failures.is_empty();
    let gebreken = (!failures.is_empty()).then(|| {
        let titel = (woorden.afspraken_onleesbaar)(failures.len());
        view! { <Ontbreekt titel failures retry /> }
    });
    let geweest = (!afspraken.geweest.is_empty()).then(|| {
        view! {
            <details class="tips__eerder">
                <summary>{(woorden.geweest)(afspraken.geweest.len())}</summary>
                <Lijst afspraken=afspraken.geweest />
            </details>
        }
    });
    is_there.then(|| {
        view! {
            <section class="sectie" aria-labelledby=Anker::Afspraken.id()>
                <h2 id=Anker::Afspraken.id()>{woorden.afspraken}</h2>
                {gebreken}
                <Lijst afspraken=afspraken.komend />
                {geweest}
            </section>
        }
    })
}

#[component]
fn Lijst(afspraken: Vec<Afspraak>) -> impl IntoView {
    let is_empty = afspraken.is_empty();
    let rijen = afspraken.into_iter().map(|afspraak| view! { <Rij afspraak /> }).collect_view();
    view! { <ul class="tips" role="list" hidden=is_empty>{rijen}</ul> }
}

#[component]
fn Rij(afspraak: Afspraak) -> impl IntoView {
    let teksten = use_teksten();
    let (woorden, lang) = (VoorUTeksten::of(teksten), lang_of_gemeente(teksten.taal));
    let plek = afspraak.plek.clone().map(|it| Feit::in_taal(woorden.waar, it, lang));
    let feiten =
        [Some(Feit::new(woorden.wanneer, presentation::wanneer(&afspraak, teksten))), plek];
    let naam = afspraak.titel.clone();
    let wijzigen = afspraak.wijzigen.as_ref().and_then(|it| it.with_zaaknummer(None)).map(|href| {
        let naam = naam.clone();
        view! {
            <a class="tip__link" href=href>
                {woorden.wijzig} <span class="alleen-voorgelezen" lang=lang>": " {naam}</span>
            </a>
        }
    });
    view! {
        <li class="tip">
            <h3 lang=lang>{afbreekbaar(&naam)}</h3>
            <Feiten feiten=feiten.into_iter().flatten().collect() />
            <div class="tip__doe">{wijzigen} <InAgenda afspraak /></div>
        </li>
    }
}

/// Saves an appointment as a calendar file when the visitor asks for it.
#[component]
fn InAgenda(afspraak: Afspraak) -> impl IntoView {
    let teksten = use_teksten();
    let (woorden, lang) = (VoorUTeksten::of(teksten), lang_of_gemeente(teksten.taal));
    let saved = RwSignal::new(None);
    let naam = afspraak.titel.clone();
    let save = move |_| {
        let bestand = safe_file_name(&format!("{}.ics", afspraak.titel));
        let bestand = bestand.unwrap_or_else(|| "afspraak.ics".to_owned());
        let ics = presentation::agendamoment(&afspraak).ics(now());
        saved.set(Some(save_calendar(&bestand, &ics).is_ok()));
    };
    let melding = move || {
        saved.get().map(|it| if it { woorden.agenda_opgeslagen } else { woorden.agenda_mislukt })
    };
    view! {
        <button type="button" class="knop knop--stil" on:click=save>
            <Icoon icoon=TbCalendarPlusOutline />
            <span>
                {woorden.agenda} <span class="alleen-voorgelezen" lang=lang>": " {naam}</span>
            </span>
        </button>
        <p role="status">{melding}</p>
    }
}
