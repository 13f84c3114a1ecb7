use super::{Deelnemer, Naam, Sjabloon};
use crate::routes::Route;

/// An event. What a participant does is recorded in this type only, and no variant can hold text
/// that the participant typed or data of a zaak.
#[derive(Clone, Debug, PartialEq)]
pub enum Gebeurtenis {
    /// A page was shown.
    Pagina {
        /// The template of the page.
        sjabloon: Sjabloon,
        /// Whether the participant went back to it.
        terug: bool,
    },
    /// An element was clicked.
    Klik {
        /// The name of the element.
        element: Naam,
    },
    /// A search found nothing. The search words are not recorded.
    LegeZoekopdracht,
    /// The moderator wrote a note.
    Notitie {
        /// The text of the note.
        tekst: String,
    },
    /// The moderator set or ended a fault.
    Storing {
        /// The name of the fault.
        naam: Naam,
    },
}

impl Gebeurtenis {
    /// A page was shown.
    pub fn pagina(route: Route, terug: bool) -> Self {
        Self::Pagina { sjabloon: Sjabloon::of(route), terug }
    }

    /// An element was clicked; `None` when `element` is not a valid [`Naam`].
    pub fn klik(element: &str) -> Option<Self> {
        Naam::new(element).map(|element| Self::Klik { element })
    }

    /// A fault was set; `None` when `naam` is not a valid [`Naam`].
    pub fn storing(naam: &str) -> Option<Self> {
        Naam::new(naam).map(|naam| Self::Storing { naam })
    }

    /// The moderator wrote a note; `None` when the note is empty.
    pub fn notitie(tekst: &str) -> Option<Self> {
        let tekst = tekst.trim();
        (!tekst.is_empty()).then(|| Self::Notitie { tekst: tekst.to_owned() })
    }
}

/// An event during a task, with its time.
#[derive(Clone, Debug, PartialEq)]
pub struct Regel {
    /// The time since the start of the task, in milliseconds.
    pub na_ms: u64,
    /// The event.
    pub wat: Gebeurtenis,
}

impl Regel {
    /// Both times are in milliseconds on the same clock. `None` for an event before the start,
    /// which belongs to no task.
    pub fn sinds(begin_ms: u64, nu_ms: u64, wat: Gebeurtenis) -> Option<Self> {
        nu_ms.checked_sub(begin_ms).map(|na_ms| Self { na_ms, wat })
    }
}

/// The outcome of an attempt at a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Afloop {
    /// The participant completed the task.
    Klaar,
    /// The participant could not complete the task, or gave up.
    LuktNiet,
    /// The task was broken off for a reason that says nothing about the app.
    Afgebroken,
}

impl Afloop {
    /// Every outcome.
    pub const ALL: [Self; 3] = [Self::Klaar, Self::LuktNiet, Self::Afgebroken];
}

/// The record of one attempt at a task.
#[derive(Clone, Debug, PartialEq)]
pub struct Taakverslag {
    /// The [`Taak::id`](super::Taak) of the task.
    pub taak: String,
    /// The name of the scenario.
    pub scenario: String,
    /// The name of the variant; may be empty.
    pub variant: String,
    /// The duration, in milliseconds.
    pub duur_ms: u64,
    /// The outcome.
    pub afloop: Afloop,
    /// The events, in order.
    pub regels: Vec<Regel>,
    /// The answers to the questions after the task, by the id of the question.
    pub antwoorden: Vec<(String, u8)>,
}

/// A note that was written outside the tasks.
#[derive(Clone, Debug, PartialEq)]
pub struct Notitie {
    /// How many attempts had ended when it was written.
    pub na_taken: usize,
    /// The text of the note.
    pub tekst: String,
}

/// The report of one participant.
#[derive(Clone, Debug, PartialEq)]
pub struct Verslag {
    /// The [`Onderzoek::naam`](super::Onderzoek) of the study.
    pub onderzoek: String,
    /// The number of the participant.
    pub deelnemer: Deelnemer,
    /// The attempts, in order. A task that was repeated occurs more than once.
    pub taken: Vec<Taakverslag>,
    /// The answers to the final questions, by the id of the question.
    pub antwoorden: Vec<(String, u8)>,
    /// The notes outside the tasks, in order.
    pub notities: Vec<Notitie>,
}

impl Verslag {
    /// The report of a participant who has not done anything yet.
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
