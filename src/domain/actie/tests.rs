use super::*;

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An action with this last day and this state.
pub(super) fn actie(uiterlijk: Option<&str>, staat: Staat) -> Actie {
    Actie {
        id: ActieId::Object("7a000000-0000-4000-8000-000000000001".parse().unwrap()),
        titel: "Vul uw gegevens aan".to_owned(),
        waarom: None,
        sinds: None,
        uiterlijk: uiterlijk.map(day),
        hoe: Hoe::Geen,
        zaak: None,
        staat,
    }
}

#[test]
fn an_action_that_its_source_closed_on_the_last_day_can_be_done_until_that_day_is_over() {
    let is_te_doen = |uiterlijk, staat| actie(uiterlijk, staat).is_te_doen(day("2026-11-29"));
    assert!(is_te_doen(Some("2026-11-29"), Staat::NietGedaan));
    assert!(!is_te_doen(Some("2026-11-28"), Staat::NietGedaan));
    assert!(!is_te_doen(None, Staat::NietGedaan));
}

#[test]
fn an_open_action_must_be_done_even_after_its_last_day() {
    let is_te_doen = |staat| actie(Some("2026-11-08"), staat).is_te_doen(day("2026-11-29"));
    assert!(is_te_doen(Staat::Open));
    assert!(!is_te_doen(Staat::Gedaan(None)));
    assert!(!is_te_doen(Staat::Vervallen));
}
