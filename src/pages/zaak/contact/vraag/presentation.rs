//! What a question must have before it is sent, and what is sent.

use crate::domain::Partij;
use crate::gateway::{Reason, Refused};
use crate::locales::Vraag as Woorden;

/// The most characters of a subject: those that Klantinteracties takes.
pub(crate) const MOST_SUBJECT: usize = 200;

/// The most characters of a question. Klantinteracties takes 1,000, of which the wish to be answered
/// in a certain way needs some.
pub(crate) const MOST_TEXT: usize = 950;

/// What the resident has filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Invoer {
    pub(crate) onderwerp: String,
    pub(crate) tekst: String,
    pub(crate) weg: Option<Weg>,
}

/// A way to be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weg {
    Email,
    Telefoon,
    Brief,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gebrek {
    /// Nothing is filled in, or nothing is chosen.
    Leeg,
    /// There is more than so many characters.
    TeLang(usize),
}

/// What is wrong with each field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gebreken {
    pub(crate) onderwerp: Option<Gebrek>,
    pub(crate) tekst: Option<Gebrek>,
    pub(crate) weg: Option<Gebrek>,
}

/// How far a question is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Stand {
    /// The resident fills it in.
    #[default]
    Invullen,
    /// It is being sent.
    Bezig,
    /// It has arrived.
    Gesteld,
    /// It has not arrived, for this reason.
    Geweigerd(Reason),
    /// Nobody knows whether it has arrived.
    Onzeker,
}

impl Gebreken {
    /// What is wrong with what was filled in.
    pub(crate) fn of(invoer: &Invoer) -> Self {
        Self {
            onderwerp: gebrek(&invoer.onderwerp, MOST_SUBJECT),
            tekst: gebrek(&invoer.tekst, MOST_TEXT),
            weg: invoer.weg.is_none().then_some(Gebrek::Leeg),
        }
    }

    /// Whether nothing is wrong.
    pub(crate) fn is_none(self) -> bool {
        self == Self::default()
    }
}

fn gebrek(text: &str, most: usize) -> Option<Gebrek> {
    match text.trim().chars().count() {
        0 => Some(Gebrek::Leeg),
        count => (count > most).then_some(Gebrek::TeLang(most)),
    }
}

/// How many characters can still be written, or how many are too many, in words.
pub(crate) fn geteld(text: &str, most: usize, woorden: &Woorden) -> String {
    match text.trim().chars().count() {
        count if count > most => (woorden.te_veel)(count - most),
        count => (woorden.nog)(most - count),
    }
}

/// The ways in which this resident can be answered, with their labels. A letter always can.
pub(crate) fn wegen(partij: &Partij, woorden: &Woorden) -> Vec<(Weg, String)> {
    let email = partij.email.as_deref().map(|it| (Weg::Email, (woorden.email)(it)));
    let telefoon = partij.telefoon.as_deref().map(|it| (Weg::Telefoon, (woorden.telefoon)(it)));
    let brief = (Weg::Brief, woorden.brief.to_owned());
    email.into_iter().chain(telefoon).chain([brief]).collect()
}

/// The text that is sent: the question, and below it how the resident wants to be answered. There is
/// no field for that, and staff read the text.
pub(crate) fn inhoud(invoer: &Invoer, woorden: &Woorden) -> String {
    let tekst = invoer.tekst.trim();
    let wens = match invoer.weg {
        Some(Weg::Email) => woorden.wens_email,
        Some(Weg::Telefoon) => woorden.wens_telefoon,
        Some(Weg::Brief) => woorden.wens_brief,
        None => return tekst.to_owned(),
    };
    format!("{tekst}\n\n{wens}")
}

/// Why a question has not arrived, and what the resident can do.
pub(crate) fn reden(reason: Reason, woorden: &Woorden) -> &'static str {
    match reason {
        Reason::LoggedOut => woorden.uitgelogd,
        Reason::NotFound => woorden.niet_bekend,
        Reason::Busy(_) | Reason::Unreachable => woorden.druk,
        _ => woorden.anders,
    }
}

/// How far a question is after it was refused.
pub(crate) fn geweigerd(refused: &Refused) -> Stand {
    Stand::Geweigerd(refused.reason)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::{NL, Woordenboek};

    fn woorden() -> &'static Woorden {
        &Woordenboek::of(&NL).pagina.vraag
    }

    fn invoer(onderwerp: &str, tekst: &str) -> Invoer {
        let weg = Some(Weg::Brief);
        Invoer { onderwerp: onderwerp.to_owned(), tekst: tekst.to_owned(), weg }
    }

    #[test]
    fn each_field_says_what_is_wrong_with_it() {
        assert!(Gebreken::of(&invoer("Wasmachine", "Mag ik hem kopen?")).is_none());
        let empty = Gebreken::of(&Invoer { onderwerp: " ".to_owned(), ..Invoer::default() });
        let leeg = Some(Gebrek::Leeg);
        assert_eq!(empty, Gebreken { onderwerp: leeg, tekst: leeg, weg: leeg });
        let long = Gebreken::of(&invoer(&"x".repeat(201), &"é".repeat(951)));
        assert_eq!(long.onderwerp, Some(Gebrek::TeLang(MOST_SUBJECT)));
        assert_eq!(long.tekst, Some(Gebrek::TeLang(MOST_TEXT)));
        assert!(Gebreken::of(&invoer(&"x".repeat(200), &"é".repeat(950))).is_none());
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert_eq!(geteld("", 950, woorden()), "Nog 950 tekens");
        assert_eq!(geteld(&"é".repeat(949), 950, woorden()), "Nog 1 teken");
        assert_eq!(geteld(&"é".repeat(952), 950, woorden()), "2 tekens te veel");
    }

    #[test]
    fn the_longest_question_fits_with_each_wish() {
        for weg in [Weg::Email, Weg::Telefoon, Weg::Brief] {
            let invoer = Invoer { weg: Some(weg), ..invoer("x", &"é".repeat(MOST_TEXT)) };
            let sent = inhoud(&invoer, woorden());
            assert!(sent.chars().count() <= 1_000, "{weg:?}");
            assert!(sent.contains("\n\n"), "{weg:?}");
        }
    }

    #[test]
    fn a_resident_is_answered_in_the_ways_that_the_municipality_knows() {
        let mut partij = Partij {
            id: "217fd3df-8154-47c1-904f-a219db1d16ef".parse().unwrap(),
            email: Some("iemand@post.example".to_owned()),
            telefoon: None,
        };
        let ways = |partij: &Partij| -> Vec<_> {
            wegen(partij, woorden()).into_iter().map(|(weg, _)| weg).collect()
        };
        assert_eq!(ways(&partij), [Weg::Email, Weg::Brief]);
        assert!(wegen(&partij, woorden())[0].1.contains("iemand@post.example"));
        partij.email = None;
        assert_eq!(ways(&partij), [Weg::Brief]);
        partij.telefoon = Some("0201234567".to_owned());
        assert_eq!(ways(&partij), [Weg::Telefoon, Weg::Brief]);
    }
}
