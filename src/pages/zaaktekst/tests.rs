use futures::executor::block_on;

use super::*;
use crate::domain::Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
use crate::gateway::{Dossier, Gateway};
use crate::locales::NL;

/// A zaak of the scenario `alles`.
fn alles(id: &str) -> Dossier {
    let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
    let gateway = Gateway::fixtures("/fixtures/alles".to_owned(), visible);
    block_on(gateway.dossier(id.parse().unwrap())).unwrap()
}

const VERLEEND: &str = "16b6dc6d-20eb-5be9-bcc3-ccbdb9d3ce90";
const HEROPEND: &str = "fae3cb45-9079-5cce-ac50-a7f3de9fd7b1";
const LOOPT: &str = "d56fc4d6-62d3-5eaf-8123-708c68365748";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
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
fn a_zaak_is_called_by_its_zaaktype_or_else_by_its_own_words() {
    let Dossier { mut zaak, zaaktype, .. } = alles(VERLEEND);
    zaak.omschrijving = Some("Buurtfeest".to_owned());
    assert_eq!(naam(&zaak, zaaktype.as_ref()), Some("Evenementenvergunning"));
    assert_eq!(naam(&zaak, None), Some("Buurtfeest"));
    zaak.omschrijving = None;
    assert_eq!(naam(&zaak, None), None);
}

#[test]
fn a_status_has_the_word_of_its_type_and_nothing_is_guessed_without() {
    let Dossier { mut zaak, statustype, .. } = alles(VERLEEND);
    let woord = statustype.as_ref().map(|it| it.omschrijving.as_str());
    assert_eq!(Some(status(&zaak, statustype.as_ref(), &NL)), woord);
    assert_eq!(status(&zaak, None, &NL), "Kunnen wij nu niet laten zien");
    zaak.status = HuidigeStatus::Geen;
    assert_eq!(status(&zaak, None, &NL), "Afgerond");
    let mut zaak = alles(LOOPT).zaak;
    zaak.status = HuidigeStatus::Geen;
    assert_eq!(status(&zaak, None, &NL), "Ontvangen, nog niet in behandeling");
}

#[test]
fn a_result_is_told_of_a_closed_zaak_only() {
    let closed = alles(VERLEEND);
    assert_eq!(resultaat(&closed.zaak, closed.resultaattype.as_ref()), Some("Verleend"));
    let reopened = alles(HEROPEND);
    assert!(reopened.resultaattype.is_some());
    assert_eq!(resultaat(&reopened.zaak, reopened.resultaattype.as_ref()), None);
}

#[test]
fn a_term_is_said_louder_when_its_last_day_is_near_or_over() {
    let Dossier { zaak, zaaktype, statustype, .. } = alles(LOOPT);
    let said_of = |statustype, today: &str| {
        let einde = Einde::Onbekend;
        termijn(&zaak, zaaktype.as_ref(), statustype, einde, day(today), &NL).unwrap()
    };
    let said = |today: &str| said_of(statustype.as_ref(), today);
    for (today, tekst, nadruk) in [
        ("2026-06-15", "U krijgt uiterlijk op 23-06-2026 antwoord (nog 8 dagen)", Nadruk::Geen),
        ("2026-06-16", "U krijgt uiterlijk op 23-06-2026 antwoord (nog 7 dagen)", Nadruk::Let),
        ("2026-06-23", "U krijgt uiterlijk vandaag antwoord", Nadruk::Let),
        ("2026-06-24", "Wij zijn te laat", Nadruk::Let),
    ] {
        assert_eq!((said(today).tekst.as_str(), said(today).nadruk), (tekst, nadruk));
    }
    let unread = said_of(None, "2026-06-24").tekst;
    assert_eq!(unread, "De laatste dag was 23-06-2026", "the status may be the last one");
    let Dossier { zaak, zaaktype, statustype, .. } = alles(VERLEEND);
    let (zaaktype, statustype) = (zaaktype.as_ref(), statustype.as_ref());
    let closed = termijn(&zaak, zaaktype, statustype, Einde::Onbekend, day("2026-06-15"), &NL);
    assert_eq!(closed, None);
}
