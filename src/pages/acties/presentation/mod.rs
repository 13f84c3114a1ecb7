//! What is shown of an action, decided without a browser.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::components::{ActieInhoud, Doe, Feit, Merk, Nadruk, Verwijzing};
use crate::config::Upload;
use crate::domain::{
    Actie, Bedrag, Betaling, Hoe, Staat, Urgentie, Zaak, Zaaktype, Zaakverwijzing,
};
use crate::gateway::{Dossier, Overzicht};
use crate::locales::{ActieTeksten, Teksten, lang_of_gemeente, voluit};
use crate::pages::zaaktekst;
use crate::routes::{Anker, Keep, Route};

/// What is shown of an action depends on this as well.
#[derive(Clone, Copy)]
pub(super) struct Rondom<'a> {
    pub(super) teksten: &'static Teksten,
    pub(super) today: NaiveDate,
    pub(super) keep: &'a Keep,
    /// The zaken that the resident may see, as far as these are known.
    pub(super) zaken: &'a Zaken,
    /// The telephone number of the municipality.
    pub(super) telefoon: Option<&'a str>,
    /// What residents may send, when they may.
    pub(super) upload: Option<&'a Upload>,
}

/// What is known of the zaken of the resident.
#[derive(Clone)]
pub(crate) enum Zaken {
    /// They are on their way.
    Onderweg,
    /// They could not be had.
    Onbekend,
    /// All of them, as the overview has them.
    Alle(Arc<Overzicht>),
    /// The zaak at whose page the action stands, which need not be named again.
    Deze(Arc<Dossier>),
}

/// The most characters of a title.
const TITEL: usize = 150;

/// What is shown of an action.
pub(super) fn inhoud(actie: &Actie, rondom: &Rondom) -> ActieInhoud {
    let Rondom { teksten, today, .. } = *rondom;
    let (titel, rest) = kort(&actie.titel);
    let is_te_doen = actie.is_te_doen(today);
    let (doe, uitleg) = if is_te_doen { doen(actie, rondom) } else { (None, None) };
    let is_te_laat = is_te_doen && matches!(actie.urgentie(today), Urgentie::Verlopen(_));
    let haast = is_te_laat.then_some(ActieTeksten::of(teksten).te_laat_uitleg);
    let uitleg = [haast.map(str::to_owned), uitleg].into_iter().flatten().collect();
    let waarom = [rest, actie.waarom.clone()].into_iter().flatten().collect();
    ActieInhoud {
        titel,
        merk: merk(actie, today, teksten),
        waarom,
        lang: lang_of_gemeente(teksten.taal),
        feiten: if is_te_doen { feiten(&actie.hoe, teksten) } else { vec![] },
        zaak: zaak(actie, rondom),
        doe,
        uitleg,
    }
}

/// A title that fits, and the whole title when it had to be cut.
fn kort(titel: &str) -> (String, Option<String>) {
    if titel.chars().count() <= TITEL {
        return (titel.to_owned(), None);
    }
    let start: String = titel.chars().take(TITEL).collect();
    let words = start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words);
    (format!("{words}…"), Some(titel.to_owned()))
}

fn merk(actie: &Actie, today: NaiveDate, teksten: &Teksten) -> Option<Merk> {
    let woorden = ActieTeksten::of(teksten);
    let dag = actie.uiterlijk.map(|it| voluit(it, teksten)).unwrap_or_default();
    if !actie.is_te_doen(today) {
        let tekst = match actie.staat {
            Staat::Gedaan(Some(dag)) => (woorden.gedaan_op)(&voluit(dag, teksten)),
            Staat::Gedaan(None) => woorden.is_gedaan.to_owned(),
            Staat::Vervallen => woorden.hoeft_niet.to_owned(),
            Staat::Open | Staat::NietGedaan => (woorden.was_dag)(&dag),
        };
        return Some(Merk::new(tekst, Nadruk::Geen));
    }
    let (tekst, nadruk) = match actie.urgentie(today) {
        Urgentie::Verlopen(dagen) => ((woorden.te_laat)(&dag, dagen), Nadruk::Dringend),
        Urgentie::Vandaag => (woorden.vandaag.to_owned(), Nadruk::Dringend),
        Urgentie::Binnenkort(dagen) => ((woorden.uiterlijk)(&dag, dagen), Nadruk::Let),
        Urgentie::Later(dagen) => ((woorden.uiterlijk)(&dag, dagen), Nadruk::Geen),
        Urgentie::GeenDag => (woorden.zonder_dag.to_owned(), Nadruk::Geen),
    };
    Some(Merk::new(tekst, nadruk))
}

/// The zaak that the action is for, when that is known.
fn zaak(actie: &Actie, rondom: &Rondom) -> Option<Verwijzing> {
    let verwijzing = actie.zaak.as_ref().filter(|_| !matches!(rondom.zaken, Zaken::Deze(_)))?;
    let woorden = ActieTeksten::of(rondom.teksten);
    let voor = woorden.voor;
    let href = |id| Some(Route::Zaak(id).href(rondom.keep));
    let naar = match (bekend(verwijzing, rondom), verwijzing) {
        (Some(zaak), _) => Verwijzing { voor, naam: naam(zaak, rondom), href: href(zaak.id) },
        (None, Zaakverwijzing::Nummer(nummer)) => {
            Verwijzing { voor, naam: (woorden.zaaknummer)(nummer), href: None }
        }
        // The overview has all zaken that the resident may see.
        (None, Zaakverwijzing::Id(_)) if is_volledig(rondom) => {
            Verwijzing { voor: woorden.andere, naam: woorden.niet_zichtbaar.to_owned(), href: None }
        }
        (None, Zaakverwijzing::Id(id)) => {
            Verwijzing { voor, naam: woorden.de_aanvraag.to_owned(), href: href(*id) }
        }
    };
    Some(naar)
}

fn bekend<'a>(verwijzing: &Zaakverwijzing, rondom: &Rondom<'a>) -> Option<&'a Zaak> {
    match rondom.zaken {
        Zaken::Alle(overzicht) => overzicht.zaken.iter().find(|it| verwijzing.is(it)),
        Zaken::Deze(dossier) => Some(&dossier.zaak).filter(|it| verwijzing.is(it)),
        Zaken::Onderweg | Zaken::Onbekend => None,
    }
}

/// Whether a zaak that is not among the known ones is none of the resident's.
fn is_volledig(rondom: &Rondom) -> bool {
    match rondom.zaken {
        Zaken::Alle(it) => it.afgebroken.is_none() && it.onleesbaar.is_empty(),
        Zaken::Deze(_) => true,
        Zaken::Onderweg | Zaken::Onbekend => false,
    }
}

fn naam(zaak: &Zaak, rondom: &Rondom) -> String {
    let naam = zaaktekst::naam(zaak, zaaktype(zaak, rondom));
    naam.unwrap_or(rondom.teksten.zaak.zonder_zaaktype).to_owned()
}

fn zaaktype<'a>(zaak: &Zaak, rondom: &Rondom<'a>) -> Option<&'a Zaaktype> {
    match rondom.zaken {
        Zaken::Alle(overzicht) => overzicht.types.zaaktype_of(zaak),
        Zaken::Deze(dossier) => dossier.zaaktype.as_ref(),
        Zaken::Onderweg | Zaken::Onbekend => None,
    }
}

/// Where to do it, and what to know before.
fn doen(actie: &Actie, rondom: &Rondom) -> (Option<Doe>, Option<String>) {
    let woorden = ActieTeksten::of(rondom.teksten);
    if let Hoe::Upload(_) = actie.hoe {
        return match actie.zaak.as_ref().and_then(|it| aanleveren(it, rondom)) {
            Some(doe) => (Some(doe), None),
            None => (None, Some(hier_niet(rondom))),
        };
    }
    let tekst = match actie.hoe {
        Hoe::Betaling(_) => woorden.betaal,
        Hoe::Formulier(_) => woorden.vul_in,
        Hoe::Link(_) | Hoe::Algemeen(_) | Hoe::Upload(_) | Hoe::Geen => woorden.ga_verder,
    };
    let nummer = actie.zaak.as_ref().and_then(|it| zaaknummer(it, rondom));
    let link = actie.hoe.link();
    let href = link.and_then(|it| it.with_zaaknummer(nummer.as_deref()));
    match (link, href) {
        (Some(link), Some(href)) => {
            let uitleg = (woorden.verlaat)(link.host());
            (Some(Doe { tekst, href, is_hier: false }), Some(uitleg))
        }
        // The number of the zaak, which the address needs, is on its way.
        (Some(_), None) if matches!(rondom.zaken, Zaken::Onderweg) => (None, None),
        _ if actie.hoe.kan_hier() && link.is_none() => (None, Some(woorden.maak_over.to_owned())),
        _ => (None, Some(hier_niet(rondom))),
    }
}

/// The place at the zaak where a document can be added, when there is one.
fn aanleveren(verwijzing: &Zaakverwijzing, rondom: &Rondom) -> Option<Doe> {
    let upload = rondom.upload?;
    let id = match (bekend(verwijzing, rondom), verwijzing) {
        // Where the zaaktype is not known, the page of the zaak says whether it takes documents.
        (Some(zaak), _) => match zaaktype(zaak, rondom) {
            Some(it) if !it.identificatie.as_deref().is_some_and(|it| upload.takes(it)) => {
                return None;
            }
            _ => zaak.id,
        },
        (None, Zaakverwijzing::Id(id)) if !is_volledig(rondom) => *id,
        (None, Zaakverwijzing::Id(_) | Zaakverwijzing::Nummer(_)) => return None,
    };
    let is_hier = matches!(rondom.zaken, Zaken::Deze(_));
    let anker = Anker::Aanleveren;
    let href = if is_hier { anker.href() } else { Route::Zaak(id).href_at(rondom.keep, anker) };
    let tekst = ActieTeksten::of(rondom.teksten).lever_aan;
    Some(Doe { tekst, href, is_hier })
}

fn zaaknummer(verwijzing: &Zaakverwijzing, rondom: &Rondom) -> Option<String> {
    match (verwijzing, bekend(verwijzing, rondom)) {
        (Zaakverwijzing::Nummer(nummer), _) => Some(nummer.clone()),
        (Zaakverwijzing::Id(_), zaak) => zaak.map(|it| it.identificatie.clone()),
    }
}

fn hier_niet(rondom: &Rondom) -> String {
    let woorden = ActieTeksten::of(rondom.teksten);
    format!("{} {}", woorden.hier_niet, (woorden.hier_niet_uitleg)(rondom.telefoon))
}

fn feiten(hoe: &Hoe, teksten: &Teksten) -> Vec<Feit> {
    let woorden = ActieTeksten::of(teksten);
    match hoe {
        Hoe::Betaling(Betaling { bedrag, kenmerk, rekening, .. }) => {
            let rekening = rekening.as_ref().map(|it| match &it.naam {
                Some(naam) => (woorden.op_naam)(&it.iban, naam),
                None => it.iban.clone(),
            });
            let feiten = [
                (woorden.bedrag, Some(geld(*bedrag, woorden))),
                (woorden.rekening, rekening),
                (woorden.kenmerk, kenmerk.clone()),
            ];
            feiten
                .into_iter()
                .filter_map(|(label, waarde)| Some(Feit::new(label, waarde?)))
                .collect()
        }
        Hoe::Upload(upload) => {
            let lang = lang_of_gemeente(teksten.taal);
            let feit = |it: &String| Feit::in_taal(woorden.gevraagd, it, lang);
            upload.documenten.iter().map(feit).collect()
        }
        Hoe::Link(_) | Hoe::Formulier(_) | Hoe::Algemeen(_) | Hoe::Geen => vec![],
    }
}

/// An amount in figures and in words, whose figures stay on one line: "€ 1.250,05 (1250 euro en 5 cent)".
fn geld(bedrag: Bedrag, woorden: &ActieTeksten) -> String {
    let (euros, cents) = (bedrag.euros(), bedrag.cents());
    let mut cijfers = String::new();
    let whole = euros.to_string();
    for (index, cijfer) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            cijfers.push(woorden.duizendtal);
        }
        cijfers.push(cijfer);
    }
    let cijfers = format!("{cijfers}{}{cents:02}", woorden.komma);
    (woorden.euro)(&cijfers, euros, cents)
}

#[cfg(test)]
mod tests;
