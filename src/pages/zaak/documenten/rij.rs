use futures::FutureExt;
use icondata_tb::{TbDownloadOutline, TbFileTextOutline};
use leptos::prelude::*;

use super::{presentation, use_woorden};
use crate::components::Icoon;
use crate::domain::{Document, Inhoud};
use crate::locales::cijfers;
use crate::opslaan::save_file;
use crate::pages::use_gateway;
use crate::spawn::spawn;

/// How far the download of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ophalen {
    Niet,
    Bezig,
    Klaar,
    Mislukt,
}

/// A document, with the button that saves it.
#[component]
pub(super) fn DocumentRij(
    document: Document,
    /// The words on the button.
    actie: &'static str,
) -> impl IntoView {
    let naam = document.titel.clone();
    let soort = presentation::soort_en_omvang(&document);
    let datum = cijfers(document.datum(), use_woorden().app);
    view! {
        <li class="document">
            <Icoon icoon=TbFileTextOutline />
            <div class="document__tekst">
                <p class="document__naam">{naam} {soort.map(|it| format!(" {it}"))}</p>
                <p class="document__datum">{datum}</p>
                <Download document actie />
            </div>
        </li>
    }
}

#[component]
fn Download(document: Document, actie: &'static str) -> impl IntoView {
    let teksten = &use_woorden().pagina.document;
    if document.inhoud == Inhoud::Geen {
        return view! { <p class="document__uitleg">{teksten.zonder_bestand}</p> }.into_any();
    }
    let ophalen = RwSignal::new(Ophalen::Niet);
    let gateway = StoredValue::new_local(use_gateway());
    let soort = presentation::soort_en_omvang(&document).map(|it| format!(" {it}"));
    let naam = StoredValue::new(format!("{}{}", document.titel, soort.unwrap_or_default()));
    let id = document.id;
    let bestandsnaam = document.save_as();
    let start = move |_| {
        if ophalen.get_untracked() == Ophalen::Bezig {
            return;
        }
        ophalen.set(Ophalen::Bezig);
        let (gateway, bestandsnaam) = (gateway.get_value(), bestandsnaam.clone());
        let save = async move {
            let saved = match gateway.bestand(id).await {
                Ok(bytes) => save_file(&bestandsnaam, &bytes).is_ok(),
                Err(_) => false,
            };
            // Nobody waits for it when the page was left.
            _ = ophalen.try_set(if saved { Ophalen::Klaar } else { Ophalen::Mislukt });
        };
        spawn(save.boxed_local());
    };
    let woord = move || {
        if ophalen.get() == Ophalen::Mislukt { teksten.opnieuw } else { actie }
    };
    let melding = move || {
        let naam = naam.read_value();
        match ophalen.get() {
            Ophalen::Niet => None,
            Ophalen::Bezig => Some((teksten.bezig)(&naam)),
            Ophalen::Klaar => Some((teksten.klaar)(&naam)),
            Ophalen::Mislukt => Some((teksten.niet_opgehaald)(&naam)),
        }
    };
    view! {
        <button type="button" class="knop knop--stil document__knop" on:click=start>
            <Icoon icoon=TbDownloadOutline />
            <span>{woord}<span class="alleen-voorgelezen">" "{naam.get_value()}</span></span>
        </button>
        <p
            class="document__melding"
            class:document__melding--fout=move || ophalen.get() == Ophalen::Mislukt
            role="status"
        >
            {melding}
        </p>
    }
    .into_any()
}
