//! What the page of a zaak shows, decided without a browser.

use crate::components::Feit;
use crate::domain::{Document, HuidigeStatus, Voortgang, Zaak, fold};
use crate::gateway::{Documenten, Dossier};
use crate::locales::{Labels, Woordenboek, cijfers};
use crate::pages::overzicht::{adds_something, without_status};

/// The heading of the page: "Aanvraag Parkeervergunning", but "Melding openbare ruimte".
pub(crate) fn titel(dossier: &Dossier, boek: Woordenboek) -> String {
    let Some(naam) = naam(dossier) else {
        return boek.app.zaak.zonder_zaaktype.to_owned();
    };
    const NAMES_ITSELF: [&str; 6] =
        ["aanvraag", "melding", "bezwaar", "klacht", "verzoek", "aangifte"];
    let names_itself =
        fold(naam).split_whitespace().next().is_some_and(|it| NAMES_ITSELF.contains(&it));
    if names_itself { naam.to_owned() } else { (boek.pagina.zaak.titel)(naam) }
}

/// What residents call this kind of zaak, or else what this one is about.
pub(crate) fn naam(dossier: &Dossier) -> Option<&str> {
    dossier
        .zaaktype
        .as_ref()
        .map(|it| it.omschrijving.as_str())
        .or(dossier.zaak.omschrijving.as_deref())
}

/// The word for where the zaak stands.
pub(crate) fn status(dossier: &Dossier, boek: Woordenboek) -> String {
    match (&dossier.zaak.status, &dossier.statustype) {
        (HuidigeStatus::Geen, _) => without_status(&dossier.zaak, boek.app).to_owned(),
        (_, Some(statustype)) => statustype.omschrijving.clone(),
        (_, None) => boek.app.zaak.status_onbekend.to_owned(),
    }
}

/// The day that the summary calls "Datum": when the zaak was written down.
pub(crate) fn datum(zaak: &Zaak, boek: Woordenboek) -> String {
    cijfers(zaak.registratiedatum.unwrap_or(zaak.startdatum), boek.app)
}

/// What is known of the zaak, but for who asked for it and by when.
pub(crate) fn feiten(dossier: &Dossier, labels: &Labels, boek: Woordenboek) -> Vec<Feit> {
    let zaak = &dossier.zaak;
    let woorden = &boek.pagina.zaak;
    let omschrijving =
        adds_something(zaak.omschrijving.as_deref(), naam(dossier).unwrap_or_default())
            .map(|it| Feit::new(woorden.omschrijving, it));
    let afgerond = match zaak.voortgang {
        Voortgang::Lopend => None,
        Voortgang::Afgerond(day) => Some(Feit::new(woorden.afgerond_op, cijfers(day, boek.app))),
    };
    let resultaat =
        dossier.resultaattype.as_ref().map(|it| Feit::new(woorden.resultaat, &it.omschrijving));
    let mut feiten = vec![Feit::new(labels.ontvangstdatum, cijfers(zaak.startdatum, boek.app))];
    feiten.extend(afgerond);
    feiten.extend(resultaat);
    omschrijving.into_iter().chain(feiten).collect()
}

/// How many documents there are to see, in words.
pub(crate) fn aantal_documenten(documenten: &Documenten, boek: Woordenboek) -> String {
    match documenten.van_besluit.len() + documenten.overig.len() {
        // "None" and "could not load" are not the same.
        0 if !documenten.failures.is_empty() => boek.pagina.zaak.aantal_onbekend.to_owned(),
        aantal => (boek.pagina.zaak.aantal_documenten)(aantal),
    }
}

/// Type and size of a document between brackets, as far as known: "(pdf, 2MB)".
pub(crate) fn soort_en_omvang(document: &Document) -> Option<String> {
    let parts: Vec<_> =
        extension(document).into_iter().chain(document.omvang.map(omvang)).collect();
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

/// A size in decimal units, rounded to what says something: "345kB", "2MB", "1,4MB".
fn omvang(bytes: u64) -> String {
    const KILO: u64 = 1_000;
    const MEGA: u64 = 1_000_000;
    match bytes {
        0..KILO => format!("{bytes}B"),
        KILO..999_500 => format!("{}kB", (bytes + KILO / 2) / KILO),
        _ => match bytes.saturating_add(MEGA / 20) / (MEGA / 10) {
            tenths if tenths % 10 == 0 || tenths >= 100 => format!("{}MB", (tenths + 5) / 10),
            tenths => format!("{},{}MB", tenths / 10, tenths % 10),
        },
    }
}

#[cfg(test)]
mod tests;
