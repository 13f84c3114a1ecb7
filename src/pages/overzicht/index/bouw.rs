//! What goes into an index when it is made.

use std::collections::HashMap;

use super::super::presentation::searched_words;
use super::{Domein, Ingang};
use crate::domain::{Beurt, HuidigeStatus, StatustypeId, Zaak, ZaakId, fold, in_order};
use crate::gateway::{Overzicht, Types};
use crate::locales::Teksten;

/// Stands between the texts of zaken; taken out of the texts themselves.
pub(super) const BETWEEN: char = '\u{1}';

/// The places of the zaken that stand by themselves, each with those of its deelzaken.
pub(super) fn nested(zaken: &[Zaak]) -> Vec<(usize, Vec<usize>)> {
    let places: HashMap<ZaakId, usize> =
        zaken.iter().enumerate().map(|(place, it)| (it.id, place)).collect();
    let above = |zaak: &Zaak| places.get(&zaak.hoofdzaak?).copied();
    // The standard knows one level of deelzaken. Where a register has more, or goes round in a
    // circle, a zaak stands by itself rather than nowhere.
    // A part that goes on is not put away with a whole that is closed.
    let may_hold = |hoofdzaak: &Zaak, zaak: &Zaak| {
        above(hoofdzaak).is_none() && (zaak.is_afgerond() || !hoofdzaak.is_afgerond())
    };
    let hoofdzaak =
        |zaak: &Zaak| above(zaak).filter(|it| zaken.get(*it).is_some_and(|it| may_hold(it, zaak)));
    // A list that grew between two of its pages has a zaak twice: the last one counts.
    let is_last = |place: usize, zaak: &Zaak| places.get(&zaak.id) == Some(&place);
    let (mut alone, mut deelzaken) = (vec![], vec![]);
    for (place, zaak) in zaken.iter().enumerate().filter(|(place, zaak)| is_last(*place, zaak)) {
        match hoofdzaak(zaak) {
            Some(above) => deelzaken.push((above, place)),
            None => alone.push(place),
        }
    }
    let below = |place: usize| {
        deelzaken.iter().filter(|(above, _)| *above == place).map(|(_, it)| *it).collect()
    };
    alone.into_iter().map(|place| (place, below(place))).collect()
}

/// The domeinen that occur, in the order of their labels.
pub(super) fn domeinen(overzicht: &Overzicht, labels: &[(String, String)]) -> Vec<Domein> {
    let mut domeinen: Vec<Domein> = vec![];
    for zaak in &overzicht.zaken {
        let Some(catalogus) = overzicht.types.catalogus(zaak.zaaktype) else { continue };
        let code = &catalogus.domein;
        if !domeinen.iter().any(|it| it.code == *code) {
            let own = labels.iter().find(|(known, _)| known == code).map(|(_, label)| label);
            let label = own.or(catalogus.naam.as_ref()).unwrap_or(code).clone();
            domeinen.push(Domein { code: code.clone(), label });
        }
    }
    in_order(domeinen, |it| it.label.clone())
}

/// All that a search looks at. Folded at once: for each text by itself the browser would have to be asked thousands of times.
pub(super) fn zoektekst(overzicht: &Overzicht, ingangen: &[Ingang], teksten: &Teksten) -> String {
    let mut all = String::new();
    for ingang in ingangen {
        let zaken = [&ingang.zaak].into_iter().chain(&ingang.deelzaken);
        for zaak in zaken.filter_map(|it| overzicht.zaken.get(*it)) {
            for words in searched_words(zaak, &overzicht.types, teksten) {
                all.extend(words.chars().filter(|it| *it != BETWEEN));
                all.push('\n');
            }
        }
        all.push(BETWEEN);
    }
    fold(&all)
}

/// Which statustypen ask the resident for something. Thousands of zaken share a few.
pub(super) struct Asks(Vec<StatustypeId>);

impl Asks {
    pub(super) fn new(types: &Types) -> Self {
        let asking = types.statustypen.iter().filter(|it| Beurt::statustype_asks(it));
        Self(asking.map(|it| it.id).collect())
    }

    pub(super) fn beurt(&self, zaak: &Zaak) -> Beurt {
        let asks = match &zaak.status {
            HuidigeStatus::Bekend(status) => self.0.contains(&status.statustype),
            HuidigeStatus::Geen | HuidigeStatus::Elders(_) => false,
        };
        Beurt::when_asked(zaak, asks)
    }
}
