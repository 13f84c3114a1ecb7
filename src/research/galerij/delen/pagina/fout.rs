use leptos::prelude::*;

use super::niets::niets;
use super::voorbeelden::boek;
use super::{Deel, Staat};
use crate::error::{Defect, LoadError};
use crate::locales::OverzichtTeksten;
use crate::pages::fout::{Details, Foutmelding, Ontbreekt};

pub(super) fn foutmelding() -> Deel {
    Deel {
        naam: "Foutmelding",
        bron: "src/pages/fout.rs",
        staten: vec![
            Staat::new("Geen verbinding", "De gemeente of het internet is onbereikbaar.", || {
                fout(LoadError::Unreachable)
            }),
            Staat::new("Onverwacht antwoord", "Er is iets mis met de gegevens.", || {
                fout(LoadError::Unexpected(defect()))
            }),
            Staat::new("Niet gevonden", "Het bestaat niet, of hoort bij iemand anders.", || {
                fout(LoadError::NotFound)
            }),
            Staat::new("Sessie voorbij", "De inwoner is niet meer ingelogd.", || {
                fout(LoadError::SessionExpired)
            }),
        ],
    }
}

pub(super) fn ontbreekt() -> Deel {
    Deel {
        naam: "Ontbreekt",
        bron: "src/pages/fout.rs",
        staten: vec![
            Staat::new("Geen verbinding", "Een deel kwam niet.", || {
                deels(vec![LoadError::Unreachable], None)
            }),
            Staat::new("Met details", "Een deel is niet te lezen.", || {
                deels(vec![defect().into(), defect().into()], None)
            }),
            Staat::new("Met troost", "De rest is er wel.", || {
                let troost = OverzichtTeksten::of(boek().app).overige_staan_hieronder;
                deels(vec![defect().into()], Some(troost))
            }),
        ],
    }
}

pub(super) fn details() -> Deel {
    Deel {
        naam: "Details",
        bron: "src/pages/fout.rs",
        staten: vec![Staat::new("Dicht", "Klik om te zien wat erin staat.", || {
            view! { <Details defects=vec![defect(), defect()] /> }.into_any()
        })],
    }
}

fn fout(error: LoadError) -> AnyView {
    let titel = boek().app.fout.aanvragen;
    view! { <Foutmelding titel error retry=niets() /> }.into_any()
}

fn deels(failures: Vec<LoadError>, troost: Option<&'static str>) -> AnyView {
    let titel = (OverzichtTeksten::of(boek().app).onleesbaar)(failures.len());
    view! { <Ontbreekt titel failures retry=niets() troost /> }.into_any()
}

fn defect() -> Defect {
    Defect {
        source: "zaken.json".to_owned(),
        field: "[3].startdatum".to_owned(),
        problem: "‘gisteren’ is geen datum".to_owned(),
    }
}
