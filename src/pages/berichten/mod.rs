//! `/meldingen/…`: one message of the municipality. The meldingen ask for all messages here, so that
//! only who can have messages fetches the code that reads them.

mod lezen;
mod opmaak;
mod pagina;

use std::sync::Arc;

use chrono::NaiveDate;
use futures::FutureExt;
use leptos::prelude::*;

use super::Page;
use crate::domain::{Bericht, BerichtId};
use crate::gateway::{Answer, Gateway, Gelezen};
use crate::parts::{Part, part};
#[cfg(feature = "fixtures")]
pub(crate) use opmaak::Opmaak;
use pagina::BerichtPagina;

/// The content of the part: only residents of a municipality that sends messages need it.
#[derive(Clone, Copy)]
struct Deel {
    ask: fn(&Gateway, NaiveDate) -> Answer<Arc<Gelezen<Bericht>>>,
    pagina: fn(BerichtId) -> AnyView,
}

static PART: Part<Deel> = part!(berichten: Deel = Deel {
    ask: lezen::gepubliceerd,
    pagina: |id| view! { <BerichtPagina id /> }.into_any(),
});

/// The page of one message.
pub(super) fn page(id: BerichtId) -> Page {
    Page::new(&PART, |it| it.algemeen.meldingen, move |deel| (deel.pagina)(id))
}

/// Asks for the messages that have been published, newest first. Call it only where there is a
/// source of messages.
pub(super) fn ask(gateway: Gateway, today: NaiveDate) -> Answer<Arc<Gelezen<Bericht>>> {
    async move { (PART.fetch().await?.ask)(&gateway, today).await }.boxed_local()
}
