//! What the municipality asks a resident to do. Each source has tasks of its own shape; this is
//! what they have in common.

mod bedrag;
mod bron;
mod eigenaar;
mod hoe;
mod urgentie;
mod volgorde;
mod weblink;
mod zaakverwijzing;

use std::fmt;

use chrono::NaiveDate;

use super::{ExternetaakId, ObjectId};
pub use bedrag::Bedrag;
pub use bron::{Externetaak, Objecttype, Taakobject, Taakversie};
pub use eigenaar::Eigenaar;
pub use hoe::{Betaling, Hoe, Rekening, Upload};
pub use urgentie::Urgentie;
pub use volgorde::Acties;
pub use weblink::Weblink;
pub use zaakverwijzing::Zaakverwijzing;

/// Something that the municipality asks a resident to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actie {
    /// Which action it is.
    pub id: ActieId,
    /// What must be done, in the words of the municipality. It may be thousands of characters long.
    pub titel: String,
    /// Why, in the words of the municipality.
    pub waarom: Option<String>,
    /// Since when it is asked. `None` when its source does not say it.
    pub sinds: Option<NaiveDate>,
    /// The last day on which it can be done.
    pub uiterlijk: Option<NaiveDate>,
    /// Where and how it is done.
    pub hoe: Hoe,
    /// The zaak that it is for. The resident may not be allowed to see that zaak.
    pub zaak: Option<Zaakverwijzing>,
    /// How far it is.
    pub staat: Staat,
}

/// The id of an action: in which source it is, and its UUID there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ActieId {
    /// A taak in the Objects API.
    Object(ObjectId),
    /// An externe taak of Open VTB.
    Externetaak(ExternetaakId),
}

/// How far an action is, as its source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Staat {
    /// It can be done. Sources leave an action open after its last day.
    Open,
    /// It was done. The day is that on which the source wrote this down.
    Gedaan(Option<NaiveDate>),
    /// Its source closed it because its last day came. Open VTB does so on the last day itself.
    NietGedaan,
    /// The municipality does not ask it any more.
    Vervallen,
}

impl Actie {
    /// Whether the resident still has to do it. Where Open VTB has closed an action on its last day,
    /// it can be done until that day is over.
    pub fn is_te_doen(&self, today: NaiveDate) -> bool {
        match self.staat {
            Staat::Open => true,
            Staat::NietGedaan => self.uiterlijk.is_some_and(|it| it >= today),
            Staat::Gedaan(_) | Staat::Vervallen => false,
        }
    }

    /// How soon it must be done.
    pub fn urgentie(&self, today: NaiveDate) -> Urgentie {
        Urgentie::of(self.uiterlijk, today)
    }
}

impl fmt::Display for ActieId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(id) => id.fmt(f),
            Self::Externetaak(id) => id.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests;
