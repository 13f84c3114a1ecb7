//! The besluiten of a zaak in words. The words inform and give no advice: days are shown as they
//! are registered, and never computed.

use chrono::NaiveDate;

use crate::agenda::Agendadag;
use crate::domain::{Besluit, Document, Uitkomst, Vervalreden, Voortgang, fold};
use crate::gateway::{Documenten, Dossier};
use crate::locales::{Woordenboek, voluit};
use crate::pages::zaak::agenda::bestandsnaam;
use crate::pages::zaak::presentation::{naam, titel};
use crate::pages::zaak::uitkomst::{is_geweigerd, resultaat, uitkomst};

/// Whether the besluit is a permit that was given. The page calls anything else, such as a refused
/// permit, a decision.
///
/// A zaak is about a permit when the name of its zaaktype begins with one, such as "Kapvergunning",
/// and does not name a withdrawal, as "Intrekking vergunning" and "Vergunning intrekken" do. The permit was given when the result of the zaak says so. A
/// zaak without a result has a permit when its only besluit was laid down in a document that is
/// called one.
pub(in crate::pages::zaak) fn is_vergunning(dossier: &Dossier, documenten: &Documenten) -> bool {
    if dossier.zaak.heeft_resultaat || dossier.resultaattype.is_some() {
        return is_verleend(dossier);
    }
    let [besluit] = documenten.besluiten.as_slice() else { return false };
    let is_called_so =
        |it: &Document| !it.titel.contains(char::is_whitespace) && begins_with_permit(&it.titel);
    is_about_permit(dossier) && documenten.vastlegging(besluit).is_some_and(is_called_so)
}

/// Whether the result says that a permit was given.
fn is_verleend(dossier: &Dossier) -> bool {
    uitkomst(dossier) == Some(Uitkomst::Gegeven) && is_about_permit(dossier)
}

fn is_about_permit(dossier: &Dossier) -> bool {
    naam(dossier).is_some_and(|it| begins_with_permit(it) && !fold(it).contains("intrek"))
}

fn begins_with_permit(naam: &str) -> bool {
    fold(naam).split_whitespace().next().is_some_and(|it| it.ends_with("vergunning"))
}

/// The words on the button of the document of a besluit; `None` when its name says what it is. Only
/// the decision itself is called a decision, and it is the permit only when no other besluit, such
/// as one to extend the term, stands beside it.
pub(super) fn actie(
    besluit: &Besluit,
    documenten: &Documenten,
    is_vergunning: bool,
    boek: Woordenboek,
) -> Option<&'static str> {
    let woorden = &boek.pagina.besluit;
    documenten.vastlegging(besluit)?;
    let is_the_permit = is_vergunning && documenten.besluiten.len() == 1;
    Some(if is_the_permit { woorden.bekijk_vergunning } else { woorden.bekijk_besluit })
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
    let omschrijving = resultaat(dossier).filter(|_| dossier.zaak.is_afgerond())?;
    let woorden = &boek.pagina.besluit;
    Some(match woorden.uitslag.filter(|_| fits_a_sentence(omschrijving)) {
        Some(zin) => {
            // Lower case is safe here: the words that fit a sentence have no abbreviations.
            let woorden = zin(is_verleend(dossier), &omschrijving.to_ascii_lowercase());
            Uitslag { woorden, resultaat: None }
        }
        None => {
            let woorden = format!("{}:", woorden.resultaat);
            Uitslag { woorden, resultaat: Some(omschrijving.to_owned()) }
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

/// How the resident can object, as a sentence that ends in "the letter": the letter about a decision
/// must say how (Awb 3:45). When no last day is registered, the page says it only of a refusal, and
/// leaves open whether an objection is possible: not every besluit is open to one.
pub(super) fn hoe(
    besluit: &Besluit,
    dossier: &Dossier,
    today: NaiveDate,
    boek: Woordenboek,
) -> Option<&'static str> {
    let woorden = &boek.pagina.besluit;
    match besluit.uiterlijke_reactiedatum {
        Some(last) => (last >= today).then_some(woorden.hoe_bezwaar),
        None => {
            let is_told = is_geweigerd(dossier) && besluit.is_sent(today);
            is_told.then_some(woorden.of_en_hoe_bezwaar)
        }
    }
}

/// The explanation of the besluit, unless the facts have the same text as that of the result.
pub(super) fn toelichting(besluit: &Besluit, dossier: &Dossier) -> Option<String> {
    let resultaat = dossier.zaak.resultaat.as_ref().filter(|_| dossier.zaak.is_afgerond());
    let told = resultaat.and_then(|it| it.toelichting.as_deref()).map(str::trim);
    besluit.toelichting.clone().filter(|it| told != Some(it.trim()))
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

/// Whether a besluit is to be expected while the besluiten are on their way: the request was granted
/// or refused. Only the room that the page keeps depends on this.
pub(super) fn is_expected(dossier: &Dossier) -> bool {
    dossier.zaak.is_afgerond() && uitkomst(dossier).is_some()
}

/// A sentence as long as the one that says until when the resident can object, to keep room for it
/// while the besluiten are on their way. `None` when an objection is hardly to be expected: nothing
/// was granted or refused in the last eight weeks. The six weeks to object begin when the decision
/// was sent (Awb 6:7 and 6:8), which may be some time after it was taken.
pub(in crate::pages::zaak) fn room_for_objection(
    dossier: &Dossier,
    today: NaiveDate,
    boek: Woordenboek,
) -> Option<String> {
    const WEEKS: i64 = 8;
    let Voortgang::Afgerond(closed) = dossier.zaak.voortgang else { return None };
    let is_recent = (today - closed).num_weeks() < WEEKS;
    let (woorden, dag) = (&boek.pagina.besluit, boek.weekdag(today));
    let zin = || (woorden.bezwaar_tot_en_met)(&format!("{dag} {}", voluit(today, boek.app)));
    (is_recent && is_expected(dossier))
        .then(|| format!("{} {}", zin(), (woorden.bezwaar_nog)(7 * WEEKS)))
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
