//! What the home page shows, decided without a browser.

use crate::domain::{Bezoeken, Zaak, amsterdam_day};
use crate::gateway::Types;
use crate::locales::{HomeTeksten, Teksten, voluit};
use crate::pages::overzicht::Index;
use crate::pages::zaaktekst;
use crate::routes::{Keep, Route, Selectie, Sorteer};

/// The most zaken that the home page shows.
pub(super) const AANTAL: usize = 6;

/// The most zaken with news that the home page names.
const NIEUWS: usize = 5;

/// The zaken of the home page.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bundel {
    /// How many zaken go on.
    pub(super) lopend: usize,
    /// The places in the index of those that are shown.
    pub(super) getoond: Vec<u32>,
    /// How many zaken there are, with those that are closed.
    pub(super) alle: usize,
}

/// Picks the zaken of the home page, in the order of the overview: what waits for the resident
/// comes first.
pub(super) fn bundel(index: &Index) -> Bundel {
    let found = index.look(&index.order(Sorteer::default()), &Selectie::default());
    let getoond = found.lopend.iter().take(AANTAL).copied().collect();
    Bundel { lopend: found.lopend.len(), getoond, alle: found.count() }
}

/// A zaak that changed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bericht {
    /// The name of the zaak.
    pub(super) titel: String,
    /// The address of its page.
    pub(super) href: String,
    /// How it stands now.
    pub(super) uitleg: String,
}

/// The zaken that changed since the previous visit, the latest change first, and how many more
/// there are.
pub(super) fn nieuws(
    index: &Index,
    bezoeken: &Bezoeken,
    teksten: &'static Teksten,
    keep: &Keep,
) -> (Vec<Bericht>, usize) {
    let overzicht = index.overzicht();
    let changed = |it: &Zaak| it.laatste_wijziging().filter(|at| bezoeken.is_new(it.id, *at));
    let new = overzicht.zaken.iter().filter_map(|it| Some((changed(it)?, it)));
    let (mut latest, mut aantal) = (vec![], 0_usize);
    for (at, zaak) in new {
        let place = latest.partition_point(|(other, _)| *other >= at);
        latest.insert(place, (at, zaak));
        latest.truncate(NIEUWS);
        aantal += 1;
    }
    let meer = aantal - latest.len();
    let bericht = |(_, zaak)| bericht(zaak, index.types(), teksten, keep);
    (latest.into_iter().map(bericht).collect(), meer)
}

fn bericht(zaak: &Zaak, types: &Types, teksten: &'static Teksten, keep: &Keep) -> Bericht {
    let naam = zaaktekst::naam(zaak, types.zaaktype_of(zaak));
    let naam = naam.unwrap_or(teksten.zaak.zonder_zaaktype);
    let titel = match zaaktekst::adds_something(zaak.omschrijving.as_deref(), naam) {
        Some(omschrijving) => format!("{naam}: {omschrijving}"),
        None => naam.to_owned(),
    };
    let status = zaaktekst::status(zaak, types.statustype_of(zaak), teksten);
    // The day of the status, and not that of the last change: what changed is not known.
    let dag = zaak.status.bekend().and_then(|it| it.gezet);
    let dag = dag.map(|it| voluit(amsterdam_day(it), teksten));
    let uitleg = (HomeTeksten::of(teksten).nieuw_uitleg)(status, dag.as_deref());
    Bericht { titel, href: Route::Zaak(zaak.id).href(keep), uitleg }
}

#[cfg(test)]
mod tests;
