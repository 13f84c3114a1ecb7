use leptos::prelude::*;

use super::voorbeelden::{boek, lang};
use super::{Deel, Staat};
use crate::components::{AanZet, Tekst, Zet};

pub(super) fn deel() -> Deel {
    Deel {
        naam: "AanZet",
        bron: "src/components/aanzet.rs",
        staten: vec![
            Staat::new("Gemeente", "De inwoner hoeft niets te doen.", || {
                let titel = boek().pagina.tijdlijn.aan_zet.gemeente;
                aan_zet(Some(Zet::Ons), Some(titel), &["Wij beoordelen uw aanvraag."])
            }),
            Staat::new("U", "De gemeente wacht op de inwoner, en zegt waarop.", || {
                let titel = boek().pagina.tijdlijn.aan_zet.u;
                let gevraagd =
                    "Stuur ons een kopie van uw huurcontract. Dat kan tot en met vrijdag.";
                aan_zet(Some(Zet::U), Some(titel), &["Wij missen nog gegevens.", gevraagd])
            }),
            Staat::new("Niemand", "De aanvraag is afgerond.", || {
                let titel = boek().pagina.tijdlijn.aan_zet.niemand;
                aan_zet(Some(Zet::Niemand), Some("Uw aanvraag is geweigerd."), &[titel])
            }),
            Staat::new("Gelukt", "De inwoner kreeg wat er gevraagd was.", || {
                let titel = boek().pagina.tijdlijn.aan_zet.niemand;
                aan_zet(Some(Zet::Gelukt), Some("Uw aanvraag is toegekend."), &[titel])
            }),
            Staat::new("Niet bekend", "Alleen de zin die de gemeente bij de status heeft.", || {
                aan_zet(None, None, &["Wij zijn met uw aanvraag bezig."])
            }),
            Staat::new("Staat stil", "Het register zegt niet wie er aan de beurt is.", || {
                let woorden = &boek().pagina.tijdlijn.aan_zet;
                aan_zet(None, Some(woorden.stil), &[woorden.stil_dagen, "Wij wachten op advies."])
            }),
            Staat::new("Zonder uitleg", "De gemeente schreef er niets bij.", || {
                aan_zet(Some(Zet::Ons), Some(boek().pagina.tijdlijn.aan_zet.gemeente), &[])
            }),
        ],
    }
}

fn aan_zet(zet: Option<Zet>, titel: Option<&'static str>, uitleg: &[&str]) -> AnyView {
    let titel = titel.map(Tekst::new);
    let uitleg = uitleg.iter().map(|it| Tekst { woorden: (*it).to_owned(), lang: lang() });
    view! { <AanZet zet titel uitleg=uitleg.collect() /> }.into_any()
}
