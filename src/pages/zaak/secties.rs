use leptos::prelude::*;

use super::aanleveren::{ask_for_acties, provide_verzoek};
use super::aanvraag::Aanvraag;
use super::afdrukken::open_details_on_paper;
use super::besluit::BesluitSectie;
use super::contact::ContactSectie;
use super::documenten::DocumentenSectie;
use super::geopend;
use super::inhoudsopgave::Inhoudsopgave;
use super::questions::Questions;
use super::status::StatusSectie;
use super::verwant::VerwantSectie;
use crate::components::replaced;
use crate::config::Variant;
use crate::domain::{ZaakId, in_order};
use crate::gateway::Dossier;
use crate::pages::loading::Loading;
use crate::pages::{
    use_config, use_gateway, use_keep, use_labels, use_scenario, use_teksten, voor_u,
};
use crate::routes::{Anker, Route};

/// The sections of the page, with a table of contents. They are built once. When the answer for the
/// zaak comes, only the values that differ from those of the overview change, and the sections do
/// not ask for their data again.
#[component]
pub(super) fn Secties(
    id: ZaakId,
    /// The zaak as the page shows it.
    shown: Memo<Option<Dossier>>,
    questions: Questions,
) -> impl IntoView {
    let Questions { dossier, aanvrager, documenten } = questions;
    provide_verzoek();
    ask_for_acties(shown);
    geopend::mark_opened(id, dossier);
    open_details_on_paper();
    let gateway = use_gateway();
    // Not asked for when the municipality shows none.
    let eigenschappen = (!use_config().eigenschappen.is_empty()).then(|| {
        let gateway = gateway.clone();
        Loading::new(move || gateway.eigenschappen(id))
    });
    let verwanten = Loading::after(dossier, move |it| gateway.verwanten(&it.zaak));
    let zaaknummer = shown.get_untracked().map(|it| it.zaak.identificatie).unwrap_or_default();
    let aanvraag = replaced(
        move || shown.get(),
        move |dossier| {
            dossier.map(|dossier| {
                view! { <Aanvraag dossier aanvrager documenten eigenschappen /> }
            })
        },
    );
    let besluit = replaced(
        move || shown.get(),
        move |dossier| dossier.map(|dossier| view! { <BesluitSectie documenten dossier /> }),
    );
    let volgorde = volgorde();
    let delen = vec![
        (Anker::Aanvraag, aanvraag.into_any()),
        (Anker::Besluit, besluit.into_any()),
        (Anker::Status, view! { <StatusSectie dossier /> }.into_any()),
        (Anker::Verwant, view! { <VerwantSectie verwanten /> }.into_any()),
        (
            Anker::Contact,
            view! { <ContactSectie zaak=id zaaknummer=zaaknummer.clone() /> }.into_any(),
        ),
        (
            Anker::Documenten,
            view! { <DocumentenSectie dossier documenten zaaknummer /> }.into_any(),
        ),
    ];
    let delen = in_order(delen, |(deel, _)| volgorde.iter().position(|it| it == deel));
    let delen = delen.into_iter().map(|(_, deel)| deel).collect_view();
    view! {
        <div class="kolommen">
            <Inhoudsopgave volgorde shown documenten verwanten />
            <div>{delen} {voor_u::bij_zaak(shown)} <NaarLijsten /></div>
        </div>
    }
}

/// The order of the sections.
fn volgorde() -> [Anker; 6] {
    use Anker::{Aanvraag, Besluit, Contact, Documenten, Status, Verwant};
    let volgorde = match use_config().variant {
        Variant::A => [Aanvraag, Besluit, Status, Verwant, Contact, Documenten],
        Variant::B => [Status, Besluit, Documenten, Aanvraag, Verwant, Contact],
    };
    use_scenario().map_or(volgorde, |it| it.order(volgorde))
}

/// Links back to the lists of the overview, at the end of the page.
#[component]
fn NaarLijsten() -> impl IntoView {
    let titel = use_teksten().algemeen.mijn_aanvragen;
    let labels = use_labels();
    let keep = use_keep();
    let items = [(labels.lopend, Anker::Lopend), (labels.afgerond, Anker::Afgerond)].map(
        |(tekst, anker)| {
            view! { <li><a href=Route::Aanvragen.href_at(&keep, anker)>{tekst}</a></li> }
        },
    );
    view! {
        <nav class="naar-lijsten" aria-label=titel>
            <ul>{items.collect_view()}</ul>
        </nav>
    }
}
