use futures::executor::block_on;

use super::*;
use crate::domain::{HuidigeStatus, Vertrouwelijkheid, Voortgang, ZaakId};
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
    let waarom = fact("Toelichting op het resultaat", "U krijgt 300 euro.");
    assert!(facts(&dossier).contains(&waarom));
    // The name stands with the result as well, for when its type cannot be had.
    dossier.resultaattype = None;
    assert!(facts(&dossier).contains(&fact("Resultaat", "Toegekend onder voorwaarden")));
    dossier.zaak.voortgang = Voortgang::Lopend;
    assert!(!facts(&dossier).contains(&waarom));
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
    documenten.failures.push(crate::error::LoadError::Unreachable);
    assert_eq!(aantal_documenten(&documenten, nl()), "Kon niet worden geladen");
}
