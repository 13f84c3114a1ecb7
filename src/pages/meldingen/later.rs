//! What comes after the first screen: the besluiten and the new documents, which add to what the
//! zaken tell, and the look for news. It is a wasm part of its own, so that the first screen does not
//! wait for it.

use std::sync::Arc;

use chrono::NaiveDate;
use futures::FutureExt;
use leptos::prelude::*;

use super::vers;
use crate::browser::spawn;
use crate::domain::{Besluit, Gezien, NieuwDocument};
use crate::gateway::{Answer, Gateway, Gelezen, Overzicht};
use crate::parts::{Part, part};

/// Asks for the documents that were added since a day to the zaken of an overview.
type VraagNaarDocumenten =
    fn(&Gateway, Option<NaiveDate>, Arc<Overzicht>) -> Answer<Vec<NieuwDocument>>;

/// The content of the part.
#[derive(Clone, Copy)]
struct Later {
    besluiten: fn(&Gateway) -> Answer<Gelezen<Besluit>>,
    documenten: VraagNaarDocumenten,
    begin: fn(f64),
}

static PART: Part<Later> = part!(meldingen_later: Later = Later {
    besluiten: |gateway| gateway.besluiten(),
    documenten: |gateway, sinds, overzicht| gateway.nieuwe_documenten(sinds, overzicht),
    begin: vers::begin,
});

/// Asks for all besluiten in zaken of the resident.
pub(super) fn besluiten(gateway: Gateway) -> Answer<Arc<Gelezen<Besluit>>> {
    async move { Ok(Arc::new((PART.fetch().await?.besluiten)(&gateway).await?)) }.boxed_local()
}

/// Asks for the documents that were added to these zaken in the last weeks. Older ones are no news
/// to anybody.
pub(super) fn documenten(
    gateway: Gateway,
    overzicht: Arc<Overzicht>,
    today: NaiveDate,
) -> Answer<Arc<Vec<NieuwDocument>>> {
    let sinds = Gezien::first_day(today);
    let ask = async move {
        let later = PART.fetch().await?;
        Ok(Arc::new((later.documenten)(&gateway, sinds, overzicht).await?))
    };
    ask.boxed_local()
}

/// Begins to look for news, as soon as the code for that is there.
pub(super) fn begin(owner: Owner, start: f64) {
    let begin = async move {
        if let Ok(later) = PART.fetch().await {
            owner.with(|| (later.begin)(start));
        }
    };
    spawn(begin.boxed_local());
}
