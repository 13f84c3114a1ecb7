//! Which meldingen and messages there are, and in which order.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::{
    Bericht, Besluit, Beurt, Beurtlijst, Bezoeken, Gezien, Melding, MeldingId, NieuwDocument,
    Zaakstand, meldingen,
};
use crate::gateway::{Gelezen, Overzicht};
use crate::pages::actiebron::Stand;

/// What the meldingen are made from, as far as it is known.
pub(in crate::pages::meldingen) struct Bekend {
    pub(in crate::pages::meldingen) overzicht: Option<Arc<Overzicht>>,
    /// The messages that have been published, newest first.
    pub(in crate::pages::meldingen) berichten: Option<Arc<Gelezen<Bericht>>>,
    pub(in crate::pages::meldingen) besluiten: Option<Arc<Gelezen<Besluit>>>,
    /// The documents that were added in the last weeks.
    pub(in crate::pages::meldingen) documenten: Option<Arc<Vec<NieuwDocument>>>,
    pub(in crate::pages::meldingen) acties: Option<Arc<Stand>>,
    /// The statustypen of which the municipality says whose turn it is.
    pub(in crate::pages::meldingen) beurt: Beurtlijst,
    pub(in crate::pages::meldingen) today: NaiveDate,
}

/// What the resident has seen.
pub(in crate::pages::meldingen) struct Blik {
    pub(in crate::pages::meldingen) gezien: Gezien,
    pub(in crate::pages::meldingen) bezoeken: Bezoeken,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::pages::meldingen) struct Regel {
    pub(in crate::pages::meldingen) dag: Option<NaiveDate>,
    pub(in crate::pages::meldingen) is_nieuw: bool,
    pub(in crate::pages::meldingen) wat: Wat,
}

/// What a line tells.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::pages::meldingen) enum Wat {
    /// Something that happened.
    Melding(Melding),
    /// A message.
    Bericht(Box<Bericht>),
}

impl Bekend {
    /// What happened, as far as the zaken, besluiten, documents and actions tell.
    pub(in crate::pages::meldingen) fn meldingen(&self) -> Vec<Melding> {
        let leeg = Overzicht::default();
        let overzicht = self.overzicht.as_deref().unwrap_or(&leeg);
        let types = &overzicht.types;
        // Thousands of zaken share a few statustypen.
        let known = types.statustypen.iter().filter_map(|it| Some((it.id, self.beurt.of(it)?)));
        let beurten: Vec<_> = known.collect();
        let stand = |zaak| {
            let statustype = types.statustype_of(zaak);
            let listed = beurten.iter().find(|(id, _)| statustype.is_some_and(|it| it.id == *id));
            let beurt = Beurt::in_step(zaak, listed.map(|(_, beurt)| *beurt));
            Zaakstand { zaak, zaaktype: types.zaaktype_of(zaak), statustype, beurt }
        };
        let standen: Vec<_> = overzicht.zaken.iter().map(stand).collect();
        let besluiten = self.besluiten.as_deref().map_or(&[][..], |it| &it.items);
        let documenten = self.documenten.as_deref().map_or(&[][..], Vec::as_slice);
        let acties = self.acties.as_deref().map_or(&[][..], |it| &it.acties.te_doen);
        meldingen(&standen, besluiten, documenten, acties, self.today)
    }

    /// All lines, newest first. Of one day, messages are first; what has no day is last.
    pub(in crate::pages::meldingen) fn regels(&self, blik: &Blik) -> Vec<Regel> {
        let berichten = self.berichten.as_deref().map_or(&[][..], |it| &it.items);
        let mut berichten = berichten.iter().peekable();
        let mut regels = vec![];
        for melding in self.meldingen() {
            while let Some(bericht) = berichten.next_if(|it| it.dag() >= melding.dag) {
                regels.push(Regel::of_bericht(bericht));
            }
            let is_nieuw = blik.is_nieuw(&melding, self.today);
            regels.push(Regel { dag: melding.dag, is_nieuw, wat: Wat::Melding(melding) });
        }
        regels.extend(berichten.map(Regel::of_bericht));
        regels
    }
}

impl Blik {
    fn is_nieuw(&self, melding: &Melding, today: NaiveDate) -> bool {
        // Who opened the zaak has read what happened in it.
        let opened = melding.zaak.and_then(|it| self.bezoeken.opened(it));
        let is_read = opened.is_some_and(|it| melding.dag.is_none_or(|dag| dag <= it));
        let is_of_zaak = melding.wat.actie().is_none();
        !(is_of_zaak && is_read) && self.gezien.is_nieuw(melding, self.bezoeken.vorig(), today)
    }
}

impl Regel {
    fn of_bericht(bericht: &Bericht) -> Self {
        let (dag, is_nieuw) = (bericht.dag(), !bericht.is_gelezen);
        Self { dag, is_nieuw, wat: Wat::Bericht(Box::new(bericht.clone())) }
    }

    /// Which melding or message it is.
    pub(in crate::pages::meldingen) fn id(&self) -> MeldingId {
        match &self.wat {
            Wat::Melding(melding) => melding.id,
            Wat::Bericht(bericht) => MeldingId::of_bericht(bericht.id),
        }
    }
}

/// The lines of each day, one day after the other.
pub(in crate::pages::meldingen) fn groepen(regels: &[Regel]) -> Vec<&[Regel]> {
    regels.chunk_by(|one, other| one.dag == other.dag).collect()
}

/// The lines for home: what is new first, and what is history not at all.
pub(in crate::pages::meldingen) fn nieuwste(regels: &[Regel], most: usize) -> Vec<Regel> {
    let is_history = |it: &Regel| matches!(&it.wat, Wat::Melding(it) if it.is_geschiedenis);
    let (new, known): (Vec<_>, Vec<_>) =
        regels.iter().filter(|it| !is_history(it)).partition(|it| it.is_nieuw);
    new.into_iter().chain(known).take(most).cloned().collect()
}
