use super::*;
use crate::domain::{HuidigeStatus, Regel, Resultaat, Weblink};
use crate::gateway::Types;
use crate::locales::{EN, NL};

const CONFIG: &str = include_str!("../../../../public/config.json");
const ID: &str = "00000000-0000-4000-8000-000000000000";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn config() -> Config {
    Config::parse(CONFIG, None).unwrap()
}

fn eigen() -> EigenZaak<'static> {
    EigenZaak {
        id: ID.parse().unwrap(),
        naam: "Bijzondere bijstand",
        kenmerken: Kenmerken {
            zaaktype: Some("B1210"),
            resultaat: Some("Toegekend"),
            domein: Some("SOCIA"),
        },
        afgerond: None,
    }
}

fn suggestie(voor: [&[&str]; 3]) -> Suggestie {
    let [zaaktypen, resultaten, domeinen] = voor;
    Suggestie {
        id: "huurtoeslag".to_owned(),
        product: "Huurtoeslag".to_owned(),
        tekst: "Een bijdrage in uw huur.".to_owned(),
        link: Weblink::parse("https://toeslagen.example/huur").unwrap(),
        aanbieder: None,
        andere_overheid: false,
        voor: Regel::new(zaaktypen, resultaten, domeinen).unwrap(),
    }
}

fn shown(suggestie: Suggestie, zaak: EigenZaak, teksten: &'static Teksten) -> Aanbod {
    let (weggedaan, config) = (Weggedaan::default(), config());
    let today = day("2026-11-19");
    let rondom = Rondom { weggedaan: &weggedaan, today, config: &config, teksten };
    aanbod(&[suggestie], &[zaak], &rondom).remove(0)
}

#[test]
fn a_suggestie_says_which_zaak_is_the_reason_and_what_of_it() {
    for (voor, expected) in [
        (
            [[].as_slice(), &["Toegekend"], &[]],
            "U ziet dit omdat uw aanvraag Bijzondere bijstand dit resultaat heeft: Toegekend.",
        ),
        (
            [&["B1210"], &[], &["SOCIA"]],
            "U ziet dit omdat u deze aanvraag deed: Bijzondere bijstand.",
        ),
        (
            [&[], &[], &["SOCIA"]],
            "U ziet dit omdat uw aanvraag Bijzondere bijstand gaat over Werk en inkomen.",
        ),
    ] {
        assert_eq!(shown(suggestie(voor), eigen(), &NL).tip.uitleg[0], expected);
    }
}

#[test]
fn a_domein_without_a_label_is_not_named() {
    let mut zaak = eigen();
    zaak.kenmerken.domein = Some("XYZ");
    let tip = shown(suggestie([&[], &[], &["XYZ"]]), zaak, &NL).tip;
    assert_eq!(tip.uitleg[0], "U ziet dit omdat u deze aanvraag deed: Bijzondere bijstand.");
}

#[test]
fn another_public_body_is_named_as_such_with_the_website_that_one_goes_to() {
    let of = |aanbieder: Option<&str>, andere_overheid| {
        let aanbieder = aanbieder.map(str::to_owned);
        let voor = suggestie([&["B1210"], &[], &[]]);
        shown(Suggestie { aanbieder, andere_overheid, ..voor }, eigen(), &NL).tip.uitleg[1].clone()
    };
    assert_eq!(
        of(Some("Dienst Toeslagen"), true),
        "Dit is van een andere overheid: Dienst Toeslagen. U gaat naar de website \
            toeslagen.example."
    );
    assert_eq!(of(Some("Stadjerspas"), false), "Dit is van Stadjerspas.");
    assert_eq!(of(None, false), "Dit is van Gemeente Groningen.");
}

#[test]
fn the_words_of_the_municipality_are_dutch_on_an_english_page() {
    let tip = shown(suggestie([&["B1210"], &[], &[]]), eigen(), &EN).tip;
    assert_eq!(tip.lang, Some("nl"));
    assert_eq!(tip.uitleg[0], "You see this because you made this request: Bijzondere bijstand.");
}

fn zaak() -> Zaak {
    Zaak {
        status: HuidigeStatus::Geen,
        resultaat: Some(Resultaat {
            resultaattype: None,
            toelichting: None,
            naam: Some("Toegekend".to_owned()),
        }),
        ..Zaak::example()
    }
}

#[test]
fn only_a_closed_zaak_has_a_result_for_rules_to_look_at() {
    let closed = Zaak { voortgang: Voortgang::Afgerond(day("2026-11-01")), ..zaak() };
    let overzicht =
        Overzicht { zaken: vec![zaak(), closed], types: Types::default(), ..Overzicht::default() };
    let eigen = eigen_zaken(&overzicht, &NL);
    assert_eq!((eigen[0].kenmerken.resultaat, eigen[0].afgerond), (None, None));
    assert_eq!(eigen[1].kenmerken.resultaat, Some("Toegekend"));
    assert_eq!(eigen[1].afgerond, Some(day("2026-11-01")));
}

#[test]
fn without_zaken_only_what_is_for_everybody_is_shown() {
    let item = |titel: &str, voor| Inhoudsitem {
        titel: titel.to_owned(),
        tekst: "Tekst".to_owned(),
        link: Weblink::parse("https://g.example/"),
        linktekst: None,
        van: None,
        tot: day("2026-12-31"),
        voor,
    };
    let items = [item("Bouwen", Regel::new(&[], &[], &["VERGU"])), item("Iedereen", None)];
    let tips = inhoud(&items, None, day("2026-11-19"), &NL);
    assert_eq!(tips.len(), 1);
    assert_eq!(tips[0].titel, "Iedereen");
    let link = tips[0].link.clone().unwrap();
    assert_eq!(link, ("Lees meer".to_owned(), "https://g.example/".to_owned()));
}

#[test]
fn an_appointment_says_its_day_and_its_time_here() {
    let afspraak = |eind: Option<&str>| Afspraak {
        id: "1".to_owned(),
        titel: "Paspoort ophalen".to_owned(),
        moment: "2026-11-24T08:30:00Z".parse().unwrap(),
        eind: eind.map(|it| it.parse().unwrap()),
        plek: None,
        wijzigen: None,
    };
    let said = |eind, teksten| wanneer(&afspraak(eind), teksten);
    assert_eq!(said(None, &NL), "24 november 2026 om 9.30 uur");
    let eind = Some("2026-11-24T09:00:00Z");
    assert_eq!(said(eind, &NL), "24 november 2026 van 9.30 uur tot 10.00 uur");
    assert_eq!(said(eind, &EN), "24 November 2026 from 9:30 to 10:00");
    assert_eq!(said(Some("2026-11-25T09:00:00Z"), &NL), "24 november 2026 om 9.30 uur");
    assert_eq!(agendamoment(&afspraak(None)).uid, "afspraak-1");
}
