use leptos::prelude::*;

use super::voorbeelden::{boek, lang, over};
use super::{Deel, Staat};
use crate::components::{Actie, ActieInhoud, Doe, Feit, Merk, Nadruk, Verwijzing};
use crate::locales::{ActieTeksten, voluit};
use crate::pages::use_keep;
use crate::routes::{Anker, Route};

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Actie",
        bron: "src/components/actie.rs",
        staten: vec![
            Staat::new("Gewoon", "De inwoner kan het doen, en heeft nog even.", || actie(gewoon())),
            Staat::new("Binnenkort", "De laatste dag is binnen een week.", || {
                met_merk((woorden().uiterlijk)(&dag(3), 3), Nadruk::Let)
            }),
            Staat::new("Vandaag", "Vandaag is de laatste dag.", || {
                met_merk(woorden().vandaag.to_owned(), Nadruk::Dringend)
            }),
            Staat::new("Te laat", "De laatste dag is voorbij, en het kan nog.", || {
                met_merk((woorden().te_laat)(&dag(-4), 4), Nadruk::Dringend)
            }),
            Staat::new("Betalen", "Het bedrag staat er in cijfers en in woorden.", || {
                let bedrag = (woorden().euro)("56,50", 56, 50);
                let feiten = vec![Feit::new(woorden().bedrag, bedrag)];
                let titel = "Betaal de leges".to_owned();
                let doe = Some(Doe { tekst: woorden().betaal, ..verder() });
                actie(ActieInhoud { titel, feiten, doe, waarom: vec![], ..gewoon() })
            }),
            Staat::new("Document toevoegen", "De gemeente mist een document.", || {
                let feiten = vec![Feit::in_taal(woorden().gevraagd, "Bankafschrift", lang())];
                let href = Anker::Documenten.href();
                let doe = Some(Doe { tekst: woorden().lever_aan, href, is_hier: true });
                actie(ActieInhoud { feiten, doe, uitleg: vec![], zaak: None, ..gewoon() })
            }),
            Staat::new("Niet hier", "De bron zegt niet hoe het moet.", || {
                let hoe = (woorden().hier_niet_uitleg)(Some("14 050"));
                let uitleg = vec![format!("{} {hoe}", woorden().hier_niet)];
                actie(ActieInhoud { doe: None, uitleg, ..gewoon() })
            }),
            Staat::new("Klaar", "Het is gedaan.", || {
                let merk = Merk::new((woorden().gedaan_op)(&dag(-2)), Nadruk::Geen);
                let merk = Some(merk);
                actie(ActieInhoud { merk, doe: None, uitleg: vec![], ..gewoon() })
            }),
            Staat::new(
                "Lange woorden",
                "Titels komen van de gemeente en kunnen lang zijn.",
                || {
                    let titel =
                        "Kindercarnavalsoptochtvoorbereidingswerkzaamhedenformulier invullen";
                    actie(ActieInhoud { titel: titel.to_owned(), ..gewoon() })
                },
            ),
        ],
    }
}

fn woorden() -> &'static ActieTeksten {
    ActieTeksten::of(boek().app)
}

fn dag(dagen: i64) -> String {
    voluit(over(dagen), boek().app)
}

fn verder() -> Doe {
    let href = "https://formulieren.gemeente.example/aanvulling".to_owned();
    Doe { tekst: woorden().vul_in, href, is_hier: false }
}

fn gewoon() -> ActieInhoud {
    let href = Route::Aanvragen.href(&use_keep());
    ActieInhoud {
        titel: "Vul uw gegevens aan".to_owned(),
        merk: Some(Merk::new((woorden().uiterlijk)(&dag(20), 20), Nadruk::Geen)),
        waarom: vec!["Wij weten nog niet hoeveel speelautomaten u wilt plaatsen.".to_owned()],
        lang: lang(),
        feiten: vec![],
        zaak: Some(Verwijzing {
            voor: woorden().voor,
            naam: "Aanwezigheidsvergunning speelautomaten".to_owned(),
            href: Some(href),
        }),
        doe: Some(verder()),
        uitleg: vec![(woorden().verlaat)("formulieren.gemeente.example")],
    }
}

fn met_merk(tekst: String, nadruk: Nadruk) -> AnyView {
    actie(ActieInhoud { merk: Some(Merk::new(tekst, nadruk)), ..gewoon() })
}

fn actie(inhoud: ActieInhoud) -> AnyView {
    view! { <Actie inhoud /> }.into_any()
}
