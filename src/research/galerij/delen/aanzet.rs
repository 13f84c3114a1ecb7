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
                aan_zet(Zet::Ons, titel, &["Wij beoordelen uw aanvraag."])
            }),
            Staat::new("U", "De gemeente wacht op de inwoner, en zegt waarop.", || {
                let titel = boek().pagina.tijdlijn.aan_zet.u;
                let gevraagd =
                    "Stuur ons een kopie van uw huurcontract. Dat kan tot en met vrijdag.";
                aan_zet(Zet::U, titel, &["Wij missen nog gegevens.", gevraagd])
            }),
            Staat::new("Niemand", "De aanvraag is afgerond.", || {
                let titel = boek().pagina.tijdlijn.aan_zet.niemand;
                aan_zet(Zet::Niemand, titel, &["Toegekend"])
            }),
            Staat::new("Zonder uitleg", "De gemeente schreef er niets bij.", || {
                aan_zet(Zet::Ons, boek().pagina.tijdlijn.aan_zet.gemeente, &[])
            }),
        ],
    }
}

fn aan_zet(zet: Zet, titel: &'static str, uitleg: &[&str]) -> AnyView {
    let uitleg = uitleg.iter().map(|it| Tekst { woorden: (*it).to_owned(), lang: lang() });
    view! { <AanZet zet titel uitleg=uitleg.collect() /> }.into_any()
}
