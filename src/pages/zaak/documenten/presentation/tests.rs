use futures::executor::block_on;
use proptest::prelude::*;

use super::*;
use crate::domain::{Vertrouwelijkheid, ZaakId};
use crate::gateway::{Documenten, Gateway};
use crate::locales::{EN, NL};

fn nl() -> Woordenboek {
    Woordenboek::of(&NL)
}

fn documenten(pack: &str, zaak: ZaakId) -> Documenten {
    use Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
    let visible = vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk];
    let gateway = Gateway::fixtures(format!("/fixtures/{pack}"), visible);
    block_on(gateway.documenten_of(zaak)).unwrap()
}

/// The documents of the seventh case of the mock-up: a permit, a pdf and a png.
fn mock_up() -> Vec<Document> {
    let id = "595483b4-c03c-5bfc-83ff-f4c3580f1843";
    let Documenten { van_besluit, overig, .. } = documenten("mockup", id.parse().unwrap());
    van_besluit.into_iter().chain(overig).collect()
}

fn a_document() -> Document {
    mock_up().remove(1)
}

#[test]
fn the_mock_up_shows_its_own_texts() {
    let rows: Vec<_> = mock_up().iter().map(|it| rij(it, None, nl())).collect();
    let texts: Vec<_> = rows
        .iter()
        .map(|it| (it.naam.as_str(), it.soort.as_deref().unwrap(), it.datum.as_deref().unwrap()))
        .collect();
    assert_eq!(
        texts,
        [
            ("Vergunning", "(pdf, 85 kB)", "04-05-2023"),
            ("File name", "(pdf, 2 MB)", "22-02-2022"),
            ("File name", "(png, 2 MB)", "07-02-2022"),
        ]
    );
    assert!(rows.iter().all(|it| !it.is_nieuw && it.uitleg.is_none()));
}

#[test]
fn documents_stand_under_the_side_that_they_came_from_when_that_is_known() {
    let grouped = |documenten| {
        let groepen = groepen(documenten, nl()).into_iter();
        groepen.map(|it| (it.kop, it.documenten.len())).collect::<Vec<_>>()
    };
    assert_eq!(grouped(mock_up()), [(Some("Van u"), 2), (Some("Van de gemeente"), 1)]);
    let unknown = || Document { richting: Richting::Onbekend, ..a_document() };
    let with_unknown = [mock_up(), vec![unknown()]].concat();
    assert_eq!(grouped(with_unknown)[2], (Some("Overige documenten"), 1));
    // Nothing is claimed of documents of which nothing says it.
    assert_eq!(grouped(vec![unknown(), unknown()]), [(None, 2)]);
    assert_eq!(grouped(vec![]), []);
}

#[test]
fn documents_keep_their_order_within_a_group() {
    let ids = |documenten: &[Document]| documenten.iter().map(|it| it.id).collect::<Vec<_>>();
    let van_u: Vec<_> = mock_up().into_iter().skip(1).collect();
    assert_eq!(ids(&groepen(mock_up(), nl())[0].documenten), ids(&van_u));
}

#[test]
fn what_came_after_the_last_visit_is_new() {
    let geregistreerd = Some("2026-06-04T10:20:11Z".parse().unwrap());
    let document = Document { geregistreerd, ..a_document() };
    assert!(rij(&document, Some("2026-06-01T09:00:00Z".parse().unwrap()), nl()).is_nieuw);
    assert!(!rij(&document, Some("2026-06-05T09:00:00Z".parse().unwrap()), nl()).is_nieuw);
}

#[test]
fn a_document_that_cannot_be_downloaded_says_why() {
    let why = |document: Document| rij(&document, None, nl()).uitleg;
    let woorden = &nl().pagina.document;
    assert_eq!(why(a_document()), None);
    assert_eq!(why(Document { inhoud: Inhoud::Elders, ..a_document() }), Some(woorden.elders));
    let unfinished = Document { inhoud: Inhoud::Geen, ..a_document() };
    assert_eq!(why(unfinished), Some(woorden.zonder_bestand));
    assert_eq!(why(Document { is_vervallen: true, ..a_document() }), Some(woorden.vervallen));
    let film = Document { omvang: Some(2_300_000_000), ..a_document() };
    assert_eq!(why(film), Some("Dit bestand is te groot om hier te downloaden."));
}

#[test]
fn sizes_are_rounded_to_what_says_something() {
    let size = |bytes| omvang(bytes, nl());
    assert_eq!(size(0), "0 B");
    assert_eq!(size(999), "999 B");
    assert_eq!(size(1_000), "1 kB");
    assert_eq!(size(102_968), "103 kB");
    assert_eq!(size(345_000), "345 kB");
    assert_eq!(size(999_499), "999 kB");
    assert_eq!(size(999_500), "1 MB");
    assert_eq!(size(1_400_000), "1,4 MB");
    assert_eq!(size(2_000_000), "2 MB");
    assert_eq!(size(2_097_152), "2,1 MB");
    assert_eq!(size(12_345_678), "12 MB");
    assert_eq!(omvang(1_400_000, Woordenboek::of(&EN)), "1.4 MB");
}

#[test]
fn a_type_is_read_from_the_name_or_else_from_the_formaat() {
    let with = |bestandsnaam: Option<&str>, formaat: Option<&str>| {
        let document = Document {
            bestandsnaam: bestandsnaam.map(str::to_owned),
            formaat: formaat.map(str::to_owned),
            omvang: None,
            ..a_document()
        };
        soort_en_omvang(&document, nl())
    };
    assert_eq!(with(Some("a.b.PDF"), None).as_deref(), Some("(pdf)"));
    assert_eq!(with(Some("zonder punt"), Some("image/png")).as_deref(), Some("(png)"));
    assert_eq!(with(None, Some("application/vnd.openxmlformats-officedocument")), None);
    assert_eq!(with(Some("raar.<script>"), None), None);
}

#[test]
fn progress_is_said_by_the_quarter() {
    assert_eq!(kwart(0, Some(1_000)), None);
    assert_eq!(kwart(249, Some(1_000)), None);
    assert_eq!(kwart(250, Some(1_000)), Some(25));
    assert_eq!(kwart(999, Some(1_000)), Some(75));
    assert_eq!(kwart(1_000, Some(1_000)), None);
    assert_eq!(kwart(5, None), None);
    assert_eq!(kwart(5, Some(0)), None);
    assert_eq!(kwart(5_000, Some(1_000)), None);
}

#[test]
fn all_documents_go_together_under_names_that_differ() {
    let alles = alles(mock_up().iter(), "ZAAK/2022\\1", nl()).unwrap().unwrap();
    assert_eq!(alles.soort, "(zip, 4,1 MB)");
    assert_eq!(alles.bestandsnaam, "ZAAK-2022-1-documenten.zip");
    let names: Vec<_> = alles.stukken.iter().map(|it| it.bestandsnaam.as_str()).collect();
    assert_eq!(names, ["vergunning.pdf", "File name.pdf", "File name.png"]);

    let same = [a_document(), a_document()];
    let names = super::alles(same.iter(), "1", nl()).unwrap().unwrap().stukken;
    let names: Vec<_> = names.iter().map(|it| it.bestandsnaam.as_str()).collect();
    assert_eq!(names, ["File name.pdf", "File name (2).pdf"]);
}

#[test]
fn a_total_is_said_only_when_every_part_is_known() {
    let unknown = [a_document(), Document { omvang: None, ..a_document() }];
    assert_eq!(alles(unknown.iter(), "1", nl()).unwrap().unwrap().soort, "(zip)");
}

#[test]
fn documents_that_are_too_large_together_are_downloaded_one_by_one() {
    let of = |omvang| Document { omvang, ..a_document() };
    let together = |sizes: &[Option<u64>]| {
        let documenten: Vec<_> = sizes.iter().map(|it| of(*it)).collect();
        alles(documenten.iter(), "1", nl()).unwrap()
    };
    let te_groot = "Alle documenten samen zijn te groot voor één bestand. U kunt ze wel een voor \
        een downloaden.";
    // One of unknown size makes it no smaller.
    let sizes = [Some(300_000_000), None, Some(300_000_000)];
    assert_eq!(together(&sizes), Err(te_groot));
    assert!(together(&[Some(300_000_000), Some(200_000_000)]).is_ok());
    // What is too large by itself does not count: it is not among them.
    let film = Some(2_300_000_000);
    assert_eq!(together(&[Some(1), Some(1), film]).unwrap().stukken.len(), 2);
}

#[test]
fn one_document_is_not_downloaded_together() {
    let only = [a_document(), Document { inhoud: Inhoud::Elders, ..a_document() }];
    assert_eq!(alles(only.iter(), "1", nl()), None);
    assert_eq!(alles([].iter(), "1", nl()), None);
}

#[test]
fn some_that_are_missing_are_not_the_same_as_none_that_came() {
    let missing = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    assert_eq!(afloop(vec![], 3), Afloop::Compleet);
    assert_eq!(afloop(missing(&["a"]), 3), Afloop::Deels(missing(&["a"])));
    assert_eq!(afloop(missing(&["a", "b"]), 2), Afloop::Mislukt);
}

proptest! {
    #[test]
    fn every_size_has_words(bytes: u64) {
        prop_assert!(omvang(bytes, nl()).ends_with('B'));
    }
}
