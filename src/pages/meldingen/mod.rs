//! `/meldingen`, and what home shows of it: what happened in the zaken of the resident, and messages
//! of the municipality. Not everybody has actions and messages, so that the code that reads those is
//! in the parts `acties` and `berichten`.

mod antwoorden;
mod blik;
mod gezien;
mod later;
mod lijst;
mod pagina;
mod peiling;
mod presentation;
mod vers;
mod verslink;

use std::time::Duration;

use leptos::prelude::*;

use super::page::page;
use crate::browser::clock::now_ms;
pub(crate) use lijst::OpHome;
use pagina::MeldingenPagina;

page! {
    meldingen(),
    title: |teksten| teksten.algemeen.meldingen,
    view! { <MeldingenPagina /> },
}

/// After this time the app looks for the first time whether there is news.
const FIRST: Duration = Duration::from_secs(60);

/// Looks for news while the app is open. The first page never waits for the code for that.
pub fn begin() {
    let (owner, start) = (Owner::current(), now_ms());
    let later = set_timeout_with_handle(
        move || {
            if let Some(owner) = owner {
                later::begin(owner, start);
            }
        },
        FIRST,
    );
    if let Ok(later) = later {
        on_cleanup(move || later.clear());
    }
}
