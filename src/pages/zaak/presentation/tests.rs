use futures::executor::block_on;

use super::*;
use crate::domain::{Opschorting, Vertrouwelijkheid, ZaakId};
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
    assert_eq!(
        facts(&dossier),
        [fact("Ontvangstdatum", "31-03-2023"), fact("Wettelijke termijn", "30-04-2023")]
    );
    let documenten = block_on(gateway("mockup").documenten(dossier.zaak.id)).unwrap();
    assert_eq!(aantal_documenten(&documenten, nl()), "3 documenten");
}

#[test]
fn the_mock_up_shows_its_own_steps() {
    let dossier = speelautomaten();
    let verloop = block_on(gateway("mockup").verloop(dossier.zaak.clone())).unwrap();
    let today = NaiveDate::from_ymd_opt(2023, 5, 10).unwrap();
    let steps: Vec<_> = stappen(&verloop.tijdlijn, &dossier.zaak, today, nl())
        .into_iter()
        .map(|it| (it.dag.unwrap(), it.naam, it.toestand))
        .collect();
    assert_eq!(
        steps,
        [
            ("20 april".to_owned(), "Aanvraag ontvangen".to_owned(), Toestand::Geweest),
            ("4 mei".to_owned(), "In behandeling".to_owned(), Toestand::Nu),
            ("25 mei".to_owned(), "Aanvraag afgehandeld".to_owned(), Toestand::Mogelijk),
        ]
    );
}

#[test]
fn a_melding_is_not_called_an_aanvraag() {
    let melding = burger("8ec4be6a-2e39-4104-a5ec-0471f935437c");
    assert_eq!(titel(&melding, nl()), "Melding openbare ruimte");
}

#[test]
fn a_suspended_term_stands_still_and_says_why() {
    let dossier = burger("fbbe8b5a-1648-4ade-ab85-3a3c44f99420");
    let termijn = fact("Wettelijke termijn", "De termijn staat stil: Wachten op horecavergunning");
    assert!(facts(&dossier).contains(&termijn));
}

#[test]
fn a_suspension_without_a_reason_and_a_term_that_is_not_known_are_said() {
    let mut dossier = speelautomaten();
    dossier.zaak.opschorting = Some(Opschorting { reden: None });
    assert!(facts(&dossier).contains(&fact("Wettelijke termijn", "De termijn staat stil")));
    dossier.zaak.opschorting = None;
    dossier.zaak.uiterlijke_einddatum = None;
    assert!(facts(&dossier).contains(&fact("Wettelijke termijn", "Niet bekend")));
}

#[test]
fn a_closed_zaak_says_when_and_how_it_ended() {
    let facts = facts(&burger("fd0ccf76-af55-40a0-b29e-c9c2ec49704c"));
    assert!(facts.contains(&fact("Omschrijving", "Bijzondere bijstand: kosten bewindvoering")));
    assert!(facts.contains(&fact("Afgerond op", "09-09-2026")));
    assert!(facts.contains(&fact("Resultaat", "Toegekend")));
}

#[test]
fn only_a_permit_is_called_a_permit() {
    assert!(is_vergunning(&speelautomaten()));
    assert!(!is_vergunning(&burger("fd0ccf76-af55-40a0-b29e-c9c2ec49704c")));
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
fn a_closed_zaak_without_a_status_is_not_called_new() {
    let mut dossier = burger("fd0ccf76-af55-40a0-b29e-c9c2ec49704c");
    dossier.zaak.status = HuidigeStatus::Geen;
    assert_eq!(status(&dossier, nl()), "Afgerond");
    assert_eq!(without_steps(&dossier.zaak, nl()), "Van deze aanvraag zijn geen stappen bekend.");
}

#[test]
fn only_a_zaak_without_a_status_is_said_not_to_have_begun() {
    let mut dossier = speelautomaten();
    assert_eq!(without_steps(&dossier.zaak, nl()), nl().pagina.tijdlijn.mislukt);
    dossier.zaak.status = HuidigeStatus::Geen;
    assert!(without_steps(&dossier.zaak, nl()).contains("nog niet aan begonnen"));
}

#[test]
fn documents_that_could_not_be_loaded_are_not_none() {
    let mut documenten = block_on(gateway("mockup").documenten(speelautomaten().zaak.id)).unwrap();
    documenten.van_besluit.clear();
    documenten.overig.clear();
    assert_eq!(aantal_documenten(&documenten, nl()), "Geen documenten");
    documenten.failures.push(crate::error::LoadError::Unreachable);
    assert_eq!(aantal_documenten(&documenten, nl()), "Kon niet worden geladen");
}

#[test]
fn what_was_said_stays_with_its_step_and_the_explanation_goes_with_the_current_one() {
    let dossier = burger("fbbe8b5a-1648-4ade-ab85-3a3c44f99420");
    let verloop = block_on(gateway("openzaak-burger").verloop(dossier.zaak.clone())).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let steps = stappen(&verloop.tijdlijn, &dossier.zaak, today, nl());
    let explained: Vec<_> = steps.iter().map(|it| it.uitleg.len()).collect();
    assert_eq!(explained, [0, 0, 2, 0]);
    assert_eq!(steps[2].uitleg[0], "Wij hebben nog informatie van u nodig.");
    assert!(steps[2].uitleg[1].starts_with("Wij missen een kopie"));
}
