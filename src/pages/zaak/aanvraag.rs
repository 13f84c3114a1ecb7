use leptos::prelude::*;

use super::termijn::{TermijnFeit, use_besluitvorming};
use super::{presentation, use_woorden};
use crate::components::{Feiten, changing, replaced};
use crate::domain::{Naam, Zaakeigenschap};
use crate::error::LoadError;
use crate::gateway::{Documenten, Dossier};
use crate::pages::fout::{Details, Foutmelding};
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_labels};
use crate::routes::Anker;

/// The section with the facts of the request, the name of the applicant, and the term.
#[component]
pub(super) fn Aanvraag(
    dossier: Dossier,
    aanvrager: Loading<Naam>,
    documenten: Loading<Documenten>,
    /// What the municipality wants residents to see besides; `None` when it is nothing.
    eigenschappen: Option<Loading<Vec<Zaakeigenschap>>>,
) -> impl IntoView {
    let boek = use_woorden();
    let feiten = presentation::feiten(&dossier, use_labels(), boek);
    let besluit = use_besluitvorming(documenten);
    let termijn = move || view! { <TermijnFeit dossier=dossier.clone() besluit=besluit.get() /> };
    view! {
        <section class="sectie" aria-labelledby=Anker::Aanvraag.id()>
            <h2 id=Anker::Aanvraag.id() tabindex="-1">{boek.pagina.zaak.aanvraag}</h2>
            <Feiten feiten laatste=termijn.into_any()>
                <Aanvrager aanvrager />
            </Feiten>
            {eigenschappen.map(|loading| view! { <Eigenschappen loading /> })}
        </section>
    }
}

/// Facts that the zaaktype has. Nothing while they are on their way: a zaak need not have any.
#[component]
fn Eigenschappen(loading: Loading<Vec<Zaakeigenschap>>) -> impl IntoView {
    let boek = use_woorden();
    let config = use_config();
    let retry = Callback::new(move |()| loading.retry());
    changing(move || match loading.get() {
        None => ().into_any(),
        Some(Ok(all)) => {
            let feiten = presentation::eigenschappen(&all, &config.eigenschappen, boek);
            (!feiten.is_empty()).then(|| view! { <Feiten feiten /> }).into_any()
        }
        Some(Err(error)) => {
            let titel = boek.pagina.zaak.eigenschappen_mislukt;
            view! { <Foutmelding titel error retry /> }.into_any()
        }
    })
}

/// A fact: the name of the person or company that made the request.
#[component]
pub(crate) fn Aanvrager(
    /// The name, as the register has it.
    aanvrager: Loading<Naam>,
) -> impl IntoView {
    let woorden = &use_woorden().pagina.zaak;
    let naam = move || match aanvrager.get() {
        None => "…".to_owned(),
        Some(Ok(Some(naam))) => naam,
        Some(Ok(None)) => woorden.aanvrager_onbekend.to_owned(),
        Some(Err(_)) => woorden.aanvrager_mislukt.to_owned(),
    };
    let details = move || match aanvrager.get() {
        Some(Err(LoadError::Unexpected(defect))) => {
            Some(view! { <Details defects=vec![defect] /> })
        }
        _ => None,
    };
    view! {
        <div class="feiten__rij">
            <dt>{woorden.aanvrager}</dt>
            <dd>{replaced(naam, |it| view! { <span>{it}</span> })} {details}</dd>
        </div>
    }
}
