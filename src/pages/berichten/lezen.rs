use std::sync::Arc;

use chrono::NaiveDate;
use futures::FutureExt;

use crate::domain::{Bericht, gepubliceerde};
use crate::gateway::{Answer, Gateway, Gelezen};

/// The messages that have been published, newest first.
pub(super) fn gepubliceerd(gateway: &Gateway, today: NaiveDate) -> Answer<Arc<Gelezen<Bericht>>> {
    let published = move |gelezen: Gelezen<Bericht>| {
        let items = gepubliceerde(gelezen.items, today);
        Arc::new(Gelezen { items, ..gelezen })
    };
    gateway.berichten().map(move |it| it.map(published)).boxed_local()
}
