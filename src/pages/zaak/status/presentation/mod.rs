//! What the page shows of the steps of a zaak, decided without a browser.

use std::mem;

use chrono::{DateTime, NaiveDate, Utc};

use crate::components::{Deelstap, Stap, Tekst, Toestand, Zet};
use crate::domain::{
    Beurt, Beurtlijst, Gebeurd, HuidigeStatus, Mogelijk, Norm, Stapstand, Statustype, Substatus,
    Tijdlijn, Uitkomst, Zaak, amsterdam_day,
};
use crate::gateway::Dossier;
use crate::locales::{Woordenboek, dag_en_maand, lang_of_gemeente};
use crate::pages::zaak::besluit::{Uitslag, uitslag};
use crate::pages::zaak::uitkomst::uitkomst;

/// A history of more than `LONG` steps is folded: only its last `RECENT` steps stay in view.
const LONG: usize = 8;
const RECENT: usize = 4;

/// How a zaak stands: whose turn it is, where that is known, with an explanation.
#[derive(Debug, Default, PartialEq)]
pub(in crate::pages::zaak) struct Aanwijzing {
    pub(in crate::pages::zaak) zet: Option<Zet>,
    pub(in crate::pages::zaak) titel: Option<Tekst>,
    pub(in crate::pages::zaak) uitleg: Vec<Tekst>,
}

/// Says how the zaak of a dossier stands, and how it ended. The colour of success is for a zaak of
/// which the result says that the resident got what was asked.
pub(in crate::pages::zaak) fn aangewezen(
    dossier: &Dossier,
    lijst: &Beurtlijst,
    boek: Woordenboek,
) -> Option<Aanwijzing> {
    let gezegd = dossier.zaak.status.bekend().and_then(|it| it.toelichting.as_deref());
    let Aanwijzing { zet, mut titel, mut uitleg } =
        aan_zet(&dossier.zaak, dossier.statustype.as_ref(), gezegd, lijst, boek)?;
    match uitslag(dossier, boek) {
        // The outcome is what residents look for, so that it comes before "is finished".
        Some(Uitslag { woorden, resultaat: None }) => {
            uitleg.splice(0..0, titel.replace(Tekst::new(woorden)));
        }
        Some(Uitslag { resultaat: Some(resultaat), .. }) => {
            uitleg.push(of_gemeente(&resultaat, boek));
        }
        None => {}
    }
    let zet = match zet {
        Some(Zet::Niemand) if uitkomst(dossier) == Some(Uitkomst::Gegeven) => Some(Zet::Gelukt),
        zet => zet,
    };
    Some(Aanwijzing { zet, titel, uitleg })
}

/// Says how a zaak stands. `gezegd` is the explanation that the municipality gave when it set the
/// current step. `None` when there is nothing to say.
pub(in crate::pages::zaak) fn aan_zet(
    zaak: &Zaak,
    statustype: Option<&Statustype>,
    gezegd: Option<&str>,
    lijst: &Beurtlijst,
    boek: Woordenboek,
) -> Option<Aanwijzing> {
    let woorden = &boek.pagina.tijdlijn.aan_zet;
    let of_gemeente = |it: &str| of_gemeente(it, boek);
    // The sentence that the municipality has for this step.
    let statustekst = statustype.and_then(|it| it.statustekst.as_deref()).map(of_gemeente);
    let stil = zaak.opschorting.as_ref().filter(|_| !zaak.is_afgerond());
    let reden = stil.and_then(|it| it.reden.as_deref()).map(of_gemeente);
    let uitleg: Vec<Tekst> = match Beurt::of(zaak, statustype, lijst) {
        Some(Beurt::Niemand) => vec![],
        Some(Beurt::Gemeente) => statustekst.into_iter().chain(reden).collect(),
        Some(Beurt::U) => {
            statustekst.into_iter().chain(gezegd.map(of_gemeente)).chain(reden).collect()
        }
        // A suspension does not tell whose turn it is: the municipality waits for the resident, or
        // for others (Awb 4:15).
        None if stil.is_some() => {
            let reden = reden.unwrap_or_else(|| Tekst::new(woorden.stil_uitleg));
            vec![Tekst::new(woorden.stil_dagen), reden]
        }
        None => vec![statustekst?],
    };
    let (zet, titel) = match Beurt::of(zaak, statustype, lijst) {
        Some(Beurt::Niemand) => (Some(Zet::Niemand), Some(woorden.niemand)),
        Some(Beurt::Gemeente) => (Some(Zet::Ons), Some(woorden.gemeente)),
        Some(Beurt::U) => (Some(Zet::U), Some(woorden.u)),
        None => (None, stil.map(|_| woorden.stil)),
    };
    Some(Aanwijzing { zet, titel: titel.map(Tekst::new), uitleg })
}

/// The steps: the past ones, the current one, and the ones that may follow. The first list has the
/// early steps of a long history, which are folded; the second list has the others.
pub(in crate::pages::zaak) fn stappen(
    tijdlijn: &Tijdlijn,
    zaak: &Zaak,
    today: NaiveDate,
    boek: Woordenboek,
) -> (Vec<Stap>, Vec<Stap>) {
    let gebeurd = tijdlijn.gebeurd.iter().map(|it| of_gebeurd(it, today, boek));
    let mut explained = false;
    let mogelijk =
        tijdlijn.mogelijk.iter().map(|it| of_mogelijk(it, zaak, today, boek, &mut explained));
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
    let woorden = &boek.pagina.tijdlijn;
    let heropend = heropend.then(|| {
        Tekst::new(match stand {
            Stapstand::Huidig => woorden.heropend,
            Stapstand::Geweest => woorden.was_heropend,
        })
    });
    let gezegd = status.toelichting.as_deref().map(|it| of_gemeente(it, boek));
    Stap {
        naam: match statustype {
            Some(it) => of_gemeente(&it.omschrijving, boek),
            None => Tekst::new(boek.app.zaak.status_onbekend),
        },
        dag: status.gezet.map(|it| dag(it, today, boek)),
        toestand: match stand {
            Stapstand::Geweest => Toestand::Geweest,
            Stapstand::Huidig => Toestand::Nu,
        },
        // The `statustekst` of the step is not among these: it stands above, with whose turn it is.
        uitleg: heropend.into_iter().chain(gezegd).collect(),
        delen: delen(substatussen, today, boek),
    }
}

/// A step that may follow. `explained` becomes true with the first norm: that it is no promise is
/// said once.
fn of_mogelijk(
    mogelijk: &Mogelijk,
    zaak: &Zaak,
    today: NaiveDate,
    boek: Woordenboek,
    explained: &mut bool,
) -> Stap {
    let Mogelijk { statustype, norm } = mogelijk;
    // The step that ends the zaak shows the planned end, which is more exact than a norm.
    let gepland = zaak.einddatum_gepland.filter(|_| statustype.is_eindstatus);
    let norm = norm.filter(|_| gepland.is_none()).map(|it| of_norm(it, today, boek, explained));
    Stap {
        naam: of_gemeente(&statustype.omschrijving, boek),
        dag: gepland.map(|day| dag_en_maand(day, today, boek.app)),
        toestand: Toestand::Mogelijk,
        uitleg: norm.into_iter().map(Tekst::new).collect(),
        delen: vec![],
    }
}

fn of_norm(norm: Norm, today: NaiveDate, boek: Woordenboek, explained: &mut bool) -> String {
    let woorden = &boek.pagina.tijdlijn;
    let zin = match norm {
        Norm::Dag(day) if day < today => {
            return (woorden.norm_voorbij)(&dag_en_maand(day, today, boek.app));
        }
        Norm::Dag(day) => (woorden.norm_dag)(&dag_en_maand(day, today, boek.app)),
        Norm::NaVorige(duur) => (woorden.norm_na_vorige)(&(boek.app.duur)(duur)),
    };
    if mem::replace(explained, true) { zin } else { format!("{zin} {}", woorden.norm_uitleg) }
}

/// The substatussen of a step.
pub(in crate::pages::zaak) fn delen(
    substatussen: &[Substatus],
    today: NaiveDate,
    boek: Woordenboek,
) -> Vec<Deelstap> {
    let deel = |it: &Substatus| Deelstap {
        naam: of_gemeente(&it.omschrijving, boek),
        dag: it.tijdstip.map(|it| dag(it, today, boek)),
    };
    substatussen.iter().map(deel).collect()
}

/// The names of the steps that were skipped, when there are any.
pub(in crate::pages::zaak) fn overgeslagen(
    tijdlijn: &Tijdlijn,
    boek: Woordenboek,
) -> Option<Tekst> {
    let namen: Vec<_> = tijdlijn.overgeslagen.iter().map(|it| it.omschrijving.as_str()).collect();
    (!namen.is_empty()).then(|| of_gemeente(&namen.join(", "), boek))
}

/// The sentence that replaces the steps when there are none.
pub(in crate::pages::zaak) fn without_steps(zaak: &Zaak, boek: Woordenboek) -> &'static str {
    let woorden = &boek.pagina.tijdlijn;
    match zaak.status {
        HuidigeStatus::Geen if !zaak.is_afgerond() => woorden.geen_stappen,
        HuidigeStatus::Geen => woorden.geen_stappen_bekend,
        HuidigeStatus::Bekend(_) | HuidigeStatus::Elders(_) | HuidigeStatus::Onleesbaar => {
            woorden.mislukt
        }
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
