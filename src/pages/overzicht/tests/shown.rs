//! What the overview shows of a gateway, line by line, for tests that read it as a resident does.

use std::sync::Arc;

use chrono::NaiveDate;
use futures::executor::block_on;

use super::super::gebreken::leeg;
use super::super::index::Index;
use super::super::presentation::{Surroundings, kaart};
use crate::config::{Config, Variant};
use crate::domain::Bezoeken;
use crate::gateway::Gateway;
use crate::locales::{NL, OverzichtTeksten};
use crate::routes::{Keep, Selectie};

/// The lines, from top to bottom.
pub(in crate::pages) fn shown(gateway: &Gateway, config: &Config, today: NaiveDate) -> Vec<String> {
    let Ok(overzicht) = block_on(gateway.overzicht(drop)) else {
        return vec![NL.fout.aanvragen.to_owned()];
    };
    let woorden = OverzichtTeksten::of(&NL);
    let index = Index::new(Arc::clone(&overzicht), config, today, &NL);
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
        for kaart in plaatsen.iter().filter_map(|it| kaart(&index, *it, &surroundings)) {
            lines.push(titel.to_owned());
            lines.push(kaart.titel);
            lines.extend(kaart.ondertitel);
            lines.extend(kaart.merken.into_iter().map(|it| it.tekst));
            lines.extend(kaart.feiten.into_iter().map(|it| format!("{}: {}", it.label, it.waarde)));
        }
    }
    lines
}
