//! What the overview shows, decided without a browser.

use std::collections::HashMap;

#[cfg(feature = "fixtures")]
use crate::domain::Verborgen;
use crate::domain::{HuidigeStatus, Zaak, ZaakId, Zoekvraag, fold, in_order};
use crate::gateway::{Overzicht, Types};
use crate::locales::{Teksten, cijfers};
use crate::routes::Selectie;

/// A zaak as the overview shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Regel {
    pub(crate) id: ZaakId,
    pub(crate) titel: String,
    /// Only when it adds something to the title.
    pub(crate) omschrijving: Option<String>,
    pub(crate) status: String,
    /// Of a closed zaak, when registered.
    pub(crate) resultaat: Option<String>,
    pub(crate) ontvangen: String,
    pub(crate) afgerond: bool,
    pub(crate) domein: Option<Domein>,
    /// The zaken that are part of it.
    pub(crate) deelzaken: Vec<Regel>,
    /// All that a search looks at, folded once.
    zoektekst: String,
}

/// The domein of a catalogus, with the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Domein {
    pub(crate) code: String,
    pub(crate) label: String,
}

/// What is left of the rows when a selectie is applied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Beeld {
    pub(crate) lopend: Vec<Regel>,
    pub(crate) afgerond: Vec<Regel>,
    /// How many rows of each domein have the words, in the order of [`domeinen`].
    pub(crate) per_domein: Vec<usize>,
}

impl Beeld {
    pub(crate) fn gevonden(&self) -> usize {
        self.lopend.len() + self.afgerond.len()
    }
}

/// The rows of an overview, in the order of the gateway, each deelzaak inside its hoofdzaak.
pub(crate) fn regels(
    overzicht: &Overzicht,
    labels: &[(String, String)],
    teksten: &Teksten,
) -> Vec<Regel> {
    let places: HashMap<ZaakId, usize> =
        overzicht.zaken.iter().enumerate().map(|(place, it)| (it.id, place)).collect();
    let above = |zaak: &Zaak| places.get(&zaak.hoofdzaak?).copied();
    let mut rows: Vec<Option<Regel>> = overzicht
        .zaken
        .iter()
        .enumerate()
        .map(|(place, it)| {
            // A list that grew between two of its pages has a zaak twice.
            let is_last = places.get(&it.id) == Some(&place);
            is_last.then(|| regel(it, &overzicht.types, labels, teksten))
        })
        .collect();
    for (place, zaak) in overzicht.zaken.iter().enumerate() {
        // The standard knows one level of deelzaken. Where a register has more, or goes round in a
        // circle, a zaak stands by itself rather than nowhere.
        let hoofdzaak =
            above(zaak).filter(|it| overzicht.zaken.get(*it).is_some_and(|it| above(it).is_none()));
        let Some(hoofdzaak) = hoofdzaak else { continue };
        let deelzaak = rows.get_mut(place).and_then(Option::take);
        let hoofdzaak = rows.get_mut(hoofdzaak).and_then(Option::as_mut);
        if let (Some(hoofdzaak), Some(deelzaak)) = (hoofdzaak, deelzaak) {
            hoofdzaak.zoektekst.push('\n');
            hoofdzaak.zoektekst.push_str(&deelzaak.zoektekst);
            hoofdzaak.deelzaken.push(deelzaak);
        }
    }
    rows.into_iter().flatten().collect()
}

fn regel(zaak: &Zaak, types: &Types, labels: &[(String, String)], teksten: &Teksten) -> Regel {
    let zaaktype = types.zaaktype(zaak.zaaktype).map(|it| it.omschrijving.as_str());
    let titel = zaaktype
        .or(zaak.omschrijving.as_deref())
        .unwrap_or(teksten.zaak.zonder_zaaktype)
        .to_owned();
    let omschrijving = adds_something(zaak.omschrijving.as_deref(), &titel).map(str::to_owned);
    let status = status(zaak, types, teksten);
    let resultaat = zaak
        .resultaat
        .as_ref()
        .filter(|_| zaak.is_afgerond())
        .and_then(|it| types.resultaattype(it.resultaattype))
        .map(|it| it.omschrijving.clone());
    let searched = [
        &titel,
        omschrijving.as_deref().unwrap_or_default(),
        &zaak.identificatie,
        &status,
        resultaat.as_deref().unwrap_or_default(),
    ];
    Regel {
        id: zaak.id,
        zoektekst: fold(&searched.join("\n")),
        titel,
        omschrijving,
        status,
        resultaat,
        ontvangen: cijfers(zaak.startdatum, teksten),
        afgerond: zaak.is_afgerond(),
        domein: domein(zaak, types, labels),
        deelzaken: vec![],
    }
}

/// The words of a zaak about itself, unless its title says the same.
pub(crate) fn adds_something<'a>(omschrijving: Option<&'a str>, titel: &str) -> Option<&'a str> {
    omschrijving.filter(|it| !fold(titel).contains(fold(it).trim()))
}

fn status(zaak: &Zaak, types: &Types, teksten: &Teksten) -> String {
    let known = match &zaak.status {
        HuidigeStatus::Geen => return without_status(zaak, teksten).to_owned(),
        HuidigeStatus::Bekend(status) => types.statustype(status.statustype),
        HuidigeStatus::Elders(_) => None,
    };
    known.map_or(teksten.zaak.status_onbekend, |it| &it.omschrijving).to_owned()
}

/// The word for a zaak on which no status was set. Zaken from an older register may be closed
/// without ever having had one.
pub(crate) fn without_status<'a>(zaak: &Zaak, teksten: &'a Teksten) -> &'a str {
    if zaak.is_afgerond() { teksten.zaak.afgerond } else { teksten.zaak.geen_status }
}

fn domein(zaak: &Zaak, types: &Types, labels: &[(String, String)]) -> Option<Domein> {
    let catalogus = types.catalogus(zaak.zaaktype)?;
    let code = catalogus.domein.clone();
    let own = labels.iter().find(|(known, _)| *known == code).map(|(_, label)| label);
    let label = own.or(catalogus.naam.as_ref()).unwrap_or(&code).clone();
    Some(Domein { code, label })
}

/// The domeinen that occur, in the order of their labels.
pub(crate) fn domeinen(regels: &[Regel]) -> Vec<Domein> {
    let mut domeinen: Vec<Domein> = vec![];
    for domein in regels.iter().filter_map(|it| it.domein.as_ref()) {
        if !domeinen.iter().any(|it| it.code == domein.code) {
            domeinen.push(domein.clone());
        }
    }
    in_order(domeinen, |it| it.label.clone())
}

/// The rows that `selectie` leaves.
pub(crate) fn beeld(regels: &[Regel], domeinen: &[Domein], selectie: &Selectie) -> Beeld {
    let zoekvraag = Zoekvraag::parse(&selectie.zoek);
    let mut beeld = Beeld { per_domein: vec![0; domeinen.len()], ..Beeld::default() };
    for regel in regels.iter().filter(|it| zoekvraag.matches(&it.zoektekst)) {
        let code = regel.domein.as_ref().map(|it| &it.code);
        for (domein, aantal) in domeinen.iter().zip(&mut beeld.per_domein) {
            *aantal += usize::from(code == Some(&domein.code));
        }
        let is_chosen = code.is_some_and(|it| selectie.domeinen.contains(it));
        if is_chosen || selectie.domeinen.is_empty() {
            let rows = if regel.afgerond { &mut beeld.afgerond } else { &mut beeld.lopend };
            rows.push(regel.clone());
        }
    }
    beeld
}

/// How many zaken each rule hides, in words, for who makes a resource pack.
#[cfg(feature = "fixtures")]
pub(crate) fn verborgen(rules: &[Verborgen], teksten: &Teksten) -> Vec<String> {
    let woorden = &teksten.testomgeving;
    let mut counts = std::collections::BTreeMap::<Verborgen, usize>::new();
    for rule in rules {
        *counts.entry(*rule).or_default() += 1;
    }
    counts
        .into_iter()
        .map(|(rule, aantal)| {
            let regel = match rule {
                Verborgen::Vertrouwelijkheid => woorden.vertrouwelijkheid,
                Verborgen::InternZaaktype => woorden.intern_zaaktype,
                Verborgen::ConceptZaaktype => woorden.concept_zaaktype,
            };
            (woorden.verborgen)(aantal, regel)
        })
        .collect()
}

#[cfg(test)]
mod tests;
