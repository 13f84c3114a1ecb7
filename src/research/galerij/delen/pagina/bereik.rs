use leptos::prelude::*;

use super::niets::niets;
use super::voorbeelden::ZAAKNUMMER;
use super::{Deel, Staat};

use crate::pages::contact::meenemen::MeenemenBeeld;
use crate::pages::contact::presentation::Regel;
use crate::pages::terugkoppeling::beeld::{Antwoord, Stand, TerugkoppelingBeeld};

pub(super) fn meenemen() -> Deel {
    Deel {
        naam: "Meenemen",
        bron: "src/pages/contact/meenemen.rs",
        staten: vec![
            Staat::new("Gevuld", "Op de pagina Contact, om af te drukken.", || {
                lijst(vec![regel("Bijzondere bijstand"), regel("Leerlingenvervoer")], true)
            }),
            Staat::new("Leeg", "Er loopt niets.", || lijst(vec![], true)),
            Staat::new("Deels", "Niet alle aanvragen zijn opgehaald.", || {
                lijst(vec![regel("Bijzondere bijstand")], false)
            }),
        ],
    }
    .los()
}

fn regel(naam: &str) -> Regel {
    let (naam, status) = (naam.to_owned(), "In behandeling".to_owned());
    Regel { naam, zaaknummer: ZAAKNUMMER.to_owned(), status }
}

fn lijst(regels: Vec<Regel>, is_whole: bool) -> AnyView {
    view! { <MeenemenBeeld regels is_whole /> }.into_any()
}

pub(super) fn terugkoppeling() -> Deel {
    Deel {
        naam: "Terugkoppeling",
        bron: "src/pages/terugkoppeling/beeld.rs",
        staten: vec![
            Staat::new("Vraag", "Onderaan elke pagina.", || vraag(None, Stand::Vraag)),
            Staat::new("Gekozen", "Na Ja of Nee kan er een regel bij.", || {
                vraag(Some(false), Stand::Vraag)
            }),
            Staat::new("Bezig", "Het antwoord wordt verstuurd.", || {
                vraag(Some(true), Stand::Bezig)
            }),
            Staat::new("Bedankt", "Het antwoord is aangekomen.", || {
                vraag(Some(true), Stand::Bedankt)
            }),
            Staat::new("Mislukt", "Het antwoord is niet aangekomen.", || {
                vraag(Some(false), Stand::Mislukt)
            }),
            Staat::new("Onzeker", "Er kwam geen bericht terug.", || {
                vraag(Some(false), Stand::Onzeker)
            }),
        ],
    }
    .los()
}

fn vraag(is_duidelijk: Option<bool>, stand: Stand) -> AnyView {
    let antwoord = RwSignal::new(Antwoord { is_duidelijk, toelichting: String::new() });
    let stand = RwSignal::new(stand);
    view! { <TerugkoppelingBeeld antwoord stand verstuur=niets() /> }.into_any()
}
