//! The events of one zaak.

use std::fmt::Display;

use chrono::{Days, NaiveDate};

use super::{Gebeurtenis, Melding, MeldingId, NieuwDocument, Zaakstand};
use crate::domain::{
    Besluit, Beurt, Einde, Herkomst, HuidigeStatus, Rest, Termijn, Uiterlijk, Verlenging,
    Voortgang, amsterdam_day,
};

/// After how many days without another step the municipality says that it is still at work.
const NOG_BEZIG: Days = Days::new(14);

/// How many days before its end a term is said to end soon.
const NADERT: u32 = 7;

/// How many days before the end the last days to object are told of.
const BEZWAAR: u32 = 14;

/// All events of a zaak, in no order.
pub(super) fn of<'a>(
    stand: &Zaakstand,
    besluiten: impl Iterator<Item = &'a Besluit>,
    documenten: impl Iterator<Item = &'a NieuwDocument>,
    today: NaiveDate,
) -> Vec<Melding> {
    let mut found = vec![];
    found.extend(ontvangen(stand, today));
    found.extend(status(stand));
    found.extend(nog_bezig(stand, today));
    found.extend(verlengd(stand));
    found.extend(termijn(stand, today));
    found.extend(afgerond(stand));
    for besluit in besluiten.filter(|it| it.is_sent(today)) {
        found.push(verstuurd(stand, besluit));
        found.extend(bezwaar(stand, besluit, today));
    }
    found.extend(documenten.filter_map(|it| toegevoegd(stand, it, today)));
    found
}

fn melding(
    stand: &Zaakstand,
    dag: Option<NaiveDate>,
    wat: Gebeurtenis,
    naam: &str,
    uit: &dyn Display,
) -> Melding {
    let zaak = stand.zaak.id;
    let id = MeldingId::of(&zaak, naam, uit);
    Melding { id, dag, zaak: Some(zaak), wat, is_geschiedenis: false }
}

/// The day of receipt. Work can begin after a zaak was registered, and a letter can be registered
/// days after it came.
fn dag_van_ontvangst(stand: &Zaakstand) -> Option<NaiveDate> {
    let days = [stand.zaak.startdatum, stand.zaak.registratiedatum];
    days.into_iter().flatten().min()
}

fn ontvangen(stand: &Zaakstand, today: NaiveDate) -> Option<Melding> {
    let dag = dag_van_ontvangst(stand)?;
    let uiterlijk = match term(stand, today) {
        Termijn::Loopt { uiterlijk, rest: Rest::Dagen(_) | Rest::Vandaag, .. } => Some(uiterlijk),
        _ => None,
    };
    Some(melding(stand, Some(dag), Gebeurtenis::Ontvangen(uiterlijk), "ontvangen", &dag))
}

fn dag_van_status(stand: &Zaakstand) -> Option<NaiveDate> {
    Some(amsterdam_day(stand.zaak.status.bekend()?.gezet?))
}

fn status(stand: &Zaakstand) -> Option<Melding> {
    let status = stand.zaak.status.bekend()?;
    let dag = dag_van_status(stand);
    let is_eind = stand.zaak.is_afgerond() && stand.statustype.is_none_or(|it| it.is_eindstatus);
    // The first step says what receipt says already.
    let is_begin = stand.statustype.is_some_and(|it| it.volgnummer == Some(1))
        && dag == dag_van_ontvangst(stand);
    if is_eind || is_begin {
        return None;
    }
    let soort = status.statustype.map(|it| it.to_string()).unwrap_or_default();
    let moment = status.gezet.map(|it| it.timestamp()).unwrap_or_default();
    let uit = format!("{soort} {moment}");
    let wat = if stand.beurt == Some(Beurt::U) { Gebeurtenis::BijU } else { Gebeurtenis::Status };
    // Whose turn it is, is the municipality's own list, and no other event of the zaak.
    Some(melding(stand, dag, wat, "status", &uit))
}

/// Whether the municipality is at work on it for certain.
fn is_in_behandeling(stand: &Zaakstand) -> bool {
    let knows_status = stand.statustype.is_some() || stand.zaak.status == HuidigeStatus::Geen;
    !stand.zaak.is_afgerond()
        && knows_status
        && stand.zaak.opschorting.is_none()
        && stand.beurt != Some(Beurt::U)
        && Einde::of(stand.zaak, stand.statustype) == Einde::Onbekend
}

fn nog_bezig(stand: &Zaakstand, today: NaiveDate) -> Option<Melding> {
    let sinds = dag_van_status(stand).max(dag_van_ontvangst(stand))?;
    let dag = sinds.checked_add_days(NOG_BEZIG)?;
    (dag <= today && is_in_behandeling(stand))
        .then(|| melding(stand, Some(dag), Gebeurtenis::NogBezig, "nog bezig", &sinds))
}

/// The register says that the term was extended, and not when.
fn verlengd(stand: &Zaakstand) -> Option<Melding> {
    let verlenging = stand.zaak.verlenging.as_ref().filter(|it| Verlenging::is_real(it))?;
    let duur = verlenging.duur;
    let uit = format!("{} {}", duur.maanden, duur.dagen);
    (!stand.zaak.is_afgerond())
        .then(|| melding(stand, None, Gebeurtenis::Verlengd, "verlengd", &uit))
}

fn term(stand: &Zaakstand, today: NaiveDate) -> Termijn {
    let einde = Einde::of(stand.zaak, stand.statustype);
    Termijn::new(stand.zaak, stand.zaaktype, einde, today)
}

fn termijn(stand: &Zaakstand, today: NaiveDate) -> Option<Melding> {
    match term(stand, today) {
        Termijn::Loopt { uiterlijk, rest, .. } => loopt(stand, uiterlijk, rest, today),
        Termijn::StaatStil { .. } => {
            let reden = stand.zaak.opschorting.as_ref().and_then(|it| it.reden.as_deref());
            let uit = reden.unwrap_or_default();
            Some(melding(stand, None, Gebeurtenis::StaatStil, "staat stil", &uit))
        }
        _ => None,
    }
}

/// Only a registered last day is told of: a computed one is an expectation.
fn loopt(stand: &Zaakstand, uiterlijk: Uiterlijk, rest: Rest, today: NaiveDate) -> Option<Melding> {
    let Uiterlijk { dag, herkomst: Herkomst::Geregistreerd } = uiterlijk else { return None };
    let is_soon = match rest {
        Rest::Dagen(dagen) => dagen <= NADERT,
        Rest::Vandaag => true,
        Rest::Verstreken(_) => false,
    };
    if is_soon {
        let sinds = dag.checked_sub_days(Days::new(NADERT.into())).max(dag_van_ontvangst(stand));
        return Some(melding(stand, sinds, Gebeurtenis::TermijnNadert(dag), "nadert", &dag));
    }
    let is_voorbij = uiterlijk.is_late_on(today) && is_in_behandeling(stand);
    // The law gives until after a weekend.
    let sinds = || dag.iter_days().skip(1).take(7).find(|it| uiterlijk.is_late_on(*it));
    is_voorbij.then(|| melding(stand, sinds(), Gebeurtenis::TermijnVoorbij(dag), "voorbij", &dag))
}

fn afgerond(stand: &Zaakstand) -> Option<Melding> {
    let Voortgang::Afgerond(dag) = stand.zaak.voortgang else { return None };
    Some(melding(stand, Some(dag), Gebeurtenis::Afgerond, "afgerond", &dag))
}

fn verstuurd(stand: &Zaakstand, besluit: &Besluit) -> Melding {
    let dag = besluit.verzenddatum.or(besluit.datum);
    melding(stand, dag, Gebeurtenis::Besluit(besluit.id), "besluit", &besluit.id)
}

/// A document of a day to come was not added yet, whatever the clock of the register says.
fn toegevoegd(stand: &Zaakstand, document: &NieuwDocument, today: NaiveDate) -> Option<Melding> {
    let NieuwDocument { id, dag, .. } = *document;
    let is_to_come = dag.is_some_and(|it| it > today);
    (!is_to_come).then(|| melding(stand, dag, Gebeurtenis::Document(id), "document", &id))
}

fn bezwaar(stand: &Zaakstand, besluit: &Besluit, today: NaiveDate) -> Option<Melding> {
    let laatst = besluit.uiterlijke_reactiedatum?;
    let is_soon = match Rest::new(laatst, today) {
        Rest::Dagen(dagen) => dagen <= BEZWAAR,
        Rest::Vandaag => true,
        Rest::Verstreken(_) => false,
    };
    let sinds = laatst.checked_sub_days(Days::new(BEZWAAR.into()));
    let sinds = sinds.max(besluit.verzenddatum.or(besluit.datum));
    let wat = Gebeurtenis::Bezwaar(besluit.id, laatst);
    is_soon.then(|| melding(stand, sinds, wat, "bezwaar", &format!("{} {laatst}", besluit.id)))
}
