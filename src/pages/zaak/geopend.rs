//! Tells the register that the resident opened a zaak, when the configuration asks for that.

use futures::FutureExt;
use leptos::prelude::*;

use crate::browser::clock::now_text;
use crate::browser::spawn;
use crate::domain::ZaakId;
use crate::gateway::{Dossier, Gateway, Outcome};
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_gateway};

/// Tells the register once, after the zaak has been loaded. A zaak that must not be shown does not
/// count as opened, and loading a zaak again does not count as opening it again.
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

/// Sends the command. The page does not show its outcome: the resident did not ask for it and can
/// do nothing about it.
async fn mark(gateway: Gateway, id: ZaakId) {
    match gateway.mark_opened(id, now_text()).await {
        Outcome::Done(()) => {}
        // The session itself notices when a login has ended. There is nothing to do about other
        // refusals.
        Outcome::Refused(_) => {}
        // The command is not sent again: the next time that the zaak is opened sends a new one.
        Outcome::Unknown => {}
    }
}
