use futures::executor::block_on;

use super::*;
use crate::domain::{HuidigeStatus, Vertrouwelijkheid, ZaakId};
use crate::error::LoadError;
use crate::gateway::Gateway;
use crate::locales::{NL, Woordenboek};

fn nl() -> Woordenboek {
    Woordenboek::of(&NL)
}

fn gateway(pack: &str) -> Gateway {
    use Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
    let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
    Gateway::fixtures(format!("/fixtures/{pack}"), visible)
}

fn dossier(pack: &str, id: ZaakId) -> Dossier {
    block_on(gateway(pack).dossier(id)).unwrap()
}

/// The seventh case of the mock-up.
fn speelautomaten() -> Dossier {
    let id = block_on(gateway("mockup").overzicht(drop)).unwrap().zaken[6].id;
    dossier("mockup", id)
}

fn burger(id: &str) -> Dossier {
    dossier("openzaak-burger", id.parse().unwrap())
}

fn facts(dossier: &Dossier) -> Vec<(String, String)> {
    feiten(dossier, &NL.variant_a, nl()).into_iter().map(|it| (it.label, it.waarde)).collect()
}

fn fact(label: &str, waarde: &str) -> (String, String) {
    (label.to_owned(), waarde.to_owned())
}

#[test]
fn the_mock_up_shows_its_own_texts_and_dates() {
    let dossier = speelautomaten();
    assert_eq!(titel(&dossier, nl()), "Aanvraag Aanwezigheidsvergunning Speelautomaten");
    assert_eq!(datum(&dossier.zaak, nl()), "31-03-2022");
    assert_eq!(status(&dossier, nl()), "In behandeling");
    assert_eq!(facts(&dossier), [fact("Ontvangstdatum", "31-03-2023")]);
    let documenten = block_on(gateway("mockup").documenten_of(dossier.zaak.id)).unwrap();
    assert_eq!(aantal_documenten(&documenten, nl()), "3 documenten");
}

#[test]
fn a_reopened_zaak_does_not_show_its_old_result() {
    let dossier = dossier("alles", "fae3cb45-9079-5cce-ac50-a7f3de9fd7b1".parse().unwrap());
    assert!(dossier.resultaattype.is_some());
    assert!(facts(&dossier).iter().all(|(label, _)| label != "Resultaat"));
}

#[test]
fn why_a_zaak_ended_so_is_a_fact_without_a_besluit_as_well() {
    let mut dossier = burger("fd0ccf76-af55-40a0-b29e-c9c2ec49704c");
    let resultaat = dossier.zaak.resultaat.as_mut().unwrap();
    resultaat.toelichting = Some("U krijgt 300 euro.".to_owned());
    resultaat.naam = Some("Toegekend onder voorwaarden".to_owned());
    let waarom = fact("Uitleg bij het resultaat", "U krijgt 300 euro.");
    assert!(facts(&dossier).contains(&waarom));
    // The name stands with the result as well, for when its type cannot be had.
    dossier.resultaattype = None;
    assert!(facts(&dossier).contains(&fact("Resultaat", "Toegekend onder voorwaarden")));
    dossier.zaak.voortgang = Voortgang::Lopend;
    assert!(!facts(&dossier).contains(&waarom));
}

#[test]
fn a_refusal_is_said_in_the_summary_and_not_again_in_the_facts() {
    let mut dossier = dossier("alles", "68462d9c-2b1a-5b17-96f0-0181fa40d4ba".parse().unwrap());
    assert!(facts(&dossier).iter().all(|(label, _)| label != "Resultaat"));
    dossier.resultaattype.as_mut().unwrap().omschrijving = "Deels verleend".to_owned();
    dossier.resultaattype.as_mut().unwrap().generiek = None;
    assert!(facts(&dossier).contains(&fact("Resultaat", "Deels verleend")));
}

#[test]
fn what_was_paid_is_a_fact_when_the_register_says_so() {
    let costs = |word: &str, laatst: Option<&str>| {
        let betalingsindicatie = Some(word.to_owned());
        let laatst = laatst.map(|it| it.parse().unwrap());
        let mut dossier = speelautomaten();
        dossier.zaak.kosten = Kosten { betalingsindicatie, laatst };
        facts(&dossier).into_iter().find(|(label, _)| label == "Kosten").map(|(_, it)| it)
    };
    // In the Netherlands it was the next day.
    let laatst = Some("2023-05-01T22:30:00Z");
    assert_eq!(costs("nvt", laatst), None);
    assert_eq!(costs("nog_niet", laatst).as_deref(), Some("Nog niet betaald"));
    assert_eq!(costs("gedeeltelijk", None).as_deref(), Some("Voor een deel betaald"));
    let paid = "Betaald. De laatste betaling was op 02-05-2023.";
    assert_eq!(costs("geheel", laatst).as_deref(), Some(paid));
    let paid = fact("Kosten", "Betaald. De laatste betaling was op 14-09-2026.");
    assert!(facts(&burger("fd0ccf76-af55-40a0-b29e-c9c2ec49704c")).contains(&paid));
}

#[test]
fn eigenschappen_that_the_municipality_names_are_facts_with_its_labels() {
    let evenement = "16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90".parse().unwrap();
    let all = block_on(gateway("alles").eigenschappen(evenement)).unwrap();
    let shown = |labels: &[(&str, &str)], all: &[Zaakeigenschap]| {
        let owned = |(naam, label): &(&str, &str)| ((*naam).to_owned(), (*label).to_owned());
        let labels: Vec<_> = labels.iter().map(owned).collect();
        let facts = eigenschappen(all, &labels, nl());
        facts.into_iter().map(|it| (it.label, it.waarde)).collect::<Vec<_>>()
    };
    assert_eq!(shown(&[], &all), []);
    let named = [("AANTAL  bezoekers", "Bezoekers"), ("Onbekend", "Niet hier")];
    assert_eq!(shown(&named, &all), [fact("Bezoekers", "150")]);
    // The value is not understood, so that it is shown as it is.
    assert_eq!(shown(&[("Begin evenement", "Begin")], &all), [fact("Begin", "20260829140000")]);
    let several = |waarde: Option<&str>| Zaakeigenschap {
        naam: Some("Locatie".to_owned()),
        waarde: waarde.map(str::to_owned),
    };
    let all = [several(Some("Markt")), several(None), several(Some("Haven"))];
    assert_eq!(shown(&[("Locatie", "Plaats")], &all), [fact("Plaats", "Markt\nHaven")]);
    assert_eq!(shown(&[("Locatie", "Plaats")], &all[1..2]), []);
}

#[test]
fn a_melding_is_not_called_an_aanvraag() {
    let melding = burger("8ec4be6a-2e39-4104-a5ec-0471f935437c");
    assert_eq!(titel(&melding, nl()), "Melding openbare ruimte");
}

#[test]
fn a_closed_zaak_says_when_and_how_it_ended() {
    let facts = facts(&burger("fd0ccf76-af55-40a0-b29e-c9c2ec49704c"));
    assert!(facts.contains(&fact("Omschrijving", "Bijzondere bijstand: kosten bewindvoering")));
    assert!(facts.contains(&fact("Afgerond op", "09-09-2026")));
    assert!(facts.contains(&fact("Resultaat", "Toegekend")));
}

#[test]
fn a_closed_zaak_without_a_status_is_not_called_new() {
    let mut dossier = burger("fd0ccf76-af55-40a0-b29e-c9c2ec49704c");
    dossier.zaak.status = HuidigeStatus::Geen;
    assert_eq!(status(&dossier, nl()), "Afgerond");
}

#[test]
fn documents_that_could_not_be_loaded_are_not_none() {
    let mut documenten =
        block_on(gateway("mockup").documenten_of(speelautomaten().zaak.id)).unwrap();
    documenten.van_besluit.clear();
    documenten.overig.clear();
    assert_eq!(aantal_documenten(&documenten, nl()), "Geen documenten");
    let besluit_failure = Some(LoadError::Unreachable);
    let without_besluiten = Documenten { besluit_failure, ..documenten.clone() };
    assert_eq!(aantal_documenten(&without_besluiten, nl()), "Kunnen wij nu niet laten zien");
    documenten.failures.push(LoadError::Unreachable);
    assert_eq!(aantal_documenten(&documenten, nl()), "Kunnen wij nu niet laten zien");
}
