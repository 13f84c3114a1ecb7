//! Two windows, or a resident and staff, may change the same thing. No register of addresses can
//! refuse that: the last writer wins. So the app compares what it showed, what the resident wants,
//! and what the register has at the moment of writing.

use super::{Kanaal, Onderwerp, Voorkeuren};

/// One of the choices in [`Voorkeuren`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keuze {
    /// The address for a channel.
    Adres(Kanaal),
    /// Whether meldingen about this go by this channel.
    Melding(Kanaal, Onderwerp),
    /// How to get decisions.
    Besluiten,
}

/// What is to be done about a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verschil {
    /// The resident left it as it was.
    Geen,
    /// The register has it as the resident wants it already.
    AlZo,
    /// It can be written.
    Schrijven,
    /// Somebody changed it since it was shown: the resident is asked what they want.
    Botsing,
}

impl Keuze {
    /// All of them, in the order in which they are written: an address before what needs it.
    pub fn all() -> impl Iterator<Item = Self> {
        let of = |kanaal| Onderwerp::ALL.into_iter().map(move |it| Self::Melding(kanaal, it));
        let adressen = Kanaal::ALL.into_iter().map(Self::Adres);
        adressen.chain(Kanaal::ALL.into_iter().flat_map(of)).chain([Self::Besluiten])
    }

    /// Whether this choice is the same in both.
    pub fn is_same(self, one: &Voorkeuren, other: &Voorkeuren) -> bool {
        match self {
            Self::Adres(kanaal) => one.adres(kanaal) == other.adres(kanaal),
            Self::Melding(kanaal, onderwerp) => {
                one.meldingen.has(kanaal, onderwerp) == other.meldingen.has(kanaal, onderwerp)
            }
            Self::Besluiten => one.besluiten == other.besluiten,
        }
    }

    /// Makes this choice as it is in `from`.
    pub fn take(self, to: &mut Voorkeuren, from: &Voorkeuren) {
        match self {
            Self::Adres(kanaal) => to.set_adres(kanaal, from.adres(kanaal).cloned()),
            Self::Melding(kanaal, onderwerp) => {
                to.meldingen.set(kanaal, onderwerp, from.meldingen.has(kanaal, onderwerp));
            }
            Self::Besluiten => to.besluiten = from.besluiten,
        }
    }
}

/// What is to be done about a choice: `getoond` is what the resident saw, `gewenst` what they want,
/// and `nu` what the register has now.
pub fn vergelijk(
    keuze: Keuze,
    getoond: &Voorkeuren,
    gewenst: &Voorkeuren,
    nu: &Voorkeuren,
) -> Verschil {
    if keuze.is_same(getoond, gewenst) {
        Verschil::Geen
    } else if keuze.is_same(nu, gewenst) {
        Verschil::AlZo
    } else if keuze.is_same(nu, getoond) {
        Verschil::Schrijven
    } else {
        Verschil::Botsing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Besluitkanaal, Contactadres};

    const EMAIL: Keuze = Keuze::Adres(Kanaal::Email);

    fn met(email: &str) -> Voorkeuren {
        let email = Some(Contactadres::registered(email.to_owned()));
        Voorkeuren { email, ..Voorkeuren::default() }
    }

    #[test]
    fn only_what_the_resident_changed_is_written() {
        let (a, b) = (met("a@post.example"), met("b@post.example"));
        assert_eq!(vergelijk(EMAIL, &a, &a, &a), Verschil::Geen);
        assert_eq!(vergelijk(EMAIL, &a, &b, &a), Verschil::Schrijven);
        assert_eq!(vergelijk(EMAIL, &a, &Voorkeuren::default(), &a), Verschil::Schrijven);
        assert_eq!(vergelijk(Keuze::Besluiten, &a, &b, &a), Verschil::Geen);
    }

    #[test]
    fn what_somebody_else_changed_meanwhile_is_never_lost_in_silence() {
        let (a, b, c) = (met("a@post.example"), met("b@post.example"), met("c@post.example"));
        assert_eq!(vergelijk(EMAIL, &a, &b, &c), Verschil::Botsing);
        assert_eq!(vergelijk(EMAIL, &a, &Voorkeuren::default(), &c), Verschil::Botsing);
        // The resident did not touch it, so that there is nothing to ask.
        assert_eq!(vergelijk(EMAIL, &a, &a, &c), Verschil::Geen);
        // Both want the same.
        assert_eq!(vergelijk(EMAIL, &a, &b, &b), Verschil::AlZo);
    }

    #[test]
    fn each_choice_is_taken_by_itself() {
        let mut alles = met("a@post.example");
        alles.telefoon = Some(Contactadres::registered("0612345678".to_owned()));
        alles.besluiten = Besluitkanaal::Digitaal;
        for kanaal in Kanaal::ALL {
            Onderwerp::ALL.into_iter().for_each(|it| alles.meldingen.set(kanaal, it, true));
        }
        for keuze in Keuze::all() {
            let mut one = Voorkeuren::default();
            keuze.take(&mut one, &alles);
            for other in Keuze::all() {
                let is_taken = other.is_same(&one, &alles);
                assert_eq!(is_taken, other == keuze, "{keuze:?} took {other:?}");
            }
        }
        assert_eq!(Keuze::all().count(), 9);
    }
}
