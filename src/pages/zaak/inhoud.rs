use leptos::prelude::*;

use super::aanvraag::Aanvraag;
use super::afdrukken::AfdrukRegel;
use super::inhoudsopgave::Inhoudsopgave;
use super::onder::{self, OnderStaat};
use super::samenvatting::Samenvatting;
use super::use_woorden;
use crate::config::Variant;
use crate::domain::{Naam, ZaakId, in_order};
use crate::error::LoadError;
use crate::gateway::{Documenten, Dossier};
use crate::pages::fout::{Foutmelding, Ontbreekt};
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_gateway, use_keep, use_labels, use_scenario, use_teksten};
use crate::routes::{Anker, Route};

/// The questions that the page asks as soon as it is opened.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) dossier: Loading<Dossier>,
    pub(super) aanvrager: Loading<Naam>,
    pub(super) documenten: Loading<Documenten>,
}

/// The page below the heading. It is built once. When the answer for the zaak comes, only the
/// values that differ from those of the overview change, and the sections do not ask for their data
/// again.
#[component]
pub(super) fn Inhoud(
    id: ZaakId,
    /// The zaak as the gateway answered, or else as the overview knew it.
    shown: Memo<Option<Dossier>>,
    asked: Asked,
    retry: Callback<()>,
) -> impl IntoView {
    let Asked { dossier, aanvrager, documenten } = asked;
    let zaaknummer = shown.get_untracked().map(|it| it.zaak.identificatie).unwrap_or_default();
    let gateway = use_gateway();
    let verwanten = Loading::after(dossier, move |it| onder::verwanten(gateway.clone(), it.zaak));
    let onder = Loading::new(onder::fetch);
    let below = move || onder.get()?.ok();
    let volgorde = volgorde();
    let samenvatting =
        move || shown.get().map(|dossier| view! { <Samenvatting dossier documenten /> });
    let aanvraag = move || shown.get().map(|dossier| view! { <Aanvraag dossier aanvrager /> });
    let nummer = StoredValue::new(zaaknummer.clone());
    let besluit = move || Some((below()?.besluit)(documenten, shown.get()?));
    let status = move || Some((below()?.status)(dossier));
    let verwant = move || Some((below()?.verwant)(verwanten));
    let contact = move || Some((below()?.contact)(id, nummer.get_value()));
    let stukken = move || Some((below()?.documenten)(documenten, nummer.get_value()));
    let delen = vec![
        (Anker::Aanvraag, aanvraag.into_any()),
        (Anker::Besluit, besluit.into_any()),
        (Anker::Status, status.into_any()),
        (Anker::Verwant, verwant.into_any()),
        (Anker::Contact, contact.into_any()),
        (Anker::Documenten, stukken.into_any()),
    ];
    let delen = in_order(delen, |(deel, _)| volgorde.iter().position(|it| it == deel));
    let delen = delen.into_iter().map(|(_, deel)| deel).collect_view();
    view! {
        <AfdrukRegel zaaknummer />
        <NietAlles dossier retry />
        {samenvatting}
        <div class="kolommen">
            <Inhoudsopgave volgorde shown documenten verwanten />
            <div>{delen} <OnderStaat onder /> <NaarLijsten /></div>
        </div>
    }
}

/// Says that names are missing from the zaak, or that the page only shows what the overview knew.
#[component]
fn NietAlles(dossier: Loading<Dossier>, retry: Callback<()>) -> impl IntoView {
    let woorden = use_woorden();
    move || match dossier.get() {
        Some(Ok(Dossier { failures, .. })) if !failures.is_empty() => {
            let titel = woorden.app.zaak.woorden_ontbreken;
            Some(view! { <Ontbreekt titel failures retry /> }.into_any())
        }
        // The page itself says so, and shows nothing of the zaak.
        Some(Err(LoadError::NotFound)) => None,
        Some(Err(error)) => {
            let titel = woorden.pagina.zaak.onvolledig;
            Some(view! { <Foutmelding titel error retry /> }.into_any())
        }
        None | Some(Ok(_)) => None,
    }
}

/// The order of the parts of the page.
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
