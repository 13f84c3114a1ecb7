//! The besluiten of a zaak in words. The words inform and give no advice: days are shown as they
//! are registered, and never computed.

use chrono::NaiveDate;

use crate::agenda::Agendadag;
use crate::domain::{Besluit, Vervalreden, fold};
use crate::gateway::Dossier;
use crate::locales::{Woordenboek, voluit};
use crate::pages::zaak::agenda::bestandsnaam;
use crate::pages::zaak::presentation::{naam, titel};

/// Whether the besluit is a permit that was given. The page calls anything else, such as a refused
/// permit, a decision.
pub(in crate::pages::zaak) fn is_vergunning(dossier: &Dossier) -> bool {
    const GIVEN: [&str; 3] = ["verleend", "toegekend", "vergund"];
    let is_given = match &dossier.resultaattype {
        Some(it) => {
            let resultaat = fold(&it.omschrijving);
            GIVEN.iter().any(|given| resultaat.contains(given)) && !resultaat.contains("niet ")
        }
        // Only when no result is registered, not when the result could not be loaded.
        None => !dossier.zaak.heeft_resultaat,
    };
    is_given && naam(dossier).is_some_and(|it| fold(it).contains("vergunning"))
}

/// How the zaak ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages::zaak) struct Uitslag {
    /// A sentence about the result, or else a label for it.
    pub(in crate::pages::zaak) woorden: String,
    /// The result in the words of the municipality, when it does not fit a sentence.
    pub(in crate::pages::zaak) resultaat: Option<String>,
}

/// How the zaak ended; `None` while it is open, because a reopened zaak keeps its old result in the
/// register.
pub(in crate::pages::zaak) fn uitslag(dossier: &Dossier, boek: Woordenboek) -> Option<Uitslag> {
    let resultaattype = dossier.resultaattype.as_ref().filter(|_| dossier.zaak.is_afgerond())?;
    let woorden = &boek.pagina.besluit;
    let omschrijving = &resultaattype.omschrijving;
    Some(match woorden.uitslag.filter(|_| fits_a_sentence(omschrijving)) {
        Some(zin) => {
            // Lower case is safe here: the words that fit a sentence have no abbreviations.
            let woorden = zin(is_vergunning(dossier), &omschrijving.to_ascii_lowercase());
            Uitslag { woorden, resultaat: None }
        }
        None => {
            let woorden = format!("{}:", woorden.resultaat);
            Uitslag { woorden, resultaat: Some(omschrijving.clone()) }
        }
    })
}

/// Whether the result fits the sentence "Uw aanvraag is …". "Verleend" does, "Geen bezwaar" does
/// not.
fn fits_a_sentence(omschrijving: &str) -> bool {
    const PARTICIPLES: [&str; 9] = [
        "verleend",
        "toegekend",
        "toegewezen",
        "vergund",
        "geweigerd",
        "afgewezen",
        "ingetrokken",
        "afgehandeld",
        "afgebroken",
    ];
    const BEFORE: [&str; 4] = ["niet", "deels", "gedeeltelijk", "gedeeltelijk niet"];
    let omschrijving = fold(omschrijving);
    let omschrijving = omschrijving.trim();
    match omschrijving.rsplit_once(' ') {
        None => PARTICIPLES.contains(&omschrijving),
        Some((before, last)) => PARTICIPLES.contains(&last) && BEFORE.contains(&before),
    }
}

/// Whether the resident can object, and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Bezwaar {
    /// An objection is possible.
    Open {
        /// A sentence with the last day.
        zin: String,
        /// The time that is left, in words.
        rest: String,
        /// Whether today is the last day.
        is_vandaag: bool,
    },
    /// The last day has passed. The text is a sentence with that day.
    Voorbij(String),
}

/// Until when the resident can object. `None` when no last day is registered; it is never computed.
pub(super) fn bezwaar(besluit: &Besluit, today: NaiveDate, boek: Woordenboek) -> Option<Bezwaar> {
    let woorden = &boek.pagina.besluit;
    let last = besluit.uiterlijke_reactiedatum?;
    let dag = format!("{} {}", boek.weekdag(last), voluit(last, boek.app));
    let days = (last - today).num_days();
    if days < 0 {
        return Some(Bezwaar::Voorbij((woorden.bezwaar_kon)(&dag)));
    }
    let is_vandaag = days == 0;
    let rest =
        if is_vandaag { woorden.bezwaar_vandaag.to_owned() } else { (woorden.bezwaar_nog)(days) };
    Some(Bezwaar::Open { zin: (woorden.bezwaar_tot_en_met)(&dag), rest, is_vandaag })
}

/// A sentence that says until when the resident can object. The besluit with the earliest last day
/// that has not passed counts. `None` when an objection is no longer possible.
pub(in crate::pages::zaak) fn open_for_objection(
    besluiten: &[Besluit],
    today: NaiveDate,
    boek: Woordenboek,
) -> Option<String> {
    let open = besluiten.iter().filter(|it| it.uiterlijke_reactiedatum >= Some(today));
    let besluit = open.min_by_key(|it| it.uiterlijke_reactiedatum)?;
    match bezwaar(besluit, today, boek)? {
        Bezwaar::Open { zin, rest, .. } => Some(format!("{zin} {rest}")),
        Bezwaar::Voorbij(_) => None,
    }
}

/// The last day to object, as a day for a calendar, and the name of the file. `None` when the day
/// is today or has passed: nobody needs it in a calendar.
pub(super) fn agenda(
    besluit: &Besluit,
    dossier: &Dossier,
    today: NaiveDate,
    gemeente: &str,
    boek: Woordenboek,
) -> Option<(Agendadag, String)> {
    let dag = besluit.uiterlijke_reactiedatum.filter(|it| *it > today)?;
    let zaaknummer = &dossier.zaak.identificatie;
    let titel = format!("{}: {}", boek.pagina.besluit.bezwaar_agenda, titel(dossier, boek));
    let omschrijving = (boek.pagina.agenda.omschrijving)(gemeente, zaaknummer);
    let dag = Agendadag { uid: format!("bezwaar-{}", besluit.id), dag, titel, omschrijving };
    Some((dag, bestandsnaam("bezwaar", zaaknummer)))
}

/// Sentences about a besluit: when it was taken, sent and withdrawn, and when it is valid.
pub(in crate::pages::zaak) fn zinnen(
    besluit: &Besluit,
    today: NaiveDate,
    boek: Woordenboek,
) -> Vec<String> {
    let woorden = &boek.pagina.besluit;
    let dag = |day| voluit(day, boek.app);
    let verzonden = besluit
        .verzenddatum
        .filter(|it| Some(*it) != besluit.datum && *it <= today)
        .map(|it| (woorden.verzonden)(&dag(it)));
    let ingetrokken = match besluit.vervalreden {
        Some(Vervalreden::IngetrokkenOverheid) => Some(woorden.ingetrokken_door_ons.to_owned()),
        Some(Vervalreden::IngetrokkenBelanghebbende) => {
            Some(woorden.ingetrokken_op_verzoek.to_owned())
        }
        Some(Vervalreden::Tijdelijk) | None => None,
    };
    let geldt = match (besluit.ingangsdatum, besluit.vervaldatum) {
        (_, Some(tot)) if tot < today => Some((woorden.gold_tot_en_met)(&dag(tot))),
        // The days contradict each other, so neither is shown.
        (Some(van), Some(tot)) if tot < van => None,
        (Some(van), Some(tot)) => Some((woorden.geldt_van_tot_en_met)(&dag(van), &dag(tot))),
        (None, Some(tot)) => Some((woorden.geldt_tot_en_met)(&dag(tot))),
        // A withdrawn decision without a last day may no longer be valid.
        (Some(van), None) if ingetrokken.is_none() => Some((woorden.geldt_vanaf)(&dag(van))),
        (_, None) => None,
    };
    let genomen = besluit.datum.filter(|it| *it <= today).map(|it| (woorden.genomen)(&dag(it)));
    [genomen, verzonden, ingetrokken, geldt].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests;
