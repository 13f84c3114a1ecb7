use leptos::prelude::*;

use super::voorbeelden::{boek, lang, over};
use super::{Deel, Staat};
use crate::components::{Deelstap, Deelstappen, Stap, StapWoorden, Stappen, Tekst, Toestand};
use crate::locales::voluit;

pub(super) fn stappen() -> Deel {
    Deel {
        naam: "Stappen",
        bron: "src/components/stappen.rs",
        staten: vec![
            Staat::new("Onderweg", "Wat er gedaan is, waar het nu is en wat nog kan.", || {
                toon(vec![ontvangen(), in_behandeling(Toestand::Nu), besluit(Toestand::Mogelijk)])
            }),
            Staat::new("Met tussenstappen", "Binnen een stap gebeurde nog iets.", || {
                let stap = Stap { delen: delen(), ..in_behandeling(Toestand::Nu) };
                toon(vec![ontvangen(), stap])
            }),
            Staat::new("Met uitleg", "De gemeente vertelt wat een stap betekent.", || {
                let uitleg = tekst("Wij kijken of wij alle gegevens hebben.\nDat duurt een week.");
                let stap = Stap { uitleg: vec![uitleg], ..in_behandeling(Toestand::Nu) };
                toon(vec![ontvangen(), stap])
            }),
            Staat::new("Verwacht", "De dag van een stap die nog kan komen.", || {
                let dag = Some(voluit(over(21), boek().app));
                let stap = Stap { dag, ..besluit(Toestand::Mogelijk) };
                toon(vec![in_behandeling(Toestand::Nu), stap])
            }),
            Staat::new("Afgerond", "Alle stappen zijn gezet.", || {
                let dag = Some(voluit(over(-2), boek().app));
                let stap = Stap { dag, ..besluit(Toestand::Nu) };
                toon(vec![ontvangen(), in_behandeling(Toestand::Geweest), stap])
            }),
        ],
    }
}

pub(super) fn deelstappen() -> Deel {
    Deel {
        naam: "Deelstappen",
        bron: "src/components/stappen.rs",
        staten: vec![Staat::new(
            "Gewoon",
            "Wat er gebeurde zonder dat duidelijk is bij welke stap het hoort.",
            || view! { <Deelstappen delen=delen() /> }.into_any(),
        )],
    }
}

fn toon(stappen: Vec<Stap>) -> AnyView {
    let teksten = &boek().pagina.tijdlijn;
    let woorden = StapWoorden {
        geweest: teksten.geweest,
        nu: teksten.nu,
        mogelijk: teksten.mogelijk,
        verwacht: teksten.verwacht,
    };
    view! { <Stappen stappen woorden /> }.into_any()
}

fn tekst(woorden: &str) -> Tekst {
    Tekst { woorden: woorden.to_owned(), lang: lang() }
}

fn stap(naam: &str, dag: Option<i64>, toestand: Toestand) -> Stap {
    let dag = dag.map(|it| voluit(over(it), boek().app));
    Stap { naam: tekst(naam), dag, toestand, uitleg: vec![], delen: vec![] }
}

fn ontvangen() -> Stap {
    stap("Aanvraag ontvangen", Some(-20), Toestand::Geweest)
}

fn in_behandeling(toestand: Toestand) -> Stap {
    stap("In behandeling genomen", Some(-14), toestand)
}

fn besluit(toestand: Toestand) -> Stap {
    stap("Besluit genomen", None, toestand)
}

fn delen() -> Vec<Deelstap> {
    [("Huisbezoek gepland", -10), ("Advies van de arts ontvangen", -3)]
        .map(|(naam, dagen)| Deelstap {
            naam: tekst(naam),
            dag: Some(voluit(over(dagen), boek().app)),
        })
        .into()
}
