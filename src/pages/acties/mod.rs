//! `/acties`, and what the other pages show of it: what the municipality asks the resident to do.

mod lijst;
mod pagina;
mod presentation;

use std::sync::Arc;

use chrono::NaiveDate;
use futures::FutureExt;
use leptos::prelude::*;

use super::actiebron::{Actiebron, Stand};
use super::context::set_actiebron;
use super::{Page, use_config, use_gateway, use_session, use_today};
use crate::browser::spawn;
use crate::domain::{Actie, ActieId, Acties};
use crate::gateway::{Answer, Dossier, Gateway, Gelezen, Sending};
use crate::parts::{Part, part};
use lijst::{BijZaak, OpHome};
use pagina::ActiesPagina;
pub(super) use presentation::Zaken;

/// The content of the part: only who is asked to do something needs it.
#[derive(Clone, Copy)]
struct Deel {
    ask: fn(&Gateway, NaiveDate) -> Answer<Arc<Stand>>,
    pagina: fn() -> AnyView,
    op_home: fn(Arc<Stand>, Zaken) -> AnyView,
    bij_zaak: fn(Arc<Stand>, Arc<Dossier>) -> AnyView,
    finish: fn(&Gateway, ActieId) -> Sending,
}

static PART: Part<Deel> = part!(acties: Deel = Deel {
    ask: read,
    pagina: || view! { <ActiesPagina /> }.into_any(),
    op_home: |stand, zaken| view! { <OpHome stand zaken /> }.into_any(),
    bij_zaak: |stand, dossier| view! { <BijZaak stand dossier /> }.into_any(),
    finish: |gateway, id| gateway.finish_actie(id),
});

/// The page with all actions.
pub(super) fn page() -> Page {
    Page::new(&PART, |it| it.algemeen.acties, |deel| (deel.pagina)())
}

/// Makes what the resident has to do available to all pages, where the municipality asks it here.
pub fn begin() {
    let is_asked_here = use_config().taken().is_some();
    set_actiebron(is_asked_here.then(|| {
        let (gateway, today) = (StoredValue::new_local(use_gateway()), use_today());
        Actiebron::new(use_session(), move || ask(gateway.get_value(), today))
    }));
}

/// Asks what the resident has to do, as it is now. Call it only where the municipality asks it here.
pub(super) fn ask(gateway: Gateway, today: NaiveDate) -> Answer<Arc<Stand>> {
    async move { (PART.fetch().await?.ask)(&gateway, today).await }.boxed_local()
}

/// What home shows of the actions. The part is there when their answer is.
pub(super) fn op_home(stand: Arc<Stand>, zaken: Zaken) -> AnyView {
    PART.ready().map(|it| (it.op_home)(stand, zaken)).into_any()
}

/// What the page of a zaak shows of the actions.
pub(super) fn bij_zaak(stand: Arc<Stand>, dossier: Arc<Dossier>) -> AnyView {
    PART.ready().map(|it| (it.bij_zaak)(stand, dossier)).into_any()
}

/// Tells the source of an action that it was done, and asks again how the actions are. The resident
/// sees the source's own answer, whatever becomes of the command.
pub(super) fn finish(bron: Actiebron, gateway: Gateway, id: ActieId) {
    if let Some(deel) = PART.ready() {
        spawn(
            async move {
                _ = (deel.finish)(&gateway, id).await;
                bron.refresh();
            }
            .boxed_local(),
        );
    }
}

fn read(gateway: &Gateway, today: NaiveDate) -> Answer<Arc<Stand>> {
    let stand = move |gelezen: Gelezen<Actie>| {
        let onleesbaar = [gelezen.onleesbaar, gelezen.missing].concat();
        Arc::new(Stand { acties: Acties::of(&gelezen.items, today), onleesbaar })
    };
    // Whoever asks wants to know how it is now.
    gateway.forget_acties();
    gateway.acties().map(move |it| it.map(stand)).boxed_local()
}
