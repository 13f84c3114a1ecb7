use leptos::prelude::*;

use super::voorbeelden::{boek, lang, over};
use super::{Deel, Staat};
use crate::components::{Doe, Merk, Nadruk, Nieuwsregel, NieuwsregelInhoud, Verwijzing};
use crate::locales::{MeldingTeksten, voluit};
use crate::pages::use_keep;
use crate::routes::Route;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Nieuwsregel",
        bron: "src/components/nieuwsregel.rs",
        staten: vec![
            Staat::new("Gelezen", "De inwoner zag dit eerder.", || regel(gewoon())),
            Staat::new("Nieuwe melding", "Sinds het vorige bezoek.", || {
                let merk = Some(Merk::new(boek().app.algemeen.nieuw, Nadruk::Nieuw));
                regel(NieuwsregelInhoud { merk, ..gewoon() })
            }),
            Staat::new("Met de dag", "Op home staat er geen dag boven de lijst.", || {
                let dag = Some(voluit(over(-3), boek().app));
                regel(NieuwsregelInhoud { dag, ..gewoon() })
            }),
            Staat::new("Iets te doen", "De gemeente vraagt iets van de inwoner.", || {
                let href = Route::Acties.href(&use_keep());
                let doe = Some(Doe { tekst: woorden().naar_acties, href, is_hier: false });
                let titel = woorden().document_mist.to_owned();
                let woorden = Some("Stuur uw bankafschrift".to_owned());
                regel(NieuwsregelInhoud { titel, woorden, doe, uitleg: None, ..gewoon() })
            }),
            Staat::new("Van een bericht", "De titel is een link naar het bericht.", || {
                let href = Some(Route::Meldingen.href(&use_keep()));
                let titel = woorden().bericht.to_owned();
                let tekst = Some((woorden().doe_voor)(&voluit(over(14), boek().app)));
                let woorden = Some("Uitnodiging: praat mee over uw buurt".to_owned());
                let bericht = NieuwsregelInhoud { titel, woorden, href, tekst, ..gewoon() };
                regel(NieuwsregelInhoud { uitleg: None, zaak: None, ..bericht })
            }),
            Staat::new("Zeer lange woorden", "Namen komen van de gemeente.", || {
                let woorden = Some("Kindercarnavalsoptochtvoorbereidingswerkzaamheden".to_owned());
                regel(NieuwsregelInhoud { woorden, ..gewoon() })
            }),
        ],
    }
}

fn woorden() -> &'static MeldingTeksten {
    MeldingTeksten::of(boek().app)
}

fn gewoon() -> NieuwsregelInhoud {
    let href = Some(Route::Aanvragen.href(&use_keep()));
    let naam = "Aanwezigheidsvergunning speelautomaten".to_owned();
    NieuwsregelInhoud {
        titel: woorden().status.to_owned(),
        woorden: Some("In behandeling".to_owned()),
        lang: lang(),
        uitleg: Some("Wij zijn met uw aanvraag bezig.".to_owned()),
        zaak: Some(Verwijzing { voor: woorden().voor, naam, href }),
        ..NieuwsregelInhoud::default()
    }
}

fn regel(inhoud: NieuwsregelInhoud) -> AnyView {
    view! { <Nieuwsregel inhoud /> }.into_any()
}
