//! What else may be of use to a resident: a rule of the municipality about their own zaken.

mod weggedaan;

use chrono::NaiveDate;

use super::{Kenmerken, Regel, Weblink, ZaakId, digest};
pub use weggedaan::Weggedaan;

/// A product that residents with certain zaken are told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestie {
    /// Its name in the file, by which it is known once it is dismissed.
    pub id: String,
    /// What is offered.
    pub product: String,
    /// What there is to know.
    pub tekst: String,
    /// Where to read more, or to apply.
    pub link: Weblink,
    /// Who offers it; the municipality itself when it says nobody.
    pub aanbieder: Option<String>,
    /// Whether that is another public body.
    pub andere_overheid: bool,
    /// For which zaken it is.
    pub voor: Regel,
}

/// A zaak of the resident, as far as suggestions may know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EigenZaak<'a> {
    /// Its id.
    pub id: ZaakId,
    /// What residents call it.
    pub naam: &'a str,
    /// What a rule may know.
    pub kenmerken: Kenmerken<'a>,
    /// When it was closed.
    pub afgerond: Option<NaiveDate>,
}

/// How many days after a zaak was closed the home page still makes suggestions for it.
const DAGEN: i64 = 180;

/// The most suggestions in one place.
const MOST: usize = 3;

impl Suggestie {
    /// The number under which the device remembers that this was dismissed. It is made of the id of
    /// a zaak as well, which cannot be guessed: nobody can find out from it what was dismissed.
    pub fn merk(&self, zaak: ZaakId) -> u32 {
        digest(format!("{} {zaak}", self.id).as_bytes())
    }

    fn zaken<'a, 'b>(
        &'a self,
        zaken: &'a [EigenZaak<'b>],
    ) -> impl Iterator<Item = &'a EigenZaak<'b>> {
        zaken.iter().filter(|it| self.voor.is_met_by(&it.kenmerken))
    }

    /// The marks to remember when this is dismissed: one for each zaak that it is for.
    pub fn merken(&self, zaken: &[EigenZaak]) -> Vec<u32> {
        self.zaken(zaken).map(|it| self.merk(it.id)).collect()
    }
}

/// The suggestions for a resident with these zaken, in the order of the file, each with the zaak
/// that is the reason for it. One that was dismissed for any of the zaken does not come back for
/// another.
pub fn suggesties<'a, 'b>(
    suggesties: &'a [Suggestie],
    zaken: &'a [EigenZaak<'b>],
    weggedaan: &Weggedaan,
    today: NaiveDate,
) -> Vec<(&'a Suggestie, &'a EigenZaak<'b>)> {
    let is_recent =
        |it: &&EigenZaak| it.afgerond.is_none_or(|closed| (today - closed).num_days() <= DAGEN);
    let shown = suggesties.iter().filter_map(|it| {
        let is_dismissed = it.merken(zaken).iter().any(|merk| weggedaan.has(*merk));
        let because = it.zaken(zaken).find(is_recent).filter(|_| !is_dismissed)?;
        Some((it, because))
    });
    shown.take(MOST).collect()
}

#[cfg(test)]
mod tests;
