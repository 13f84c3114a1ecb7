//! What is shown of content, suggestions and appointments, decided without a browser.

use std::sync::Arc;

use chrono::NaiveDate;

use super::tip::Tip;
use crate::agenda::Agendamoment;
use crate::config::Config;
use crate::domain::{
    Aanleiding, Afspraak, EigenZaak, Inhoudsitem, Kenmerken, Suggestie, Voortgang, Weggedaan, Zaak,
    amsterdam_clock, amsterdam_day, suggesties,
};
use crate::gateway::{Dossier, Overzicht};
use crate::locales::{Teksten, VoorUTeksten, lang_of_gemeente, voluit};
use crate::pages::overzicht::LoadingOverview;
use crate::pages::zaaktekst;

/// The most items of the municipality on the home page.
const MOST: usize = 3;

/// A suggestion as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Aanbod {
    pub(crate) tip: Tip,
    /// What the device remembers once it is dismissed.
    pub(crate) merken: Vec<u32>,
}

/// What a suggestion is shown by, beside the zaken.
pub(super) struct Rondom<'a> {
    pub(super) weggedaan: &'a Weggedaan,
    pub(super) today: NaiveDate,
    pub(super) config: &'a Config,
    pub(super) teksten: &'static Teksten,
}

/// The zaken that the rules look at, once all have come; `None` while they have not. When they
/// cannot be had, there are none to look at: what is for everybody is shown all the same.
pub(super) fn zaken(loading: LoadingOverview) -> Option<Option<Arc<Overzicht>>> {
    loading.is_done().then(|| loading.zaken().map(|it| it.overzicht()))
}

/// The zaken of an overview as the rules see them.
pub(super) fn eigen_zaken<'a>(
    overzicht: &'a Overzicht,
    teksten: &'static Teksten,
) -> Vec<EigenZaak<'a>> {
    let types = &overzicht.types;
    let eigen = |zaak: &'a Zaak| {
        let zaaktype = types.zaaktype_of(zaak);
        let resultaattype = zaak.resultaat.as_ref().and_then(|it| it.resultaattype);
        let resultaattype = resultaattype.and_then(|it| types.resultaattype(it));
        EigenZaak {
            id: zaak.id,
            naam: zaaktekst::naam(zaak, zaaktype).unwrap_or(teksten.zaak.zonder_zaaktype),
            kenmerken: Kenmerken {
                zaaktype: zaaktype.and_then(|it| it.identificatie.as_deref()),
                resultaat: zaaktekst::resultaat(zaak, resultaattype),
                domein: types.catalogus_of(zaak).map(|it| it.domein.as_str()),
            },
            afgerond: afgerond(zaak),
        }
    };
    overzicht.zaken.iter().map(eigen).collect()
}

/// A zaak on its own page as the rules see it.
pub(super) fn eigen_zaak<'a>(
    dossier: &'a Dossier,
    domein: Option<&'a str>,
    teksten: &'static Teksten,
) -> EigenZaak<'a> {
    let Dossier { zaak, zaaktype, resultaattype, .. } = dossier;
    EigenZaak {
        id: zaak.id,
        naam: zaaktekst::naam(zaak, zaaktype.as_ref()).unwrap_or(teksten.zaak.zonder_zaaktype),
        kenmerken: Kenmerken {
            zaaktype: zaaktype.as_ref().and_then(|it| it.identificatie.as_deref()),
            resultaat: zaaktekst::resultaat(zaak, resultaattype.as_ref()),
            domein,
        },
        afgerond: afgerond(zaak),
    }
}

fn afgerond(zaak: &Zaak) -> Option<NaiveDate> {
    match zaak.voortgang {
        Voortgang::Afgerond(day) => Some(day),
        Voortgang::Lopend => None,
    }
}

/// What the municipality writes, as far as it is for who has these zaken. The first ones only.
pub(super) fn inhoud(
    items: &[Inhoudsitem],
    overzicht: Option<&Overzicht>,
    today: NaiveDate,
    teksten: &'static Teksten,
) -> Vec<Tip> {
    let zaken = overzicht.map(|it| eigen_zaken(it, teksten)).unwrap_or_default();
    let kenmerken: Vec<_> = zaken.iter().map(|it| it.kenmerken).collect();
    let shown = items.iter().filter(|it| it.is_shown(&kenmerken, today)).take(MOST);
    let tip = |item: &Inhoudsitem| {
        let woorden = VoorUTeksten::of(teksten);
        let tekst = item.linktekst.clone().unwrap_or_else(|| woorden.lees_meer.to_owned());
        let href = item.link.as_ref().and_then(|it| it.with_zaaknummer(None));
        Tip {
            titel: item.titel.clone(),
            tekst: item.tekst.clone(),
            lang: lang_of_gemeente(teksten.taal),
            uitleg: vec![],
            link: href.map(|href| (tekst, href)),
        }
    };
    shown.map(tip).collect()
}

/// The suggestions for who has these zaken.
pub(super) fn aanbod(all: &[Suggestie], zaken: &[EigenZaak], rondom: &Rondom) -> Vec<Aanbod> {
    let Rondom { weggedaan, today, config, teksten } = *rondom;
    let woorden = VoorUTeksten::of(teksten);
    let found = suggesties(all, zaken, weggedaan, today);
    let shown = |(suggestie, zaak): (&Suggestie, &EigenZaak)| {
        let omdat = omdat(suggestie, zaak, &config.domeinen, woorden);
        let van = match &suggestie.aanbieder {
            Some(it) if suggestie.andere_overheid => {
                (woorden.van_andere_overheid)(it, suggestie.link.host())
            }
            Some(it) => (woorden.van)(it),
            None => (woorden.van)(&config.organisation.name),
        };
        let href = suggestie.link.with_zaaknummer(None);
        let tip = Tip {
            titel: suggestie.product.clone(),
            tekst: suggestie.tekst.clone(),
            lang: lang_of_gemeente(teksten.taal),
            uitleg: vec![omdat, van],
            link: href.map(|href| (woorden.lees_meer.to_owned(), href)),
        };
        Aanbod { tip, merken: suggestie.merken(zaken) }
    };
    found.into_iter().map(shown).collect()
}

/// Why a suggestion is shown, in words that say what the rule says.
fn omdat(
    suggestie: &Suggestie,
    zaak: &EigenZaak,
    domeinen: &[(String, String)],
    woorden: &VoorUTeksten,
) -> String {
    let Kenmerken { resultaat, domein, .. } = zaak.kenmerken;
    let label = || domeinen.iter().find(|(code, _)| Some(code.as_str()) == domein);
    match (suggestie.voor.aanleiding(), resultaat) {
        (Aanleiding::Resultaat, Some(it)) => (woorden.omdat_resultaat)(zaak.naam, it),
        (Aanleiding::Domein, _) => match label() {
            Some((_, it)) => (woorden.omdat_domein)(zaak.naam, it),
            // A code means nothing to residents.
            None => (woorden.omdat_zaaktype)(zaak.naam),
        },
        _ => (woorden.omdat_zaaktype)(zaak.naam),
    }
}

/// When an appointment is. The words never depend on the clock of the device.
pub(super) fn wanneer(afspraak: &Afspraak, teksten: &'static Teksten) -> String {
    let day = amsterdam_day(afspraak.moment);
    let clock = |it| {
        let (_, minutes) = amsterdam_clock(it);
        (minutes / 60, minutes % 60)
    };
    // An end on another day would need that day as well.
    let eind = afspraak.eind.filter(|it| amsterdam_day(*it) == day).map(clock);
    (VoorUTeksten::of(teksten).tijd)(&voluit(day, teksten), clock(afspraak.moment), eind)
}

/// An appointment for a calendar.
pub(super) fn agendamoment(afspraak: &Afspraak) -> Agendamoment {
    Agendamoment {
        uid: format!("afspraak-{}", afspraak.id),
        van: afspraak.moment,
        tot: afspraak.eind,
        titel: afspraak.titel.clone(),
        plek: afspraak.plek.clone(),
    }
}

#[cfg(test)]
mod tests;
