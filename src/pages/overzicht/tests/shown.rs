//! What the overview shows of a gateway, line by line, for tests that read it as a resident does.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use futures::executor::block_on;

use super::super::gebreken::leeg;
use super::super::index::Index;
use super::super::presentation::{Surroundings, kaart};
use crate::config::{Config, Variant};
use crate::domain::{Bezoeken, ZaakId};
use crate::gateway::{Gateway, Overzicht};
use crate::locales::{NL, OverzichtTeksten};
use crate::routes::{Keep, Selectie, Sorteer};

/// The overview as a resident sees it.
#[cfg_attr(fuzzing, expect(dead_code, reason = "the fuzzer only has it made"))]
pub(in crate::pages) struct Shown {
    /// The lines, from top to bottom.
    pub(in crate::pages) lines: Vec<String>,
    /// The zaken in each order: those with a card, and those on the card of a hoofdzaak.
    pub(in crate::pages) zaken: Vec<BTreeSet<ZaakId>>,
    /// How many zaken are hidden because of what they or their zaaktypen say.
    pub(in crate::pages) hidden: usize,
}

/// What a resident sees of the zaken that a gateway sends.
pub(in crate::pages) fn shown(gateway: &Gateway, config: &Config, today: NaiveDate) -> Shown {
    let Ok(overzicht) = block_on(gateway.overzicht(drop)) else {
        let lines = vec![NL.fout.aanvragen.to_owned()];
        return Shown { lines, zaken: vec![BTreeSet::new()], hidden: 0 };
    };
    let index = Index::new(Arc::clone(&overzicht), config, today, &NL);
    let hidden = overzicht.verborgen.len();
    Shown { lines: lines(&index, &overzicht, config, today), zaken: zaken(&index), hidden }
}

fn lines(index: &Index, overzicht: &Overzicht, config: &Config, today: NaiveDate) -> Vec<String> {
    let woorden = OverzichtTeksten::of(&NL);
    let mut lines = vec![];
    if !overzicht.onleesbaar.is_empty() {
        lines.push((woorden.onleesbaar)(overzicht.onleesbaar.len()));
    } else if index.is_empty() {
        lines.push(leeg(!overzicht.verborgen.is_empty(), config, woorden).0);
    }
    if !overzicht.types.failures.is_empty() {
        lines.push(NL.zaak.woorden_ontbreken.to_owned());
    }
    if !overzicht.types.domein_failures.is_empty() {
        lines.push(woorden.domein_lukt_niet.to_owned());
    }
    let selectie = Selectie::default();
    let found = index.look(&index.order(selectie.sorteer), &selectie);
    let lists = [(NL.variant_a.lopend, found.lopend), (NL.variant_a.afgerond, found.afgerond)];
    let (bezoeken, keep) = (Bezoeken::default(), Keep::default());
    let surroundings =
        Surroundings { teksten: &NL, variant: Variant::A, today, bezoeken: &bezoeken, keep: &keep };
    for (titel, plaatsen) in lists {
        for kaart in plaatsen.iter().filter_map(|it| kaart(index, *it, &surroundings)) {
            lines.push(titel.to_owned());
            lines.push(kaart.titel);
            lines.extend(kaart.ondertitel);
            lines.extend(kaart.merken.into_iter().map(|it| it.tekst));
            let feiten = kaart.etiketten.into_iter().map(|it| it.feit).chain(kaart.feiten);
            lines.extend(feiten.map(|it| format!("{}: {}", it.label, it.waarde)));
        }
    }
    lines
}

fn zaken(index: &Index) -> Vec<BTreeSet<ZaakId>> {
    let in_order = |sorteer| {
        let found = index.look(&index.order(sorteer), &Selectie::default());
        let places = found.lopend.into_iter().chain(found.afgerond);
        let shown = places.filter_map(|it| index.get(it));
        shown.flat_map(|(zaak, _, delen)| delen.into_iter().chain([zaak])).map(|it| it.id).collect()
    };
    Sorteer::ALL.map(in_order).to_vec()
}
