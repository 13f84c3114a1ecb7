//! What is shown of documents, decided without a browser.

use chrono::{DateTime, Utc};

use crate::domain::{Document, DocumentId, Inhoud, Richting, safe_file_name, unique_file_names};
use crate::locales::{Woordenboek, cijfers};

/// From this size on, in bytes, one is shown at once how far a download is.
pub(super) const GROOT: u64 = 1_000_000;

/// What a row says of a document.
#[derive(Debug, PartialEq)]
pub(super) struct Rij {
    /// What it is called.
    pub(super) naam: String,
    /// Type and size, as far as known: "(pdf, 2 MB)".
    pub(super) soort: Option<String>,
    /// Its day.
    pub(super) datum: String,
    /// From whom it came. Where nobody knows, nothing is said: it would not help the reader.
    pub(super) herkomst: Option<Herkomst>,
    /// Whether it came after the last visit.
    pub(super) is_nieuw: bool,
    /// Why it cannot be downloaded, when it cannot.
    pub(super) uitleg: Option<&'static str>,
}

/// From whom a document came, in words.
#[derive(Debug, PartialEq)]
pub(super) struct Herkomst {
    pub(super) woorden: &'static str,
    pub(super) is_van_u: bool,
}

/// The row of a document. `vorig_bezoek` is when the resident was last here.
pub(super) fn rij(
    document: &Document,
    vorig_bezoek: Option<DateTime<Utc>>,
    boek: Woordenboek,
) -> Rij {
    let woorden = &boek.pagina.document;
    let herkomst = |woorden, is_van_u| Some(Herkomst { woorden, is_van_u });
    Rij {
        naam: document.titel.clone(),
        soort: soort_en_omvang(document, boek),
        datum: cijfers(document.datum(), boek.app),
        herkomst: match document.richting {
            Richting::VanU => herkomst(woorden.van_u, true),
            Richting::VanGemeente => herkomst(woorden.van_gemeente, false),
            Richting::Onbekend => None,
        },
        is_nieuw: document.is_nieuw(vorig_bezoek),
        // What no longer holds stays in the list: who had it before must be able to learn that.
        uitleg: match document.inhoud {
            _ if document.is_vervallen => Some(woorden.vervallen),
            Inhoud::Bestand => None,
            Inhoud::Elders => Some(woorden.elders),
            Inhoud::Geen => Some(woorden.zonder_bestand),
        },
    }
}

/// Type and size of a document between brackets, as far as known: "(pdf, 2 MB)".
fn soort_en_omvang(document: &Document, boek: Woordenboek) -> Option<String> {
    let omvang = document.omvang.map(|it| omvang(it, boek));
    let parts: Vec<_> = extension(document).into_iter().chain(omvang).collect();
    (!parts.is_empty()).then(|| format!("({})", parts.join(", ")))
}

/// The ending of the file name, or else what follows the slash of a short media type.
fn extension(document: &Document) -> Option<String> {
    // "Besluit 2.0" has no type: an ending has a letter.
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

/// A size in decimal units, rounded to what says something: "345 kB", "2 MB", "1,4 MB".
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

/// The last quarter that was reached, in percent: what a screen reader says, so that it does not
/// say every byte. `None` before the first, and when it is not known how much will come.
pub(super) fn kwart(ontvangen: u64, totaal: Option<u64>) -> Option<u64> {
    let quarters = ontvangen.saturating_mul(4).checked_div(totaal?)?;
    // What comes after all of it is more than was said, which no one can tell the percentage of.
    (1..4).contains(&quarters).then_some(quarters * 25)
}

/// A document that goes into the zip, under a name that no other has.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stuk {
    pub(crate) id: DocumentId,
    pub(crate) titel: String,
    pub(crate) bestandsnaam: String,
    pub(crate) dag: chrono::NaiveDate,
}

/// All that can be downloaded together.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Alles {
    pub(crate) stukken: Vec<Stuk>,
    /// "(zip, 3,4 MB)", or "(zip)" when the size of a part is not known.
    pub(crate) soort: String,
    /// The name of the zip.
    pub(crate) bestandsnaam: String,
}

/// What there is to download together; `None` when that is less than two documents.
pub(super) fn alles<'a>(
    documenten: impl Iterator<Item = &'a Document>,
    zaaknummer: &str,
    boek: Woordenboek,
) -> Option<Alles> {
    let documenten: Vec<_> = documenten.filter(|it| it.can_be_downloaded()).collect();
    if documenten.len() < 2 {
        return None;
    }
    let sizes = documenten.iter().map(|it| it.omvang);
    let total = sizes.reduce(|sum, it| sum?.checked_add(it?)).flatten();
    let soort = match total {
        Some(total) => format!("(zip, {})", omvang(total, boek)),
        None => "(zip)".to_owned(),
    };
    let names = unique_file_names(documenten.iter().map(|it| it.save_as()).collect());
    let stukken = documenten.into_iter().zip(names).map(|(document, bestandsnaam)| Stuk {
        id: document.id,
        titel: document.titel.clone(),
        bestandsnaam,
        dag: document.datum(),
    });
    let bestandsnaam = format!("{zaaknummer}-documenten.zip");
    let bestandsnaam = safe_file_name(&bestandsnaam).unwrap_or(bestandsnaam);
    Some(Alles { stukken: stukken.collect(), soort, bestandsnaam })
}

/// How downloading all of them ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Afloop {
    /// All were saved.
    Compleet,
    /// Some were saved; these are missing.
    Deels(Vec<String>),
    /// None was.
    Mislukt,
}

/// What it means that these are missing, of so many.
pub(super) fn afloop(gemist: Vec<String>, aantal: usize) -> Afloop {
    match gemist.len() {
        0 => Afloop::Compleet,
        missing if missing >= aantal => Afloop::Mislukt,
        _ => Afloop::Deels(gemist),
    }
}

#[cfg(test)]
mod tests;
