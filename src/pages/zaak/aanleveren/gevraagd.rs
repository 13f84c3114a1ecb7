use std::collections::BTreeMap;

use leptos::prelude::*;

use super::verzoek::{Verzoek, use_verzoek};
use crate::components::whenever;
use crate::domain::{Actie, ActieId, Hoe};
use crate::gateway::Dossier;
use crate::pages::acties::finish;
use crate::pages::{use_actiebron, use_gateway};

/// Offers to send what the actions for the zaak on the page ask for. When as many documents were
/// received as an action names, its source is told that it was done.
pub(in crate::pages::zaak) fn ask_for_acties(shown: Memo<Option<Dossier>>) {
    let (Some(bron), Some(verzoeken)) = (use_actiebron(), use_verzoek()) else { return };
    let gateway = StoredValue::new_local(use_gateway());
    let received = StoredValue::new(BTreeMap::<ActieId, usize>::new());
    let asked = StoredValue::new(Vec::<String>::new());
    whenever(move || {
        let (Some(Ok(stand)), Some(dossier)) = (bron.get(), shown.get()) else { return };
        let uploads: Vec<_> = stand.of_zaak(&dossier.zaak).filter_map(wanted).collect();
        for wat in asked.get_value() {
            verzoeken.withdraw(&wat);
        }
        asked.set_value(uploads.iter().map(|(_, wat, _)| wat.clone()).collect());
        for (id, wat, needed) in uploads {
            let ontvangen = Callback::new(move |()| {
                let mut count = 0;
                received.update_value(|all| {
                    let so_far = all.entry(id).or_default();
                    *so_far += 1;
                    count = *so_far;
                });
                if count == needed {
                    finish(bron, gateway.get_value(), id);
                }
            });
            verzoeken.ask(Verzoek { wat, ontvangen });
        }
    });
}

/// What an action asks the resident to send, and how many documents that are.
fn wanted(actie: &Actie) -> Option<(ActieId, String, usize)> {
    let Hoe::Upload(upload) = &actie.hoe else { return None };
    let wat = if upload.documenten.is_empty() {
        actie.titel.clone()
    } else {
        upload.documenten.join(", ")
    };
    Some((actie.id, wat, upload.documenten.len().max(1)))
}
