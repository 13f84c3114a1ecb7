use leptos::prelude::*;

use super::voorbeelden::{dossier, over};
use super::{Deel, Staat, Vorm};
use crate::domain::{Duur, Opschorting, Verlenging, Voortgang, Zaak};
use crate::gateway::Dossier;
use crate::pages::zaak::termijn::{Besluitvorming, TermijnFeit};

pub(super) fn deel() -> Deel {
    let staat = |naam, uitleg, toon| Staat::new(naam, uitleg, toon).als(Vorm::Venster);
    Deel {
        naam: "TermijnFeit",
        bron: "src/pages/zaak/termijn/mod.rs",
        staten: vec![
            staat("Loopt", "De laatste dag staat in het register.", || toon(|it| it)),
            staat("Verwachting", "De laatste dag is berekend uit de soort aanvraag.", || {
                toon(|it| Zaak { uiterlijke_einddatum: None, ..it })
            }),
            staat("Eerder klaar", "De gemeente denkt eerder klaar te zijn.", || {
                toon(|it| Zaak { einddatum_gepland: Some(over(9)), ..it })
            }),
            staat("Later klaar", "De gemeente denkt niet op tijd klaar te zijn.", || {
                toon(|it| Zaak { einddatum_gepland: Some(over(30)), ..it })
            }),
            staat("Vandaag", "Dit is de laatste dag.", || {
                toon(|it| Zaak { uiterlijke_einddatum: Some(over(0)), ..it })
            }),
            staat("Voorbij", "De gemeente is te laat.", || {
                toon(|it| Zaak { uiterlijke_einddatum: Some(over(-12)), ..it })
            }),
            staat("Staat stil", "De gemeente wacht ergens op.", || {
                let reden = Some("Wij wachten op het advies van de arts.".to_owned());
                toon(|it| Zaak { opschorting: Some(Opschorting { reden }), ..it })
            }),
            staat("Verlengd", "De gemeente nam meer tijd.", || {
                let duur = Duur { maanden: 0, dagen: 42 };
                let reden = Some("Het onderzoek duurt langer.".to_owned());
                toon(|it| Zaak { verlenging: Some(Verlenging { duur, reden }), ..it })
            }),
            staat("Op tijd afgerond", "De aanvraag is klaar.", || {
                toon(|it| Zaak { voortgang: Voortgang::Afgerond(over(-4)), ..it })
            }),
            staat("Te laat afgerond", "De aanvraag is klaar, na de laatste dag.", || {
                let uiterlijke_einddatum = Some(over(-9));
                let voortgang = Voortgang::Afgerond(over(-4));
                toon(|it| Zaak { voortgang, uiterlijke_einddatum, ..it })
            }),
            staat("Niet bekend", "Niemand schreef een laatste dag op.", zonder),
        ],
    }
}

fn toon(anders: impl FnOnce(Zaak) -> Zaak) -> AnyView {
    feit(dossier().map(|it| Dossier { zaak: anders(it.zaak), ..it }))
}

fn zonder() -> AnyView {
    let dossier = dossier().map(|it| Dossier {
        zaak: Zaak { uiterlijke_einddatum: None, ..it.zaak },
        zaaktype: None,
        ..it
    });
    feit(dossier)
}

fn feit(dossier: Option<Dossier>) -> AnyView {
    let feit = dossier
        .map(|dossier| view! { <TermijnFeit dossier besluit=Besluitvorming::NietVerstuurd /> });
    view! { <dl class="feiten">{feit}</dl> }.into_any()
}
