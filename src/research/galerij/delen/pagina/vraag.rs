use leptos::prelude::*;

use super::niets::niets;
use super::{Deel, Staat};
use crate::gateway::Reason;
use crate::pages::zaak::contact::vraag::beeld::{Formulier, StelVraagBeeld};
use crate::pages::zaak::contact::vraag::presentation::{Invoer, Stand, Weg};

pub(super) fn deel() -> Deel {
    let staten = vec![
        Staat::new("Leeg", "Onder Contact, na een druk op de knop.", || {
            vraag(Invoer::default(), Stand::Invullen, false)
        }),
        Staat::new("Fouten", "De inwoner verstuurt een leeg formulier.", || {
            vraag(Invoer::default(), Stand::Invullen, true)
        }),
        Staat::new("Bezig", "De vraag is onderweg.", || vraag(ingevuld(), Stand::Bezig, false)),
        Staat::new("Niet verstuurd", "De gemeente is niet bereikbaar.", || {
            vraag(ingevuld(), Stand::Geweigerd(Reason::Unreachable), false)
        }),
        Staat::new("Onzeker", "Er kwam geen antwoord op het versturen.", || {
            vraag(ingevuld(), Stand::Onzeker, false)
        }),
    ];
    Deel { naam: "StelVraag", bron: "src/pages/zaak/contact/vraag/beeld.rs", staten }.los()
}

fn ingevuld() -> Invoer {
    Invoer {
        onderwerp: "Traplift".to_owned(),
        tekst: "Wanneer komt de monteur?".to_owned(),
        weg: Some(Weg::Email),
    }
}

fn vraag(invoer: Invoer, stand: Stand, is_nagekeken: bool) -> AnyView {
    let formulier = Formulier::new(invoer, stand);
    formulier.is_nagekeken.set(is_nagekeken);
    let wegen = vec![
        (Weg::Email, "Per e-mail: iemand@post.example".to_owned()),
        (Weg::Brief, "Per brief".to_owned()),
    ];
    view! { <StelVraagBeeld wegen formulier verstuur=niets() /> }.into_any()
}
