use crate::config::{Variant, Voorkeurkeuzes};
use crate::domain::{
    Adresfout, Besluitkanaal, Contactadres, Kanaal, Keuze, Meldingen, Onderwerp, Voorkeuren,
};
use crate::locales::Taal;

/// What was chosen on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Apparaat {
    /// The language.
    pub(crate) taal: Taal,
    /// The variant of the pages.
    pub(crate) variant: Variant,
    /// Whether this browser tells of news.
    pub(crate) bureaumelding: bool,
}

impl Apparaat {
    /// What was chosen, where that differs from `before`; and what the device has now for the rest.
    pub(super) fn on(self, before: Self, now: Self) -> Self {
        fn of<T: PartialEq>(chosen: T, before: &T, now: T) -> T {
            if chosen == *before { now } else { chosen }
        }
        Self {
            taal: of(self.taal, &before.taal, now.taal),
            variant: of(self.variant, &before.variant, now.variant),
            bureaumelding: of(self.bureaumelding, &before.bureaumelding, now.bureaumelding),
        }
    }
}

/// What the resident filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Invoer {
    pub(crate) email: String,
    pub(crate) telefoon: String,
    pub(crate) besluiten: Besluitkanaal,
    pub(crate) meldingen: Meldingen,
    pub(crate) apparaat: Apparaat,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gebrek {
    /// It is no address.
    Adres(Adresfout),
    /// It is empty, and another choice needs it.
    Nodig(Kanaal),
}

/// What is wrong with each field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gebreken {
    pub(crate) email: Option<Gebrek>,
    pub(crate) telefoon: Option<Gebrek>,
}

impl Gebreken {
    /// What is wrong with the address for a channel.
    pub(crate) fn of(self, kanaal: Kanaal) -> Option<Gebrek> {
        match kanaal {
            Kanaal::Email => self.email,
            Kanaal::Sms => self.telefoon,
        }
    }
}

impl Invoer {
    /// The fields with these choices in them.
    pub(crate) fn of(voorkeuren: &Voorkeuren, apparaat: Apparaat) -> Self {
        Self {
            email: text(voorkeuren, Kanaal::Email),
            telefoon: text(voorkeuren, Kanaal::Sms),
            besluiten: voorkeuren.besluiten,
            meldingen: voorkeuren.meldingen,
            apparaat,
        }
    }

    /// The address for a channel, as it was typed.
    pub(crate) fn adres(&self, kanaal: Kanaal) -> &str {
        match kanaal {
            Kanaal::Email => &self.email,
            Kanaal::Sms => &self.telefoon,
        }
    }

    /// The field with the address for a channel.
    pub(crate) fn adres_mut(&mut self, kanaal: Kanaal) -> &mut String {
        match kanaal {
            Kanaal::Email => &mut self.email,
            Kanaal::Sms => &mut self.telefoon,
        }
    }

    /// Fills in one choice as it is in `from`.
    pub(crate) fn take(&mut self, keuze: Keuze, from: &Voorkeuren) {
        match keuze {
            Keuze::Adres(kanaal) => *self.adres_mut(kanaal) = text(from, kanaal),
            Keuze::Melding(kanaal, it) => {
                self.meldingen.set(kanaal, it, from.meldingen.has(kanaal, it));
            }
            Keuze::Besluiten => self.besluiten = from.besluiten,
        }
    }

    /// What the resident wants, or what is wrong with it. An address that they did not touch is not
    /// judged: a register may have one that it would not take today.
    pub(crate) fn gewenst(
        &self,
        getoond: &Voorkeuren,
        aanbod: Voorkeurkeuzes,
    ) -> Result<Voorkeuren, Gebreken> {
        let email = self.read(Kanaal::Email, getoond, aanbod);
        let telefoon = self.read(Kanaal::Sms, getoond, aanbod);
        match (email, telefoon) {
            (Ok(email), Ok(telefoon)) => {
                let (besluiten, meldingen) = (self.besluiten, self.meldingen);
                Ok(Voorkeuren { email, telefoon, besluiten, meldingen })
            }
            (email, telefoon) => Err(Gebreken { email: email.err(), telefoon: telefoon.err() }),
        }
    }

    fn read(
        &self,
        kanaal: Kanaal,
        getoond: &Voorkeuren,
        aanbod: Voorkeurkeuzes,
    ) -> Result<Option<Contactadres>, Gebrek> {
        let typed = self.adres(kanaal);
        let adres = match Contactadres::typed(kanaal, typed) {
            _ if typed == text(getoond, kanaal) => getoond.adres(kanaal).cloned(),
            Some(read) => Some(read.map_err(Gebrek::Adres)?),
            None => None,
        };
        match adres {
            None if self.needs(kanaal, getoond, aanbod) => Err(Gebrek::Nodig(kanaal)),
            adres => Ok(adres),
        }
    }

    /// Whether a choice needs an address for this channel. What was like that without one already
    /// is not what the resident is here for.
    fn needs(&self, kanaal: Kanaal, getoond: &Voorkeuren, aanbod: Voorkeurkeuzes) -> bool {
        let had = getoond.adres(kanaal).is_some();
        let is_chosen = |it: Onderwerp| {
            aanbod.meldingen.has(kanaal, it)
                && self.meldingen.has(kanaal, it)
                && (had || !getoond.meldingen.has(kanaal, it))
        };
        let is_digital = |it: Besluitkanaal| it == Besluitkanaal::Digitaal;
        let is_for_besluiten = kanaal == Kanaal::Email
            && aanbod.besluiten
            && is_digital(self.besluiten)
            && (had || !is_digital(getoond.besluiten));
        is_for_besluiten || Onderwerp::ALL.into_iter().any(is_chosen)
    }
}

fn text(voorkeuren: &Voorkeuren, kanaal: Kanaal) -> String {
    voorkeuren.adres(kanaal).map(ToString::to_string).unwrap_or_default()
}
