use futures::executor::block_on;

use super::*;
use crate::domain::Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
use crate::domain::{Voortgang, ZaakId};
use crate::gateway::Gateway;
use crate::locales::{EN, NL};

fn nl() -> Woordenboek {
    Woordenboek::of(&NL)
}

fn gateway(pack: &str) -> Gateway {
    let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
    Gateway::fixtures(format!("/fixtures/{pack}"), visible)
}

/// The zaak "Bijzondere bijstand", whose result is "toegekend".
fn bijstand() -> Dossier {
    burger("fd0ccf76-af55-40a0-b29e-c9c2ec49704c")
}

fn burger(id: &str) -> Dossier {
    block_on(gateway("openzaak-burger").dossier(id.parse().unwrap())).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-06-15")
}

/// A besluit of 21 May 2026, of which nothing else is known.
fn besluit() -> Besluit {
    Besluit {
        id: "ac4fe3dd-1970-4614-9664-dbd5a4ec4052".parse().unwrap(),
        besluittype: None,
        datum: Some(day("2026-05-21")),
        toelichting: None,
        ingangsdatum: None,
        vervaldatum: None,
        vervalreden: None,
        verzenddatum: None,
        uiterlijke_reactiedatum: None,
    }
}

#[test]
fn only_a_permit_is_called_a_permit() {
    let gateway = gateway("mockup");
    let speelautomaten: ZaakId = block_on(gateway.overzicht(drop)).unwrap().zaken[6].id;
    assert!(is_vergunning(&block_on(gateway.dossier(speelautomaten)).unwrap()));
    assert!(!is_vergunning(&bijstand()));
}

#[test]
fn a_permit_that_was_refused_is_a_decision() {
    let mut dossier = burger("2aeeb865-3a59-4f8b-b966-581ba52eac8f");
    assert!(is_vergunning(&dossier));
    for refused in ["Geweigerd", "Niet verleend", "Afgebroken"] {
        let resultaattype = dossier.resultaattype.as_mut().unwrap();
        resultaattype.omschrijving = refused.to_owned();
        assert!(!is_vergunning(&dossier), "{refused}");
    }
}

#[test]
fn a_result_is_a_sentence_when_it_can_be_one() {
    let said = |omschrijving: &str| {
        let mut dossier = bijstand();
        dossier.resultaattype.as_mut().unwrap().omschrijving = omschrijving.to_owned();
        let Uitslag { woorden, resultaat, .. } = uitslag(&dossier, nl()).unwrap();
        format!("{woorden} {}", resultaat.unwrap_or_default())
    };
    assert_eq!(said("Verleend"), "Uw aanvraag is verleend. ");
    assert_eq!(said("Gedeeltelijk toegekend"), "Uw aanvraag is gedeeltelijk toegekend. ");
    assert_eq!(said("Niet vastgesteld"), "Resultaat: Niet vastgesteld");
    assert_eq!(said("Melding afgehandeld"), "Resultaat: Melding afgehandeld");
    assert_eq!(said("Gegrond"), "Resultaat: Gegrond");
}

#[test]
fn a_dutch_result_is_no_part_of_an_english_sentence() {
    let uitslag = uitslag(&bijstand(), Woordenboek::of(&EN)).unwrap();
    assert_eq!(
        (uitslag.woorden.as_str(), uitslag.resultaat.as_deref()),
        ("Result:", Some("Toegekend"))
    );
}

#[test]
fn a_zaak_that_was_opened_again_does_not_say_how_it_ended_before() {
    let mut dossier = bijstand();
    dossier.zaak.voortgang = Voortgang::Lopend;
    assert_eq!(uitslag(&dossier, nl()), None);
}

#[test]
fn a_decision_says_when_it_was_taken_and_sent_and_from_when_until_when_it_holds() {
    let said = |besluit: Besluit| zinnen(&besluit, today(), nl());
    let genomen = "Wij hebben op 21 mei 2026 een besluit genomen.";
    assert_eq!(said(besluit()), [genomen]);
    let (van, tot) = (Some(day("2026-05-23")), Some(day("2026-08-30")));
    let tijdelijk = Besluit {
        ingangsdatum: van,
        vervaldatum: tot,
        vervalreden: Some(Vervalreden::Tijdelijk),
        verzenddatum: Some(day("2026-05-22")),
        ..besluit()
    };
    assert_eq!(
        said(tijdelijk),
        [
            genomen,
            "Wij hebben het besluit op 22 mei 2026 verstuurd.",
            "Het besluit geldt vanaf 23 mei 2026 tot en met 30 augustus 2026.",
        ]
    );
    let from = Besluit { ingangsdatum: van, ..besluit() };
    assert_eq!(said(from), [genomen, "Het besluit geldt vanaf 23 mei 2026."]);
    let until = Besluit { vervaldatum: tot, ..besluit() };
    assert_eq!(said(until), [genomen, "Het besluit geldt tot en met 30 augustus 2026."]);
}

#[test]
fn the_last_day_of_a_decision_is_not_over() {
    let until = |tot| Besluit { vervaldatum: Some(day(tot)), ..besluit() };
    let last = |besluit| zinnen(&besluit, today(), nl()).pop().unwrap();
    assert_eq!(last(until("2026-06-15")), "Het besluit geldt tot en met 15 juni 2026.");
    assert_eq!(last(until("2026-06-14")), "Het besluit gold tot en met 14 juni 2026.");
}

#[test]
fn a_decision_that_was_withdrawn_says_so_and_not_that_it_holds() {
    let withdrawn = |vervalreden, vervaldatum: Option<&str>| {
        let (van, vervaldatum) = (Some(day("2026-04-22")), vervaldatum.map(day));
        let vervalreden = Some(vervalreden);
        let besluit = Besluit { ingangsdatum: van, vervaldatum, vervalreden, ..besluit() };
        zinnen(&besluit, today(), nl()).split_off(1)
    };
    assert_eq!(
        withdrawn(Vervalreden::IngetrokkenBelanghebbende, Some("2026-05-29")),
        [
            "Het besluit is ingetrokken, omdat u of een andere betrokkene dat vroeg.",
            "Het besluit gold tot en met 29 mei 2026.",
        ]
    );
    assert_eq!(
        withdrawn(Vervalreden::IngetrokkenOverheid, None),
        ["Wij hebben het besluit ingetrokken."]
    );
}

#[test]
fn a_decision_is_not_said_to_be_sent_before_it_is() {
    let besluit = Besluit { verzenddatum: Some(day("2026-06-16")), ..besluit() };
    assert_eq!(zinnen(&besluit, today(), nl()).len(), 1);
}

#[test]
fn the_last_day_to_object_is_told_with_how_long_that_is() {
    let said = |last: &str| {
        let last = Some(day(last));
        bezwaar(&Besluit { uiterlijke_reactiedatum: last, ..besluit() }, today(), nl()).unwrap()
    };
    let open = |zin: &str, rest: &str, is_vandaag| Bezwaar::Open {
        zin: zin.to_owned(),
        rest: rest.to_owned(),
        is_vandaag,
    };
    assert_eq!(
        said("2026-07-03"),
        open("U kunt tot en met vrijdag 3 juli 2026 bezwaar maken.", "U hebt nog 18 dagen.", false)
    );
    assert_eq!(
        said("2026-06-16"),
        open("U kunt tot en met dinsdag 16 juni 2026 bezwaar maken.", "U hebt nog 1 dag.", false)
    );
    assert_eq!(
        said("2026-06-15"),
        open(
            "U kunt tot en met maandag 15 juni 2026 bezwaar maken.",
            "Vandaag is de laatste dag.",
            true
        )
    );
    assert_eq!(
        said("2026-06-14"),
        Bezwaar::Voorbij("U kon tot en met zondag 14 juni 2026 bezwaar maken.".to_owned())
    );
}

#[test]
fn no_last_day_to_object_is_made_up() {
    let sent = Besluit { verzenddatum: Some(day("2026-05-22")), ..besluit() };
    assert_eq!(bezwaar(&sent, today(), nl()), None);
}

#[test]
fn a_result_that_could_not_be_loaded_is_not_called_a_permit() {
    let mut dossier = bijstand();
    dossier.zaak.omschrijving = None;
    if let Some(zaaktype) = &mut dossier.zaaktype {
        zaaktype.omschrijving = "Kapvergunning".to_owned();
    }
    dossier.resultaattype = None;
    dossier.zaak.heeft_resultaat = true;
    assert!(!is_vergunning(&dossier));
    // The mock-up has a permit before the result of the zaak is registered.
    dossier.zaak.heeft_resultaat = false;
    assert!(is_vergunning(&dossier));
}
