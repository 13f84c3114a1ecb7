use leptos::prelude::*;

use super::voorbeelden::boek;
use super::{Deel, Staat, Vorm};
use crate::config::LoginOption;
use crate::pages::niet_gevonden::WegTerug;
use crate::pages::sessie::inloggen::beeld::{InlogPaginaBeeld, Inlogwegen, UitgelogdPaginaBeeld};
use crate::pages::{NietGevonden, VertrekPagina, use_keep};
use crate::routes::Route;
use crate::scenario::ScenarioOnbekend;
use crate::session::Reden;

fn pagina(naam: &'static str, uitleg: &'static str, toon: fn() -> AnyView) -> Staat {
    Staat::new(naam, uitleg, toon).als(Vorm::Pagina)
}

pub(super) fn inloggen() -> Deel {
    Deel {
        naam: "InlogPagina",
        bron: "src/pages/sessie/inloggen/beeld.rs",
        staten: vec![
            pagina("Nieuw", "Wie nog niet is ingelogd.", || inlog(Reden::Nieuw)),
            pagina("Verlopen", "De sessie is vanzelf geëindigd.", || inlog(Reden::Verlopen)),
            pagina("Geannuleerd", "Wie tijdens het inloggen stopte.", || inlog(Reden::Geannuleerd)),
            pagina("DigiD mislukt", "De tekst is door Logius voorgeschreven.", || {
                inlog(Reden::Mislukt(Some("DigiD".to_owned())))
            }),
            pagina("eHerkenning mislukt", "Elke andere manier van inloggen.", || {
                inlog(Reden::Mislukt(Some("eHerkenning".to_owned())))
            }),
            pagina("Mislukt", "Niet bekend is hoe er werd ingelogd.", || {
                inlog(Reden::Mislukt(None))
            }),
            pagina("Geen opslag", "De browser bewaart niets.", || inlog(Reden::GeenOpslag)),
            pagina("Geen antwoord", "De server die het weet, antwoordt niet.", || {
                inlog(Reden::Onbekend)
            }),
            pagina("Traag", "De inlogdienst laat lang op zich wachten.", || inlog(Reden::Traag)),
        ],
    }
}

/// Every way to log in that municipalities have. The buttons lead nowhere.
fn wegen() -> Inlogwegen {
    let option = |label: &str| LoginOption { label: label.to_owned(), params: vec![] };
    Inlogwegen {
        options: ["DigiD", "eHerkenning", "eIDAS"].map(option).into(),
        naar: RwSignal::new(None),
        log_in: Callback::new(|_| ()),
    }
}

fn inlog(reden: Reden) -> AnyView {
    view! { <InlogPaginaBeeld reden wegen=wegen() /> }.into_any()
}

pub(super) fn uitgelogd() -> Deel {
    Deel {
        naam: "UitgelogdPagina",
        bron: "src/pages/sessie/inloggen/beeld.rs",
        staten: vec![
            pagina("Zelf", "Wie op ‘Uitloggen’ drukte.", || uit(Reden::Zelf)),
            pagina("Inactief", "Wie een kwartier niets deed.", || uit(Reden::Inactief)),
            pagina("Elders", "Wie in een ander venster uitlogde.", || uit(Reden::Elders)),
            pagina("Alleen hier", "DigiD weet niet van het uitloggen.", || uit(Reden::AlleenHier)),
        ],
    }
}

fn uit(reden: Reden) -> AnyView {
    view! { <UitgelogdPaginaBeeld reden wegen=wegen() /> }.into_any()
}

pub(super) fn vertrek() -> Deel {
    Deel {
        naam: "VertrekPagina",
        bron: "src/pages/sessie/vertrek.rs",
        staten: vec![pagina("Onderweg", "Tussen uitloggen en wat daarna komt.", || {
            view! { <VertrekPagina /> }.into_any()
        })],
    }
}

pub(super) fn niet_gevonden() -> Deel {
    Deel {
        naam: "NietGevonden",
        bron: "src/pages/niet_gevonden.rs",
        staten: vec![pagina("Gewoon", "Een adres dat niet bestaat.", || {
            view! { <NietGevonden /> }.into_any()
        })],
    }
}

pub(super) fn scenario_onbekend() -> Deel {
    Deel {
        naam: "ScenarioOnbekend",
        bron: "src/scenario/testbalk.rs",
        staten: vec![pagina(
            "Gewoon",
            "Alleen in de testomgeving: het scenario in het adres bestaat niet.",
            || {
                let href = Route::Aanvragen.href(&use_keep());
                let bestaande = ["alles", "leeg", "mockup"].map(|it| (it.to_owned(), href.clone()));
                view! { <ScenarioOnbekend naam="ales".to_owned() bestaande=bestaande.into() /> }
                    .into_any()
            },
        )],
    }
}

pub(super) fn weg_terug() -> Deel {
    Deel {
        naam: "WegTerug",
        bron: "src/pages/niet_gevonden.rs",
        staten: vec![
            Staat::new("Pagina", "De pagina bestaat niet.", || {
                let uitleg = boek().app.algemeen.pagina_niet_gevonden_uitleg;
                view! { <WegTerug uitleg /> }.into_any()
            }),
            Staat::new("Aanvraag", "De aanvraag bestaat niet, of hoort bij iemand anders.", || {
                view! { <WegTerug uitleg=boek().pagina.zaak.niet_gevonden_uitleg /> }.into_any()
            }),
        ],
    }
}
