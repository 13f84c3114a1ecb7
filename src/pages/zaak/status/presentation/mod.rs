//! What is shown of the steps of a zaak, decided without a browser.

use chrono::{DateTime, NaiveDate, Utc};

use crate::components::{Deelstap, Stap, Tekst, Toestand, Zet};
use crate::domain::{
    Beurt, Gebeurd, HuidigeStatus, Mogelijk, Norm, Stapstand, Statustype, Substatus, Tijdlijn,
    Zaak, amsterdam_day,
};
use crate::locales::{Woordenboek, dag_en_maand, lang_of_gemeente};

/// How many steps a history may have before the first ones are folded away, and how many of it
/// then stay.
const LONG: usize = 8;
const RECENT: usize = 4;

/// Whose turn it is, and what that means.
#[derive(Debug, PartialEq)]
pub(super) struct Aanwijzing {
    pub(super) zet: Zet,
    pub(super) titel: &'static str,
    pub(super) uitleg: Vec<Tekst>,
}

/// Says whose turn it is, unless the current step is not known. `gezegd` was said when that step
/// was set.
pub(super) fn aan_zet(
    zaak: &Zaak,
    statustype: Option<&Statustype>,
    gezegd: Option<&str>,
    boek: Woordenboek,
) -> Option<Aanwijzing> {
    let woorden = &boek.pagina.tijdlijn.aan_zet;
    let beurt = Beurt::of(zaak, statustype);
    // A register that set the last step and did not close the zaak says two things at once.
    let is_closing = statustype.is_some_and(|it| it.is_eindstatus) && !zaak.is_afgerond();
    let is_known = !is_closing && (statustype.is_some() || zaak.status == HuidigeStatus::Geen);
    let is_unexplained = zaak.opschorting.as_ref().is_some_and(|it| it.reden.is_none());
    if beurt == Beurt::Gemeente && is_unexplained {
        // It may well be for the resident (Awb 4:15): nobody is told that all is well.
        let uitleg = vec![Tekst::new(woorden.stil_uitleg)];
        return Some(Aanwijzing { zet: Zet::Ons, titel: woorden.stil, uitleg });
    }
    let statustekst = statustype.and_then(|it| it.statustekst.as_deref());
    let (zet, titel, uitleg) = match beurt {
        Beurt::Gemeente if !is_known => return None,
        Beurt::Gemeente => (Zet::Ons, woorden.gemeente, statustekst.into_iter().collect()),
        Beurt::U => (Zet::U, woorden.u, what_is_asked(zaak, statustype, gezegd)),
        Beurt::Niemand => (Zet::Niemand, woorden.niemand, vec![]),
    };
    let uitleg = uitleg.into_iter().map(|it| of_gemeente(it, boek)).collect();
    Some(Aanwijzing { zet, titel, uitleg })
}

/// What asks something of the resident: the step, the suspension, or both.
fn what_is_asked<'a>(
    zaak: &'a Zaak,
    statustype: Option<&'a Statustype>,
    gezegd: Option<&'a str>,
) -> Vec<&'a str> {
    let asking = statustype.filter(|it| Beurt::statustype_asks(it));
    let of_step = asking.into_iter().flat_map(|it| {
        // The label is better than nothing to go by.
        let statustekst = it.statustekst.as_deref();
        let label = Some(it.omschrijving.as_str()).filter(|_| gezegd.is_none());
        statustekst.or(label).into_iter().chain(gezegd)
    });
    let reden = zaak.opschorting.as_ref().and_then(|it| it.reden.as_deref());
    of_step.chain(reden.filter(|it| Beurt::asks(it))).collect()
}

/// The steps: those that happened, the current one, and those that may follow. The first ones of a
/// long history are apart.
pub(super) fn stappen(
    tijdlijn: &Tijdlijn,
    zaak: &Zaak,
    today: NaiveDate,
    boek: Woordenboek,
) -> (Vec<Stap>, Vec<Stap>) {
    let gebeurd = tijdlijn.gebeurd.iter().map(|it| of_gebeurd(it, today, boek));
    let mogelijk = tijdlijn.mogelijk.iter().map(|it| of_mogelijk(it, zaak, today, boek));
    let early = match tijdlijn.gebeurd.len() {
        ..=LONG => 0,
        aantal => aantal - RECENT,
    };
    // Where the zaak is stays in sight, also in registers that do not say it of the last one.
    let is_current = |it: &Gebeurd| it.stand == Stapstand::Huidig;
    let early = tijdlijn.gebeurd.iter().position(is_current).map_or(early, |it| early.min(it));
    let mut stappen: Vec<_> = gebeurd.chain(mogelijk).collect();
    let recent = stappen.split_off(early);
    (stappen, recent)
}

fn of_gebeurd(gebeurd: &Gebeurd, today: NaiveDate, boek: Woordenboek) -> Stap {
    let Gebeurd { status, statustype, stand, heropend, substatussen } = gebeurd;
    let heropend = heropend.then(|| Tekst::new(boek.pagina.tijdlijn.heropend));
    let gezegd = status.toelichting.as_deref().map(|it| of_gemeente(it, boek));
    Stap {
        naam: match statustype {
            Some(it) => of_gemeente(&it.omschrijving, boek),
            None => Tekst::new(boek.app.zaak.status_onbekend),
        },
        dag: Some(dag(status.gezet, today, boek)),
        toestand: match stand {
            Stapstand::Geweest => Toestand::Geweest,
            Stapstand::Huidig => Toestand::Nu,
        },
        // What the current step means is said above, with whose turn it is.
        uitleg: heropend.into_iter().chain(gezegd).collect(),
        delen: delen(substatussen, today, boek),
    }
}

fn of_mogelijk(mogelijk: &Mogelijk, zaak: &Zaak, today: NaiveDate, boek: Woordenboek) -> Stap {
    let Mogelijk { statustype, norm } = mogelijk;
    // The planned end belongs to the step that ends the zaak, and says more than a norm.
    let gepland = zaak.einddatum_gepland.filter(|_| statustype.is_eindstatus);
    let norm = norm.filter(|_| gepland.is_none()).map(|it| of_norm(it, today, boek));
    Stap {
        naam: of_gemeente(&statustype.omschrijving, boek),
        dag: gepland.map(|day| dag_en_maand(day, today, boek.app)),
        toestand: Toestand::Mogelijk,
        uitleg: norm.into_iter().map(Tekst::new).collect(),
        delen: vec![],
    }
}

fn of_norm(norm: Norm, today: NaiveDate, boek: Woordenboek) -> String {
    let woorden = &boek.pagina.tijdlijn;
    match norm {
        Norm::Dag(day) => {
            let zin = if day < today { woorden.norm_voorbij } else { woorden.norm_dag };
            zin(&dag_en_maand(day, today, boek.app))
        }
        Norm::NaVorige(duur) => (woorden.norm_na_vorige)(&(boek.app.duur)(duur)),
    }
}

/// Explains what a norm is, when one is shown.
pub(super) fn norm_uitleg(
    tijdlijn: &Tijdlijn,
    zaak: &Zaak,
    boek: Woordenboek,
) -> Option<&'static str> {
    let is_shown = |it: &Mogelijk| {
        it.norm.is_some() && (zaak.einddatum_gepland.is_none() || !it.statustype.is_eindstatus)
    };
    tijdlijn.mogelijk.iter().any(is_shown).then_some(boek.pagina.tijdlijn.norm_uitleg)
}

/// What happened within a step.
pub(super) fn delen(
    substatussen: &[Substatus],
    today: NaiveDate,
    boek: Woordenboek,
) -> Vec<Deelstap> {
    let deel = |it: &Substatus| Deelstap {
        naam: of_gemeente(&it.omschrijving, boek),
        dag: dag(it.tijdstip, today, boek),
    };
    substatussen.iter().map(deel).collect()
}

/// The names of the steps that were skipped, when there are any.
pub(super) fn overgeslagen(tijdlijn: &Tijdlijn, boek: Woordenboek) -> Option<Tekst> {
    let namen: Vec<_> = tijdlijn.overgeslagen.iter().map(|it| it.omschrijving.as_str()).collect();
    (!namen.is_empty()).then(|| of_gemeente(&namen.join(", "), boek))
}

/// What stands in the place of steps when there are none.
pub(super) fn without_steps(zaak: &Zaak, boek: Woordenboek) -> &'static str {
    let woorden = &boek.pagina.tijdlijn;
    match zaak.status {
        HuidigeStatus::Geen if !zaak.is_afgerond() => woorden.geen_stappen,
        HuidigeStatus::Geen => woorden.geen_stappen_bekend,
        HuidigeStatus::Bekend(_) | HuidigeStatus::Elders(_) => woorden.mislukt,
    }
}

fn dag(moment: DateTime<Utc>, today: NaiveDate, boek: Woordenboek) -> String {
    dag_en_maand(amsterdam_day(moment), today, boek.app)
}

fn of_gemeente(woorden: &str, boek: Woordenboek) -> Tekst {
    Tekst { woorden: woorden.to_owned(), lang: lang_of_gemeente(boek.app.taal) }
}

#[cfg(test)]
mod tests;
