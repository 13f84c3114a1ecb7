//! What the resident has seen, and what the menu says of that.

use super::antwoorden::Antwoorden;
use super::blik::blik;
use super::presentation::{Regel, Wat};
use crate::domain::Gezien;
use crate::pages::{use_bezoekboek, use_nieuws};

/// Tells the menu how many meldingen are new, once all are known.
pub(super) fn tell(antwoorden: &Antwoorden) {
    if !antwoorden.are_all() || !matches!(antwoorden.overzicht, Some(Ok(_))) {
        return;
    }
    let regels = antwoorden.bekend().regels(&blik());
    let aantal = regels.iter().filter(|it| it.is_nieuw).count();
    use_nieuws().set(aantal, regels.iter().map(Regel::id).collect());
}

/// Records that the resident saw all of these.
pub(super) fn see(regels: &[Regel]) {
    let boek = use_bezoekboek();
    let mut gezien = Gezien::read(&boek.gezien());
    let melding = |it: &Regel| match &it.wat {
        Wat::Melding(it) => Some(it.clone()),
        Wat::Bericht(_) => None,
    };
    gezien.add(&regels.iter().filter_map(melding).collect::<Vec<_>>());
    boek.keep_gezien(gezien.write());
}
