use leptos::prelude::*;

use super::niets::niets;
use super::{Deel, Staat};
use crate::config::Voorkeurkeuzes;
use crate::domain::{Besluitkanaal, Contactadres, Kanaal, Keuze, Meldingen, Onderwerp, Voorkeuren};
use crate::gateway::{Reason, Uitslag};
use crate::pages::voorkeuren::formulier::VoorkeurenBeeld;
use crate::pages::voorkeuren::presentation::{Apparaat, Concept, Stand, Wat};
use crate::pages::voorkeuren::weg::NietWegBeeld;

const EMAIL: Wat = Wat::Keuze(Keuze::Adres(Kanaal::Email));
const TELEFOON: Wat = Wat::Keuze(Keuze::Adres(Kanaal::Sms));

pub(super) fn deel() -> Deel {
    let staten = vec![
        Staat::new("Gevuld", "De gemeente biedt alle keuzes.", || toon(ingevuld())),
        Staat::new("Weinig", "De gemeente kent de inwoner niet.", || toon(Concept::default())),
        Staat::new("Fouten", "De inwoner vulde twee velden verkeerd in.", fouten),
        Staat::new("Bezig", "Het opslaan is onderweg.", || {
            toon(Concept { stand: Stand::Bezig, ..ingevuld() })
        }),
        Staat::new("Opgeslagen", "Alles is bewaard.", || klaar(&[(EMAIL, Uitslag::Bewaard)])),
        Staat::new("Deels", "Het telefoonnummer is niet bewaard.", || {
            klaar(&[(EMAIL, Uitslag::Bewaard), (TELEFOON, Uitslag::Niet(Reason::Invalid))])
        }),
        Staat::new("Mislukt", "De gemeente is niet bereikbaar.", || {
            klaar(&[(EMAIL, Uitslag::Niet(Reason::Unreachable))])
        }),
        Staat::new("Ondertussen veranderd", "Een ander venster was eerder.", || {
            klaar(&[(EMAIL, Uitslag::Veranderd)])
        }),
    ];
    Deel { naam: "Voorkeuren", bron: "src/pages/voorkeuren/formulier.rs", staten }.los()
}

pub(super) fn weg() -> Deel {
    Deel {
        naam: "NietWeg",
        bron: "src/pages/voorkeuren/weg.rs",
        staten: vec![Staat::new("Open", "De inwoner volgt een link en sloeg nog niet op.", || {
            let is_asked = RwSignal::new(true);
            let leave = move || is_asked.set(false);
            view! { <NietWegBeeld is_asked leave /> }.into_any()
        })],
    }
    .los()
}

fn klaar(uitslagen: &[(Wat, Uitslag)]) -> AnyView {
    toon(Concept { stand: Stand::Klaar(uitslagen.to_vec()), ..ingevuld() })
}

fn fouten() -> AnyView {
    let mut concept = Concept { is_nagekeken: true, ..ingevuld() };
    concept.invoer.email = "shanice".to_owned();
    concept.invoer.telefoon = "14 050".to_owned();
    toon(concept)
}

fn toon(concept: Concept) -> AnyView {
    let concept = RwSignal::new(concept);
    view! { <VoorkeurenBeeld concept kan_melden=true bewaar=niets() /> }.into_any()
}

fn ingevuld() -> Concept {
    let adres = |text: &str| Some(Contactadres::registered(text.to_owned()));
    let mut meldingen = Meldingen::default();
    meldingen.set(Kanaal::Email, Onderwerp::Acties, true);
    let register = Voorkeuren {
        email: adres("shanice@post.example"),
        telefoon: adres("0201234567"),
        besluiten: Besluitkanaal::Digitaal,
        meldingen,
    };
    for kanaal in Kanaal::ALL {
        Onderwerp::ALL.into_iter().for_each(|it| meldingen.set(kanaal, it, true));
    }
    let aanbod = Voorkeurkeuzes { besluiten: true, meldingen };
    Concept::new(Some(register), aanbod, Apparaat::default())
}
