use csv::ReaderBuilder;
use proptest::prelude::*;

use super::super::tests::{klik, notitie, onderzoek, pagina, regel, taak, verslag, verslagen};
use super::super::{Notitie, SEQ, UMUX_LITE};
use super::*;

/// The rows that a CSV reader finds, including the row with headings.
fn rijen(csv: &str) -> Vec<Vec<String>> {
    let text = csv.strip_prefix('\u{feff}').unwrap();
    let mut reader =
        ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|it| it.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The value in a row of the table of tasks, in the column whose heading begins with `kolom`.
fn cel(csv: &str, rij: usize, kolom: &str) -> String {
    let rijen = rijen(csv);
    let place = rijen[0].iter().position(|it| it.starts_with(kolom)).unwrap();
    rijen[rij][place].clone()
}

#[test]
fn a_task_is_a_row_with_what_was_counted() {
    let regels = vec![
        regel(0, pagina("/aanvragen", false)),
        regel(1234, klik("kaart")),
        regel(1300, pagina("/aanvragen/:zaak", false)),
        regel(2000, pagina("/aanvragen", true)),
        regel(3000, Gebeurtenis::LegeZoekopdracht),
    ];
    let antwoorden = vec![(SEQ.to_owned(), 6)];
    let taak = Taakverslag { regels, antwoorden, ..taak("status", Afloop::LuktNiet, 61_500) };
    let csv = naar_csv(&verslag("P01", vec![taak]), &onderzoek());
    for (kolom, expected) in [
        ("deelnemer", "P01"),
        ("onderzoek", "proef"),
        ("taak", "status"),
        ("scenario", "alles"),
        ("variant", "A"),
        ("afloop", "lukt niet"),
        ("seconden", "62"),
        ("eerste klik", "kaart"),
        ("eerste klik na ms", "1234"),
        ("eerste klik goed", "ja"),
        ("pad", "/aanvragen > /aanvragen/:zaak > /aanvragen"),
        ("keer terug", "1"),
        ("lege zoekopdrachten", "1"),
        ("klikken", "1"),
        ("seq", "6"),
        ("umux-lite-1", ""),
    ] {
        assert_eq!(cel(&csv, 1, kolom), expected, "{kolom}");
    }
}

#[test]
fn a_column_says_what_its_numbers_mean_and_whose_words_were_asked() {
    let seq = rijen(&naar_csv(&verslag("P1", vec![]), &onderzoek()))[0][14].clone();
    assert!(seq.starts_with("seq (1 = Heel moeilijk, 7 = Heel makkelijk; "), "{seq}");
    assert!(seq.contains("eigen vertaling"), "{seq}");
}

#[test]
fn who_did_nothing_has_no_row() {
    assert_eq!(rijen(&naar_csv(&verslag("P1", vec![]), &onderzoek())).len(), 1);
    assert_eq!(rijen(&gebeurtenissen_csv(&verslag("P1", vec![]))).len(), 1);
}

#[test]
fn answers_at_the_end_have_a_row_of_their_own() {
    let antwoorden = UMUX_LITE.iter().map(|it| ((*it).to_owned(), 5)).collect();
    let verslag = Verslag { antwoorden, ..verslag("P1", vec![taak("status", Afloop::Klaar, 1)]) };
    let csv = naar_csv(&verslag, &onderzoek());
    assert_eq!(cel(&csv, 1, "umux-lite-1"), "");
    assert_eq!(
        (cel(&csv, 2, "taak"), cel(&csv, 2, "umux-lite-2")),
        ("(na afloop)".into(), "5".into())
    );
    assert_eq!(rijen(&csv).len(), 3);
}

#[test]
fn a_dutch_spreadsheet_reads_it_as_it_is() {
    let csv = naar_csv(&verslag("P1", vec![taak("status", Afloop::Klaar, 1)]), &onderzoek());
    assert!(csv.starts_with("\u{feff}deelnemer;onderzoek;"));
    assert_eq!(csv.matches("\r\n").count(), csv.matches('\n').count());
}

#[test]
fn notes_stand_where_they_were_written() {
    let mut status = taak("status", Afloop::Klaar, 50);
    status.regels = vec![regel(10, klik("kaart")), regel(20, notitie("twijfelt"))];
    let note = |na_taken, tekst: &str| Notitie { na_taken, tekst: tekst.to_owned() };
    let notities = vec![note(0, "vooraf"), note(1, "tussen"), note(9, "erna")];
    let taken = vec![status, taak("labels", Afloop::Afgebroken, 7)];
    let rijen = rijen(&gebeurtenissen_csv(&Verslag { notities, ..verslag("P1", taken) }));
    let told: Vec<_> = rijen.iter().skip(1).map(|it| it[2..].join("|")).collect();
    assert_eq!(
        told,
        [
            "|||notitie|vooraf",
            "status|A|10|klik|kaart",
            "status|A|20|notitie|twijfelt",
            "status|A|50|einde|klaar",
            "|||notitie|tussen",
            "labels|A|7|einde|afgebroken",
            "|||notitie|erna",
        ]
    );
}

#[test]
fn a_note_is_never_a_formula_and_stays_readable() {
    for tekst in
        ["=1+1", "+31", "-eerst", "@som", " =cmd|'/c calc'!A1", "\t=1", "\r=1", "\u{ff1d}1"]
    {
        let notities = vec![Notitie { na_taken: 0, tekst: tekst.to_owned() }];
        let csv = gebeurtenissen_csv(&Verslag { notities, ..verslag("P1", vec![]) });
        assert_eq!(rijen(&csv)[1][6], format!("'{tekst}"));
    }
}

#[test]
fn quotes_lines_and_semicolons_in_a_note_make_no_other_cells() {
    let tekst = "zei \"nee; nooit\"\nen ging;\r\n\"weg\"";
    let notities = vec![Notitie { na_taken: 0, tekst: tekst.to_owned() }];
    let rijen = rijen(&gebeurtenissen_csv(&Verslag { notities, ..verslag("P1", vec![]) }));
    assert_eq!((rijen.len(), rijen[1].len(), rijen[1][6].as_str()), (2, 7, tekst));
}

proptest! {
    #[test]
    fn every_row_has_all_columns_and_no_cell_is_a_formula(verslag in verslagen()) {
        for csv in [naar_csv(&verslag, &onderzoek()), gebeurtenissen_csv(&verslag)] {
            let rijen = rijen(&csv);
            prop_assert!(rijen.iter().all(|it| it.len() == rijen[0].len()));
            let begins = |it: &String| it.trim_start().starts_with(['=', '+', '-', '@']);
            prop_assert!(!rijen.iter().flatten().any(begins));
        }
    }

    #[test]
    fn any_note_is_read_back(tekst in "(?s).{1,40}") {
        let notities = vec![Notitie { na_taken: 0, tekst: tekst.clone() }];
        let rijen = rijen(&gebeurtenissen_csv(&Verslag { notities, ..verslag("P1", vec![]) }));
        prop_assert_eq!(rijen.len(), 2);
        let cel = &rijen[1][6];
        prop_assert!(*cel == tekst || *cel == format!("'{tekst}"), "{cel:?}");
    }
}
