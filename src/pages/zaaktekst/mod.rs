//! The words that every page has for the same things of a zaak: its name, status, result and term.
//! Decided without a browser. The pages use this module, and it uses none of them.

use chrono::NaiveDate;

use crate::components::{Merk, Nadruk};
use crate::domain::{
    Herkomst, HuidigeStatus, Rest, Resultaattype, Statustype, Termijn, Zaak, Zaaktype, fold,
};
use crate::locales::{Teksten, cijfers};

/// What residents call this kind of zaak, or else what the zaak says it is about.
pub(crate) fn naam<'a>(zaak: &'a Zaak, zaaktype: Option<&'a Zaaktype>) -> Option<&'a str> {
    zaaktype.map(|it| it.omschrijving.as_str()).or(zaak.omschrijving.as_deref())
}

/// What the zaak says it is about, unless its title says the same.
pub(crate) fn adds_something<'a>(omschrijving: Option<&'a str>, titel: &str) -> Option<&'a str> {
    omschrijving.filter(|it| !fold(titel).contains(fold(it).trim()))
}

/// The word for where the zaak stands. `statustype` is that of its current status.
pub(crate) fn status<'a>(
    zaak: &Zaak,
    statustype: Option<&'a Statustype>,
    teksten: &'static Teksten,
) -> &'a str {
    match (&zaak.status, statustype) {
        // Older registers close zaken that never had a status.
        (HuidigeStatus::Geen, _) if zaak.is_afgerond() => teksten.zaak.afgerond,
        (HuidigeStatus::Geen, _) => teksten.zaak.geen_status,
        (_, Some(statustype)) => &statustype.omschrijving,
        (_, None) => teksten.zaak.status_onbekend,
    }
}

/// How the zaak ended, in the words of the municipality.
pub(crate) fn resultaat<'a>(
    zaak: &Zaak,
    resultaattype: Option<&'a Resultaattype>,
) -> Option<&'a str> {
    // The register keeps the old result of a zaak that was reopened.
    resultaattype.filter(|_| zaak.is_afgerond()).map(|it| it.omschrijving.as_str())
}

/// From so many days before the last day on, the term is said louder.
const SOON: u32 = 7;

/// What is said of the term in a few words: only of a last day that is registered. A day that was
/// worked out needs more words, for which the page of the zaak has room.
pub(crate) fn termijn(
    zaak: &Zaak,
    zaaktype: Option<&Zaaktype>,
    today: NaiveDate,
    teksten: &Teksten,
) -> Option<Merk> {
    let woorden = &teksten.termijn;
    match Termijn::new(zaak, zaaktype, today) {
        Termijn::Loopt { uiterlijk, rest, .. } if uiterlijk.herkomst == Herkomst::Geregistreerd => {
            let dag = cijfers(uiterlijk.dag, teksten);
            Some(match rest {
                Rest::Dagen(n) if n > SOON => Merk::new((woorden.nog_dagen)(&dag, n), Nadruk::Geen),
                Rest::Dagen(n) => Merk::new((woorden.nog_dagen)(&dag, n), Nadruk::Let),
                Rest::Vandaag => Merk::new(woorden.vandaag, Nadruk::Let),
                Rest::Verstreken(_) => Merk::new((woorden.verstreken)(&dag), Nadruk::Let),
            })
        }
        Termijn::StaatStil { .. } => Some(Merk::new(woorden.staat_stil, Nadruk::Let)),
        Termijn::Loopt { .. } | Termijn::Afgerond { .. } | Termijn::Geen { .. } => None,
    }
}

#[cfg(test)]
mod tests;
