//! How the resident wants to be reached: asked, and saved choice by choice.

mod opdrachten;

use futures::FutureExt;

use super::asked::Again;
use super::outcome::{Outcome, Reason};
use super::{Answer, Gateway, Gelezen, Question, Sending};
use crate::domain::{
    Adresboek, DigitaalAdres, Inwoner, Keuze, Partij, Verschil, Voorkeuren, vergelijk,
};
use crate::error::{Defect, LoadError};
use opdrachten::opdrachten;

/// The resident with their addresses, and what is wrong with the addresses that cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Bereikbaar {
    /// The resident and the addresses that could be read.
    pub boek: Adresboek,
    /// A defect for each of the others.
    pub onleesbaar: Vec<Defect>,
}

/// What became of each choice that the resident changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Bewaard {
    /// The choices that they changed, and no others.
    pub uitslagen: Vec<(Keuze, Uitslag)>,
    /// All choices, as the register had them last.
    pub nu: Voorkeuren,
}

/// What became of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uitslag {
    /// The register has it.
    Bewaard,
    /// Somebody else changed it since it was shown. Nothing was written.
    Veranderd,
    /// The register does not have it, for this reason.
    Niet(Reason),
    /// Nobody knows whether the register has it.
    Onbekend,
}

impl Gateway {
    /// How the resident can be reached. `None` when Klantinteracties does not know them, or
    /// does not tell. An answer with anything of somebody else is refused whole.
    pub fn bereikbaar(&self) -> Answer<Option<Bereikbaar>> {
        self.answer(async move |gateway, again| gateway.ask_bereikbaar(again).await)
    }

    async fn ask_bereikbaar(&self, again: &mut Again) -> Result<Option<Bereikbaar>, LoadError> {
        let (partijen, adressen) =
            self.ask_both(Question::all::<Partij>(), Question::all::<DigitaalAdres>()).await;
        let (personen, gelezen) = (partijen.list(again), adressen.list(again));
        let (Some(personen), Some(gelezen)) = (known(personen)?, known(gelezen)?) else {
            return Ok(None);
        };
        let Gelezen { items: mut inwoners, onleesbaar: mut defects, .. } = personen;
        let is_one = inwoners.len() + defects.len() <= 1;
        let inwoner: Option<Inwoner> = inwoners.pop();
        let Gelezen { items, onleesbaar, .. }: Gelezen<DigitaalAdres> = gelezen;
        let is_own = |it: &DigitaalAdres| it.van == inwoner.as_ref().map(|it| it.id);
        if !is_one || items.iter().any(|it| it.van.is_some() && !is_own(it)) {
            again.add(&partijen.question);
            again.add(&adressen.question);
            return Err(LoadError::OfOthers);
        }
        match (inwoner, defects.pop()) {
            (None, Some(defect)) => Err(defect.into()),
            (None, None) => Ok(None),
            (Some(inwoner), _) => {
                // The others were given for one contact only.
                let adressen = items.into_iter().filter(|it| it.van.is_some()).collect();
                Ok(Some(Bereikbaar { boek: Adresboek { inwoner, adressen }, onleesbaar }))
            }
        }
    }

    /// Saves what the resident changed: `getoond` is what they saw, `gewenst` what they want.
    ///
    /// Klantinteracties has no ETag, and the last writer wins. So all is read first, and what
    /// somebody else changed meanwhile is left alone. The choices are written one after another,
    /// and each is read back: a 500 does not say that nothing was done, and Open Klant gives one
    /// when two write at the same moment. It is [`Outcome::Refused`] only when nothing could be read at all.
    pub fn bewaar_voorkeuren(&self, getoond: Voorkeuren, gewenst: Voorkeuren) -> Sending<Bewaard> {
        let gateway = self.clone();
        Sending::new(async move { gateway.bewaar(&getoond, &gewenst).await }.boxed_local())
    }

    async fn bewaar(&self, getoond: &Voorkeuren, gewenst: &Voorkeuren) -> Outcome<Bewaard> {
        let mut boek = match self.lees_opnieuw().await {
            Ok(Some(boek)) => boek,
            Ok(None) => return Outcome::Refused(Reason::NotFound.into()),
            Err(error) => return Outcome::Refused(error.into()),
        };
        let mut uitslagen = vec![];
        // When the other side is away or the session has ended, nothing more is sent.
        let mut stop = None;
        for keuze in Keuze::all() {
            let uitslag = match (vergelijk(keuze, getoond, gewenst, &boek.voorkeuren()), stop) {
                (Verschil::Geen, _) => continue,
                (Verschil::AlZo, _) => Uitslag::Bewaard,
                (Verschil::Botsing, _) => Uitslag::Veranderd,
                (Verschil::Schrijven, Some(reason)) => Uitslag::Niet(reason),
                (Verschil::Schrijven, None) => self.schrijf(keuze, gewenst, &mut boek).await,
            };
            stop = stop.or(match uitslag {
                Uitslag::Niet(it @ (Reason::LoggedOut | Reason::Unreachable | Reason::Busy(_))) => {
                    Some(it)
                }
                Uitslag::Onbekend => Some(Reason::Unreachable),
                _ => None,
            });
            uitslagen.push((keuze, uitslag));
        }
        Outcome::Done(Bewaard { uitslagen, nu: boek.voorkeuren() })
    }

    /// Writes one choice, and reads back what became of it.
    async fn schrijf(&self, keuze: Keuze, gewenst: &Voorkeuren, boek: &mut Adresboek) -> Uitslag {
        let Some(opdrachten) = opdrachten(keuze, gewenst, boek) else {
            // It needs an address that could not be saved.
            return Uitslag::Niet(Reason::Invalid);
        };
        let mut outcome = Outcome::Done(());
        for opdracht in opdrachten {
            outcome = self.send(opdracht).await.without_answer();
            if outcome != Outcome::Done(()) {
                break;
            }
        }
        let read = self.lees_opnieuw().await.ok().flatten();
        let is_so = read.as_ref().map(|it| is_written(keuze, gewenst, boek, it));
        if let Some(read) = read {
            *boek = read;
        }
        match (outcome, is_so) {
            (_, Some(true)) | (Outcome::Done(()), None) => Uitslag::Bewaard,
            (Outcome::Refused(refused), _) => Uitslag::Niet(refused.reason),
            (Outcome::Done(()), Some(false)) => Uitslag::Veranderd,
            (Outcome::Unknown, Some(false)) => Uitslag::Niet(Reason::Other),
            (Outcome::Unknown, None) => Uitslag::Onbekend,
        }
    }

    async fn lees_opnieuw(&self) -> Result<Option<Adresboek>, LoadError> {
        self.forget_only(&[Question::all::<Partij>(), Question::all::<DigitaalAdres>()]);
        Ok(self.bereikbaar().await?.map(|it| it.boek))
    }
}

/// Whether a choice is as the resident wants it. An address that they took away may leave another
/// one that they have.
fn is_written(keuze: Keuze, gewenst: &Voorkeuren, eerst: &Adresboek, nu: &Adresboek) -> bool {
    match keuze {
        Keuze::Adres(kanaal) if gewenst.adres(kanaal).is_none() => {
            let gone = eerst.adres(kanaal).map(|it| it.id);
            nu.adressen.iter().all(|it| Some(it.id) != gone)
        }
        _ => keuze.is_same(&nu.voorkeuren(), gewenst),
    }
}

/// A list that is not there, or not for this resident, is none.
fn known<T>(gelezen: Result<Gelezen<T>, LoadError>) -> Result<Option<Gelezen<T>>, LoadError> {
    match gelezen {
        Err(LoadError::NotFound) => Ok(None),
        gelezen => gelezen.map(Some),
    }
}

#[cfg(feature = "fixtures")]
#[cfg(test)]
mod tests;
