use futures::FutureExt;
use futures::future::{pending, ready};
use leptos::prelude::*;

use super::voorbeelden::boek;
use super::{Deel, Staat};
use crate::error::LoadError;
use crate::pages::loaded::Loaded;
use crate::pages::loading::Loading;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Loaded",
        bron: "src/pages/loaded.rs",
        staten: vec![
            Staat::new("Onderweg", "Er is gevraagd en nog niet geantwoord.", || {
                toon(Loading::new(|| pending().boxed_local()))
            }),
            Staat::new("Gekomen", "Wat er kwam, staat er.", || {
                toon(Loading::new(|| ready(Ok(3_usize)).boxed_local()))
            }),
            Staat::new("Mislukt", "Met een knop om het opnieuw te proberen.", || {
                toon(Loading::new(|| ready(Err(LoadError::Unreachable)).boxed_local()))
            }),
        ],
    }
}

/// The shape of the answer.
const VORM: &str = "<span class=vlek></span>";

fn toon(loading: Loading<usize>) -> AnyView {
    let woorden = &boek().pagina.document;
    view! {
        <Loaded loading laden=woorden.laden vormen=VORM fout=woorden.mislukt let:aantal>
            <p>{(boek().pagina.zaak.aantal_documenten)(aantal)}</p>
        </Loaded>
    }
    .into_any()
}
