use super::{Deelnemer, Naam, Sjabloon};
use crate::routes::Route;

/// Something that happened. There is no other place for what a participant did, and none of these
/// can hold what they typed, or anything about a zaak.
#[derive(Clone, Debug, PartialEq)]
pub enum Gebeurtenis {
    /// A page was shown.
    Pagina {
        /// Which.
        sjabloon: Sjabloon,
        /// Whether by going back.
        terug: bool,
    },
    /// Something was clicked.
    Klik {
        /// What.
        element: Naam,
    },
    /// A search that found nothing; not for what.
    LegeZoekopdracht,
    /// What the moderator wrote.
    Notitie {
        /// Their own words.
        tekst: String,
    },
    /// A fault was set by hand.
    Storing {
        /// Which.
        naam: Naam,
    },
}

impl Gebeurtenis {
    /// A page was shown.
    pub fn pagina(route: Route, terug: bool) -> Self {
        Self::Pagina { sjabloon: Sjabloon::of(route), terug }
    }

    /// An element was clicked; `None` when that is no [`Naam`].
    pub fn klik(element: &str) -> Option<Self> {
        Naam::new(element).map(|element| Self::Klik { element })
    }

    /// A fault was set; `None` when that is no [`Naam`].
    pub fn storing(naam: &str) -> Option<Self> {
        Naam::new(naam).map(|naam| Self::Storing { naam })
    }

    /// The moderator wrote this; `None` when it says nothing.
    pub fn notitie(tekst: &str) -> Option<Self> {
        let tekst = tekst.trim();
        (!tekst.is_empty()).then(|| Self::Notitie { tekst: tekst.to_owned() })
    }
}

/// Something that happened during a task, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Regel {
    /// Since the task began, in milliseconds.
    pub na_ms: u64,
    /// What.
    pub wat: Gebeurtenis,
}

impl Regel {
    /// With both moments on the same clock, in milliseconds; `None` for what happened before the task
    /// began, which is nobody's task.
    pub fn sinds(begin_ms: u64, nu_ms: u64, wat: Gebeurtenis) -> Option<Self> {
        nu_ms.checked_sub(begin_ms).map(|na_ms| Self { na_ms, wat })
    }
}

/// How a task ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Afloop {
    /// The participant did it.
    Klaar,
    /// The participant could not do it, or gave up.
    LuktNiet,
    /// It was broken off for another reason, and says nothing about the app.
    Afgebroken,
}

impl Afloop {
    /// All.
    pub const ALL: [Self; 3] = [Self::Klaar, Self::LuktNiet, Self::Afgebroken];
}

/// What was kept of one task of one participant.
#[derive(Clone, Debug, PartialEq)]
pub struct Taakverslag {
    /// The [`Taak::id`](super::Taak).
    pub taak: String,
    /// The scenario in which it was done.
    pub scenario: String,
    /// The variant in which it was done; empty when there is none.
    pub variant: String,
    /// From Start until the end, in milliseconds.
    pub duur_ms: u64,
    /// How it ended.
    pub afloop: Afloop,
    /// What happened, in order.
    pub regels: Vec<Regel>,
    /// By the name of the question.
    pub antwoorden: Vec<(String, u8)>,
}

/// A note that belongs to no task.
#[derive(Clone, Debug, PartialEq)]
pub struct Notitie {
    /// How many tasks had ended when it was written.
    pub na_taken: usize,
    /// The moderator's own words.
    pub tekst: String,
}

/// What was kept of one participant.
#[derive(Clone, Debug, PartialEq)]
pub struct Verslag {
    /// The [`Onderzoek::naam`](super::Onderzoek).
    pub onderzoek: String,
    /// The number.
    pub deelnemer: Deelnemer,
    /// In the order in which they were done. A task that was begun again stands there again.
    pub taken: Vec<Taakverslag>,
    /// On what was asked when all was done, by the name of the question.
    pub antwoorden: Vec<(String, u8)>,
    /// Those outside tasks, in order.
    pub notities: Vec<Notitie>,
}

impl Verslag {
    /// That of someone who has done nothing yet.
    pub fn new(onderzoek: &str, deelnemer: Deelnemer) -> Self {
        Self {
            onderzoek: onderzoek.to_owned(),
            deelnemer,
            taken: vec![],
            antwoorden: vec![],
            notities: vec![],
        }
    }
}
