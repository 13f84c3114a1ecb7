use futures::executor::block_on;

use super::*;
use crate::domain::Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
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
        zaak: None,
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

/// A zaak of a pack with its documents.
fn met_documenten(pack: &str, id: &str) -> (Dossier, Documenten) {
    let (gateway, id) = (gateway(pack), id.parse().unwrap());
    let documenten = block_on(gateway.documenten_of(id)).unwrap();
    (block_on(gateway.dossier(id)).unwrap(), documenten)
}

/// The seventh case of the mock-up, which has a permit and no result.
fn speelautomaten() -> (Dossier, Documenten) {
    met_documenten("mockup", "595483b4-c03c-5bfc-83ff-f4c3580f1843")
}

/// The event of the scenario `alles`: a permit that was given.
fn evenement() -> (Dossier, Documenten) {
    met_documenten("alles", "16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90")
}

/// The tree of the scenario `alles`: a permit that was refused.
fn kap() -> (Dossier, Documenten) {
    met_documenten("alles", "68462d9c-2b1a-5b17-96f0-0181fa40d4ba")
}

/// Child care in the scenario `alles`: two besluiten, one of which has two documents.
fn kinderopvang() -> (Dossier, Documenten) {
    met_documenten("alles", "e2fa60c0-24d8-5123-b779-557fbdc471d5")
}

#[test]
fn only_a_permit_that_was_given_is_called_a_permit() {
    let (mut dossier, documenten) = evenement();
    assert!(is_vergunning(&dossier, &documenten));
    for refused in ["Geweigerd", "Niet verleend", "Afgebroken", "Deels vergund"] {
        let resultaattype = dossier.resultaattype.as_mut().unwrap();
        (resultaattype.omschrijving, resultaattype.generiek) = (refused.to_owned(), None);
        assert!(!is_vergunning(&dossier, &documenten), "{refused}");
    }
    assert!(!is_vergunning(&bijstand(), &documenten));
}

#[test]
fn a_zaak_about_a_permit_is_not_always_one_for_a_permit() {
    let (mut dossier, documenten) = evenement();
    for (naam, is_permit) in [
        ("Omgevingsvergunning dakkapel", true),
        ("VERGUNNING kamerverhuur", true),
        ("Intrekking evenementenvergunning", false),
        ("Evenementenvergunning intrekken", false),
        ("Vergunninghouder wijzigen", false),
    ] {
        dossier.zaaktype.as_mut().unwrap().omschrijving = naam.to_owned();
        assert_eq!(is_vergunning(&dossier, &documenten), is_permit, "{naam}");
    }
}

#[test]
fn without_a_result_only_a_document_that_is_called_a_permit_is_one() {
    let (mut dossier, mut documenten) = speelautomaten();
    assert!(is_vergunning(&dossier, &documenten));
    dossier.zaak.heeft_resultaat = true;
    assert!(!is_vergunning(&dossier, &documenten), "the result could not be loaded");
    dossier.zaak.heeft_resultaat = false;
    for titel in ["Weigering vergunning", "Vergunning geweigerd", "Besluit"] {
        documenten.van_besluit[0].titel = titel.to_owned();
        assert!(!is_vergunning(&dossier, &documenten), "{titel}");
    }
}

#[test]
fn only_the_decision_itself_is_called_the_permit_or_the_decision() {
    let acties = |(dossier, documenten): &(Dossier, Documenten)| {
        let is_vergunning = is_vergunning(dossier, documenten);
        let actie = |it| actie(it, documenten, is_vergunning, nl());
        documenten.besluiten.iter().map(actie).collect::<Vec<_>>()
    };
    assert_eq!(acties(&speelautomaten()), [Some("Bekijk uw vergunning")]);
    assert_eq!(acties(&evenement()), [Some("Bekijk uw vergunning")]);
    assert_eq!(acties(&kap()), [Some("Bekijk uw besluit")]);
    // Which of two documents is the decision is not known.
    assert_eq!(acties(&kinderopvang()), [None, Some("Bekijk uw besluit")]);
    // Of two besluiten, one may be about the term.
    let mut two = evenement();
    two.1.besluiten.push(besluit());
    assert_eq!(acties(&two), [Some("Bekijk uw besluit"), None]);
}

#[test]
fn a_document_is_the_decision_only_when_nothing_else_can_be() {
    let (_, whole) = evenement();
    let vastlegging = |documenten: &Documenten| {
        documenten.vastlegging(&documenten.besluiten[0]).map(|it| it.titel.clone())
    };
    assert_eq!(vastlegging(&whole).as_deref(), Some("Evenementenvergunning straatfeest"));
    // One more, which is hidden or could not be loaded.
    let mut more = whole.clone();
    let hidden = "00000000-0000-4000-8000-000000000000".parse().unwrap();
    more.stukken.push((more.besluiten[0].id, hidden));
    assert_eq!(vastlegging(&more), None);
    let besluit_failure = Some(crate::error::LoadError::Unreachable);
    assert_eq!(vastlegging(&Documenten { besluit_failure, ..whole.clone() }), None);
    let mut of_resident = whole;
    of_resident.van_besluit[0].richting = crate::domain::Richting::VanU;
    assert_eq!(vastlegging(&of_resident), None);
}

#[test]
fn each_document_stands_under_its_own_besluit() {
    let (_, documenten) = kinderopvang();
    let titels =
        |besluit| documenten.stukken_van(besluit).map(|it| it.titel.as_str()).collect::<Vec<_>>();
    let of_each: Vec<_> = documenten.besluiten.iter().map(titels).collect();
    let with_appendix = vec!["Besluit kinderopvang", "Berekening van de vergoeding"];
    assert_eq!(of_each, [with_appendix, vec!["Brief over meer tijd"]]);
    assert_eq!(documenten.van_besluit.len(), 3);
}

#[test]
fn how_to_object_stands_in_the_letter() {
    let (dossier, documenten) = kap();
    let said = |last: Option<&str>, dossier: &Dossier| {
        let uiterlijke_reactiedatum = last.map(day);
        let besluit = Besluit { uiterlijke_reactiedatum, ..documenten.besluiten[0].clone() };
        hoe(&besluit, dossier, today(), nl())
    };
    let open = Some("Hoe u bezwaar maakt, staat in");
    assert_eq!(said(Some("2026-06-15"), &dossier), open);
    assert_eq!(said(Some("2026-06-15"), &evenement().0), open);
    assert_eq!(said(Some("2026-06-14"), &dossier), None, "the last day has passed");
    let not_certain =
        "Bent u het niet eens met dit besluit? Of en hoe u bezwaar kunt maken, staat in";
    assert_eq!(said(None, &dossier), Some(not_certain));
    assert_eq!(said(None, &evenement().0), None);
    let unsent = Besluit { verzenddatum: Some(day("2026-06-16")), ..besluit() };
    assert_eq!(hoe(&unsent, &dossier, today(), nl()), None, "there is no letter yet");
}

#[test]
fn what_the_result_and_the_decision_both_say_is_said_once() {
    let (mut dossier, documenten) = kap();
    let besluit = &documenten.besluiten[0];
    assert_eq!(toelichting(besluit, &dossier), besluit.toelichting);
    let same = besluit.toelichting.as_ref().map(|it| format!("{it}\n"));
    dossier.zaak.resultaat.as_mut().unwrap().toelichting = same;
    assert_eq!(toelichting(besluit, &dossier), None);
    // A zaak that was opened again does not show the explanation of its old result.
    dossier.zaak.voortgang = Voortgang::Lopend;
    assert_eq!(toelichting(besluit, &dossier), besluit.toelichting);
}

#[test]
fn a_result_whose_type_cannot_be_had_is_told_by_its_own_name() {
    let mut dossier = bijstand();
    dossier.resultaattype = None;
    assert_eq!(uitslag(&dossier, nl()), None);
    dossier.zaak.resultaat.as_mut().unwrap().naam = Some("Geweigerd".to_owned());
    assert_eq!(uitslag(&dossier, nl()).unwrap().woorden, "Uw aanvraag is geweigerd.");
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
            "Wij hebben het besluit ingetrokken, omdat u of iemand anders dat vroeg.",
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
fn room_is_kept_for_an_objection_only_where_one_is_to_be_expected() {
    let (mut dossier, _) = kap();
    let zaak_closed = |dossier: &mut Dossier, day: NaiveDate| {
        dossier.zaak.voortgang = Voortgang::Afgerond(day);
    };
    zaak_closed(&mut dossier, today());
    assert!(room_for_objection(&dossier, today(), nl()).is_some_and(|it| it.len() > 50));
    zaak_closed(&mut dossier, today() - chrono::Duration::weeks(8));
    assert_eq!(room_for_objection(&dossier, today(), nl()), None);
    assert!(is_expected(&dossier));
    dossier.zaak.voortgang = Voortgang::Lopend;
    assert_eq!(room_for_objection(&dossier, today(), nl()), None);
    assert!(!is_expected(&dossier));
}
