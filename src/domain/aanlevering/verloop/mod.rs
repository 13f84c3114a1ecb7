//! What to do next after each answer, so that no document is registered twice and none is at a zaak
//! before all of its bytes are.
//!
//! A document gets a mark of its own before it is made (its `identificatie`, which is unique in a
//! register). After an answer that was lost, the mark finds the document; making it again with the
//! same mark cannot make a second one. A part may be sent again, and so may a link: a register has
//! each link once.

mod antwoord;

pub use antwoord::{Afloop, Antwoord, Bestandsdeel, Geregistreerd, Weigering};

use super::NietOntvangen;
use crate::domain::DocumentId;

/// Files of so many bytes and fewer are sent in one piece.
pub const KLEIN: u64 = 256_000;

/// How often a step is tried that may be done again, before the resident is asked to.
const MOST: u8 = 3;

/// The next thing to ask of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stap {
    /// Ask whether the zaak is open.
    Controleer,
    /// Make the document, with its content when that is small.
    Maak,
    /// Find the document by its mark.
    Zoek,
    /// Send the part with this place in the list of parts.
    Deel(usize),
    /// Say that all parts were sent.
    Ontgrendel,
    /// Ask how the document stands.
    Kijk,
    /// Add the document to the zaak.
    Koppel,
    /// Ask whether the document is at the zaak.
    KijkKoppeling,
    /// Remove the document, which is at no zaak.
    Ruim,
    /// Nothing: it has ended like this.
    Afloop(Afloop),
}

/// The way of one file to a zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verloop {
    stap: Stap,
    document: Option<Geregistreerd>,
    /// Whether a document with the mark may exist, although none is known.
    may_exist: bool,
    /// Why the document is removed.
    reden: NietOntvangen,
    /// How often the same thing was tried without a result.
    attempts: u8,
    /// A document that is at no zaak, and could not be removed.
    wees: Option<DocumentId>,
    /// How many documents were given up. Each next one has another mark.
    given_up: u8,
}

impl Default for Verloop {
    fn default() -> Self {
        Self {
            stap: Stap::Controleer,
            document: None,
            may_exist: false,
            reden: NietOntvangen::Geweigerd,
            attempts: 0,
            wees: None,
            given_up: 0,
        }
    }
}

impl Verloop {
    /// What to do now.
    pub fn stap(&self) -> Stap {
        self.stap
    }

    /// The document, once it was made.
    pub fn document(&self) -> Option<&Geregistreerd> {
        self.document.as_ref()
    }

    /// How often the step was tried before.
    pub fn attempts(&self) -> u8 {
        self.attempts
    }

    /// The mark of the document. A document that was given up still has the mark before it.
    pub fn kenmerk(&self, kenmerk: &str) -> String {
        match self.given_up {
            0 => kenmerk.to_owned(),
            number => format!("{kenmerk}-{number}"),
        }
    }

    /// How many bytes the register has.
    pub fn verstuurd(&self) -> u64 {
        let delen = self.document.iter().flat_map(|it| &it.delen);
        delen.filter(|it| it.is_voltooid).map(|it| it.omvang).sum()
    }

    /// The document that was left at no zaak and could not be removed. It is told once.
    pub fn take_wees(&mut self) -> Option<DocumentId> {
        self.wees.take()
    }

    /// Goes on after it ended without being received: with what is there already.
    pub fn hervat(&mut self) {
        self.attempts = 0;
        self.stap = match self.stap {
            Stap::Afloop(Afloop::Ontvangen) => return,
            Stap::Afloop(Afloop::Onbekend) if self.document.is_some() => Stap::KijkKoppeling,
            _ => Stap::Controleer,
        };
    }

    /// Stops before the next step, unless the document may be at the zaak already.
    pub fn stop(&mut self) {
        let is_too_late = match self.stap {
            Stap::KijkKoppeling | Stap::Ruim | Stap::Afloop(_) => true,
            Stap::Koppel => self.attempts > 0,
            _ => false,
        };
        if !is_too_late {
            self.ruim(NietOntvangen::Gestopt);
        }
    }

    /// Goes on after an answer to the step.
    pub fn na(&mut self, antwoord: Antwoord) {
        match self.stap {
            Stap::Controleer => self.na_controle(antwoord),
            Stap::Maak => self.na_maken(antwoord),
            Stap::Zoek => self.na_zoeken(antwoord),
            Stap::Deel(place) => self.na_deel(place, antwoord),
            Stap::Ontgrendel => self.na_ontgrendelen(antwoord),
            Stap::Kijk => self.na_kijken(antwoord),
            Stap::Koppel => self.na_koppelen(antwoord),
            Stap::KijkKoppeling => self.na_kijken_naar_koppeling(antwoord),
            Stap::Ruim => self.na_ruimen(&antwoord),
            Stap::Afloop(_) => {}
        }
    }

    fn na_controle(&mut self, antwoord: Antwoord) {
        match antwoord {
            Antwoord::Gedaan if self.document.is_some() => self.stap = Stap::Kijk,
            Antwoord::Gedaan if self.may_exist => self.stap = Stap::Zoek,
            Antwoord::Gedaan => self.stap = Stap::Maak,
            Antwoord::Geweigerd(Weigering::Gesloten) => self.ruim(NietOntvangen::Gesloten),
            other => self.niet(other.reden()),
        }
    }

    fn na_maken(&mut self, antwoord: Antwoord) {
        match antwoord {
            Antwoord::Document(document) => {
                self.attempts = 0;
                self.vervolg(document);
            }
            Antwoord::Geweigerd(Weigering::Bestaat) | Antwoord::Onbekend => {
                self.may_exist = true;
                self.stap = Stap::Zoek;
            }
            other => self.niet(other.reden()),
        }
    }

    fn na_zoeken(&mut self, antwoord: Antwoord) {
        match antwoord {
            Antwoord::Document(document) => self.vervolg(document),
            Antwoord::Geen => {
                self.may_exist = false;
                self.again(Stap::Maak);
            }
            Antwoord::Geweigerd(Weigering::Uitgelogd) => self.niet(NietOntvangen::Uitgelogd),
            _ => self.stap = Stap::Afloop(Afloop::Onbekend),
        }
    }

    fn na_deel(&mut self, place: usize, antwoord: Antwoord) {
        match antwoord {
            Antwoord::Gedaan => {
                self.attempts = 0;
                let deel = self.document.as_mut().and_then(|it| it.delen.get_mut(place));
                if let Some(deel) = deel {
                    deel.is_voltooid = true;
                }
                self.go_on();
            }
            Antwoord::Onbekend => self.again(Stap::Deel(place)),
            // The document may have been finished, or removed.
            Antwoord::Geweigerd(Weigering::Weg) => self.again(Stap::Kijk),
            Antwoord::Geweigerd(it) if it.may_pass() => self.niet(it.reden()),
            other => self.ruim(other.reden()),
        }
    }

    fn na_ontgrendelen(&mut self, antwoord: Antwoord) {
        match antwoord {
            Antwoord::Gedaan => {
                self.attempts = 0;
                if let Some(document) = &mut self.document {
                    document.is_locked = false;
                }
                self.stap = Stap::Koppel;
            }
            Antwoord::Geweigerd(it) if it.may_pass() => self.niet(it.reden()),
            _ => self.again(Stap::Kijk),
        }
    }

    fn na_kijken(&mut self, antwoord: Antwoord) {
        match antwoord {
            Antwoord::Document(document) => self.vervolg(document),
            Antwoord::Geen | Antwoord::Geweigerd(Weigering::Weg) => {
                self.document = None;
                self.again(Stap::Maak);
            }
            other => self.niet(other.reden()),
        }
    }

    fn na_koppelen(&mut self, antwoord: Antwoord) {
        match antwoord {
            Antwoord::Gedaan | Antwoord::Geweigerd(Weigering::Bestaat) => {
                self.stap = Stap::Afloop(Afloop::Ontvangen);
            }
            Antwoord::Geweigerd(it) if it.may_pass() => self.niet(it.reden()),
            Antwoord::Geweigerd(it) => self.ruim(it.reden()),
            _ => self.stap = Stap::KijkKoppeling,
        }
    }

    fn na_kijken_naar_koppeling(&mut self, antwoord: Antwoord) {
        match antwoord {
            Antwoord::Gedaan => self.stap = Stap::Afloop(Afloop::Ontvangen),
            Antwoord::Geen if self.attempts + 1 < MOST => {
                self.attempts += 1;
                self.stap = Stap::Koppel;
            }
            _ => self.stap = Stap::Afloop(Afloop::Onbekend),
        }
    }

    fn na_ruimen(&mut self, antwoord: &Antwoord) {
        let document = self.document.take();
        let is_gone = matches!(antwoord, Antwoord::Gedaan | Antwoord::Geweigerd(Weigering::Weg));
        self.wees = document.map(|it| it.id).filter(|_| !is_gone);
        if self.wees.is_some() {
            self.given_up = self.given_up.saturating_add(1);
        }
        self.niet(self.reden);
    }

    fn niet(&mut self, reden: NietOntvangen) {
        self.stap = Stap::Afloop(Afloop::Niet(reden));
    }

    /// Does a step again, until that was done often enough.
    fn again(&mut self, stap: Stap) {
        self.attempts += 1;
        if self.attempts < MOST {
            self.stap = stap;
        } else {
            self.niet(NietOntvangen::Verbinding);
        }
    }

    fn vervolg(&mut self, mut document: Geregistreerd) {
        // Gateways tell the lock only once, when the document is made.
        let known = self.document.take().filter(|it| it.id == document.id);
        document.lock = document.lock.or(known.and_then(|it| it.lock));
        self.document = Some(document);
        self.may_exist = false;
        self.go_on();
    }

    /// Goes on with the document as it is: with the next part, or else with what comes after the
    /// last one.
    fn go_on(&mut self) {
        let Some(document) = &self.document else { return self.stap = Stap::Controleer };
        let next = document.delen.iter().position(|it| !it.is_voltooid);
        match next {
            // A gateway may keep the lock to itself, and only who has it can send parts.
            Some(_) | None if document.is_locked && document.lock.is_none() => {
                self.ruim(NietOntvangen::Verbinding);
            }
            Some(place) if document.is_locked => self.stap = Stap::Deel(place),
            // It was finished without all of its content.
            Some(_) => self.ruim(NietOntvangen::Geweigerd),
            None if document.is_locked => self.stap = Stap::Ontgrendel,
            None => self.stap = Stap::Koppel,
        }
    }

    /// Removes the document, if there is one. No register removes a document that is locked, so
    /// that such a document is left for the operator.
    fn ruim(&mut self, reden: NietOntvangen) {
        self.reden = reden;
        match &self.document {
            None => self.niet(reden),
            Some(document) if document.is_locked => {
                self.wees = Some(document.id);
                if document.lock.is_none() || !reden.may_try_again() {
                    self.document = None;
                    self.given_up = self.given_up.saturating_add(1);
                }
                self.niet(reden);
            }
            Some(_) => self.stap = Stap::Ruim,
        }
    }
}

#[cfg(test)]
mod tests;
