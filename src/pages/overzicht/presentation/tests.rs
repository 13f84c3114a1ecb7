use futures::executor::block_on;

use super::*;
use crate::domain::{Vertrouwelijkheid, Voortgang};
use crate::gateway::Gateway;
use crate::locales::NL;

fn pack(name: &str) -> Overzicht {
    use Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
    let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
    let gateway = Gateway::fixtures(format!("/fixtures/{name}"), visible);
    (*block_on(gateway.overzicht(drop)).unwrap()).clone()
}

fn labels() -> Vec<(String, String)> {
    Vec::from([("SOCIA".to_owned(), "Werk en inkomen".to_owned())])
}

fn rows(overzicht: &Overzicht) -> Vec<Regel> {
    regels(overzicht, &labels(), &NL)
}

fn found(regels: &[Regel], query: &str) -> Vec<String> {
    let beeld = beeld(regels, &domeinen(regels), &Selectie::parse(query));
    let all = beeld.lopend.into_iter().chain(beeld.afgerond);
    all.map(|it| it.omschrijving.unwrap_or(it.titel)).collect()
}

#[test]
fn the_mock_up_has_its_seven_cards() {
    let cards: Vec<_> = rows(&pack("mockup"))
        .into_iter()
        .map(|it| (it.titel, it.status, it.ontvangen, it.omschrijving))
        .collect();
    let card = |titel: &str, status: &str, dag: &str| {
        (titel.to_owned(), status.to_owned(), dag.to_owned(), None)
    };
    assert_eq!(
        cards,
        [
            card("Bijzondere bijstand", "Ontvangen", "31-03-2022"),
            card("Inkomenstoeslag", "Ontvangen", "08-11-2022"),
            card("Dolor", "Ontvangen", "21-09-2022"),
            card("Venenatis", "Ontvangen", "07-05-2022"),
            card("Fusce", "Ontvangen", "03-12-2022"),
            card("Inceptos Ornare", "Ontvangen", "11-01-2022"),
            card("Aanwezigheidsvergunning Speelautomaten", "In behandeling", "31-03-2023"),
        ]
    );
}

#[test]
fn open_and_closed_zaken_are_apart() {
    let regels = rows(&pack("openzaak-burger"));
    let beeld = beeld(&regels, &domeinen(&regels), &Selectie::default());
    assert_eq!((beeld.lopend.len(), beeld.afgerond.len(), beeld.gevonden()), (7, 3, 10));
    assert!(beeld.lopend.iter().all(|it| it.resultaat.is_none()));
    let results: Vec<_> = beeld.afgerond.iter().filter_map(|it| it.resultaat.clone()).collect();
    assert_eq!(results, ["Ingetrokken", "Verleend", "Toegekend"]);
}

#[test]
fn a_search_looks_at_title_omschrijving_zaaknummer_and_status_whatever_case_and_accents() {
    let regels = rows(&pack("openzaak-burger"));
    assert_eq!(found(&regels, "zoek=KAPVERGUNNING"), ["Kappen van twee berken"]);
    assert_eq!(found(&regels, "zoek=berken"), ["Kappen van twee berken"]);
    assert_eq!(found(&regels, "zoek=0000000017"), ["Kappen van twee berken"]);
    assert_eq!(
        found(&regels, "zoek=cafe"),
        ["Aanwezigheidsvergunning 2 speelautomaten café De Sluis"]
    );
    assert_eq!(found(&regels, "zoek=afgehandeld").len(), 3);
    assert_eq!(found(&regels, "zoek=bijstand+wasmachine").len(), 1);
    assert!(found(&regels, "zoek=bijstand+berken").is_empty());
}

#[test]
fn several_domeinen_can_be_chosen_at_once() {
    let regels = rows(&pack("openzaak-burger"));
    assert_eq!(found(&regels, "domein=SOCIA").len(), 3);
    assert_eq!(found(&regels, "domein=VERGU").len(), 7);
    assert_eq!(found(&regels, "domein=VERGU&domein=SOCIA").len(), 10);
    assert!(found(&regels, "domein=ANDERS").is_empty());
}

#[test]
fn only_domeinen_that_occur_can_be_chosen_and_their_labels_come_from_the_config() {
    let regels = rows(&pack("openzaak-burger"));
    let labels: Vec<_> = domeinen(&regels).into_iter().map(|it| it.label).collect();
    // Without a label in the config a catalogus has its own name.
    assert_eq!(labels, ["Vergunningen en openbare ruimte", "Werk en inkomen"]);
}

#[test]
fn a_domein_counts_what_the_words_leave_and_not_what_the_domeinen_leave() {
    let regels = rows(&pack("openzaak-burger"));
    let counts =
        |query: &str| beeld(&regels, &domeinen(&regels), &Selectie::parse(query)).per_domein;
    assert_eq!(counts(""), [7, 3]);
    assert_eq!(counts("domein=SOCIA"), [7, 3]);
    assert_eq!(counts("zoek=bijstand"), [0, 2]);
}

#[test]
fn a_deelzaak_stands_inside_its_hoofdzaak_and_is_found_there() {
    let mut overzicht = pack("mockup");
    let hoofdzaak = overzicht.zaken[0].id;
    overzicht.zaken[3].hoofdzaak = Some(hoofdzaak);
    let regels = rows(&overzicht);
    assert_eq!(regels.len(), 6);
    assert_eq!(regels[0].deelzaken.len(), 1);
    assert_eq!(found(&regels, "zoek=venenatis"), ["Bijzondere bijstand"]);
}

#[test]
fn a_deelzaak_whose_hoofdzaak_is_not_there_stands_by_itself() {
    let mut overzicht = pack("mockup");
    overzicht.zaken[3].hoofdzaak = "00000000-0000-4000-8000-000000000000".parse().ok();
    assert_eq!(rows(&overzicht).len(), 7);
}

#[test]
fn zaken_that_are_each_others_hoofdzaak_are_not_lost() {
    let mut overzicht = pack("mockup");
    let (one, other) = (overzicht.zaken[0].id, overzicht.zaken[1].id);
    overzicht.zaken[0].hoofdzaak = Some(other);
    overzicht.zaken[1].hoofdzaak = Some(one);
    overzicht.zaken[2].hoofdzaak = Some(overzicht.zaken[2].id);
    assert_eq!(rows(&overzicht).len(), 7);
}

#[test]
fn a_zaak_that_was_sent_twice_is_shown_once() {
    let mut overzicht = pack("mockup");
    let again = overzicht.zaken[2].clone();
    overzicht.zaken.push(again);
    assert_eq!(rows(&overzicht).len(), 7);
}

#[test]
fn a_zaak_without_a_status_is_received_and_one_whose_status_is_elsewhere_is_not_guessed() {
    let mut overzicht = pack("mockup");
    overzicht.zaken[0].status = HuidigeStatus::Geen;
    overzicht.types.statustypen.clear();
    let regels = rows(&overzicht);
    assert_eq!(regels[0].status, "Ontvangen, nog niet in behandeling");
    assert_eq!(regels[1].status, "Kon niet worden geladen");
}

#[test]
fn without_its_zaaktype_a_zaak_is_called_by_its_own_words() {
    let mut overzicht = pack("openzaak-burger");
    overzicht.types.zaaktypen.clear();
    overzicht.zaken[0].omschrijving = None;
    let regels = rows(&overzicht);
    assert_eq!(
        (regels[0].titel.as_str(), regels[1].titel.as_str()),
        ("Aanvraag", "Kappen van twee berken")
    );
    assert_eq!(regels[1].omschrijving, None);
    assert_eq!(regels[1].domein, None);
}

#[test]
fn a_result_is_shown_of_closed_zaken_only() {
    let mut overzicht = pack("openzaak-burger");
    for zaak in &mut overzicht.zaken {
        // A reopened zaak keeps its old result in the register.
        zaak.voortgang = Voortgang::Lopend;
    }
    assert!(rows(&overzicht).iter().all(|it| it.resultaat.is_none()));
}

#[test]
fn words_are_shown_only_when_they_add_something_to_the_title() {
    assert_eq!(
        adds_something(Some("Kappen van berken"), "Kapvergunning"),
        Some("Kappen van berken")
    );
    assert_eq!(adds_something(Some("kapvergunning "), "Kapvergunning"), None);
    assert_eq!(adds_something(None, "Kapvergunning"), None);
}

#[test]
fn hidden_zaken_are_counted_by_rule() {
    use Verborgen::{InternZaaktype, Vertrouwelijkheid};
    let texts = verborgen(&[InternZaaktype, Vertrouwelijkheid, InternZaaktype], &NL);
    assert_eq!(
        texts,
        ["1 aanvraag verborgen: vertrouwelijkheid.", "2 aanvragen verborgen: intern zaaktype."]
    );
}
