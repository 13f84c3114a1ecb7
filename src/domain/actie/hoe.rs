use super::{Bedrag, Weblink};

/// Where and how an action is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hoe {
    /// At this address.
    Link(Weblink),
    /// With the form at this address.
    Formulier(Weblink),
    /// By paying.
    Betaling(Betaling),
    /// By adding a document to the zaak.
    Upload(Upload),
    /// At this address, in a way that the app does not know.
    Algemeen(Weblink),
    /// Not here: the source says no way, or one that the app cannot use.
    Geen,
}

/// What must be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Betaling {
    /// How much.
    pub bedrag: Bedrag,
    /// What the resident must write with it, so that the municipality knows what was paid.
    pub kenmerk: Option<String>,
    /// The account to pay it to.
    pub rekening: Option<Rekening>,
    /// Where it can be paid at once.
    pub link: Option<Weblink>,
}

/// A bank account of the municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rekening {
    /// The IBAN, as the source writes it.
    pub iban: String,
    /// The name that the account is in.
    pub naam: Option<String>,
}

/// What the municipality misses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Upload {
    /// The documents that are asked for, in the words of the municipality. Empty when the source
    /// does not name them.
    pub documenten: Vec<String>,
}

impl Hoe {
    /// The address to go to, when there is one.
    pub fn link(&self) -> Option<&Weblink> {
        match self {
            Self::Link(link) | Self::Formulier(link) | Self::Algemeen(link) => Some(link),
            Self::Betaling(betaling) => betaling.link.as_ref(),
            Self::Upload(_) | Self::Geen => None,
        }
    }

    /// Whether the resident can do it with what the app shows. If not, only the municipality can
    /// tell how.
    pub fn kan_hier(&self) -> bool {
        match self {
            Self::Betaling(it) => it.link.is_some() || it.rekening.is_some(),
            Self::Upload(_) => true,
            _ => self.link().is_some(),
        }
    }
}
