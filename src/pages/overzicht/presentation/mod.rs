//! What the overview shows, decided without a browser.

use chrono::NaiveDate;

use super::index::Index;
use crate::components::{Feit, KaartInhoud, Merk, Nadruk};
use crate::config::Variant;
use crate::domain::{
    Beurt, Bezoeken, Herkomst, HuidigeStatus, Rest, Termijn, Zaak, Zaaktype, fold,
};
use crate::gateway::Types;
use crate::locales::{Teksten, cijfers, lang_of_gemeente};
use crate::routes::{Keep, Route};

/// What there is to know beside the zaken.
pub(crate) struct Omgeving<'a> {
    pub(crate) teksten: &'static Teksten,
    pub(crate) variant: Variant,
    pub(crate) today: NaiveDate,
    pub(crate) bezoeken: &'a Bezoeken,
    pub(crate) keep: &'a Keep,
}

/// The card of the zaak at this place of the index.
pub(crate) fn kaart(index: &Index, place: u32, omgeving: &Omgeving) -> Option<KaartInhoud> {
    let (zaak, beurt, deelzaken) = index.get(place)?;
    let types = index.types();
    let Omgeving { teksten, keep, .. } = omgeving;
    let woorden = &teksten.overzicht;
    let lang = lang_of_gemeente(teksten.taal);
    let titel = titel(zaak, types, teksten);
    let merken = merken(zaak, &deelzaken, beurt, types, omgeving);
    let links: Vec<_> = deelzaken
        .into_iter()
        .map(|it| {
            let tekst =
                format!("{} ({})", self::titel(it, types, teksten), status(it, types, teksten));
            (tekst, Route::Zaak(it.id).href(keep))
        })
        .collect();
    Some(KaartInhoud {
        ondertitel: adds_something(zaak.omschrijving.as_deref(), &titel).map(str::to_owned),
        titel,
        lang,
        feiten: feiten(zaak, types, omgeving),
        merken,
        href: Route::Zaak(zaak.id).href(keep),
        link: woorden.bekijk.to_owned(),
        onderdelen: (!links.is_empty()).then(|| (woorden.onderdelen.to_owned(), links)),
    })
}

fn titel(zaak: &Zaak, types: &Types, teksten: &Teksten) -> String {
    let zaaktype = types.zaaktype(zaak.zaaktype).map(|it| it.omschrijving.as_str());
    zaaktype.or(zaak.omschrijving.as_deref()).unwrap_or(teksten.zaak.zonder_zaaktype).to_owned()
}

fn feiten(zaak: &Zaak, types: &Types, omgeving: &Omgeving) -> Vec<Feit> {
    let Omgeving { teksten, variant, today, .. } = omgeving;
    let (woorden, labels) = (&teksten.overzicht, teksten.labels(*variant == Variant::B));
    let lang = lang_of_gemeente(teksten.taal);
    let resultaat = resultaat(zaak, types).map(|it| Feit::in_taal(woorden.resultaat, it, lang));
    // Residents asked for the day; the mock-up does not have it.
    let zaaktype = types.zaaktype(zaak.zaaktype);
    let uiterlijk = match Termijn::new(zaak, zaaktype, *today) {
        Termijn::Loopt { uiterlijk, .. } if *variant == Variant::B => Some(uiterlijk.dag),
        _ => None,
    };
    [Feit::in_taal(woorden.status, status(zaak, types, teksten), lang)]
        .into_iter()
        .chain(resultaat)
        .chain([Feit::new(labels.ontvangstdatum, cijfers(zaak.startdatum, teksten))])
        .chain(uiterlijk.map(|it| Feit::new(labels.termijn, cijfers(it, teksten))))
        .collect()
}

/// What asks for attention, the most urgent first, in words.
fn merken(
    zaak: &Zaak,
    deelzaken: &[&Zaak],
    beurt: Beurt,
    types: &Types,
    omgeving: &Omgeving,
) -> Vec<Merk> {
    let Omgeving { teksten, today, bezoeken, .. } = omgeving;
    let wacht =
        (beurt == Beurt::U).then(|| Merk::new(teksten.overzicht.wacht_op_u, Nadruk::Dringend));
    let is_new =
        |it: &&Zaak| it.laatste_wijziging().is_some_and(|changed| bezoeken.is_new(it.id, changed));
    let is_new = [zaak].iter().chain(deelzaken).any(is_new);
    let nieuw = is_new.then(|| Merk::new(teksten.algemeen.nieuw, Nadruk::Nieuw));
    // That day is the municipality's, and would be read as the resident's.
    let termijn =
        termijn(zaak, types.zaaktype(zaak.zaaktype), *today, teksten).filter(|_| beurt != Beurt::U);
    [wacht, nieuw, termijn].into_iter().flatten().collect()
}

/// So many days before the last one it is said louder.
const SOON: u32 = 7;

/// What is said of the term in a few words: only of a last day that is registered. A day that was worked out
/// needs more words than there is room for, which the page of the zaak has.
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

fn resultaat<'a>(zaak: &Zaak, types: &'a Types) -> Option<&'a str> {
    // A reopened zaak keeps its old result in the register.
    let resultaat = zaak.resultaat.as_ref().filter(|_| zaak.is_afgerond())?;
    types.resultaattype(resultaat.resultaattype).map(|it| it.omschrijving.as_str())
}

/// All that a search looks at.
pub(super) fn searched_words<'a>(
    zaak: &'a Zaak,
    types: &'a Types,
    teksten: &'a Teksten,
) -> impl Iterator<Item = &'a str> {
    let zaaktype = types.zaaktype(zaak.zaaktype).map(|it| it.omschrijving.as_str());
    [
        Some(zaaktype.unwrap_or(teksten.zaak.zonder_zaaktype)),
        zaak.omschrijving.as_deref(),
        Some(zaak.identificatie.as_str()),
        Some(status(zaak, types, teksten)),
        resultaat(zaak, types),
    ]
    .into_iter()
    .flatten()
}

/// The words of a zaak about itself, unless its title says the same.
pub(crate) fn adds_something<'a>(omschrijving: Option<&'a str>, titel: &str) -> Option<&'a str> {
    omschrijving.filter(|it| !fold(titel).contains(fold(it).trim()))
}

fn status<'a>(zaak: &Zaak, types: &'a Types, teksten: &'a Teksten) -> &'a str {
    let known = match &zaak.status {
        HuidigeStatus::Geen => return without_status(zaak, teksten),
        HuidigeStatus::Bekend(status) => types.statustype(status.statustype),
        HuidigeStatus::Elders(_) => None,
    };
    known.map_or(teksten.zaak.status_onbekend, |it| &it.omschrijving)
}

/// The word for a zaak on which no status was set. Zaken from an older register may be closed
/// without ever having had one.
pub(crate) fn without_status<'a>(zaak: &Zaak, teksten: &'a Teksten) -> &'a str {
    if zaak.is_afgerond() { teksten.zaak.afgerond } else { teksten.zaak.geen_status }
}

#[cfg(test)]
mod tests;
