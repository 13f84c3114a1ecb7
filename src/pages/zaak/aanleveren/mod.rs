//! Adding documents to a zaak: whether that is possible, and then, in a wasm part of its own,
//! choosing and sending files.

mod deel;
mod gevraagd;
pub(crate) mod kiezer;
mod plek;
pub(crate) mod presentation;
pub(crate) mod rij;
mod versturen;
mod verzoek;

use leptos::prelude::*;

use crate::components::changing;
use crate::domain::ZaakId;
use crate::gateway::{Aanleversoort, Documenten, Dossier};
use crate::locales::AanleverenTeksten;
use crate::pages::fout::Foutmelding;
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_gateway, use_teksten, use_today};
use crate::parts::{Part, part};
use deel::Aanleverdeel;
use plek::Plek;
use presentation::{Aanbod, aanbod};

pub(in crate::pages::zaak) use gevraagd::ask_for_acties;
pub(in crate::pages::zaak) use verzoek::provide_verzoek;
use verzoek::use_verzoek;

static PART: Part<fn(Plek) -> AnyView> = part!(aanleveren: fn(Plek) -> AnyView = |plek| {
    view! { <Aanleverdeel plek /> }.into_any()
});

/// Adding documents to the zaak, when the municipality lets residents do so. Shows nothing
/// otherwise.
#[component]
pub(super) fn Aanleveren(
    dossier: Loading<Dossier>,
    documenten: Loading<Documenten>,
) -> impl IntoView {
    let verzoek = use_verzoek();
    let config = use_config();
    let offer = Memo::new(move |_| {
        let upload = config.upload.as_ref()?;
        let Some(Ok(dossier)) = dossier.get() else { return None };
        let asked = verzoek.is_some_and(|it| it.is_asked());
        let found = aanbod(upload.when, &dossier, &config.beurt, asked)?;
        Some((dossier.zaak.id, dossier.zaak.zaaktype?, found))
    });
    let gateway = StoredValue::new_local(use_gateway());
    let named = use_config().upload.as_ref().map(|it| it.informatieobjecttypen.clone());
    let named = StoredValue::new(named.unwrap_or_default());
    // The type does not change with the offer, so that it is asked for once.
    let zaaktype = Memo::new(move |_| offer.get().map(|(zaak, zaaktype, _)| (zaak, zaaktype)));
    changing(move || {
        let Some((zaak, zaaktype)) = zaaktype.get() else { return ().into_any() };
        let soort =
            Loading::new(move || gateway.read_value().aanleversoort(zaaktype, named.get_value()));
        let aanbod = Memo::new(move |_| offer.get().map(|(.., it)| it));
        view! { <Plaats zaak soort aanbod documenten /> }.into_any()
    })
}

/// The place where documents are added, once it is known what they become.
#[component]
fn Plaats(
    zaak: ZaakId,
    soort: Loading<Option<Aanleversoort>>,
    aanbod: Memo<Option<Aanbod>>,
    documenten: Loading<Documenten>,
) -> impl IntoView {
    let teksten = AanleverenTeksten::of(use_teksten());
    let (vraag, today) = (soort, use_today());
    let deel = Loading::after(vraag, |_| PART.fetch());
    changing(move || {
        let (soort, aanbod) = (soort.get(), aanbod.get());
        let error = match (soort, deel.get(), aanbod) {
            (Some(Ok(Some(soort))), Some(Ok(show)), Some(aanbod)) => {
                return show(Plek { zaak, soort, aanbod, documenten, today });
            }
            (Some(Err(error)), ..) | (_, Some(Err(error)), _) => error,
            _ => return ().into_any(),
        };
        let retry = Callback::new(move |()| vraag.retry());
        view! { <Foutmelding titel=teksten.mislukt error retry /> }.into_any()
    })
}
