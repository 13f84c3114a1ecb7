use proptest::prelude::*;

use super::*;

#[test]
fn an_element_of_ours_has_a_name() {
    for text in ["zoek", "kaart.titel", "status-stap-2", "documenten_alles", "a", "nu-open-24"] {
        assert_eq!(Naam::new(text).as_ref().map(Naam::as_str), Some(text));
    }
}

#[test]
fn what_belongs_to_a_zaak_is_no_name_of_an_element() {
    for text in [
        "c0789d38-6f48-417d-99b8-354c82767722",
        "zaak-c0789d38",
        "zaak-a1b2cdef",
        "zaak-2026-0012",
        "zaak-123-456",
        "abcdefab-abcd-abcd-abcd-abcdefabcdef",
        "abcdefababcdabcdabcdabcdefabcdef",
        "bsn-123456782",
        "op-2026-11-23",
        "9712AB",
    ] {
        assert_eq!(Naam::new(text), None, "{text}");
    }
}

#[test]
fn what_someone_types_is_no_name_of_an_element() {
    let long = "a".repeat(41);
    for text in ["", " ", "hoe lang duurt het", "Bijstand", "j.jansen@example.nl", "café", &long] {
        assert_eq!(Naam::new(text), None, "{text}");
    }
}

#[test]
fn a_participant_is_a_number_and_never_a_name() {
    for (text, number) in [("P01", "P01"), ("p1", "P1"), ("12", "12"), ("AB1234", "AB1234")] {
        assert_eq!(Deelnemer::new(text).as_ref().map(Deelnemer::as_str), Some(number));
    }
    for text in ["", "P", "Jan", "Jan1", "P 1", "P01a", "P12345", "123456782", "=P1", "P٣", "É1"]
    {
        assert_eq!(Deelnemer::new(text), None, "{text}");
    }
}

#[test]
fn a_page_is_kept_without_its_zaak() {
    let zaak = "c0789d38-6f48-417d-99b8-354c82767722";
    let route = Route::Zaak(zaak.parse().unwrap());
    assert!(Sjabloon::of(route).as_str().ends_with("/:zaak"));
    assert_eq!(Sjabloon::new(&route.path()), None);
    assert_eq!(Sjabloon::new(route.template()), Some(Sjabloon::of(route)));
}

#[test]
fn a_year_fits_in_the_name_of_a_study_and_a_number_of_a_zaak_does_not() {
    for text in ["groningen-2026", "A", "openzaak-burger", "Ronde_2"] {
        assert!(is_sleutel(text), "{text}");
    }
    for text in ["", "a b", "zaak-20260012", "a.b", "c0789d38-6f48-417d-99b8-354c82767722", "é"] {
        assert!(!is_sleutel(text), "{text}");
    }
}

proptest! {
    #[test]
    fn no_number_of_a_zaak_no_bsn_and_no_uuid_is_a_name(
        before in "[a-z._-]{0,10}",
        number in "[0-9]{5,20}|[0-9]{4}-[0-9]{2,8}|[0-9]{3}-[0-9]{3}-[0-9]{3}",
        id: [u8; 16],
        after in "[a-z._-]{0,10}",
    ) {
        let id = Uuid::from_bytes(id);
        for case in [number, id.to_string(), id.simple().to_string()] {
            let text = format!("{before}{case}{after}");
            prop_assert_eq!(Naam::new(&text), None);
        }
    }

    #[test]
    fn any_text_is_refused_or_kept_as_a_name(text in "\\PC{0,50}") {
        if let Some(naam) = Naam::new(&text) {
            prop_assert!(naam.as_str().bytes().all(|it| it.is_ascii_lowercase()
                || it.is_ascii_digit() || b"-_.".contains(&it)));
        }
    }
}
