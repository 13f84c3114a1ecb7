//! What the overview shows, decided without a browser.

use chrono::NaiveDate;

use super::index::Index;
use crate::components::{Etiket, Feit, KaartInhoud, Merk, Nadruk};
use crate::config::Variant;
use crate::domain::{Beurt, Bezoeken, Einde, Herkomst, Rest, Termijn, Uitkomst, Zaak};
use crate::gateway::Types;
use crate::locales::{OverzichtTeksten, Teksten, cijfers, lang_of_gemeente};
use crate::pages::zaaktekst::{self, adds_something};
use crate::routes::{Keep, Route};

/// What a card depends on, apart from its zaak.
pub(crate) struct Surroundings<'a> {
    pub(crate) teksten: &'static Teksten,
    pub(crate) variant: Variant,
    pub(crate) today: NaiveDate,
    pub(crate) bezoeken: &'a Bezoeken,
    pub(crate) keep: &'a Keep,
}

/// The card of the zaak at this place in the index.
pub(crate) fn kaart(index: &Index, place: u32, surroundings: &Surroundings) -> Option<KaartInhoud> {
    let (zaak, beurt, deelzaken) = index.get(place)?;
    let types = index.types();
    let Surroundings { teksten, keep, .. } = surroundings;
    let woorden = OverzichtTeksten::of(teksten);
    let lang = lang_of_gemeente(teksten.taal);
    let titel = titel(zaak, types, teksten);
    let merken = merken(zaak, &deelzaken, beurt, types, surroundings);
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
        etiketten: etiketten(zaak, types, surroundings),
        feiten: feiten(zaak, types, surroundings),
        merken,
        href: Route::Zaak(zaak.id).href(keep),
        link: woorden.bekijk.to_owned(),
        onderdelen: (!links.is_empty()).then(|| (woorden.onderdelen.to_owned(), links)),
    })
}

fn titel(zaak: &Zaak, types: &Types, teksten: &Teksten) -> String {
    let naam = zaaktekst::naam(zaak, types.zaaktype_of(zaak));
    naam.unwrap_or(teksten.zaak.zonder_zaaktype).to_owned()
}

/// The status, and the result of a closed zaak. Only a result that says so is good news.
fn etiketten(zaak: &Zaak, types: &Types, surroundings: &Surroundings) -> Vec<Etiket> {
    let teksten = surroundings.teksten;
    let (woorden, lang) = (OverzichtTeksten::of(teksten), lang_of_gemeente(teksten.taal));
    let status = Feit::in_taal(woorden.status, status(zaak, types, teksten), lang);
    let resultaattype = types.resultaattype_of(zaak);
    let resultaat = zaaktekst::resultaat(zaak, resultaattype).map(|it| {
        let generiek = resultaattype.and_then(|it| it.generiek.as_deref());
        let is_gelukt = Uitkomst::of(Some(it), generiek) == Some(Uitkomst::Gegeven);
        Etiket { feit: Feit::in_taal(woorden.resultaat, it, lang), is_gelukt }
    });
    [Etiket { feit: status, is_gelukt: false }].into_iter().chain(resultaat).collect()
}

fn feiten(zaak: &Zaak, types: &Types, surroundings: &Surroundings) -> Vec<Feit> {
    let Surroundings { teksten, variant, today, .. } = surroundings;
    let labels = teksten.labels(*variant == Variant::B);
    // Residents asked for the last day. Variant A follows the mock-up, which does not have it.
    let zaaktype = types.zaaktype_of(zaak);
    let uiterlijk = match Termijn::new(zaak, zaaktype, einde(zaak, types), *today) {
        // A computed day needs an explanation, for which a card has no room; a mark says of a day
        // that it has passed.
        Termijn::Loopt { uiterlijk, rest: Rest::Dagen(_) | Rest::Vandaag, .. }
            if *variant == Variant::B && uiterlijk.herkomst == Herkomst::Geregistreerd =>
        {
            Some(uiterlijk.dag)
        }
        _ => None,
    };
    let dagen = [(labels.ontvangstdatum, zaak.startdatum), (labels.termijn, uiterlijk)];
    let feit = |(label, dag): (_, Option<_>)| Some(Feit::new(label, cijfers(dag?, teksten)));
    dagen.into_iter().filter_map(feit).collect()
}

/// The marks on a card, for what needs attention. The most urgent mark comes first.
fn merken(
    zaak: &Zaak,
    deelzaken: &[&Zaak],
    beurt: Option<Beurt>,
    types: &Types,
    surroundings: &Surroundings,
) -> Vec<Merk> {
    let Surroundings { teksten, variant, today, bezoeken, .. } = surroundings;
    let wacht = (beurt == Some(Beurt::U))
        .then(|| Merk::new(OverzichtTeksten::of(teksten).wacht_op_u, Nadruk::Dringend));
    let is_new =
        |it: &&Zaak| it.laatste_wijziging().is_some_and(|changed| bezoeken.is_new(it.id, changed));
    let is_new = [zaak].iter().chain(deelzaken).any(is_new);
    let nieuw = is_new.then(|| Merk::new(teksten.algemeen.nieuw, Nadruk::Nieuw));
    // The last day is a deadline for the municipality. Beside "U moet iets doen" it would read as a
    // deadline for the resident.
    let (zaaktype, statustype) = (types.zaaktype_of(zaak), types.statustype_of(zaak));
    let einde = einde(zaak, types);
    let termijn = zaaktekst::termijn(zaak, zaaktype, statustype, einde, *today, teksten)
        .filter(|_| beurt != Some(Beurt::U))
        // In variant B, the last day is among the facts.
        .filter(|it| *variant == Variant::A || it.nadruk != Nadruk::Geen);
    [wacht, nieuw, termijn].into_iter().flatten().collect()
}

fn einde(zaak: &Zaak, types: &Types) -> Einde {
    Einde::of(zaak, types.statustype_of(zaak))
}

fn status<'a>(zaak: &Zaak, types: &'a Types, teksten: &'static Teksten) -> &'a str {
    zaaktekst::status(zaak, types.statustype_of(zaak), teksten)
}

#[cfg(test)]
mod tests;
