//! The words for a zaak that pages share: its name, status, result and term, decided without a
//! browser. The pages use this module; it uses none of them.

use chrono::NaiveDate;

use crate::components::{Merk, Nadruk};
use crate::domain::{
    Einde, Herkomst, HuidigeStatus, Rest, Resultaattype, Statustype, Termijn, Zaak, Zaaktype, fold,
};
use crate::locales::{Teksten, cijfers};

/// The name of the zaaktype, or else the description of the zaak itself.
pub(crate) fn naam<'a>(zaak: &'a Zaak, zaaktype: Option<&'a Zaaktype>) -> Option<&'a str> {
    zaaktype.map(|it| it.omschrijving.as_str()).or(zaak.omschrijving.as_deref())
}

/// The description of the zaak, unless its title contains it already.
pub(crate) fn adds_something<'a>(omschrijving: Option<&'a str>, titel: &str) -> Option<&'a str> {
    omschrijving.filter(|it| !fold(titel).contains(fold(it).trim()))
}

/// The name of the current status of the zaak. `statustype` is the type of that status.
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
    zaak: &'a Zaak,
    resultaattype: Option<&'a Resultaattype>,
) -> Option<&'a str> {
    // The register keeps the old result of a zaak that was reopened.
    let resultaat = zaak.resultaat.as_ref().filter(|_| zaak.is_afgerond())?;
    resultaattype.map(|it| it.omschrijving.as_str()).or(resultaat.naam.as_deref())
}

/// Whether the current status is known: a zaak whose status could not be loaded may be finished.
pub(crate) fn knows_status(zaak: &Zaak, statustype: Option<&Statustype>) -> bool {
    statustype.is_some() || zaak.status == HuidigeStatus::Geen
}

/// A term with at most this number of days left gets a more striking mark.
const SOON: u32 = 7;

/// The term in a few words, only for a last day that is registered. A computed last day needs more
/// explanation, for which only the page of the zaak has room. `statustype` is the type of the
/// current status.
pub(crate) fn termijn(
    zaak: &Zaak,
    zaaktype: Option<&Zaaktype>,
    statustype: Option<&Statustype>,
    einde: Einde,
    today: NaiveDate,
    teksten: &Teksten,
) -> Option<Merk> {
    let woorden = &teksten.termijn;
    match Termijn::new(zaak, zaaktype, einde, today) {
        Termijn::Loopt { uiterlijk, rest, .. } if uiterlijk.herkomst == Herkomst::Geregistreerd => {
            let dag = cijfers(uiterlijk.dag, teksten);
            Some(match rest {
                Rest::Dagen(n) if n > SOON => Merk::new((woorden.nog_dagen)(&dag, n), Nadruk::Geen),
                Rest::Dagen(n) => Merk::new((woorden.nog_dagen)(&dag, n), Nadruk::Let),
                Rest::Vandaag => Merk::new(woorden.vandaag, Nadruk::Let),
                Rest::Verstreken(_)
                    if uiterlijk.is_late_on(today) && knows_status(zaak, statustype) =>
                {
                    Merk::new(woorden.te_laat, Nadruk::Let)
                }
                Rest::Verstreken(_) => Merk::new((woorden.voorbij)(&dag), Nadruk::Let),
            })
        }
        Termijn::StaatStil { .. } => Some(Merk::new(woorden.staat_stil, Nadruk::Let)),
        Termijn::Loopt { .. }
        | Termijn::Beslist { .. }
        | Termijn::Afgerond { .. }
        | Termijn::Geen { .. } => None,
    }
}

#[cfg(test)]
mod tests;
