//! What the form holds, what is wrong with it, and what became of it.

mod invoer;
mod woorden;

use crate::config::Voorkeurkeuzes;
use crate::domain::{Keuze, Voorkeuren};
use crate::gateway::{Bewaard, Outcome, Reason, Uitslag};
pub(crate) use invoer::{Apparaat, Gebrek, Gebreken, Invoer};
pub(super) use woorden::{gebrek, naam, onderwerp, regels, titel, waarde};

/// The form, with what it is compared with. It is in the memory of the window only.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Concept {
    /// The choices that the municipality offers.
    pub(crate) aanbod: Voorkeurkeuzes,
    /// Whether the register of the municipality told its part.
    pub(crate) is_bekend: bool,
    /// What the register had when it was shown.
    pub(crate) getoond: Voorkeuren,
    /// What the register had last.
    pub(crate) nu: Voorkeuren,
    /// What the device had when it was shown.
    pub(crate) apparaat: Apparaat,
    /// What the resident filled in.
    pub(crate) invoer: Invoer,
    /// Whether what is wrong is said. That begins when the resident saves.
    pub(crate) is_nagekeken: bool,
    /// How far saving is.
    pub(crate) stand: Stand,
}

/// How far saving is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Stand {
    /// The resident fills in the form.
    #[default]
    Invullen,
    /// It is being saved.
    Bezig,
    /// This became of what was changed.
    Klaar(Vec<(Wat, Uitslag)>),
}

/// What a result is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wat {
    /// A choice that the register has.
    Keuze(Keuze),
    /// The language, on this device.
    Taal,
    /// The variant of the pages, on this device.
    Weergave,
    /// Notifications of this browser.
    Bureaumelding,
}

impl Stand {
    /// Whether all that was changed is saved.
    fn is_all_saved(&self) -> bool {
        let is_saved = |(_, uitslag): &(Wat, Uitslag)| *uitslag == Uitslag::Bewaard;
        matches!(self, Self::Klaar(all) if all.iter().all(is_saved))
    }
}

impl Concept {
    /// The form as it opens.
    pub(crate) fn new(
        register: Option<Voorkeuren>,
        aanbod: Voorkeurkeuzes,
        apparaat: Apparaat,
    ) -> Self {
        let is_bekend = register.is_some();
        let getoond = register.unwrap_or_default();
        let invoer = Invoer::of(&getoond, apparaat);
        let nu = getoond.clone();
        Self { aanbod, is_bekend, getoond, nu, apparaat, invoer, ..Self::default() }
    }

    /// The form when the page is shown again: what was typed stays, and so does what became of
    /// saving, because another language makes the page anew.
    pub(crate) fn reopened(&self, register: Option<Voorkeuren>, apparaat: Apparaat) -> Self {
        let chosen = self.invoer.apparaat.on(self.apparaat, apparaat);
        let is_kept = self.stand == Stand::Bezig || self.is_bekend && self.is_unsaved();
        let mut concept = match is_kept {
            true => Self { apparaat, ..self.clone() },
            false => Self::new(register, self.aanbod, apparaat),
        };
        concept.invoer.apparaat = chosen;
        concept.stand = self.stand.clone();
        concept
    }

    /// The resident leaves the page. What was saved is not said again.
    pub(crate) fn leave(&mut self) {
        if self.stand.is_all_saved() {
            self.stand = Stand::Invullen;
        }
    }

    /// Whether something was changed and not saved.
    pub(crate) fn is_unsaved(&self) -> bool {
        self.invoer != Invoer::of(&self.getoond, self.apparaat)
    }

    /// What the resident wants, or what is wrong with it.
    pub(crate) fn gewenst(&self) -> Result<Voorkeuren, Gebreken> {
        self.invoer.gewenst(&self.getoond, self.aanbod)
    }

    /// What is wrong, once that is to be said.
    pub(crate) fn gebreken(&self) -> Gebreken {
        match self.is_nagekeken {
            true => self.gewenst().err().unwrap_or_default(),
            false => Gebreken::default(),
        }
    }

    /// Takes over what became of saving in the register: what was saved counts as shown, and all
    /// that was typed and not saved stays.
    pub(crate) fn settle(&mut self, outcome: Outcome<Bewaard>, gewenst: &Voorkeuren) {
        let bewaard = match outcome {
            Outcome::Done(bewaard) => bewaard,
            Outcome::Refused(refused) => self.none_saved(gewenst, Uitslag::Niet(refused.reason)),
            Outcome::Unknown => self.none_saved(gewenst, Uitslag::Onbekend),
        };
        self.nu = bewaard.nu;
        for keuze in Keuze::all() {
            let uitslag = bewaard.uitslagen.iter().find(|(it, _)| *it == keuze);
            match uitslag.map(|(_, it)| *it) {
                // The resident is asked first.
                Some(Uitslag::Veranderd) => {}
                Some(Uitslag::Niet(_) | Uitslag::Onbekend) => {
                    keuze.take(&mut self.getoond, &self.nu);
                }
                Some(Uitslag::Bewaard) | None => {
                    keuze.take(&mut self.getoond, &self.nu);
                    self.invoer.take(keuze, &self.nu);
                }
            }
        }
        let found = bewaard.uitslagen.into_iter().map(|(it, uitslag)| (Wat::Keuze(it), uitslag));
        self.note(found.collect());
    }

    /// The result when nothing could be written.
    fn none_saved(&self, gewenst: &Voorkeuren, uitslag: Uitslag) -> Bewaard {
        let changed = Keuze::all().filter(|it| !it.is_same(&self.getoond, gewenst));
        Bewaard { uitslagen: changed.map(|it| (it, uitslag)).collect(), nu: self.getoond.clone() }
    }

    /// Takes over what became of the choices of this device.
    pub(crate) fn settle_device(&mut self, uitslagen: Vec<(Wat, Uitslag)>, apparaat: Apparaat) {
        self.apparaat = apparaat;
        self.note(uitslagen);
    }

    fn note(&mut self, uitslagen: Vec<(Wat, Uitslag)>) {
        let before = match std::mem::take(&mut self.stand) {
            Stand::Klaar(before) => before,
            Stand::Invullen | Stand::Bezig => vec![],
        };
        self.stand = Stand::Klaar([before, uitslagen].concat());
    }

    /// The resident has seen what somebody else changed. With `is_mijn` they want their own choice
    /// all the same, and otherwise what is there now.
    pub(crate) fn answer(&mut self, keuze: Keuze, is_mijn: bool) {
        keuze.take(&mut self.getoond, &self.nu);
        if !is_mijn {
            self.invoer.take(keuze, &self.nu);
        }
        if let Stand::Klaar(uitslagen) = &mut self.stand {
            uitslagen.retain(|(it, _)| *it != Wat::Keuze(keuze));
            if uitslagen.is_empty() {
                self.stand = Stand::Invullen;
            }
        }
    }

    /// How far saving is, as the page says it: that all was saved is not true any more once something
    /// else is changed.
    pub(crate) fn said(&self) -> Stand {
        match &self.stand {
            stand if stand.is_all_saved() && self.is_unsaved() => Stand::Invullen,
            stand => stand.clone(),
        }
    }

    /// The choices about which the resident is asked what they want.
    pub(crate) fn vragen(&self) -> Vec<Keuze> {
        let Stand::Klaar(uitslagen) = &self.stand else { return vec![] };
        let asked = |(wat, uitslag): &(Wat, Uitslag)| match (wat, uitslag) {
            (Wat::Keuze(keuze), Uitslag::Veranderd) => Some(*keuze),
            _ => None,
        };
        uitslagen.iter().filter_map(asked).collect()
    }
}

/// Whether trying again later may help.
pub(super) fn is_away(reason: Reason) -> bool {
    matches!(reason, Reason::Busy(_) | Reason::Unreachable)
}

#[cfg(test)]
mod tests;
