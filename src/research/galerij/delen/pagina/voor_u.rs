use leptos::prelude::*;

use super::niets::niets;
use super::voorbeelden::{boek, lang, moment};
use super::{Deel, Staat};
use crate::domain::Afspraak;
use crate::error::Defect;
use crate::gateway::Gelezen;
use crate::locales::VoorUTeksten;
use crate::pages::voor_u::afspraken::AfsprakenBeeld;
use crate::pages::voor_u::inhoud::InhoudBeeld;
use crate::pages::voor_u::presentation::Aanbod;
use crate::pages::voor_u::suggesties::SuggestiesBeeld;
use crate::pages::voor_u::tip::{Tip, TipBeeld};

fn woorden() -> &'static VoorUTeksten {
    VoorUTeksten::of(boek().app)
}

fn praat_mee() -> Tip {
    Tip {
        titel: "Praat mee over plannen in uw buurt".to_owned(),
        tekst: "De gemeente maakt een plan voor groen en spelen. Vertel wat u vindt.".to_owned(),
        lang: lang(),
        uitleg: vec![],
        link: Some(("Praat mee".to_owned(), "https://gemeente.example/".to_owned())),
    }
}

fn huurtoeslag() -> Aanbod {
    let omdat = (woorden().omdat_zaaktype)("Bijzondere bijstand");
    let van = (woorden().van_andere_overheid)("Dienst Toeslagen", "toeslagen.example");
    let tip = Tip {
        titel: "Huurtoeslag".to_owned(),
        tekst: "Een bijdrage in uw huur.".to_owned(),
        uitleg: vec![omdat, van],
        link: Some((woorden().lees_meer.to_owned(), "https://toeslagen.example/".to_owned())),
        ..praat_mee()
    };
    Aanbod { tip, merken: vec![1] }
}

pub(super) fn tip() -> Deel {
    Deel {
        naam: "Tip",
        bron: "src/pages/voor_u/tip.rs",
        staten: vec![
            Staat::new("Gewoon", "Een bericht van de gemeente.", || een(praat_mee())),
            Staat::new("Zonder link", "Er is niet meer te lezen.", || {
                een(Tip { link: None, ..praat_mee() })
            }),
            Staat::new("Lange woorden", "De gemeente schrijft de titel.", || {
                let titel = "Kindercarnavalsoptochtvoorbereidingsvergadering".to_owned();
                een(Tip { titel, ..praat_mee() })
            }),
        ],
    }
}

fn een(tip: Tip) -> AnyView {
    view! { <ul class="tips" role="list"><TipBeeld tip /></ul> }.into_any()
}

pub(super) fn inhoud() -> Deel {
    Deel {
        naam: "Inhoud",
        bron: "src/pages/voor_u/inhoud.rs",
        staten: vec![Staat::new("Gevuld", "Op home, onder de aanvragen.", || {
            view! { <InhoudBeeld tips=vec![praat_mee(), praat_mee()] /> }.into_any()
        })],
    }
    .los()
}

pub(super) fn suggesties() -> Deel {
    Deel {
        naam: "Suggesties",
        bron: "src/pages/voor_u/suggesties.rs",
        staten: vec![Staat::new("Gevuld", "Op home, en onderaan een aanvraag.", || {
            let weg = Callback::new(|_| ());
            view! { <SuggestiesBeeld aanbod=vec![huurtoeslag()] weg /> }.into_any()
        })],
    }
    .los()
}

pub(super) fn afspraken() -> Deel {
    Deel {
        naam: "Afspraken",
        bron: "src/pages/voor_u/afspraken.rs",
        staten: vec![
            Staat::new("Gevuld", "Een afspraak die nog komt.", || lijst(vec![afspraak(5)], vec![])),
            Staat::new("Geweest", "Ook een afspraak die voorbij is.", || {
                lijst(vec![afspraak(5), Afspraak { id: "2".to_owned(), ..afspraak(-5) }], vec![])
            }),
            Staat::new("Deels", "Een afspraak is niet te lezen.", || {
                let defect = Defect {
                    source: "afspraken.json".to_owned(),
                    field: "[1].moment".to_owned(),
                    problem: "ontbreekt".to_owned(),
                };
                lijst(vec![afspraak(5)], vec![defect])
            }),
        ],
    }
    .los()
}

fn afspraak(dagen: i64) -> Afspraak {
    Afspraak {
        id: "1".to_owned(),
        titel: "Paspoort ophalen".to_owned(),
        moment: moment(dagen),
        eind: None,
        plek: Some("Harm Buiterplein 1, Groningen".to_owned()),
        wijzigen: None,
    }
}

fn lijst(items: Vec<Afspraak>, onleesbaar: Vec<Defect>) -> AnyView {
    let gelezen = Gelezen { items, onleesbaar, missing: vec![] };
    view! { <AfsprakenBeeld gelezen retry=niets() /> }.into_any()
}
