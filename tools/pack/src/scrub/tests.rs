use super::*;

fn scrubber(terms: &[(&str, &str)], names: &[(&str, &str)]) -> (Scrubber, Inventor) {
    let mut known = Terms::default();
    terms.iter().for_each(|(real, own)| known.add(real, own));
    names.iter().for_each(|(real, own)| known.add_name(real, own));
    (Scrubber::new(known).unwrap(), Inventor::new("", ""))
}

fn scrubbed(text: &str) -> String {
    let terms = [("S. Moulin", "V. Elzinga"), ("Boterdiep 31", "Proeflaan 2")];
    let names =
        [("Moulin", "Elzinga"), ("Suzanne", "Vera"), ("Li", "Bosveld"), ("Boer", "Terpstra")];
    let (mut scrubber, mut inventor) = scrubber(&terms, &names);
    scrubber.text(text, &mut inventor)
}

#[test]
fn known_names_are_replaced_as_words_whatever_their_case_and_blanks() {
    assert_eq!(scrubbed("Brief aan S.  Moulin en SUZANNE"), "Brief aan V. Elzinga en Vera");
    assert_eq!(scrubbed("Woont Boterdiep 31, niet 12"), "Woont Proeflaan 2, niet 12");
    assert_eq!(scrubbed("aanvraag_moulin-def.pdf"), "aanvraag_Elzinga-def.pdf");
    // A name of four letters occurs within many longer words.
    assert_eq!(scrubbed("De Boerderij van Boer"), "De Boerderij van Terpstra");
    assert_eq!(scrubbed("Li is li niet, LI wel"), "Bosveld is li niet, Bosveld wel");
}

#[test]
fn in_a_title_a_name_may_be_stuck_to_other_words() {
    let (mut scrubber, mut inventor) = scrubber(&[], &[("Moulin", "Elzinga")]);
    assert_eq!(scrubber.title("AanvraagMoulin2.pdf", &mut inventor), "AanvraagElzinga2.pdf");
    assert_eq!(scrubber.text("AanvraagMoulin2", &mut inventor), "AanvraagMoulin2");
}

#[test]
fn numbers_that_are_someones_are_replaced_also_when_nobody_is_known_to_have_them() {
    for (text, real) in [
        ("BSN 111222333.", "111222333"),
        ("BSN 1112.22.333", "1112.22.333"),
        ("bel 06-12345678 of", "06-12345678"),
        ("bel 06 12 34 56 78", "12 34 56"),
        ("bel +31 6 12345678", "12345678"),
        ("bel 050 367 91 11", "367 91 11"),
        ("mail s.moulin@thuis.nl nu", "moulin"),
        ("mail s_m@thuis.nl", "thuis"),
        ("op NL91 ABNA 0417 1643 00 graag", "0417"),
        ("NL91ABNA0417164300", "ABNA"),
        ("in 9712 AB Groningen", "9712 AB"),
        ("auto AB-123-C", "AB-123-C"),
        ("zie https://register.example/zaken?bsn=1", "register"),
        ("id 9214244f-86b2-4e32-8a15-c7ed222563b1", "9214244f"),
    ] {
        assert!(!scrubbed(text).contains(real), "{text}: {}", scrubbed(text));
        assert_eq!(scrubbed(text), scrubbed(text));
    }
}

#[test]
fn numbers_that_are_nobodys_stay() {
    for text in [
        "op 31-05-2026 om 12.30 uur",
        "besluit 2026-05-31",
        "€ 1.234,56 voor 12 maanden",
        "bel 14 050",
        "nummer 123456789",
        "ZAAKTYPE-2021-0000000008",
        "artikel 2.1, lid 3, onder A",
        "20260829140000",
    ] {
        assert_eq!(scrubbed(text), text);
    }
}

#[test]
fn who_is_called_mevrouw_is_someone() {
    let names = |text: &str| name_after_salutation(text).join("|");
    assert_eq!(
        names("Mevrouw van den Berg belde dhr. J.P. Jansen-Smit."),
        "van den Berg|J.P. Jansen-Smit"
    );
    assert_eq!(names("Mw Ans de Wit en de heer Özdemir"), "Ans de Wit|Özdemir");
    assert_eq!(names("Mevrouw vraagt wanneer het klaar is. De heer ook"), "");
}

#[test]
fn nothing_known_is_nothing_replaced() {
    let (mut scrubber, mut inventor) = scrubber(&[], &[]);
    assert_eq!(scrubber.title("Aanvraag", &mut inventor), "Aanvraag");
}
