//! What the page of a zaak shows, decided without a browser.

use chrono::NaiveDate;

use crate::components::Feit;
use crate::domain::{Betaald, Kosten, Voortgang, Zaak, Zaakeigenschap, fold, fold_whole};
use crate::gateway::{Documenten, Dossier};
use crate::locales::{Labels, Woordenboek, cijfers, lang_of_gemeente};
use crate::pages::zaak::uitkomst::is_geweigerd;
use crate::pages::zaaktekst::{self, adds_something};

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

/// The name of the zaaktype, or else the description of the zaak itself.
pub(crate) fn naam(dossier: &Dossier) -> Option<&str> {
    zaaktekst::naam(&dossier.zaak, dossier.zaaktype.as_ref())
}

/// The name of the current status of the zaak.
pub(crate) fn status(dossier: &Dossier, boek: Woordenboek) -> &str {
    zaaktekst::status(&dossier.zaak, dossier.statustype.as_ref(), boek.app)
}

/// The day that the summary calls "Datum": the day of registration, or else the start date.
pub(crate) fn datum(zaak: &Zaak, boek: Woordenboek) -> String {
    dag(zaak.registratiedatum.or(zaak.startdatum), boek)
}

/// The day on which the municipality received the request.
pub(crate) fn ontvangen(zaak: &Zaak, boek: Woordenboek) -> String {
    dag(zaak.startdatum, boek)
}

fn dag(day: Option<NaiveDate>, boek: Woordenboek) -> String {
    let niet_bekend = || boek.pagina.zaak.aanvrager_onbekend.to_owned();
    day.map_or_else(niet_bekend, |it| cijfers(it, boek.app))
}

/// The facts of the zaak, except the applicant and the term.
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
    let resultaat = zaaktekst::resultaat(zaak, dossier.resultaattype.as_ref())
        // The summary says that the request was refused; a refusal is not repeated.
        .filter(|_| !is_geweigerd(dossier))
        .map(|it| Feit::in_taal(woorden.resultaat, it, lang));
    let toelichting = zaak.resultaat.as_ref().filter(|_| zaak.is_afgerond());
    let toelichting = toelichting.and_then(|it| it.toelichting.clone());
    let toelichting = toelichting.map(|it| Feit::in_taal(woorden.resultaat_toelichting, it, lang));
    let mut feiten = vec![Feit::new(labels.ontvangstdatum, ontvangen(zaak, boek))];
    feiten.extend(afgerond);
    feiten.extend(resultaat);
    feiten.extend(toelichting);
    feiten.extend(kosten(&zaak.kosten, boek));
    omschrijving.into_iter().chain(feiten).collect()
}

/// What is known of the payment of the costs. A last payment of nothing is a mistake.
fn kosten(kosten: &Kosten, boek: Woordenboek) -> Option<Feit> {
    let woorden = &boek.pagina.zaak;
    let (stand, laatst) = match kosten.betaald()? {
        Betaald::NogNiet => (woorden.nog_niet_betaald, None),
        Betaald::Deels => (woorden.deels_betaald, kosten.laatste_dag()),
        Betaald::Geheel => (woorden.betaald, kosten.laatste_dag()),
    };
    let waarde = match laatst {
        Some(dag) => format!("{stand}. {}", (woorden.laatst_betaald)(&cijfers(dag, boek.app))),
        None => stand.to_owned(),
    };
    Some(Feit::new(woorden.kosten, waarde))
}

/// The eigenschappen that the municipality wants residents to see, as facts under its `labels`.
/// Several values of one eigenschap each have a line.
pub(crate) fn eigenschappen(
    all: &[Zaakeigenschap],
    labels: &[(String, String)],
    boek: Woordenboek,
) -> Vec<Feit> {
    let lang = lang_of_gemeente(boek.app.taal);
    let feit = |(naam, label): &(String, String)| {
        let naam = fold_whole(naam);
        let is_it =
            |it: &&Zaakeigenschap| it.naam.as_deref().map(fold_whole).as_ref() == Some(&naam);
        let waarden = all.iter().filter(is_it).filter_map(|it| it.waarde.as_deref());
        let waarde = waarden.collect::<Vec<_>>().join("\n");
        (!waarde.is_empty()).then(|| Feit::van_gemeente(label, waarde, lang))
    };
    labels.iter().filter_map(feit).collect()
}

/// The number of documents that the page shows, in words.
pub(crate) fn aantal_documenten(documenten: &Documenten, boek: Woordenboek) -> String {
    match documenten.van_besluit.len() + documenten.overig.len() {
        // "No documents" and "could not load the documents" are different answers.
        _ if documenten.lijst_failure.is_some() => boek.pagina.zaak.aantal_onbekend.to_owned(),
        0 if !documenten.failures.is_empty() || documenten.besluit_failure.is_some() => {
            boek.pagina.zaak.aantal_onbekend.to_owned()
        }
        0 if documenten.verborgen > 0 => boek.pagina.zaak.aantal_verborgen.to_owned(),
        aantal => (boek.pagina.zaak.aantal_documenten)(aantal),
    }
}

#[cfg(test)]
mod tests;
