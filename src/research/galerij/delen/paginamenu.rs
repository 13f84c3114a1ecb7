use leptos::prelude::*;

use super::voorbeelden::boek;
use super::{Deel, Staat, Vorm};
use crate::components::{Paginalink, Paginamenu};
use crate::routes::Anker;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Paginamenu",
        bron: "src/components/paginamenu.rs",
        staten: vec![
            Staat::new("Kort", "Naast een aanvraag waar weinig bij staat.", || {
                let zaak = &boek().pagina.zaak;
                menu(&[zaak.aanvraag, zaak.status])
            })
            .als(Vorm::Venster),
            Staat::new("Lang", "Naast een aanvraag waar alles bij staat.", || {
                let pagina = boek().pagina;
                let zaak = &pagina.zaak;
                let besluit = pagina.besluit.uw_vergunning;
                let (verwant, contact) = (pagina.verwant.titel, pagina.contact.titel);
                menu(&[zaak.aanvraag, besluit, zaak.status, verwant, contact, zaak.documenten])
            })
            .als(Vorm::Venster),
        ],
    }
}

/// A menu with these words. Its links go to the top, because the gallery does not have the parts.
fn menu(woorden: &[&str]) -> AnyView {
    // The name has a number, because each navigation on a page needs its own name.
    let naam = format!("{} ({})", boek().app.algemeen.op_deze_pagina, woorden.len());
    let link = |it: &&str| Paginalink { tekst: (*it).to_owned(), href: Anker::Boven.href() };
    let links = woorden.iter().map(link).collect();
    view! { <Paginamenu naam links /> }.into_any()
}
