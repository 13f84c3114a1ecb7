use leptos::prelude::*;

use super::{Deel, Staat, Vorm};
use crate::config::{Aanlevermoment, Upload};
use crate::domain::{Afkeuring, Bestandssoort, NietOntvangen, Stand};
use crate::locales::AanleverenTeksten;
use crate::pages::use_teksten;
use crate::pages::zaak::aanleveren::kiezer::KiezerBeeld;
use crate::pages::zaak::aanleveren::rij::BestandBeeld;

const OMVANG: u64 = 2_400_000;

fn upload() -> StoredValue<Upload> {
    StoredValue::new(Upload {
        types: vec![Bestandssoort::Pdf, Bestandssoort::Jpg, Bestandssoort::Png],
        max_bytes: 20_000_000,
        informatieobjecttypen: vec![],
        when: Aanlevermoment::Altijd,
    })
}

pub(super) fn bestand() -> Deel {
    let staat = |naam, uitleg, toon| Staat::new(naam, uitleg, toon).als(Vorm::Venster);
    Deel {
        naam: "Bestand",
        bron: "src/pages/zaak/aanleveren/rij.rs",
        staten: vec![
            staat("Gekozen", "De inwoner koos het, en verstuurde het nog niet.", || {
                toon(Stand::Gekozen)
            }),
            staat("Wacht", "Een ander bestand gaat voor.", || toon(Stand::Wacht)),
            staat("Versturen", "De balk zegt hoe ver het is.", || {
                toon(Stand::Versturen(1_300_000))
            }),
            staat("Afronden", "Annuleren kan niet meer.", || toon(Stand::Afronden)),
            staat("Ontvangen", "Het staat bij de aanvraag.", || toon(Stand::Ontvangen)),
            staat("Onbekend", "Niemand weet of het bij de aanvraag staat.", || {
                toon(Stand::Onbekend)
            }),
            staat("Te groot", "Groter dan de gemeente aanneemt.", || {
                toon(Stand::Niet(NietOntvangen::Afgekeurd(Afkeuring::TeGroot)))
            }),
            staat("Andere inhoud", "Een programma dat zich pdf noemt.", || {
                toon(Stand::Niet(NietOntvangen::Afgekeurd(Afkeuring::Inhoud)))
            }),
            staat("Verbinding weg", "Opnieuw proberen gaat verder waar het was.", || {
                toon(Stand::Niet(NietOntvangen::Verbinding))
            }),
            staat("Gestopt", "De inwoner koos ‘Annuleer’.", || {
                toon(Stand::Niet(NietOntvangen::Gestopt))
            }),
        ],
    }
}

fn toon(stand: Stand) -> AnyView {
    let naam = "bankafschrift-november.pdf".to_owned();
    let stand = Signal::stored(stand);
    let doe = Callback::new(|_| {});
    view! { <BestandBeeld naam omvang=OMVANG stand upload=upload() doe /> }.into_any()
}

pub(super) fn kiezer() -> Deel {
    Deel {
        naam: "Kiezer",
        bron: "src/pages/zaak/aanleveren/kiezer.rs",
        staten: vec![
            Staat::new("Gevraagd", "Een actie of de status vraagt iets.", || {
                vraag(|teksten| (teksten.gevraagd)("Bankafschrift"))
            }),
            Staat::new("Mogelijk", "De gemeente neemt altijd documenten aan.", || {
                vraag(|teksten| (teksten.mogelijk)("Bewijsstuk"))
            }),
        ],
    }
}

fn vraag(zin: fn(&AanleverenTeksten) -> String) -> AnyView {
    let vraag = Signal::stored(zin(AanleverenTeksten::of(use_teksten())));
    let kies = Callback::new(|_| {});
    view! { <KiezerBeeld vraag upload=upload() kies /> }.into_any()
}
