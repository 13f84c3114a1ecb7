//! What the page of a zaak shows, decided without a browser.

use crate::components::Feit;
use crate::domain::{HuidigeStatus, Voortgang, Zaak, fold};
use crate::gateway::{Documenten, Dossier};
use crate::locales::{Labels, Woordenboek, cijfers, lang_of_gemeente};
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

/// The day that it was received.
pub(crate) fn ontvangen(zaak: &Zaak, boek: Woordenboek) -> String {
    cijfers(zaak.startdatum, boek.app)
}

/// What is known of the zaak, but for who asked for it and by when.
pub(crate) fn feiten(dossier: &Dossier, labels: &Labels, boek: Woordenboek) -> Vec<Feit> {
    let zaak = &dossier.zaak;
    let woorden = &boek.pagina.zaak;
    let lang = lang_of_gemeente(boek.app.taal);
    let omschrijving =
        adds_something(zaak.omschrijving.as_deref(), naam(dossier).unwrap_or_default())
            .map(|it| Feit::in_taal(woorden.omschrijving, it, lang));
    let afgerond = match zaak.voortgang {
        Voortgang::Lopend => None,
        Voortgang::Afgerond(day) => Some(Feit::new(woorden.afgerond_op, cijfers(day, boek.app))),
    };
    // A reopened zaak keeps its old result in the register.
    let resultaat = dossier.resultaattype.as_ref().filter(|_| zaak.is_afgerond());
    let resultaat = resultaat.map(|it| Feit::in_taal(woorden.resultaat, &it.omschrijving, lang));
    let mut feiten = vec![Feit::new(labels.ontvangstdatum, ontvangen(zaak, boek))];
    feiten.extend(afgerond);
    feiten.extend(resultaat);
    omschrijving.into_iter().chain(feiten).collect()
}

/// How many documents there are to see, in words.
pub(crate) fn aantal_documenten(documenten: &Documenten, boek: Woordenboek) -> String {
    match documenten.van_besluit.len() + documenten.overig.len() {
        // "None" and "could not load" are not the same.
        _ if documenten.lijst_failure.is_some() => boek.pagina.zaak.aantal_onbekend.to_owned(),
        0 if !documenten.failures.is_empty() => boek.pagina.zaak.aantal_onbekend.to_owned(),
        aantal => (boek.pagina.zaak.aantal_documenten)(aantal),
    }
}

#[cfg(test)]
mod tests;
