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
            Staat::new("Kort", "Naast de lijsten van het overzicht.", || {
                let labels = crate::pages::use_labels();
                menu(&[labels.lopend, labels.afgerond])
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

/// The links go to the top: the parts are not on this page.
fn menu(woorden: &[&str]) -> AnyView {
    // Navigations on one page have names of their own.
    let naam = format!("{} ({})", boek().app.algemeen.op_deze_pagina, woorden.len());
    let link = |it: &&str| Paginalink { tekst: (*it).to_owned(), href: Anker::Boven.href() };
    let links = woorden.iter().map(link).collect();
    view! { <Paginamenu naam links /> }.into_any()
}
