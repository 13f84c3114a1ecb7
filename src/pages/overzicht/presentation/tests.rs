use std::sync::Arc;

use futures::executor::block_on;

use super::super::index::Found;
use super::*;
use crate::config::Config;
use crate::domain::{HuidigeStatus, Vertrouwelijkheid, Voortgang};
use crate::gateway::{Gateway, Overzicht};
use crate::locales::{EN, NL};
use crate::routes::Selectie;

fn pack(name: &str) -> Overzicht {
    use Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
    let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
    let gateway = Gateway::fixtures(format!("/fixtures/{name}"), visible);
    (*block_on(gateway.overzicht(drop)).unwrap()).clone()
}

fn config() -> Config {
    Config::parse(include_str!("../../../../public/config.json"), None).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn index(overzicht: Overzicht) -> Index {
    Index::new(Arc::new(overzicht), &config(), day("2026-06-15"), &NL)
}

/// The zaken that a query leaves.
fn look(index: &Index, query: &str) -> Found {
    let selectie = Selectie::parse(query);
    index.look(&index.order(selectie.sorteer), &selectie)
}

/// The cards that a query leaves, in order.
fn cards_in(
    index: &Index,
    query: &str,
    teksten: &'static Teksten,
    variant: Variant,
) -> Vec<KaartInhoud> {
    let since = "2026-06-01T09:00:00Z".parse().unwrap();
    let (bezoeken, keep) = (Bezoeken::since(since), Keep::default());
    let today = day("2026-06-15");
    let surroundings = Surroundings { teksten, variant, today, bezoeken: &bezoeken, keep: &keep };
    let found = look(index, query);
    let places = found.lopend.iter().chain(&found.afgerond);
    places.map(|it| kaart(index, *it, &surroundings).unwrap()).collect()
}

fn cards(index: &Index, query: &str) -> Vec<KaartInhoud> {
    cards_in(index, query, &NL, Variant::A)
}

fn found(index: &Index, query: &str) -> Vec<String> {
    cards(index, query).into_iter().map(|it| it.ondertitel.unwrap_or(it.titel)).collect()
}

/// All labels and values of a card, in reading order.
fn facts(card: &KaartInhoud) -> Vec<Feit> {
    card.etiketten.iter().map(|it| &it.feit).chain(&card.feiten).cloned().collect()
}

fn fact(card: &KaartInhoud, label: &str) -> Option<String> {
    facts(card).into_iter().find(|it| it.label == label).map(|it| it.waarde)
}

/// The card of the scenario `alles` with this title.
fn alles(titel: &str) -> KaartInhoud {
    let cards = cards(&index(pack("alles")), "");
    cards.into_iter().find(|it| it.titel == titel).unwrap()
}

fn marks(card: &KaartInhoud) -> Vec<(&str, Nadruk)> {
    card.merken.iter().map(|it| (it.tekst.as_str(), it.nadruk)).collect()
}

#[test]
fn the_mock_up_has_its_seven_cards() {
    let shown: Vec<_> = cards(&index(pack("mockup")), "")
        .into_iter()
        .map(|it| {
            let facts: Vec<_> = facts(&it).into_iter().map(|it| (it.label, it.waarde)).collect();
            (it.titel, facts, it.ondertitel)
        })
        .collect();
    let card = |titel: &str, status: &str, dag: &str| {
        let facts = [("Status", status), ("Ontvangstdatum", dag)];
        let facts = facts.map(|(label, waarde)| (label.to_owned(), waarde.to_owned())).to_vec();
        (titel.to_owned(), facts, None)
    };
    assert_eq!(
        shown,
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
    let index = index(pack("openzaak-burger"));
    let found = look(&index, "");
    assert_eq!((found.lopend.len(), found.afgerond.len(), found.count()), (7, 3, 10));
    let results: Vec<_> = cards(&index, "").iter().map(|it| fact(it, "Resultaat")).collect();
    let closed = ["Ingetrokken", "Verleend", "Toegekend"].map(|it| Some(it.to_owned()));
    assert_eq!(results[..7], [const { None }; 7]);
    assert_eq!(results[7..], closed);
}

#[test]
fn a_search_looks_at_title_omschrijving_zaaknummer_and_status_whatever_case_and_accents() {
    let index = index(pack("openzaak-burger"));
    assert_eq!(found(&index, "zoek=KAPVERGUNNING"), ["Kappen van twee berken"]);
    assert_eq!(found(&index, "zoek=berken"), ["Kappen van twee berken"]);
    assert_eq!(found(&index, "zoek=0000000017"), ["Kappen van twee berken"]);
    assert_eq!(
        found(&index, "zoek=cafe"),
        ["Aanwezigheidsvergunning 2 speelautomaten café De Sluis"]
    );
    assert_eq!(found(&index, "zoek=afgehandeld").len(), 3);
    assert_eq!(found(&index, "zoek=bijstand+wasmachine").len(), 1);
    assert!(found(&index, "zoek=bijstand+berken").is_empty());
}

#[test]
fn several_domeinen_can_be_chosen_at_once() {
    let index = index(pack("openzaak-burger"));
    assert_eq!(found(&index, "domein=SOCIA").len(), 3);
    assert_eq!(found(&index, "domein=VERGU").len(), 7);
    assert_eq!(found(&index, "domein=VERGU&domein=SOCIA").len(), 10);
    assert!(found(&index, "domein=ANDERS").is_empty());
}

#[test]
fn only_domeinen_that_occur_can_be_chosen_and_their_labels_come_from_the_config() {
    let index = index(pack("openzaak-burger"));
    let labels: Vec<_> = index.domeinen().iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Vergunningen", "Werk en inkomen"]);
}

#[test]
fn a_choice_counts_what_the_other_choices_leave() {
    let index = index(pack("openzaak-burger"));
    let counts = |query: &str| {
        let found = look(&index, query);
        (found.per_domein, found.per_beurt)
    };
    assert_eq!(counts(""), (vec![7, 3], [1, 4, 3]));
    assert_eq!(counts("domein=SOCIA"), (vec![7, 3], [0, 1, 1]));
    assert_eq!(counts("beurt=klaar"), (vec![2, 1], [1, 4, 3]));
    assert_eq!(counts("zoek=bijstand"), (vec![0, 2], [0, 1, 1]));
}

#[test]
fn zaken_are_filtered_by_whose_turn_it_is() {
    let index = index(pack("alles"));
    let yours = found(&index, "beurt=u");
    assert_eq!(yours.len(), 1, "{yours:?}");
    let others = found(&index, "beurt=gemeente").len() + found(&index, "beurt=klaar").len();
    // Of the others nothing is known.
    assert!(yours.len() + others < found(&index, "").len());
}

#[test]
fn what_waits_for_the_resident_comes_first_in_every_order() {
    let index = index(pack("alles"));
    for query in ["", "sorteer=nieuwste", "sorteer=termijn", "sorteer=wijziging"] {
        let cards = cards(&index, query);
        let waits = |it: &KaartInhoud| it.merken.iter().any(|it| it.nadruk == Nadruk::Dringend);
        assert_eq!(cards.iter().take_while(|it| waits(it)).count(), 1, "{query}");
        assert_eq!(cards.iter().filter(|it| waits(it)).count(), 1, "{query}");
    }
}

#[test]
fn an_order_holds_within_each_list() {
    let index = index(pack("alles"));
    let zaken = |query: &str| {
        let found = look(&index, &format!("beurt=gemeente&{query}"));
        found.lopend.iter().map(|it| index.get(*it).unwrap().0.clone()).collect::<Vec<_>>()
    };
    assert!(zaken("sorteer=nieuwste").is_sorted_by(|a, b| a.startdatum >= b.startdatum));
    assert!(
        zaken("sorteer=wijziging")
            .is_sorted_by(|a, b| a.laatste_wijziging() >= b.laatste_wijziging())
    );
    let days: Vec<_> = zaken("sorteer=termijn")
        .iter()
        .map(|it| {
            let zaaktype = index.types().zaaktype_of(it);
            match Termijn::new(it, zaaktype, Einde::Onbekend, day("2026-06-15")) {
                Termijn::Loopt { uiterlijk, .. } => uiterlijk.dag,
                _ => NaiveDate::MAX,
            }
        })
        .collect();
    assert!(days.is_sorted() && days.first() < Some(&day("2026-06-15")), "{days:?}");
}

#[test]
fn the_order_of_the_gateway_stays_where_nothing_else_is_asked() {
    let overzicht = pack("openzaak-veel");
    let index = index(overzicht.clone());
    let found = look(&index, "");
    let ids: Vec<_> = found.lopend.iter().map(|it| index.get(*it).unwrap().0.id).collect();
    let waiting = look(&index, "beurt=u").lopend;
    let waits = |it: &Zaak| waiting.iter().any(|place| index.get(*place).unwrap().0.id == it.id);
    let sent: Vec<_> = overzicht
        .zaken
        .iter()
        .filter(|it| !it.is_afgerond() && !waits(it))
        .map(|it| it.id)
        .collect();
    assert!(ids.ends_with(&sent));
}

#[test]
fn a_deelzaak_stands_inside_its_hoofdzaak_and_is_found_there() {
    let mut overzicht = pack("mockup");
    let hoofdzaak = overzicht.zaken[0].id;
    overzicht.zaken[3].hoofdzaak = Some(hoofdzaak);
    let index = index(overzicht);
    let cards = cards(&index, "");
    assert_eq!(cards.len(), 6);
    let (kop, links) = cards[0].onderdelen.clone().unwrap();
    assert_eq!(
        (kop.as_str(), links[0].0.as_str()),
        ("Hoort bij deze aanvraag", "Venenatis (Ontvangen)")
    );
    assert_eq!(found(&index, "zoek=venenatis"), ["Bijzondere bijstand"]);
}

#[test]
fn what_a_deelzaak_waits_for_its_hoofdzaak_waits_for() {
    let mut overzicht = pack("alles");
    let place = |overzicht: &Overzicht, titel: &str| {
        let types = &overzicht.types;
        overzicht
            .zaken
            .iter()
            .position(|it| types.zaaktype_of(it).unwrap().omschrijving == titel)
            .unwrap()
    };
    let (part, whole) = (place(&overzicht, "Vervoerspas Wmo"), place(&overzicht, "Geveltuin"));
    overzicht.zaken[part].hoofdzaak = Some(overzicht.zaken[whole].id);
    let index = index(overzicht);
    let yours: Vec<_> = cards(&index, "beurt=u").into_iter().map(|it| it.titel).collect();
    assert_eq!(yours, ["Geveltuin"]);
}

#[test]
fn a_deelzaak_that_goes_on_is_not_put_away_with_a_closed_hoofdzaak() {
    let mut overzicht = pack("mockup");
    overzicht.zaken[0].voortgang = Voortgang::Afgerond(day("2023-05-01"));
    overzicht.zaken[3].hoofdzaak = Some(overzicht.zaken[0].id);
    let found = look(&index(overzicht), "");
    assert_eq!((found.lopend.len(), found.afgerond.len()), (6, 1));
}

#[test]
fn a_deelzaak_whose_hoofdzaak_is_not_there_stands_by_itself() {
    let mut overzicht = pack("mockup");
    overzicht.zaken[3].hoofdzaak = "00000000-0000-4000-8000-000000000000".parse().ok();
    assert_eq!(found(&index(overzicht), "").len(), 7);
}

#[test]
fn zaken_that_are_each_others_hoofdzaak_are_not_lost() {
    let mut overzicht = pack("mockup");
    let (one, other) = (overzicht.zaken[0].id, overzicht.zaken[1].id);
    overzicht.zaken[0].hoofdzaak = Some(other);
    overzicht.zaken[1].hoofdzaak = Some(one);
    overzicht.zaken[2].hoofdzaak = Some(overzicht.zaken[2].id);
    assert_eq!(found(&index(overzicht), "").len(), 7);
}

#[test]
fn a_zaak_that_was_sent_twice_is_shown_once() {
    let mut overzicht = pack("mockup");
    let again = overzicht.zaken[2].clone();
    overzicht.zaken.push(again);
    assert_eq!(found(&index(overzicht), "").len(), 7);
}

#[test]
fn texts_that_hold_what_stands_between_texts_are_still_told_apart() {
    let mut overzicht = pack("mockup");
    overzicht.zaken[0].omschrijving = Some("een\u{1}twee\u{1}drie".to_owned());
    let index = index(overzicht);
    assert_eq!(found(&index, "zoek=dolor"), ["Dolor"]);
    assert_eq!(found(&index, "zoek=speelautomaten").len(), 1);
}

#[test]
fn a_zaak_without_a_status_is_received_and_one_whose_status_is_elsewhere_is_not_guessed() {
    let mut overzicht = pack("mockup");
    overzicht.zaken[0].status = HuidigeStatus::Geen;
    overzicht.types.statustypen.clear();
    let cards = cards(&index(overzicht), "");
    assert_eq!(fact(&cards[0], "Status").as_deref(), Some("Ontvangen, nog niet in behandeling"));
    assert_eq!(fact(&cards[1], "Status").as_deref(), Some("Kunnen wij nu niet laten zien"));
}

#[test]
fn without_its_zaaktype_a_zaak_is_called_by_its_own_words() {
    let mut overzicht = pack("openzaak-burger");
    overzicht.types.zaaktypen.clear();
    overzicht.types.statustypen.clear();
    overzicht.zaken[0].omschrijving = None;
    let index = index(overzicht);
    let cards = cards(&index, "");
    assert_eq!(
        (cards[0].titel.as_str(), cards[1].titel.as_str()),
        ("Aanvraag", "Kappen van twee berken")
    );
    assert_eq!(cards[1].ondertitel, None);
    assert_eq!(index.domeinen(), []);
}

#[test]
fn a_result_is_shown_of_closed_zaken_only() {
    let mut overzicht = pack("openzaak-burger");
    for zaak in &mut overzicht.zaken {
        // A reopened zaak keeps its old result in the register.
        zaak.voortgang = Voortgang::Lopend;
    }
    assert!(cards(&index(overzicht), "").iter().all(|it| fact(it, "Resultaat").is_none()));
}

#[test]
fn only_what_was_granted_is_good_news() {
    let cards = cards(&index(pack("openzaak-burger")), "");
    let good = |it: &KaartInhoud| it.etiketten.iter().filter(|it| it.is_gelukt).count();
    let closed: Vec<_> = cards.iter().filter(|it| it.etiketten.len() > 1).map(good).collect();
    // Withdrawn, granted, and awarded.
    assert_eq!(closed, [0, 1, 1]);
    assert!(cards.iter().all(|it| !it.etiketten[0].is_gelukt), "a status says no outcome");
}

#[test]
fn a_card_says_how_long_it_takes_and_louder_when_that_is_soon_or_over() {
    assert!(
        marks(&alles("Bijzondere bijstand"))
            .contains(&("U krijgt uiterlijk op 05-07-2026 antwoord (nog 20 dagen)", Nadruk::Geen))
    );
    assert!(
        marks(&alles("Standplaatsvergunning"))
            .contains(&("U krijgt uiterlijk op 16-06-2026 antwoord (nog 1 dag)", Nadruk::Let))
    );
    assert!(
        marks(&alles("Inritvergunning"))
            .contains(&("U krijgt uiterlijk vandaag antwoord", Nadruk::Let))
    );
    assert!(marks(&alles("Leerlingenvervoer")).contains(&("Wij zijn te laat", Nadruk::Let)));
    assert!(
        marks(&alles("Terrasvergunning")).contains(&("De dagen tellen nu niet mee", Nadruk::Let))
    );
}

#[test]
fn a_card_says_nothing_of_a_term_that_is_closed_worked_out_or_absent() {
    for titel in ["Meedoenregeling", "Individuele inkomenstoeslag", "Melding openbare ruimte"] {
        let card = alles(titel);
        assert!(marks(&card).iter().all(|(tekst, _)| *tekst == "Nieuw"), "{titel}: {card:?}");
    }
}

#[test]
fn a_zaak_that_waits_for_the_resident_says_so_before_all_else() {
    let card = alles("Vervoerspas Wmo");
    assert_eq!(marks(&card)[0], ("U moet iets doen", Nadruk::Dringend));
}

#[test]
fn variant_b_has_the_words_and_the_day_that_residents_found_clearer() {
    let cards = cards_in(&index(pack("alles")), "", &NL, Variant::B);
    let card = cards.iter().find(|it| it.titel == "Bijzondere bijstand").unwrap();
    let labels: Vec<_> = facts(card).into_iter().map(|it| it.label).collect();
    assert_eq!(labels, ["Status", "Aanvraag ingediend op", "U krijgt uiterlijk antwoord op"]);
    assert!(!marks(card).iter().any(|(it, _)| it.contains("05-07-2026")), "the day is there twice");
    // Nothing is promised by a day that has passed.
    let card = cards.iter().find(|it| it.titel == "Leerlingenvervoer").unwrap();
    assert!(card.feiten.iter().all(|it| it.label != "U krijgt uiterlijk antwoord op"), "{card:?}");
    assert!(card.merken.iter().any(|it| it.tekst == "Wij zijn te laat"), "{card:?}");
}

#[test]
fn in_english_the_words_of_the_municipality_are_marked_as_dutch() {
    let cards = cards_in(&index(pack("alles")), "", &EN, Variant::A);
    let card = cards.iter().find(|it| it.titel == "Bijzondere bijstand").unwrap();
    assert_eq!(card.lang, Some("nl"));
    assert_eq!(card.etiketten[0].feit.lang, Some("nl"));
    assert_eq!((card.feiten[0].label.as_str(), card.feiten[0].lang), ("Received on", None));
    assert!(
        card.merken
            .iter()
            .any(|it| it.tekst == "You will get an answer by 5 Jul 2026 (20 days left)")
    );
}
