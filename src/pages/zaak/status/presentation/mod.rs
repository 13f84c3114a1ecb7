//! What the page shows of the steps of a zaak, decided without a browser.

use chrono::{DateTime, NaiveDate, Utc};

use crate::components::{Deelstap, Stap, Tekst, Toestand, Zet};
use crate::domain::{
    Beurt, Gebeurd, HuidigeStatus, Mogelijk, Norm, Stapstand, Statustype, Substatus, Tijdlijn,
    Zaak, amsterdam_day,
};
use crate::locales::{Woordenboek, dag_en_maand, lang_of_gemeente};

/// A history of more than `LONG` steps is folded: only its last `RECENT` steps stay in view.
const LONG: usize = 8;
const RECENT: usize = 4;

/// Whose turn it is, with an explanation.
#[derive(Debug, PartialEq)]
pub(super) struct Aanwijzing {
    pub(super) zet: Zet,
    pub(super) titel: &'static str,
    pub(super) uitleg: Vec<Tekst>,
}

/// Says whose turn it is. `gezegd` is the explanation that the municipality gave when it set the
/// current step. `None` when the current step is not known.
pub(super) fn aan_zet(
    zaak: &Zaak,
    statustype: Option<&Statustype>,
    gezegd: Option<&str>,
    boek: Woordenboek,
) -> Option<Aanwijzing> {
    let woorden = &boek.pagina.tijdlijn.aan_zet;
    let beurt = Beurt::of(zaak, statustype);
    // A register that set the final step without closing the zaak contradicts itself.
    let is_closing = statustype.is_some_and(|it| it.is_eindstatus) && !zaak.is_afgerond();
    let is_known = !is_closing && (statustype.is_some() || zaak.status == HuidigeStatus::Geen);
    let is_unexplained = zaak.opschorting.as_ref().is_some_and(|it| it.reden.is_none());
    if beurt == Beurt::Gemeente && is_unexplained {
        // The municipality may be waiting for the resident (Awb 4:15), so the page must not say
        // that the resident need not do anything.
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

/// The words that ask something of the resident: those of the step, of the suspension, or of both.
fn what_is_asked<'a>(
    zaak: &'a Zaak,
    statustype: Option<&'a Statustype>,
    gezegd: Option<&'a str>,
) -> Vec<&'a str> {
    let asking = statustype.filter(|it| Beurt::statustype_asks(it));
    let of_step = asking.into_iter().flat_map(|it| {
        // Without any other words, the label of the step is better than nothing.
        let statustekst = it.statustekst.as_deref();
        let label = Some(it.omschrijving.as_str()).filter(|_| gezegd.is_none());
        statustekst.or(label).into_iter().chain(gezegd)
    });
    let reden = zaak.opschorting.as_ref().and_then(|it| it.reden.as_deref());
    of_step.chain(reden.filter(|it| Beurt::asks(it))).collect()
}

/// The steps: the past ones, the current one, and the ones that may follow. The first list has the
/// early steps of a long history, which are folded; the second list has the others.
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
    // The current step is never folded, even in a register where it is not the last one.
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
        // The `statustekst` of the step is not among these: it stands above, with whose turn it is.
        uitleg: heropend.into_iter().chain(gezegd).collect(),
        delen: delen(substatussen, today, boek),
    }
}

fn of_mogelijk(mogelijk: &Mogelijk, zaak: &Zaak, today: NaiveDate, boek: Woordenboek) -> Stap {
    let Mogelijk { statustype, norm } = mogelijk;
    // The step that ends the zaak shows the planned end, which is more exact than a norm.
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

/// A sentence that explains what a norm is; `None` when no step shows a norm.
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

/// The substatussen of a step.
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

/// The sentence that replaces the steps when there are none.
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
