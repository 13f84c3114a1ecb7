use leptos::prelude::*;

use super::niets::niets;
use super::voorbeelden::{ZAAKNUMMER, boek, moment};
use super::{Deel, Staat};
use crate::domain::Klantcontact;
use crate::error::Defect;
use crate::gateway::Gelezen;
use crate::pages::zaak::contact::eerder::EerdereContacten;
use crate::pages::zaak::contact::kopieer::{Kopie, KopieerBeeld};

pub(super) fn eerder() -> Deel {
    Deel {
        naam: "EerdereContacten",
        bron: "src/pages/zaak/contact/eerder.rs",
        staten: vec![
            Staat::new("Eerder contact", "De gemeente schreef gesprekken op.", || {
                contacten(vec![gesprek(), brief()], vec![])
            }),
            Staat::new("Niet bereikt", "Het lukte niet om elkaar te spreken.", || {
                contacten(vec![Klantcontact { gelukt: Some(false), ..gesprek() }], vec![])
            }),
            Staat::new("Deels", "Een gesprek is niet te lezen.", || {
                let defect = Defect {
                    source: "klantcontacten.json".to_owned(),
                    field: "[1].onderwerp".to_owned(),
                    problem: "ontbreekt".to_owned(),
                };
                contacten(vec![gesprek()], vec![defect])
            }),
        ],
    }
}

fn contacten(items: Vec<Klantcontact>, onleesbaar: Vec<Defect>) -> AnyView {
    let gelezen = Gelezen { items, onleesbaar, missing: vec![] };
    view! { <EerdereContacten gelezen retry=niets() /> }.into_any()
}

fn gesprek() -> Klantcontact {
    Klantcontact {
        kanaal: Some("telefoon".to_owned()),
        onderwerp: Some("Vraag over de traplift".to_owned()),
        inhoud: Some("U vroeg wanneer de monteur komt. Wij bellen u daarover terug.".to_owned()),
        reactie: Some("De monteur komt op maandag 30 november.".to_owned()),
        moment: Some(moment(-9)),
        gelukt: Some(true),
        vertrouwelijk: Some(false),
    }
}

fn brief() -> Klantcontact {
    let onderwerp = "Foto's van de badkamer gestuurd".to_owned();
    Klantcontact {
        kanaal: Some("e-mail".to_owned()),
        onderwerp: Some(onderwerp),
        inhoud: None,
        reactie: None,
        ..gesprek()
    }
}

pub(super) fn kopieer() -> Deel {
    Deel {
        naam: "Kopieer",
        bron: "src/pages/zaak/contact/kopieer.rs",
        staten: vec![
            Staat::new("Rust", "Naast het zaaknummer, bij Contact.", || kopie(Kopie::Niet)),
            Staat::new("Gekopieerd", "Meteen na een druk op de knop.", || kopie(Kopie::Gemaakt)),
            Staat::new("Geweigerd", "De browser staat kopiëren niet toe.", || {
                kopie(Kopie::Geweigerd)
            }),
        ],
    }
}

fn kopie(stand: Kopie) -> AnyView {
    let (zaaknummer, kopie) = (ZAAKNUMMER.to_owned(), RwSignal::new(stand));
    let nummer = NodeRef::new();
    view! {
        <dl class="feiten">
            <div class="feiten__rij">
                <dt>{boek().pagina.contact.zaaknummer}</dt>
                <dd>
                    <KopieerBeeld zaaknummer kopie nummer start=niets() />
                </dd>
            </div>
        </dl>
    }
    .into_any()
}
