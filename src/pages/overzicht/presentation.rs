//! What the overview shows, decided without a browser.

use std::collections::{BTreeMap, HashMap};

use crate::domain::{HuidigeStatus, Verborgen, Zaak, ZaakId, Zoekvraag, fold};
use crate::gateway::{Overzicht, Types};
use crate::locales::{Teksten, cijfers};
use crate::routes::Selectie;

/// A zaak as the overview shows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Domein {
    pub(crate) code: String,
    pub(crate) label: String,
}

/// A domein to filter on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Domeinkeuze {
    pub(crate) domein: Domein,
    /// How many zaken of this domein match the search.
    pub(crate) aantal: usize,
}

/// What is left of the rows when a selectie is applied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Beeld {
    pub(crate) lopend: Vec<Regel>,
    pub(crate) afgerond: Vec<Regel>,
    pub(crate) domeinen: Vec<Domeinkeuze>,
}

impl Beeld {
    pub(crate) fn gevonden(&self) -> usize {
        self.lopend.len() + self.afgerond.len()
    }
}

/// The rows of an overview, in the order of the gateway, each deelzaak inside its hoofdzaak.
pub(crate) fn regels(
    overzicht: &Overzicht,
    labels: &BTreeMap<String, String>,
    teksten: &Teksten,
) -> Vec<Regel> {
    let hoofdzaken: HashMap<ZaakId, Option<ZaakId>> =
        overzicht.zaken.iter().map(|it| (it.id, it.hoofdzaak)).collect();
    // The standard knows one level of deelzaken. Where a register has more, or goes round in a
    // circle, a zaak stands by itself rather than nowhere.
    let hoofdzaak_of = |zaak: &Zaak| {
        let hoofdzaak = zaak.hoofdzaak?;
        let above = hoofdzaken.get(&hoofdzaak)?;
        above.is_none_or(|it| !hoofdzaken.contains_key(&it)).then_some(hoofdzaak)
    };
    let mut deelzaken: HashMap<ZaakId, Vec<Regel>> = HashMap::new();
    let mut regels = vec![];
    for zaak in &overzicht.zaken {
        let regel = regel(zaak, &overzicht.types, labels, teksten);
        match hoofdzaak_of(zaak) {
            Some(hoofdzaak) => deelzaken.entry(hoofdzaak).or_default().push(regel),
            None => regels.push(regel),
        }
    }
    for regel in &mut regels {
        regel.deelzaken = deelzaken.remove(&regel.id).unwrap_or_default();
        for deelzaak in &regel.deelzaken {
            regel.zoektekst.push('\n');
            regel.zoektekst.push_str(&deelzaak.zoektekst);
        }
    }
    regels
}

fn regel(
    zaak: &Zaak,
    types: &Types,
    labels: &BTreeMap<String, String>,
    teksten: &Teksten,
) -> Regel {
    let zaaktype = types.zaaktypen.get(&zaak.zaaktype).map(|it| it.omschrijving.as_str());
    let titel = zaaktype
        .or(zaak.omschrijving.as_deref())
        .unwrap_or(teksten.zaak.zonder_zaaktype)
        .to_owned();
    let omschrijving = adds_something(zaak.omschrijving.as_deref(), &titel).map(str::to_owned);
    let status = status(&zaak.status, types, teksten);
    let resultaat = zaak
        .resultaat
        .as_ref()
        .filter(|_| zaak.is_afgerond())
        .and_then(|it| types.resultaattypen.get(&it.resultaattype))
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
        ontvangen: cijfers(zaak.startdatum),
        afgerond: zaak.is_afgerond(),
        domein: domein(zaak, types, labels),
        deelzaken: vec![],
    }
}

/// The words of a zaak about itself, unless its title says the same.
pub(crate) fn adds_something<'a>(omschrijving: Option<&'a str>, titel: &str) -> Option<&'a str> {
    omschrijving.filter(|it| !fold(titel).contains(fold(it).trim()))
}

fn status(status: &HuidigeStatus, types: &Types, teksten: &Teksten) -> String {
    let known = match status {
        HuidigeStatus::Geen => return teksten.zaak.geen_status.to_owned(),
        HuidigeStatus::Bekend(status) => types.statustypen.get(&status.statustype),
        HuidigeStatus::Elders(_) => None,
    };
    known.map_or(teksten.zaak.status_onbekend, |it| &it.omschrijving).to_owned()
}

fn domein(zaak: &Zaak, types: &Types, labels: &BTreeMap<String, String>) -> Option<Domein> {
    let catalogus = types.catalogus(zaak.zaaktype)?;
    let code = catalogus.domein.clone();
    let label = labels.get(&code).or(catalogus.naam.as_ref()).unwrap_or(&code).clone();
    Some(Domein { code, label })
}

/// The rows that `selectie` leaves, and what there is to choose from.
pub(crate) fn beeld(regels: &[Regel], selectie: &Selectie) -> Beeld {
    let zoekvraag = Zoekvraag::parse(&selectie.zoek);
    let mut domeinen: Vec<Domeinkeuze> = vec![];
    let mut beeld = Beeld::default();
    for regel in regels {
        let matches = zoekvraag.matches(&regel.zoektekst);
        if let Some(domein) = &regel.domein {
            count(&mut domeinen, domein, matches);
        }
        let chosen = selectie.domeinen.is_empty()
            || regel.domein.as_ref().is_some_and(|it| selectie.domeinen.contains(&it.code));
        if matches && chosen {
            let rows = if regel.afgerond { &mut beeld.afgerond } else { &mut beeld.lopend };
            rows.push(regel.clone());
        }
    }
    domeinen.sort_by(|a, b| a.domein.label.cmp(&b.domein.label));
    Beeld { domeinen, ..beeld }
}

fn count(domeinen: &mut Vec<Domeinkeuze>, domein: &Domein, matches: bool) {
    let aantal = usize::from(matches);
    match domeinen.iter_mut().find(|it| it.domein.code == domein.code) {
        Some(keuze) => keuze.aantal += aantal,
        None => domeinen.push(Domeinkeuze { domein: domein.clone(), aantal }),
    }
}

/// How many zaken each rule hides, in words.
pub(crate) fn verborgen(rules: &[Verborgen], teksten: &Teksten) -> Vec<String> {
    let woorden = &teksten.testomgeving;
    let mut counts: BTreeMap<Verborgen, usize> = BTreeMap::new();
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
