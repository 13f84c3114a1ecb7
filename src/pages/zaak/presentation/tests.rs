use futures::executor::block_on;
use proptest::prelude::*;

use super::*;
use crate::domain::{Vertrouwelijkheid, ZaakId};
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
    let documenten = block_on(gateway("mockup").documenten(dossier.zaak.id)).unwrap();
    assert_eq!(aantal_documenten(&documenten, nl()), "3 documenten");
    let rows: Vec<_> = documenten
        .overig
        .iter()
        .map(|it| (it.titel.as_str(), soort_en_omvang(it).unwrap(), cijfers(it.datum(), &NL)))
        .collect();
    assert_eq!(
        rows,
        [
            ("File name", "(pdf, 2MB)".to_owned(), "22-02-2022".to_owned()),
            ("File name", "(png, 2MB)".to_owned(), "07-02-2022".to_owned()),
        ]
    );
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
    let mut documenten = block_on(gateway("mockup").documenten(speelautomaten().zaak.id)).unwrap();
    documenten.van_besluit.clear();
    documenten.overig.clear();
    assert_eq!(aantal_documenten(&documenten, nl()), "Geen documenten");
    documenten.failures.push(crate::error::LoadError::Unreachable);
    assert_eq!(aantal_documenten(&documenten, nl()), "Kon niet worden geladen");
}

#[test]
fn sizes_are_rounded_to_what_says_something() {
    let size = |bytes| omvang(bytes);
    assert_eq!(size(0), "0B");
    assert_eq!(size(999), "999B");
    assert_eq!(size(1_000), "1kB");
    assert_eq!(size(102_968), "103kB");
    assert_eq!(size(999_499), "999kB");
    assert_eq!(size(999_500), "1MB");
    assert_eq!(size(1_400_000), "1,4MB");
    assert_eq!(size(2_000_000), "2MB");
    assert_eq!(size(2_097_152), "2,1MB");
    assert_eq!(size(12_345_678), "12MB");
}

#[test]
fn a_type_is_read_from_the_name_or_else_from_the_formaat() {
    let documenten = block_on(gateway("mockup").documenten(speelautomaten().zaak.id)).unwrap();
    let with = |bestandsnaam: Option<&str>, formaat: Option<&str>| {
        let mut document = documenten.overig[0].clone();
        document.bestandsnaam = bestandsnaam.map(str::to_owned);
        document.formaat = formaat.map(str::to_owned);
        document.omvang = None;
        soort_en_omvang(&document)
    };
    assert_eq!(with(Some("a.b.PDF"), None).as_deref(), Some("(pdf)"));
    assert_eq!(with(Some("zonder punt"), Some("image/png")).as_deref(), Some("(png)"));
    assert_eq!(with(None, Some("application/vnd.openxmlformats-officedocument")), None);
    assert_eq!(with(Some("raar.<script>"), None), None);
}

proptest! {
    #[test]
    fn every_size_has_words(bytes: u64) {
        prop_assert!(omvang(bytes).ends_with('B'));
    }
}
