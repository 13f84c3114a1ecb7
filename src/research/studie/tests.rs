//! Tests of the whole module: no typed text and no data of a zaak is exported. Also has examples
//! for the tests of its parts.

use proptest::prelude::*;

use super::*;

pub(super) fn onderzoek() -> Onderzoek {
    let text = r#"{ "studies": [{ "name": "proef", "title": "Proef", "tasks": [
        { "id": "status", "title": "De stand", "instruction": "Zoek op.", "scenario": "alles",
          "firstClick": ["kaart", "zoek"] },
        { "id": "labels", "title": "Woorden", "instruction": "Wat staat er?", "scenario": "alles" }
    ] }] }"#;
    parse(text).unwrap().remove(0)
}

pub(super) fn verslag(nummer: &str, taken: Vec<Taakverslag>) -> Verslag {
    Verslag { taken, ..Verslag::new("proef", Deelnemer::new(nummer).unwrap()) }
}

pub(super) fn taak(id: &str, afloop: Afloop, duur_ms: u64) -> Taakverslag {
    Taakverslag {
        taak: id.to_owned(),
        scenario: "alles".to_owned(),
        variant: "A".to_owned(),
        duur_ms,
        afloop,
        regels: vec![],
        antwoorden: vec![],
    }
}

pub(super) fn regel(na_ms: u64, wat: Gebeurtenis) -> Regel {
    Regel { na_ms, wat }
}

pub(super) fn klik(element: &str) -> Gebeurtenis {
    Gebeurtenis::klik(element).unwrap()
}

pub(super) fn pagina(sjabloon: &str, terug: bool) -> Gebeurtenis {
    Gebeurtenis::Pagina { sjabloon: Sjabloon::new(sjabloon).unwrap(), terug }
}

pub(super) fn notitie(tekst: &str) -> Gebeurtenis {
    Gebeurtenis::Notitie { tekst: tekst.to_owned() }
}

fn gebeurtenissen() -> impl Strategy<Value = Gebeurtenis> {
    let pages = prop::sample::select(vec!["/", "/aanvragen", "/aanvragen/:zaak", "/uitgelogd"]);
    prop_oneof![
        (pages, any::<bool>()).prop_map(|(sjabloon, terug)| pagina(sjabloon, terug)),
        "[a-z][a-z_.-]{0,20}[0-9]{0,3}".prop_map(|it| klik(&it)),
        Just(Gebeurtenis::LegeZoekopdracht),
        "\\PC{0,9}[a-z=;\"\n]\\PC{0,9}".prop_filter_map("blank", |it| Gebeurtenis::notitie(&it)),
        prop::sample::select(vec!["traag", "documenten"])
            .prop_filter_map("name", Gebeurtenis::storing),
    ]
}

prop_compose! {
    fn taakverslagen()(
        taak in prop::sample::select(vec!["status", "labels"]),
        variant in prop::sample::select(vec!["", "A", "B"]),
        duur_ms in 0..10_000_000_u64,
        afloop in prop::sample::select(Afloop::ALL.to_vec()),
        wat in prop::collection::vec((0..1_000_000_u64, gebeurtenissen()), 0..8),
        seq in prop::option::of(1..=7_u8),
    ) -> Taakverslag {
        Taakverslag {
            taak: taak.to_owned(),
            scenario: "alles".to_owned(),
            variant: variant.to_owned(),
            duur_ms,
            afloop,
            regels: wat.into_iter().map(|(na_ms, wat)| regel(na_ms, wat)).collect(),
            antwoorden: seq.into_iter().map(|it| (SEQ.to_owned(), it)).collect(),
        }
    }
}

prop_compose! {
    /// Any report that could have been recorded.
    pub(super) fn verslagen()(
        nummer in "[A-Z]{0,2}[0-9]{1,4}",
        taken in prop::collection::vec(taakverslagen(), 0..4),
        umux in prop::option::of((1..=7_u8, 1..=7_u8)),
        notities in prop::collection::vec((0..5_usize, "[a-z=]\\PC{0,9}"), 0..3),
    ) -> Verslag {
        let antwoorden = umux.map(|(doet, makkelijk)| {
            UMUX_LITE.into_iter().map(str::to_owned).zip([doet, makkelijk]).collect()
        });
        let notities = notities.into_iter().map(|(na_taken, tekst)| Notitie { na_taken, tekst });
        Verslag {
            antwoorden: antwoorden.unwrap_or_default(),
            notities: notities.collect(),
            ..verslag(&nummer, taken)
        }
    }
}

/// All exports of a report.
fn exports(verslag: &Verslag) -> [String; 3] {
    let onderzoek = onderzoek();
    [naar_json(verslag, &onderzoek), naar_csv(verslag, &onderzoek), gebeurtenissen_csv(verslag)]
}

/// A report with `text` wherever it has room for text, except for notes and the number of the
/// participant.
fn everywhere(text: &str) -> Verslag {
    let wat = [Gebeurtenis::klik(text), Gebeurtenis::storing(text)];
    let sjabloon =
        Sjabloon::new(text).map(|sjabloon| Gebeurtenis::Pagina { sjabloon, terug: true });
    let wat = wat.into_iter().chain([sjabloon]).flatten();
    let taak = Taakverslag {
        taak: text.to_owned(),
        scenario: text.to_owned(),
        variant: text.to_owned(),
        regels: wat.map(|wat| regel(1, wat)).collect(),
        antwoorden: vec![(text.to_owned(), 3)],
        ..taak("status", Afloop::Klaar, 1000)
    };
    Verslag {
        onderzoek: text.to_owned(),
        antwoorden: vec![(text.to_owned(), 3)],
        ..verslag("P01", vec![taak])
    }
}

/// What is recorded instead of text that is refused.
const REFUSED: &str = " ";

proptest! {
    #[test]
    fn whatever_someone_types_makes_no_difference_to_any_export(
        typed in "\\PC{1,60}", sentence in "[a-z]{1,9} [a-z ]{0,30}", mail in "[a-z.]{1,9}@[a-z]{2,9}",
    ) {
        let is_name = namen::is_sleutel(&typed) || Naam::new(&typed).is_some();
        prop_assume!(!is_name && Sjabloon::new(&typed).is_none());
        for text in [typed, sentence, mail] {
            prop_assert!(exports(&everywhere(&text)) == exports(&everywhere(REFUSED)), "{text}");
        }
    }

    #[test]
    fn no_number_of_a_zaak_bsn_or_uuid_makes_a_difference_to_any_export(
        before in "[a-z-]{0,3}",
        number in "[1-9][0-9]{6,12}|ZAAK-20[0-9]{2}-[0-9]{7,10}|[1-9][0-9]{8}",
        id: [u8; 16],
    ) {
        let id = uuid::Uuid::from_bytes(id);
        for case in [number, id.to_string(), id.simple().to_string()] {
            for text in [format!("{before}{case}"), format!("/aanvragen/{case}")] {
                prop_assert!(exports(&everywhere(&text)) == exports(&everywhere(REFUSED)), "{text}");
            }
        }
    }

    #[test]
    fn a_report_survives_its_own_file(verslag in verslagen()) {
        prop_assert_eq!(van_json(&naar_json(&verslag, &onderzoek())), Ok(verslag));
    }
}

#[test]
fn the_words_of_the_moderator_and_the_number_do_come_out() {
    let mut verslag = verslag("P07", vec![taak("status", Afloop::Klaar, 1000)]);
    verslag.taken[0].regels.push(regel(5, notitie("zocht bij 'Ω'")));
    let [json, csv, events] = exports(&verslag);
    assert!(json.contains("zocht bij 'Ω'") && events.contains("zocht bij 'Ω'"));
    assert!([json, csv, events].iter().all(|it| it.contains("P07")));
}
