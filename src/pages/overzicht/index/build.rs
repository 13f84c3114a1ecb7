//! The entries of an index, made from an overview.

use std::collections::HashMap;

use super::entry::{Domein, Entry};
use crate::domain::{Beurt, HuidigeStatus, StatustypeId, Zaak, ZaakId, in_order};
use crate::gateway::{Overzicht, Types};

/// The entries of the zaken that are not shown within another zaak, in the order of the gateway.
pub(super) fn entries(overzicht: &Overzicht, domeinen: &[Domein]) -> Vec<Entry> {
    let asks = Asks::new(&overzicht.types);
    nested(&overzicht.zaken)
        .into_iter()
        .filter_map(|(place, deelzaken)| {
            let zaak = overzicht.zaken.get(place)?;
            let code = overzicht.types.catalogus(zaak.zaaktype).map(|it| &it.domein);
            let mut parts = deelzaken.iter().filter_map(|it| overzicht.zaken.get(*it));
            // A zaak waits for the resident when any of its deelzaken does.
            let asks_in_part = parts.any(|it| asks.beurt(it) == Beurt::U);
            let beurt = if asks_in_part { Beurt::U } else { asks.beurt(zaak) };
            let domein = domeinen.iter().position(|it| Some(&it.code) == code);
            Some(Entry { zaak: place, deelzaken, domein, beurt })
        })
        .collect()
}

/// The places of the zaken that get an entry, each with the places of its deelzaken.
fn nested(zaken: &[Zaak]) -> Vec<(usize, Vec<usize>)> {
    let places: HashMap<ZaakId, usize> =
        zaken.iter().enumerate().map(|(place, it)| (it.id, place)).collect();
    let above = |zaak: &Zaak| places.get(&zaak.hoofdzaak?).copied();
    // The standard has one level of deelzaken. Some registers have more levels, or zaken that are
    // each other's hoofdzaak. Such a zaak gets an entry of its own, so that it is not lost. An open
    // deelzaak of a closed hoofdzaak gets its own entry too: it belongs among the open zaken.
    let may_hold = |hoofdzaak: &Zaak, zaak: &Zaak| {
        above(hoofdzaak).is_none() && (zaak.is_afgerond() || !hoofdzaak.is_afgerond())
    };
    let hoofdzaak =
        |zaak: &Zaak| above(zaak).filter(|it| zaken.get(*it).is_some_and(|it| may_hold(it, zaak)));
    // When a list grows while its pages are fetched, a zaak can occur twice. The last one counts.
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

/// The statustypen that ask the resident for something. They are computed once, because thousands
/// of zaken share a few statustypen.
struct Asks(Vec<StatustypeId>);

impl Asks {
    fn new(types: &Types) -> Self {
        let asking = types.statustypen.iter().filter(|it| Beurt::statustype_asks(it));
        Self(asking.map(|it| it.id).collect())
    }

    fn beurt(&self, zaak: &Zaak) -> Beurt {
        let asks = match &zaak.status {
            HuidigeStatus::Bekend(status) => self.0.contains(&status.statustype),
            HuidigeStatus::Geen | HuidigeStatus::Elders(_) => false,
        };
        Beurt::when_asked(zaak, asks)
    }
}
