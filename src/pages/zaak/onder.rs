//! The sections below the first screen of the page, and the code that asks for their data. They are
//! a wasm part of their own, fetched after the part of the page: on a slow phone this shows the
//! summary sooner.

use futures::FutureExt;
use futures::future::join;
use leptos::prelude::*;

use super::besluit::BesluitSectie;
use super::contact::ContactSectie;
use super::documenten::DocumentenSectie;
use super::status::StatusSectie;
use super::use_woorden;
use super::verwant::VerwantSectie;
use crate::components::Laden;
use crate::domain::{Zaak, ZaakId, ZaaktypeId};
use crate::gateway::{Answer, Documenten, Dossier, Gateway, Verwanten};
use crate::pages::fout::Foutmelding;
use crate::pages::loading::Loading;
use crate::parts::{Part, part};

/// The content of the part.
#[derive(Clone, Copy)]
pub(super) struct Onder {
    pub(super) besluit: fn(Loading<Documenten>, Dossier) -> AnyView,
    pub(super) status: fn(Loading<Dossier>) -> AnyView,
    pub(super) verwant: fn(Loading<Verwanten>) -> AnyView,
    pub(super) contact: fn(ZaakId, String) -> AnyView,
    pub(super) documenten: fn(Loading<Documenten>, String) -> AnyView,
    ask_documenten: fn(&Gateway, ZaakId, Answer<ZaaktypeId>) -> Answer<Documenten>,
    ask_verwanten: fn(&Gateway, &Zaak) -> Answer<Verwanten>,
}

static PART: Part<Onder> = part!(zaak_onder: Onder = Onder {
    besluit: |documenten, dossier| view! { <BesluitSectie documenten dossier /> }.into_any(),
    status: |dossier| view! { <StatusSectie dossier /> }.into_any(),
    verwant: |verwanten| view! { <VerwantSectie verwanten /> }.into_any(),
    contact: |zaak, zaaknummer| view! { <ContactSectie zaak zaaknummer /> }.into_any(),
    documenten: |documenten, zaaknummer| {
        view! { <DocumentenSectie documenten zaaknummer /> }.into_any()
    },
    ask_documenten: |gateway, id, zaaktype| gateway.documenten(id, zaaktype),
    ask_verwanten: |gateway, zaak| gateway.verwanten(zaak),
});

/// Fetches the part.
pub(super) fn fetch() -> Answer<Onder> {
    PART.fetch()
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

/// Asks for the related zaken of a zaak.
pub(super) fn verwanten(gateway: Gateway, zaak: Zaak) -> Answer<Verwanten> {
    async move { (PART.fetch().await?.ask_verwanten)(&gateway, &zaak).await }.boxed_local()
}

/// Says that the part is loading, or that it could not be fetched.
#[component]
pub(super) fn OnderStaat(
    /// The part, or the error that stopped it.
    onder: Loading<Onder>,
) -> impl IntoView {
    let woorden = use_woorden().app;
    let retry = Callback::new(move |()| onder.retry());
    move || match onder.get() {
        None => Some(view! { <Laden tekst=woorden.zaak.laden /> }.into_any()),
        Some(Ok(_)) => None,
        Some(Err(error)) => {
            Some(view! { <Foutmelding titel=woorden.fout.pagina error retry /> }.into_any())
        }
    }
}
