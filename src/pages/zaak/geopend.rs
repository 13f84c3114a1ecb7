//! Tells the register that a zaak was opened, where the municipality wants that.

use futures::FutureExt;
use leptos::prelude::*;

use crate::browser::clock::now_text;
use crate::browser::spawn;
use crate::domain::ZaakId;
use crate::gateway::{Dossier, Gateway, Outcome};
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_gateway};

/// Tells it once, when the zaak is there: a zaak that must not be shown is not opened, and one that
/// is loaded again is not opened again.
pub(super) fn mark_opened(id: ZaakId, dossier: Loading<Dossier>) {
    if !use_config().laatst_geopend {
        return;
    }
    let gateway = StoredValue::new_local(use_gateway());
    Effect::new(move |was_marked: Option<bool>| {
        let was_marked = was_marked.unwrap_or_default();
        let is_there = matches!(dossier.get(), Some(Ok(_)));
        if is_there && !was_marked {
            spawn(mark(gateway.get_value(), id).boxed_local());
        }
        was_marked || is_there
    });
}

/// The resident did not ask for this and can do nothing about it, so that no outcome is shown.
async fn mark(gateway: Gateway, id: ZaakId) {
    match gateway.mark_opened(id, now_text()).await {
        Outcome::Done(()) => {}
        // The session notices by itself that a login has ended; other refusals are the register's
        // business.
        Outcome::Refused(_) => {}
        // Not sent again: the next opening says it anew.
        Outcome::Unknown => {}
    }
}
