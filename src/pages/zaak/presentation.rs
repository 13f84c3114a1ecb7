//! What the page of a zaak shows, decided without a browser.

use chrono::NaiveDate;

use crate::components::{Feit, Stap, Toestand};
use crate::domain::{HuidigeStatus, Stand, Tijdlijn, Voortgang, Zaak, amsterdam_day, fold};
use crate::gateway::{Documenten, Dossier};
use crate::locales::{Labels, Woordenboek, cijfers, dag_en_maand};
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

fn naam(dossier: &Dossier) -> Option<&str> {
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

/// What is known of the zaak, but for who asked for it.
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
    feiten.push(Feit::new(labels.termijn, termijn(zaak, boek)));
    feiten.extend(afgerond);
    feiten.extend(resultaat);
    omschrijving.into_iter().chain(feiten).collect()
}

/// The last day by law as registered; while the zaak is suspended, that it stands still and why.
fn termijn(zaak: &Zaak, boek: Woordenboek) -> String {
    let woorden = &boek.pagina.termijn;
    match (&zaak.opschorting, zaak.uiterlijke_einddatum) {
        (Some(opschorting), _) if !zaak.is_afgerond() => match &opschorting.reden {
            Some(reden) => format!("{}: {reden}", woorden.staat_stil),
            None => woorden.staat_stil.to_owned(),
        },
        (_, Some(day)) => cijfers(day, boek.app),
        (_, None) => woorden.geen.to_owned(),
    }
}

/// The steps: those that happened, the current one, and those that may follow.
pub(crate) fn stappen(
    tijdlijn: &Tijdlijn,
    zaak: &Zaak,
    today: NaiveDate,
    boek: Woordenboek,
) -> Vec<Stap> {
    let gebeurd = tijdlijn.gebeurd.iter().map(|it| {
        let statustype = it.statustype.as_ref();
        Stap {
            naam: statustype
                .map_or(boek.app.zaak.status_onbekend, |it| &it.omschrijving)
                .to_owned(),
            dag: Some(dag_en_maand(amsterdam_day(it.status.gezet), today, boek.app)),
            toestand: match it.stand {
                Stand::Geweest => Toestand::Geweest,
                Stand::Huidig => Toestand::Nu,
            },
            // What a step means matters while the zaak is there; before, what was said.
            uitleg: statustype
                .and_then(|it| it.statustekst.clone())
                .filter(|_| it.stand == Stand::Huidig)
                .into_iter()
                .chain(it.status.toelichting.clone())
                .collect(),
        }
    });
    let mogelijk = tijdlijn.mogelijk.iter().map(|it| Stap {
        naam: it.omschrijving.clone(),
        // The planned end belongs to the step that ends the zaak.
        dag: zaak
            .einddatum_gepland
            .filter(|_| it.is_eindstatus)
            .map(|day| dag_en_maand(day, today, boek.app)),
        toestand: Toestand::Mogelijk,
        uitleg: vec![],
    });
    gebeurd.chain(mogelijk).collect()
}

/// Whether what was decided is a permit that was given. Other decisions, and permits that were
/// refused, are called a decision.
pub(crate) fn is_vergunning(dossier: &Dossier) -> bool {
    const GIVEN: [&str; 3] = ["verleend", "toegekend", "vergund"];
    let is_given = dossier.resultaattype.as_ref().is_none_or(|it| {
        let resultaat = fold(&it.omschrijving);
        GIVEN.iter().any(|given| resultaat.contains(given)) && !resultaat.contains("niet ")
    });
    is_given && naam(dossier).is_some_and(|it| fold(it).contains("vergunning"))
}

/// What stands in the place of steps when there are none.
pub(crate) fn without_steps(zaak: &Zaak, boek: Woordenboek) -> &'static str {
    let woorden = &boek.pagina.tijdlijn;
    match zaak.status {
        HuidigeStatus::Geen if !zaak.is_afgerond() => woorden.geen_stappen,
        HuidigeStatus::Geen => woorden.geen_stappen_bekend,
        HuidigeStatus::Bekend(_) | HuidigeStatus::Elders(_) => woorden.mislukt,
    }
}

/// How many documents there are to see, in words.
pub(crate) fn aantal_documenten(documenten: &Documenten, boek: Woordenboek) -> String {
    match documenten.van_besluit.len() + documenten.overig.len() {
        // "None" and "could not load" are not the same.
        0 if !documenten.failures.is_empty() => boek.pagina.zaak.aantal_onbekend.to_owned(),
        aantal => (boek.pagina.zaak.aantal_documenten)(aantal),
    }
}

#[cfg(test)]
mod tests;
