use futures::executor::block_on;

use super::*;
use crate::config::{Aanlevermoment, Upload};
use crate::domain::{self, ActieId, Bestandssoort, Vertrouwelijkheid, Weblink};
use crate::gateway::Gateway;
use crate::locales::{EN, NL};

/// A zaak of the pack, and its number.
const ZAAK: &str = "c0789d38-6f48-417d-99b8-354c82767722";
const OTHER: &str = "fd0ccf76-af55-40a0-b29e-000000000000";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn actie(hoe: Hoe) -> Actie {
    Actie {
        id: ActieId::Object(ZAAK.parse().unwrap()),
        titel: "Stuur uw bankafschrift".to_owned(),
        waarom: None,
        sinds: None,
        uiterlijk: Some(day("2026-06-20")),
        hoe,
        zaak: None,
        staat: Staat::Open,
    }
}

fn link(address: &str) -> Hoe {
    Hoe::Link(Weblink::parse(address).unwrap())
}

fn for_zaak(id: &str, hoe: Hoe) -> Actie {
    Actie { zaak: Some(Zaakverwijzing::Id(id.parse().unwrap())), ..actie(hoe) }
}

fn all_zaken() -> Zaken {
    let visible = vec![Vertrouwelijkheid::Openbaar, Vertrouwelijkheid::Zaakvertrouwelijk];
    let gateway = Gateway::fixtures("/fixtures/openzaak-burger".to_owned(), visible);
    Zaken::Alle(block_on(gateway.overzicht(drop)).unwrap())
}

fn shown_in(actie: &Actie, zaken: &Zaken, teksten: &'static Teksten) -> ActieInhoud {
    let keep = Keep::default();
    let upload = Upload {
        types: vec![Bestandssoort::ALL[0]],
        max_bytes: 1,
        informatieobjecttypen: vec![("ZAAKTYPE-1".into(), "Bewijsstuk".into())],
        when: Aanlevermoment::Gevraagd,
    };
    let rondom = Rondom {
        teksten,
        today: day("2026-06-15"),
        keep: &keep,
        zaken,
        telefoon: Some("14 050"),
        upload: Some(&upload),
    };
    inhoud(actie, &rondom)
}

fn shown(actie: &Actie) -> ActieInhoud {
    shown_in(actie, &Zaken::Onbekend, &NL)
}

#[test]
fn how_soon_it_must_be_done_is_said_in_words_and_repeated_by_emphasis() {
    let with = |uiterlijk: Option<&str>| {
        let actie = Actie { uiterlijk: uiterlijk.map(day), ..actie(link("https://x.example/")) };
        shown(&actie).merk.map(|it| (it.tekst, it.nadruk)).unwrap()
    };
    let expected = [
        (Some("2026-06-14"), "De laatste dag was gisteren, 14 juni 2026", Nadruk::Dringend),
        (Some("2026-06-05"), "De laatste dag was 5 juni 2026 (10 dagen geleden)", Nadruk::Dringend),
        (Some("2026-06-15"), "Vandaag is de laatste dag", Nadruk::Dringend),
        (Some("2026-06-16"), "Doe dit uiterlijk morgen, 16 juni 2026", Nadruk::Let),
        (Some("2026-06-22"), "Doe dit uiterlijk op 22 juni 2026 (nog 7 dagen)", Nadruk::Let),
        (Some("2026-06-23"), "Doe dit uiterlijk op 23 juni 2026 (nog 8 dagen)", Nadruk::Geen),
        (None, "Er is geen laatste dag bekend", Nadruk::Geen),
    ];
    for (uiterlijk, tekst, nadruk) in expected {
        assert_eq!(with(uiterlijk), (tekst.to_owned(), nadruk));
    }
}

#[test]
fn who_is_too_late_reads_what_to_do_now() {
    let shown = shown(&Actie { uiterlijk: Some(day("2026-06-05")), ..actie(Hoe::Geen) });
    assert!(shown.uitleg[0].starts_with("Doe het zo snel mogelijk."), "{:?}", shown.uitleg);
}

#[test]
fn what_is_done_says_when_and_has_nothing_to_do() {
    let done = |staat| {
        let shown = shown(&Actie { staat, ..actie(link("https://x.example/")) });
        assert_eq!((shown.doe, shown.uitleg), (None, vec![]));
        shown.merk.unwrap().tekst
    };
    assert_eq!(done(Staat::Gedaan(Some(day("2026-05-01")))), "Klaar op 1 mei 2026");
    assert_eq!(done(Staat::Gedaan(None)), "Klaar");
    assert_eq!(done(Staat::Vervallen), "Dit hoeft niet meer");
}

#[test]
fn a_link_says_where_it_leads() {
    let shown = shown(&actie(link("https://formulieren.example/x?a=b")));
    let doe = shown.doe.unwrap();
    assert_eq!((doe.tekst, &*doe.href), ("Verder", "https://formulieren.example/x?a=b"));
    assert_eq!(shown.uitleg, ["U gaat naar formulieren.example."]);
}

#[test]
fn a_link_that_needs_the_number_of_the_zaak_has_it_once_that_is_known() {
    let actie = for_zaak(ZAAK, link("https://x.example/{zaaknummer}"));
    let here = |zaken: &Zaken| {
        let shown = shown_in(&actie, zaken, &NL);
        (shown.doe.map(|it| it.href), shown.uitleg.concat())
    };
    let (href, _) = here(&all_zaken());
    assert!(href.unwrap().starts_with("https://x.example/ZAAK"));
    assert_eq!(here(&Zaken::Onderweg), (None, String::new()));
    let (href, uitleg) = here(&Zaken::Onbekend);
    assert!(href.is_none() && uitleg.contains("Bel 14 050"), "{uitleg}");
}

#[test]
fn what_cannot_be_done_here_says_how_to_reach_the_municipality() {
    let uitleg = shown(&actie(Hoe::Geen)).uitleg.concat();
    assert_eq!(uitleg, "Dit kan niet op deze website. Bel 14 050. Wij leggen uit wat u kunt doen.");
}

#[test]
fn an_amount_is_in_figures_and_in_words() {
    let pay = |cents| {
        let betaling = Betaling {
            bedrag: Bedrag::of_cents(cents).unwrap(),
            kenmerk: None,
            rekening: None,
            link: Weblink::parse("https://betalen.example/1"),
        };
        actie(Hoe::Betaling(betaling))
    };
    let bedrag = |cents, teksten| {
        let shown = shown_in(&pay(cents), &Zaken::Onbekend, teksten);
        assert!(shown.doe.is_some());
        shown.feiten[0].waarde.clone()
    };
    assert_eq!(bedrag(5650, &NL), "€\u{a0}56,50 (56 euro en 50 cent)");
    assert_eq!(bedrag(123_456_705, &NL), "€\u{a0}1.234.567,05 (1234567 euro en 5 cent)");
    assert_eq!(bedrag(1200, &EN), "€\u{a0}12.00 (12 euros)");
}

#[test]
fn a_document_is_added_at_its_zaak() {
    let ask = Hoe::Upload(domain::Upload { documenten: vec!["Bankafschrift".to_owned()] });
    let shown = shown(&for_zaak(ZAAK, ask.clone()));
    let doe = shown.doe.unwrap();
    assert_eq!((doe.tekst, doe.is_hier), ("Document toevoegen", false));
    assert!(doe.href.starts_with(&format!("/aanvragen/{ZAAK}")), "{}", doe.href);
    assert_eq!(shown.feiten[0].waarde, "Bankafschrift");
    // Without a zaak there is no place for a document.
    let shown = self::shown(&actie(ask));
    assert!(shown.doe.is_none() && !shown.uitleg.is_empty());
}

#[test]
fn the_zaak_is_named_and_one_that_is_not_in_the_list_is_no_link() {
    let known = shown_in(&for_zaak(ZAAK, Hoe::Geen), &all_zaken(), &NL).zaak.unwrap();
    assert!(known.href.is_some() && !known.naam.is_empty());
    let other = shown_in(&for_zaak(OTHER, Hoe::Geen), &all_zaken(), &NL).zaak.unwrap();
    assert_eq!((other.voor, &*other.naam), ("Voor een aanvraag", "die u hier niet kunt bekijken"));
    assert_eq!(other.href, None);
    let unsure = shown(&for_zaak(OTHER, Hoe::Geen)).zaak.unwrap();
    assert!(unsure.href.is_some());
    let numbered = Actie { zaak: Some(Zaakverwijzing::Nummer("Z-1".into())), ..actie(Hoe::Geen) };
    let numbered = shown_in(&numbered, &Zaken::Onbekend, &NL).zaak.unwrap();
    assert_eq!((&*numbered.naam, numbered.href), ("met zaaknummer Z-1", None));
}

#[test]
fn a_title_of_thousands_of_characters_is_cut_and_stands_whole_below() {
    let titel = "Stuur ons uw gegevens ".repeat(250);
    let shown = shown(&Actie { titel: titel.clone(), ..actie(Hoe::Geen) });
    assert!(shown.titel.chars().count() <= TITEL + 1 && shown.titel.ends_with('…'));
    assert_eq!(shown.waarom, [titel]);
}
