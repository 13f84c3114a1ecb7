//! What is below the first screen of the page, and the code that asks for its data. It is a wasm
//! part of its own, fetched after the part of the page: on a slow phone this shows the summary
//! sooner.

use futures::FutureExt;
use futures::future::join;
use leptos::prelude::*;

use super::questions::Questions;
use super::secties::Secties;
use super::use_woorden;
use super::vormen::ONDER;
use crate::components::{Skelet, changing};
use crate::domain::{Naam, ZaakId, ZaaktypeId};
use crate::gateway::{Answer, Documenten, Dossier, Gateway};
use crate::pages::fout::Foutmelding;
use crate::pages::loading::Loading;
use crate::parts::{Part, part};

/// The content of the part.
#[derive(Clone, Copy)]
struct Onder {
    secties: fn(ZaakId, Memo<Option<Dossier>>, Questions) -> AnyView,
    ask_aanvrager: fn(&Gateway, ZaakId) -> Answer<Naam>,
    ask_documenten: fn(&Gateway, ZaakId, Answer<Option<ZaaktypeId>>) -> Answer<Documenten>,
}

static PART: Part<Onder> = part!(zaak_onder: Onder = Onder {
    secties: |id, shown, questions| view! { <Secties id shown questions /> }.into_any(),
    ask_aanvrager: |gateway, id| gateway.aanvrager(id),
    ask_documenten: |gateway, id, zaaktype| gateway.documenten(id, zaaktype),
});

/// Asks for the name of the person or company that made the request.
pub(super) fn aanvrager(gateway: Gateway, id: ZaakId) -> Answer<Naam> {
    async move { (PART.fetch().await?.ask_aanvrager)(&gateway, id).await }.boxed_local()
}

/// Asks for the documents of a zaak.
pub(super) fn documenten(gateway: Gateway, id: ZaakId) -> Answer<Documenten> {
    // The page asks for the zaak now. Asking for its zaaktype before the part is there shares that
    // answer; asking afterwards would fetch the zaak a second time.
    let zaaktype = gateway.zaaktype_of(id).shared();
    let later = zaaktype.clone().boxed_local();
    let documenten = async move { (PART.fetch().await?.ask_documenten)(&gateway, id, later).await };
    join(documenten, zaaktype).map(|(documenten, _)| documenten).boxed_local()
}

/// What is below the first screen. While the part is loading, or when it could not be fetched, this
/// says so.
#[component]
pub(super) fn Onderkant(
    id: ZaakId,
    /// The zaak as the page shows it.
    shown: Memo<Option<Dossier>>,
    questions: Questions,
) -> impl IntoView {
    let woorden = use_woorden().app;
    let onder = Loading::new(|| PART.fetch());
    let retry = Callback::new(move |()| onder.retry());
    changing(move || match onder.get() {
        None => view! { <Skelet tekst=woorden.zaak.laden vormen=ONDER /> }.into_any(),
        Some(Ok(onder)) => (onder.secties)(id, shown, questions),
        Some(Err(error)) => {
            view! { <Foutmelding titel=woorden.fout.pagina error retry /> }.into_any()
        }
    })
}
