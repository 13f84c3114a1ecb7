use leptos::prelude::*;

use crate::components::{Laden, changing};
use crate::locales::HomeTeksten;
use crate::pages::acties::{Zaken, op_home};
use crate::pages::fout::Foutmelding;
use crate::pages::overzicht::LoadingOverview;
use crate::pages::{use_actiebron, use_teksten};

/// What the resident has to do. Shows nothing where the municipality does not ask it here.
#[component]
pub(super) fn HomeActies(
    /// The zaken that the actions are for.
    loading: LoadingOverview,
) -> impl IntoView {
    use_actiebron().map(|bron| {
        let teksten = use_teksten();
        let retry = Callback::new(move |()| bron.retry());
        changing(move || match bron.get() {
            None => {
                let tekst = HomeTeksten::of(teksten).acties_laden;
                view! { <Laden tekst /> }.into_any()
            }
            Some(Err(error)) => {
                view! { <Foutmelding titel=teksten.fout.acties error retry /> }.into_any()
            }
            Some(Ok(stand)) => op_home(stand, zaken(loading)),
        })
    })
}

/// The zaken that are known. Until all are, none can be said to be missing.
fn zaken(loading: LoadingOverview) -> Zaken {
    if loading.failure().is_some() {
        return Zaken::Onbekend;
    }
    let all = loading.zaken().filter(|_| loading.is_done());
    all.map_or(Zaken::Onderweg, |it| Zaken::Alle(it.overzicht()))
}
