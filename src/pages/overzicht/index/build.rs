//! The entries of an index, made from an overview.

use std::collections::BinaryHeap;

use super::entry::{Domein, Entry};
use crate::domain::{Beurt, Beurtlijst, StatustypeId, Zaak, ZaakId, in_order};
use crate::gateway::{Overzicht, Types};

/// The entries of the zaken that are not shown within another zaak, in the order of the gateway.
pub(super) fn entries(
    overzicht: &Overzicht,
    domeinen: &[Domein],
    lijst: &Beurtlijst,
) -> Vec<Entry> {
    let beurten = Beurten::new(&overzicht.types, lijst);
    nested(&overzicht.zaken)
        .into_iter()
        .filter_map(|(place, deelzaken)| {
            let zaak = overzicht.zaken.get(place)?;
            let code = overzicht.types.catalogus_of(zaak).map(|it| &it.domein);
            let mut parts = deelzaken.iter().filter_map(|it| overzicht.zaken.get(*it));
            // A zaak waits for the resident when any of its deelzaken does.
            let asks_in_part = parts.any(|it| beurten.of(it) == Some(Beurt::U));
            let beurt = if asks_in_part { Some(Beurt::U) } else { beurten.of(zaak) };
            let domein = domeinen.iter().position(|it| Some(&it.code) == code);
            Some(Entry { zaak: place, deelzaken, domein, beurt, is_afgerond: zaak.is_afgerond() })
        })
        .collect()
}

/// The places of the zaken that get an entry, each with the places of its deelzaken.
fn nested(zaken: &[Zaak]) -> Vec<(usize, Vec<usize>)> {
    let places = Places::new(zaken);
    let above = |zaak: &Zaak| places.get(zaak.hoofdzaak?);
    // The standard has one level of deelzaken. Some registers have more levels, or zaken that are
    // each other's hoofdzaak. Such a zaak gets an entry of its own, so that it is not lost. An open
    // deelzaak of a closed hoofdzaak gets its own entry too: it belongs among the open zaken.
    let may_hold = |hoofdzaak: &Zaak, zaak: &Zaak| {
        above(hoofdzaak).is_none() && (zaak.is_afgerond() || !hoofdzaak.is_afgerond())
    };
    let hoofdzaak =
        |zaak: &Zaak| above(zaak).filter(|it| zaken.get(*it).is_some_and(|it| may_hold(it, zaak)));
    // When a list grows while its pages are fetched, a zaak can occur twice. The last one counts.
    let is_last = |place: usize, zaak: &Zaak| places.get(zaak.id) == Some(place);
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

/// The place of each zaak, by its id. When a zaak occurs twice, its last place counts.
///
/// The places are sorted by a heap, which the order of the zaken uses as well: a hash map would be
/// half a kilobyte more.
struct Places(Vec<(ZaakId, usize)>);

impl Places {
    fn new(zaken: &[Zaak]) -> Self {
        let places = zaken.iter().enumerate().map(|(place, it)| (it.id, place));
        Self(places.collect::<BinaryHeap<_>>().into_sorted_vec())
    }

    fn get(&self, id: ZaakId) -> Option<usize> {
        let after = self.0.partition_point(|(it, _)| *it <= id);
        self.0.get(after.checked_sub(1)?).filter(|(it, _)| *it == id).map(|(_, place)| *place)
    }
}

/// The domeinen that occur, in the order of their labels.
pub(super) fn domeinen(overzicht: &Overzicht, labels: &[(String, String)]) -> Vec<Domein> {
    let mut domeinen: Vec<Domein> = vec![];
    for zaak in &overzicht.zaken {
        let Some(catalogus) = overzicht.types.catalogus_of(zaak) else { continue };
        let code = &catalogus.domein;
        if !domeinen.iter().any(|it| it.code == *code) {
            let own = labels.iter().find(|(known, _)| known == code).map(|(_, label)| label);
            let label = own.or(catalogus.naam.as_ref()).unwrap_or(code).clone();
            domeinen.push(Domein { code: code.clone(), label });
        }
    }
    in_order(domeinen, |it| it.label.clone())
}

/// Whose turn it is in each statustype. It is found once, because thousands of zaken share a few
/// statustypen.
struct Beurten(Vec<(StatustypeId, Beurt)>);

impl Beurten {
    fn new(types: &Types, lijst: &Beurtlijst) -> Self {
        let known = types.statustypen.iter().filter_map(|it| Some((it.id, lijst.of(it)?)));
        Self(known.collect())
    }

    fn of(&self, zaak: &Zaak) -> Option<Beurt> {
        let statustype = zaak.status.bekend().and_then(|it| it.statustype);
        let listed = self.0.iter().find(|(id, _)| Some(*id) == statustype);
        Beurt::in_step(zaak, listed.map(|(_, beurt)| *beurt))
    }
}
