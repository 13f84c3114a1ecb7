//! Words for invented zaken, without names of people.

use super::random::Random;

const MELDINGEN: [&str; 16] = [
    "Afval naast container",
    "Boom hangt over het voetpad",
    "Fietswrak bij het station",
    "Graffiti op elektrakast",
    "Gat in de weg",
    "Kapotte lantaarnpaal",
    "Losse stoeptegel",
    "Onkruid tussen de tegels",
    "Overlast van ratten",
    "Prullenbak vol",
    "Schade aan speeltoestel",
    "Takken in het plantsoen",
    "Verkeersbord omver",
    "Verstopte put",
    "Water blijft staan na regen",
    "Zwerfvuil in de berm",
];
const WAARVOOR: [&str; 16] = [
    "aanbouw",
    "bankstel",
    "bril",
    "bruiloft",
    "buurtfeest",
    "cursus",
    "dakkapel",
    "geveltuin",
    "kermis",
    "koelkast",
    "muziekles",
    "schoolreis",
    "tandarts",
    "verhuizing",
    "wasmachine",
    "zonnepanelen",
];
const BOMEN: [&str; 8] =
    ["Acacia", "Beuken", "Berken", "Eiken", "Iepen", "Linden", "Olmen", "Wilgen"];
const WEGEN: [&str; 8] = ["dijk", "dreef", "hof", "kade", "laan", "plein", "singel", "straat"];

/// The omschrijving of a zaak of this zaaktype.
pub(super) fn omschrijving(zaaktype: &str, random: &mut Random) -> String {
    let mut pick = |among: &[&'static str]| random.pick(among).copied().unwrap_or_default();
    let (boom, weg) = (pick(&BOMEN), pick(&WEGEN));
    if zaaktype.starts_with("Melding") {
        let melding = pick(&MELDINGEN);
        return format!("{melding}, {boom}{weg} {}", 1 + random.below(240));
    }
    let waarvoor = pick(&WAARVOOR);
    format!("{zaaktype} {waarvoor}, {boom}{weg} {}", 1 + random.below(240))
}
