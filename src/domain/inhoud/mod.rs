//! What the municipality writes for its residents, such as "Praat mee over plannen in uw buurt".

use chrono::NaiveDate;

use super::{Kenmerken, Regel, Weblink};

/// An item of the municipality. It has a last day, so that none stays for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inhoudsitem {
    /// What it is about.
    pub titel: String,
    /// What there is to know.
    pub tekst: String,
    /// Where to read more.
    pub link: Option<Weblink>,
    /// The words of the link; the municipality may leave them to the app.
    pub linktekst: Option<String>,
    /// The first day on which it is shown; without one it is shown from the beginning.
    pub van: Option<NaiveDate>,
    /// The last day on which it is shown.
    pub tot: NaiveDate,
    /// For whom it is; without a rule it is for everybody.
    pub voor: Option<Regel>,
}

impl Inhoudsitem {
    /// Whether a resident with these zaken sees the item today.
    pub fn is_shown(&self, zaken: &[Kenmerken], today: NaiveDate) -> bool {
        let is_time = self.van.is_none_or(|it| it <= today) && today <= self.tot;
        let is_for = |regel: &Regel| zaken.iter().any(|it| regel.is_met_by(it));
        is_time && self.voor.as_ref().is_none_or(is_for)
    }
}

#[cfg(test)]
mod tests;
