//! What the page shows of documents, decided without a browser.

use chrono::{DateTime, Utc};

use crate::domain::{Document, Inhoud, LARGEST_FILE, Richting, safe_file_name, unique_file_names};
use crate::locales::{Woordenboek, cijfers};

/// The size in bytes from which a download shows its progress at once.
pub(super) const GROOT: u64 = 1_000_000;

/// The content of a row: a document in words.
#[derive(Debug, PartialEq)]
pub(in crate::pages::zaak) struct Rij {
    /// The name of the document.
    pub(in crate::pages::zaak) naam: String,
    /// The type and the size, as far as they are known: "(pdf, 2 MB)".
    pub(in crate::pages::zaak) soort: Option<String>,
    /// The date of the document.
    pub(in crate::pages::zaak) datum: Option<String>,
    /// Whether the document was added after the last visit.
    pub(super) is_nieuw: bool,
    /// Why the document cannot be downloaded; `None` when it can.
    pub(super) uitleg: Option<&'static str>,
}

/// The row of a document. `vorig_bezoek` is the moment of the last visit.
pub(in crate::pages::zaak) fn rij(
    document: &Document,
    vorig_bezoek: Option<DateTime<Utc>>,
    boek: Woordenboek,
) -> Rij {
    let woorden = &boek.pagina.document;
    Rij {
        naam: document.titel.clone(),
        soort: soort_en_omvang(document, boek),
        datum: document.datum().map(|it| cijfers(it, boek.app)),
        is_nieuw: document.is_nieuw(vorig_bezoek),
        // A document that is no longer valid stays in the list: residents who downloaded it before
        // must be able to see that.
        uitleg: match document.inhoud {
            _ if document.is_vervallen => Some(woorden.vervallen),
            Inhoud::Bestand => document.is_too_large().then_some(woorden.te_groot),
            Inhoud::Elders => Some(woorden.elders),
            Inhoud::Geen => Some(woorden.zonder_bestand),
        },
    }
}

/// The documents of one side, with the heading above them.
#[derive(Debug, PartialEq)]
pub(in crate::pages::zaak) struct Groep {
    /// From whom they came; `None` when nothing says it of any document.
    pub(in crate::pages::zaak) kop: Option<&'static str>,
    /// The documents, in the order of the list.
    pub(in crate::pages::zaak) documenten: Vec<Document>,
}

/// The documents by the side that they came from: the resident, the municipality, and those of which
/// nothing says it. There are no empty groups.
pub(in crate::pages::zaak) fn groepen(documenten: Vec<Document>, boek: Woordenboek) -> Vec<Groep> {
    let woorden = &boek.pagina.document;
    let koppen = [
        (Richting::VanU, woorden.van_u),
        (Richting::VanGemeente, woorden.van_gemeente),
        (Richting::Onbekend, woorden.overige),
    ];
    let all_unknown = documenten.iter().all(|it| it.richting == Richting::Onbekend);
    let groep = |(richting, kop)| Groep {
        kop: (!all_unknown).then_some(kop),
        documenten: documenten.iter().filter(|it| it.richting == richting).cloned().collect(),
    };
    koppen.map(groep).into_iter().filter(|it| !it.documenten.is_empty()).collect()
}

/// The type and the size of a document in brackets, as far as they are known: "(pdf, 2 MB)".
fn soort_en_omvang(document: &Document, boek: Woordenboek) -> Option<String> {
    let omvang = document.omvang.map(|it| omvang(it, boek));
    let parts: Vec<_> = extension(document).into_iter().chain(omvang).collect();
    (!parts.is_empty()).then(|| format!("({})", parts.join(", ")))
}

/// The extension of the file name, or else the subtype of the media type when that is short.
fn extension(document: &Document) -> Option<String> {
    // An extension has at least one letter: "Besluit 2.0" has no extension.
    let is_short = |it: &&str| {
        (1..=5).contains(&it.len())
            && it.chars().all(|c| c.is_ascii_alphanumeric())
            && it.chars().any(|c| c.is_ascii_alphabetic())
    };
    let of_name = document.bestandsnaam.as_deref().and_then(|it| it.rsplit_once('.'));
    let of_formaat = document.formaat.as_deref().and_then(|it| it.split_once('/'));
    [of_name, of_formaat]
        .into_iter()
        .flatten()
        .map(|(_, ending)| ending)
        .find(is_short)
        .map(str::to_ascii_lowercase)
}

/// A size in decimal units, rounded: "345 kB", "2 MB", "1,4 MB".
fn omvang(bytes: u64, boek: Woordenboek) -> String {
    const KILO: u64 = 1_000;
    const MEGA: u64 = 1_000_000;
    match bytes {
        0..KILO => format!("{bytes} B"),
        KILO..999_500 => format!("{} kB", (bytes + KILO / 2) / KILO),
        _ => match bytes.saturating_add(MEGA / 20) / (MEGA / 10) {
            tenths if tenths % 10 == 0 || tenths >= 100 => format!("{} MB", (tenths + 5) / 10),
            tenths => {
                let komma = boek.pagina.document.komma;
                format!("{}{komma}{} MB", tenths / 10, tenths % 10)
            }
        },
    }
}

/// The last quarter that the download reached, in percent. Screen readers only announce quarters.
/// `None` before the first quarter, and when the total is not known.
pub(super) fn kwart(ontvangen: u64, totaal: Option<u64>) -> Option<u64> {
    let quarters = ontvangen.saturating_mul(4).checked_div(totaal?)?;
    // A register may send more bytes than it announced. The percentage is not known then.
    (1..4).contains(&quarters).then_some(quarters * 25)
}

/// A document that goes into the zip. Its file name is unique within the zip.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stuk {
    pub(crate) document: Document,
    pub(crate) bestandsnaam: String,
    pub(crate) dag: chrono::NaiveDate,
}

/// The documents that can be downloaded together.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Alles {
    pub(crate) stukken: Vec<Stuk>,
    /// The type and the size: "(zip, 3,4 MB)", or "(zip)" when the size of a document is not known.
    pub(crate) soort: String,
    /// The name of the zip.
    pub(crate) bestandsnaam: String,
}

/// The documents to download together, or the sentence that they are too large for that; `None`
/// when there are fewer than two.
pub(super) fn alles<'a>(
    documenten: impl Iterator<Item = &'a Document>,
    zaaknummer: &str,
    boek: Woordenboek,
) -> Option<Result<Alles, &'static str>> {
    let documenten: Vec<_> = documenten.filter(|it| it.can_be_downloaded()).collect();
    if documenten.len() < 2 {
        return None;
    }
    let sizes = documenten.iter().map(|it| it.omvang);
    let total = sizes.reduce(|sum, it| sum?.checked_add(it?)).flatten();
    let known = documenten.iter().filter_map(|it| it.omvang).fold(0, u64::saturating_add);
    if known > LARGEST_FILE {
        return Some(Err(boek.pagina.document.alles_te_groot));
    }
    let soort = match total {
        Some(total) => format!("(zip, {})", omvang(total, boek)),
        None => "(zip)".to_owned(),
    };
    let names = unique_file_names(documenten.iter().map(|it| it.save_as()).collect());
    let stukken = documenten.into_iter().zip(names).map(|(document, bestandsnaam)| Stuk {
        dag: document.datum().unwrap_or_default(),
        document: document.clone(),
        bestandsnaam,
    });
    let bestandsnaam = format!("{zaaknummer}-documenten.zip");
    let bestandsnaam = safe_file_name(&bestandsnaam).unwrap_or(bestandsnaam);
    Some(Ok(Alles { stukken: stukken.collect(), soort, bestandsnaam }))
}

/// How the download of all documents ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Afloop {
    /// All documents were saved.
    Compleet,
    /// Some documents were saved. The names are those of the missing ones.
    Deels(Vec<String>),
    /// No document was saved.
    Mislukt,
}

/// How a download ended: `gemist` has the names of the missing documents, `aantal` is the number of
/// all documents.
pub(super) fn afloop(gemist: Vec<String>, aantal: usize) -> Afloop {
    match gemist.len() {
        0 => Afloop::Compleet,
        missing if missing >= aantal => Afloop::Mislukt,
        _ => Afloop::Deels(gemist),
    }
}

#[cfg(test)]
mod tests;
