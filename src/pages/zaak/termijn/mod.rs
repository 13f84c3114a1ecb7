//! By when a zaak must be ready, and what that means.

mod besluitvorming;
pub(in crate::pages::zaak) mod presentation;

use leptos::prelude::*;

use super::agenda::AgendaKnop;
use super::use_woorden;
use crate::components::hele_datums;
use crate::gateway::{Documenten, Dossier};
use crate::locales::lang_of_gemeente;
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_labels, use_today};
use crate::routes::Anker;
pub(crate) use besluitvorming::Besluitvorming;
use presentation::{Getoond, Regel, Verder};

/// What is known of the besluiten of the zaak, while their answer comes.
pub(super) fn use_besluitvorming(documenten: Loading<Documenten>) -> Memo<Besluitvorming> {
    let today = use_today();
    Memo::new(move |_| Besluitvorming::of(documenten.get().as_ref(), today))
}

/// A fact: by when the zaak must be ready, and what that means.
#[component]
pub(crate) fn TermijnFeit(
    /// The zaak, with its names and terms.
    dossier: Dossier,
    /// What is known of its besluiten.
    besluit: Besluitvorming,
) -> impl IntoView {
    let boek = use_woorden();
    let config = use_config();
    let gemeente = &config.organisation.name;
    let Getoond { label, waarde, uitleg, verder, agenda } =
        presentation::getoond(&dossier, besluit, use_today(), use_labels(), gemeente, boek);
    let regels = uitleg.into_iter().map(|regel| view! { <p><Tekst regel /></p> }).collect_view();
    let verder = (verder != Verder::Niets).then(|| view! { <Doe verder /> });
    let agenda = agenda.map(|(dag, bestandsnaam)| view! { <AgendaKnop dag bestandsnaam /> });
    view! {
        <div class="feiten__rij">
            <dt>{label}</dt>
            <dd><Tekst regel=waarde /></dd>
            <dd class="termijn">{regels} {verder} {agenda}</dd>
        </div>
    }
}

/// The last day in words, with what must be known of it, but without a reason.
pub(super) use presentation::met_voorbehoud as waarde;
pub(super) use presentation::{label, merk};

/// The article of the law on decisions that come too late: Awb 4:17. The address is the lasting
/// reference of wetten.overheid.nl to the article (Juriconnect 1.3.1), whose text is in force today.
const WET: &str = "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=4:17";

/// What the resident can do.
#[component]
fn Doe(verder: Verder) -> impl IntoView {
    let woorden = &use_woorden().pagina.termijn;
    let schrijf = (verder == Verder::VraagOfSchrijf).then(|| {
        view! {
            <p>{woorden.ingebrekestelling} " " <a href=WET>{woorden.wet}</a></p>
        }
    });
    view! {
        <p>
            <a rel="external" href=Anker::Contact.href()>{woorden.contact}</a>
        </p>
        {schrijf}
    }
}

/// A sentence of the app, followed by the reason in the words of the municipality.
#[component]
fn Tekst(regel: Regel) -> impl IntoView {
    let lang = lang_of_gemeente(use_woorden().app.taal);
    let reden = regel.reden.map(|it| view! { ": "<span lang=lang>{it}</span> });
    view! { {hele_datums(&regel.tekst)} {reden} }
}
