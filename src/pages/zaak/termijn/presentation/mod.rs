//! What the page says about the term of a zaak, decided without a browser.

use chrono::NaiveDate;

use super::besluitvorming::Besluitvorming;
use crate::agenda::Agendadag;
use crate::components::{Merk, Nadruk};
use crate::domain::{Herkomst, Rest, Termijn, Tijdigheid, Uiterlijk, Verlenging};
use crate::gateway::Dossier;
use crate::locales::{Labels, Woordenboek, cijfers, dag_en_maand};
use crate::pages::zaak::agenda::bestandsnaam;
use crate::pages::zaak::presentation::titel;
use crate::pages::zaaktekst;

/// What the page shows of a term.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::pages::zaak) struct Getoond {
    /// What the last day is: a day of the law, or one that is only expected.
    pub label: &'static str,
    /// The last day, or why there is none.
    pub waarde: Regel,
    /// What the value means. Together with `verder` this is at most three lines.
    pub uitleg: Vec<Regel>,
    /// What the resident can do.
    pub verder: Verder,
    /// The last day as a day for a calendar, and the name of the file.
    pub agenda: Option<(Agendadag, String)>,
}

/// What the resident can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages::zaak) enum Verder {
    /// There is nothing in particular to do.
    Niets,
    /// The resident can ask the municipality.
    Vraag,
    /// The resident can ask, or demand a decision in writing.
    VraagOfSchrijf,
}

/// A sentence of the app, with the reason of the municipality.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::pages::zaak) struct Regel {
    /// The sentence, in the language of the page.
    pub tekst: String,
    /// The reason, in the words of the municipality.
    pub reden: Option<String>,
}

impl Regel {
    fn new(tekst: impl Into<String>) -> Self {
        Self { tekst: tekst.into(), reden: None }
    }
}

fn termijn(dossier: &Dossier, besluit: Besluitvorming, today: NaiveDate) -> Termijn {
    Termijn::new(&dossier.zaak, dossier.zaaktype.as_ref(), besluit.einde(dossier), today)
}

/// The term in a few words, for the summary.
pub(in crate::pages::zaak) fn merk(
    dossier: &Dossier,
    besluit: Besluitvorming,
    today: NaiveDate,
    boek: Woordenboek,
) -> Option<Merk> {
    let Dossier { zaak, zaaktype, statustype, .. } = dossier;
    match termijn(dossier, besluit, today) {
        // The words above the mark say so.
        Termijn::StaatStil { .. } => None,
        Termijn::Loopt { uiterlijk, .. } if uiterlijk.is_late_on(today) => {
            let zin = if is_unanswered(dossier, besluit) {
                boek.pagina.termijn.zijn_te_laat
            } else {
                boek.app.termijn.voorbij
            };
            Some(Merk::new(zin(&cijfers(uiterlijk.dag, boek.app)), Nadruk::Let))
        }
        _ => {
            let (zaaktype, statustype) = (zaaktype.as_ref(), statustype.as_ref());
            let einde = besluit.einde(dossier);
            zaaktekst::termijn(zaak, zaaktype, statustype, einde, today, boek.app)
        }
    }
}

/// Whether the resident has no answer yet for certain. One may have been sent in time when the
/// besluiten or the current status could not be loaded.
fn is_unanswered(dossier: &Dossier, besluit: Besluitvorming) -> bool {
    besluit == Besluitvorming::NietVerstuurd
        && zaaktekst::knows_status(&dossier.zaak, dossier.statustype.as_ref())
}

/// What the last day is, in a few words above it.
pub(in crate::pages::zaak) fn label(
    dossier: &Dossier,
    besluit: Besluitvorming,
    today: NaiveDate,
    labels: &Labels,
    boek: Woordenboek,
) -> &'static str {
    label_of(&termijn(dossier, besluit, today), labels, boek)
}

fn label_of(termijn: &Termijn, labels: &Labels, boek: Woordenboek) -> &'static str {
    let woorden = &boek.pagina.termijn;
    let is_to_come = matches!(termijn, Termijn::Loopt { rest: Rest::Dagen(_) | Rest::Vandaag, .. });
    match shown_day(termijn).map(|it| it.herkomst) {
        Some(Herkomst::ExclusiefVerlenging) => woorden.laatste_dag,
        Some(Herkomst::Berekend) if is_to_come => woorden.verwacht_op,
        Some(Herkomst::Berekend) => woorden.verwacht_was,
        Some(Herkomst::Geregistreerd) if is_to_come => labels.termijn,
        Some(Herkomst::Geregistreerd) | None => labels.laatste_dag,
    }
}

/// The last day, or why there is none.
pub(in crate::pages::zaak) fn waarde(
    dossier: &Dossier,
    besluit: Besluitvorming,
    today: NaiveDate,
    boek: Woordenboek,
) -> Regel {
    let woorden = &boek.pagina.termijn;
    match termijn(dossier, besluit, today) {
        Termijn::StaatStil { reden, .. } => Regel { tekst: woorden.staat_stil.to_owned(), reden },
        Termijn::Loopt { uiterlijk, .. }
        | Termijn::Beslist { uiterlijk: Some(uiterlijk) }
        | Termijn::Afgerond { uiterlijk: Some(uiterlijk), .. } => {
            Regel::new(cijfers(uiterlijk.dag, boek.app))
        }
        Termijn::Geen { .. }
        | Termijn::Beslist { uiterlijk: None }
        | Termijn::Afgerond { uiterlijk: None, .. } => Regel::new(woorden.geen),
    }
}

/// The last day, with every sentence that keeps it from promising too much: that it was computed,
/// lacks the extension or has passed, and that the municipality plans to finish on another day.
pub(in crate::pages::zaak) fn met_voorbehoud(
    dossier: &Dossier,
    besluit: Besluitvorming,
    today: NaiveDate,
    boek: Woordenboek,
) -> String {
    let Regel { tekst, .. } = waarde(dossier, besluit, today, boek);
    let termijn = termijn(dossier, besluit, today);
    let verlenging = zonder_verlenging(&termijn, boek).map(str::to_owned);
    let own = verlenging.or_else(|| verwachting(&termijn, dossier, boek));
    let (passed, klaar) = match &termijn {
        Termijn::Loopt { uiterlijk, rest, gepland } => {
            let passed = match rest {
                Rest::Verstreken(_) => Some(how_far(uiterlijk.herkomst, *rest, boek)),
                Rest::Dagen(_) | Rest::Vandaag => None,
            };
            (passed, klaar_op(*gepland, Some(uiterlijk.dag), today, boek))
        }
        Termijn::Geen { gepland } => (None, klaar_op(*gepland, None, today, boek)),
        _ => (None, None),
    };
    // A day that lacks the extension is not said to have passed.
    let passed = passed.filter(|it| Some(it) != own.as_ref());
    let said: Vec<_> = [own, passed, klaar].into_iter().flatten().collect();
    if said.is_empty() { tekst } else { format!("{tekst}. {}", said.join(" ")) }
}

/// What the page shows of the term on the day `today`.
pub(in crate::pages::zaak) fn getoond(
    dossier: &Dossier,
    besluit: Besluitvorming,
    today: NaiveDate,
    labels: &Labels,
    gemeente: &str,
    boek: Woordenboek,
) -> Getoond {
    let termijn = termijn(dossier, besluit, today);
    let verlengd = dossier.zaak.verlenging.as_ref().filter(|it| it.is_real());
    let second = match verlengd {
        Some(verlenging) => Some(verlengd_met(verlenging, boek)),
        None => verwachting(&termijn, dossier, boek).map(Regel::new),
    };
    Getoond {
        label: label_of(&termijn, labels, boek),
        waarde: waarde(dossier, besluit, today, boek),
        uitleg: meaning(&termijn, today, boek).map(Regel::new).into_iter().chain(second).collect(),
        verder: verder(&termijn, is_unanswered(dossier, besluit), today),
        agenda: agenda(&termijn, dossier, gemeente, boek),
    }
}

/// A sentence that says what the last day means today; `None` when there is nothing to add.
fn meaning(termijn: &Termijn, today: NaiveDate, boek: Woordenboek) -> Option<String> {
    let woorden = &boek.pagina.termijn;
    match termijn {
        Termijn::Geen { gepland } => klaar_op(*gepland, None, today, boek),
        Termijn::Loopt { uiterlijk, rest, gepland } => {
            let how_far = how_far(uiterlijk.herkomst, *rest, boek);
            match klaar_op(*gepland, Some(uiterlijk.dag), today, boek) {
                Some(klaar) => Some(format!("{how_far} {klaar}")),
                None => Some(how_far),
            }
        }
        Termijn::StaatStil { .. } => Some(woorden.telt_niet_mee.to_owned()),
        Termijn::Beslist { .. } => zonder_verlenging(termijn, boek).map(str::to_owned),
        Termijn::Afgerond { .. } => match termijn.tijdigheid() {
            Some(Tijdigheid::OpTijd) => Some(woorden.op_tijd.to_owned()),
            Some(Tijdigheid::TeLaat(days)) => Some((woorden.te_laat)(days)),
            None => zonder_verlenging(termijn, boek).map(str::to_owned),
        },
    }
}

/// The last day that the page shows.
fn shown_day(termijn: &Termijn) -> Option<&Uiterlijk> {
    match termijn {
        Termijn::Loopt { uiterlijk, .. } => Some(uiterlijk),
        Termijn::Beslist { uiterlijk } | Termijn::Afgerond { uiterlijk, .. } => uiterlijk.as_ref(),
        Termijn::Geen { .. } | Termijn::StaatStil { .. } => None,
    }
}

/// A sentence that says that the last day does not include the extension, where that is so.
fn zonder_verlenging(termijn: &Termijn, boek: Woordenboek) -> Option<&'static str> {
    let is_without = shown_day(termijn)?.herkomst == Herkomst::ExclusiefVerlenging;
    is_without.then_some(boek.pagina.termijn.zonder_verlenging)
}

fn verlengd_met(verlenging: &Verlenging, boek: Woordenboek) -> Regel {
    let tekst = (boek.pagina.termijn.verlengd)(&(boek.app.duur)(verlenging.duur));
    Regel { tekst, reden: verlenging.reden.clone() }
}

/// A sentence with the day on which the municipality plans to be ready. `None` when that day has
/// passed or is the last day.
fn klaar_op(
    gepland: Option<NaiveDate>,
    last: Option<NaiveDate>,
    today: NaiveDate,
    boek: Woordenboek,
) -> Option<String> {
    let woorden = &boek.pagina.termijn;
    let gepland = gepland.filter(|it| *it >= today && Some(*it) != last)?;
    let is_later = last.is_some_and(|last| (today..gepland).contains(&last));
    let tekst = if is_later { woorden.later_klaar_op } else { woorden.klaar_op };
    Some(tekst(&dag_en_maand(gepland, today, boek.app)))
}

/// A sentence that says that the last day was computed, and from what.
fn verwachting(termijn: &Termijn, dossier: &Dossier, boek: Woordenboek) -> Option<String> {
    let woorden = &boek.pagina.termijn;
    if shown_day(termijn)?.herkomst != Herkomst::Berekend {
        return None;
    }
    if !matches!(termijn, Termijn::Loopt { .. }) {
        return Some(woorden.was_verwachting.to_owned());
    }
    let doorlooptijd = dossier.zaaktype.as_ref()?.doorlooptijd?;
    Some((woorden.verwachting)(&(boek.app.duur)(doorlooptijd)))
}

/// What the resident can do. A demand in writing is only suggested when the municipality is late
/// for certain: a demand that comes too early has no effect (Awb 4:17, third paragraph).
fn verder(termijn: &Termijn, is_unanswered: bool, today: NaiveDate) -> Verder {
    match termijn {
        Termijn::Loopt { uiterlijk, .. } if is_unanswered && uiterlijk.is_late_on(today) => {
            Verder::VraagOfSchrijf
        }
        Termijn::Loopt { rest: Rest::Verstreken(_), .. } => Verder::Vraag,
        Termijn::Geen { .. } | Termijn::StaatStil { reden: None, .. } => Verder::Vraag,
        _ => Verder::Niets,
    }
}

/// The last day as a day for a calendar, and the name of the file. `None` when the day is today or
/// has passed, and when an extension may still move it.
fn agenda(
    termijn: &Termijn,
    dossier: &Dossier,
    gemeente: &str,
    boek: Woordenboek,
) -> Option<(Agendadag, String)> {
    let Termijn::Loopt { uiterlijk, rest: Rest::Dagen(_), .. } = termijn else { return None };
    if uiterlijk.herkomst == Herkomst::ExclusiefVerlenging {
        return None;
    }
    let zaak = &dossier.zaak;
    let woorden = &boek.pagina.agenda;
    let wat = match uiterlijk.herkomst {
        Herkomst::Berekend => woorden.verwacht,
        Herkomst::Geregistreerd | Herkomst::ExclusiefVerlenging => woorden.laatste_dag,
    };
    let whose = (woorden.omschrijving)(gemeente, &zaak.identificatie);
    let verwachting = verwachting(termijn, dossier, boek);
    let dag = Agendadag {
        uid: format!("termijn-{}", zaak.id),
        dag: uiterlijk.dag,
        titel: format!("{wat}: {}", titel(dossier, boek)),
        omschrijving: [whose].into_iter().chain(verwachting).collect::<Vec<_>>().join("\n"),
    };
    Some((dag, bestandsnaam("termijn", &zaak.identificatie)))
}

/// How many days are left, in words. When the last day does not include the extension, the words
/// say so and do not count.
fn how_far(herkomst: Herkomst, rest: Rest, boek: Woordenboek) -> String {
    let woorden = &boek.pagina.termijn;
    match (herkomst, rest) {
        (Herkomst::ExclusiefVerlenging, _) => woorden.zonder_verlenging.to_owned(),
        (_, Rest::Dagen(n)) => format!("{}.", (woorden.nog_dagen)(n)),
        (_, Rest::Vandaag) => woorden.vandaag.to_owned(),
        (_, Rest::Verstreken(n)) => (woorden.verstreken)(n),
    }
}

#[cfg(test)]
mod tests;
