//! What the municipality has for a resident beside their zaken: appointments, content and
//! suggestions. Other pages show these; each fails by itself, and none is there where it has none.

pub(crate) mod afspraken;
pub(crate) mod inhoud;
pub(crate) mod presentation;
pub(crate) mod suggesties;
pub(crate) mod tip;

use leptos::prelude::*;

use super::loading::Loading;
use super::overzicht::LoadingOverview;
use super::{use_config, use_scenario};
use crate::components::changing;
use crate::gateway::Dossier;
use crate::parts::{Part, part};
use afspraken::Afspraken;
use inhoud::InhoudOpHome;
use suggesties::{SuggestiesBijZaak, SuggestiesOpHome};

/// The content of the part: only residents of a municipality that has these need it.
#[derive(Clone, Copy)]
struct Deel {
    op_home: fn(LoadingOverview) -> AnyView,
    bij_zaak: fn(Memo<Option<Dossier>>) -> AnyView,
    afspraken: fn() -> AnyView,
}

static PART: Part<Deel> = part!(voor_u: Deel = Deel {
    op_home: |loading| view! { <OpHome loading /> }.into_any(),
    bij_zaak: |shown| view! { <SuggestiesBijZaak shown /> }.into_any(),
    afspraken: || view! { <Afspraken /> }.into_any(),
});

/// What home shows of it.
pub(super) fn op_home(loading: LoadingOverview) -> AnyView {
    with_part(move |deel| (deel.op_home)(loading))
}

/// What the page of a zaak shows of it.
pub(super) fn bij_zaak(shown: Memo<Option<Dossier>>) -> AnyView {
    with_part(move |deel| (deel.bij_zaak)(shown))
}

/// What the page with actions shows of it.
pub(super) fn bij_acties() -> AnyView {
    with_part(|deel| (deel.afspraken)())
}

/// Shows something of the part, once it is there. A resource pack needs no settings: its files
/// count.
fn with_part(show: impl Fn(Deel) -> AnyView + Send + 'static) -> AnyView {
    if !use_config().voor_u && use_scenario().is_none() {
        return ().into_any();
    }
    let deel = Loading::new(|| PART.fetch());
    changing(move || match deel.get() {
        Some(Ok(deel)) => show(deel),
        None | Some(Err(_)) => ().into_any(),
    })
}

#[component]
fn OpHome(loading: LoadingOverview) -> impl IntoView {
    view! {
        <Afspraken />
        <InhoudOpHome loading />
        <SuggestiesOpHome loading />
    }
}
