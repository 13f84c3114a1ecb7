use super::{Statustype, Zaak, fold};

/// Whose turn it is.
///
/// ZGW has no field for it, so that this is a rule of our own over the words of the municipality: a
/// statustype whose label or sentence says that the resident is waited for, or a term that stands
/// still because of that (Awb 4:15, first paragraph, a: the applicant was asked to complete the
/// application). In doubt it is the municipality's, since its words did not ask for anything. What
/// is said at one status (`statustoelichting`) is not looked at: it is told as it is, and often of
/// what has been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beurt {
    /// The municipality is at work, or waits for others than the resident.
    Gemeente,
    /// The resident is asked for something.
    U,
    /// The zaak is closed.
    Niemand,
}

impl Beurt {
    /// All, in the order in which residents choose among them.
    pub const ALL: [Self; 3] = [Self::U, Self::Gemeente, Self::Niemand];

    /// Whose turn it is in `zaak`, of which `statustype` is the current step.
    pub fn of(zaak: &Zaak, statustype: Option<&Statustype>) -> Self {
        Self::when_asked(zaak, statustype.is_some_and(Self::statustype_asks))
    }

    /// The same for who asks about many zaken, and keeps what [`Self::statustype_asks`] said.
    pub fn when_asked(zaak: &Zaak, statustype_asks: bool) -> Self {
        let reden = zaak.opschorting.as_ref().and_then(|it| it.reden.as_deref());
        if zaak.is_afgerond() {
            Self::Niemand
        } else if statustype_asks || reden.is_some_and(Self::asks) {
            Self::U
        } else {
            Self::Gemeente
        }
    }

    /// Whether a step is one in which the resident is waited for.
    pub fn statustype_asks(statustype: &Statustype) -> bool {
        Self::asks(&statustype.omschrijving)
            || statustype.statustekst.as_deref().is_some_and(Self::asks)
    }

    /// Whether words of the municipality say that it waits for the resident.
    pub fn asks(text: &str) -> bool {
        fold(text).split(['.', '!', '?', ';', '\n']).any(sentence_asks)
    }
}

/// What is said when the resident is waited for, in the words that [`plain`] leaves.
const ASKS: [&str; 31] = [
    " wacht op u ",
    " wacht op uw ",
    " wacht op reactie u ",
    " wacht op reactie van u ",
    " wacht op actie u ",
    " wacht op actie van u ",
    " wacht op gegevens u ",
    " wacht op gegevens van u ",
    " wacht op aanvulling ",
    " wacht op aanvullende gegevens ",
    " afwachting van u ",
    " afwachting van uw ",
    " afwachting van reactie van u ",
    " afwachting van gegevens van u ",
    " afwachting van aanvulling ",
    " afwachting van aanvullende gegevens ",
    " aanvulling nodig ",
    " aanvulling gevraagd ",
    " aanvullende gegevens nodig ",
    " aanvullende gegevens gevraagd ",
    " van u nodig ",
    " nodig van u ",
    " gevraagd aan u ",
    " u om gegevens ",
    " u om aanvulling ",
    " u om aanvullende gegevens ",
    " uw actie nodig ",
    " uw actie gevraagd ",
    " uw reactie nodig ",
    " uw reactie gevraagd ",
    " u bent aan zet ",
];

/// What a resident is waited for with, after "wacht op uw": "uw huisarts" is somebody else.
const YOURS: [&str; 17] = [
    "reactie",
    "gegevens",
    "aanvulling",
    "aanvullende",
    "bewijs",
    "betaling",
    "handtekening",
    "toestemming",
    "keuze",
    "akkoord",
    "actie",
    "loonstrook",
    "formulier",
    "machtiging",
    "foto",
    "kopie",
    "verklaring",
];

/// What makes a sentence one about what may happen: "Als wij nog iets van u nodig hebben".
const PERHAPS: [&str; 6] =
    [" als ", " indien ", " wanneer ", " mocht ", " mogelijk ", " hebben wij aanvullende "];

fn sentence_asks(folded: &str) -> bool {
    let mut words = String::from(" ");
    for word in folded.split(|c: char| !c.is_ascii_alphanumeric()).filter_map(plain) {
        words.push_str(word);
        words.push(' ');
    }
    if PERHAPS.iter().any(|it| words.contains(it)) {
        return false;
    }
    ASKS.iter().any(|asks| {
        let mut found = words.match_indices(asks);
        found.any(|(at, _)| {
            let before = words.get(..at).unwrap_or_default();
            let after = words.get(at + asks.len()..).unwrap_or_default();
            let is_yours = !asks.ends_with(" uw ") || begins_with_yours(after);
            is_yours && !is_denied(before) && !is_over(after) && !is_of_others(after)
        })
    })
}

/// "Wij hebben geen aanvullende gegevens van u nodig."
fn is_denied(before: &str) -> bool {
    before.split_whitespace().rev().take(3).any(|it| matches!(it, "geen" | "niets" | "niks"))
}

fn begins_with_yours(after: &str) -> bool {
    after.split_whitespace().next().is_some_and(|it| YOURS.contains(&it))
}

/// "Aanvulling gevraagd en ontvangen."
fn is_over(after: &str) -> bool {
    after.split_whitespace().any(|it| it == "ontvangen")
}

/// "Wacht op aanvullende informatie van de welstandscommissie", or "door" it.
fn is_of_others(after: &str) -> bool {
    let mut words = after.split_whitespace();
    if after.split_whitespace().take(3).any(|it| it == "door") {
        return true;
    }
    words.next() == Some("van")
        && words.next().is_some_and(|it| !matches!(it, "u" | "uw" | "gegevens" | "aanvraag"))
}

/// One word for all that mean the same here; none for those that mean nothing.
fn plain(word: &str) -> Option<&str> {
    Some(match word {
        "" | "de" | "het" | "een" | "nog" | "is" | "zijn" => return None,
        "wachten" | "wachtend" | "gewacht" => "wacht",
        "aanvrager" | "indiener" | "initiator" | "melder" => "u",
        "inwoner" | "burger" | "klant" | "client" | "ondernemer" => "u",
        "informatie" | "stukken" | "documenten" | "bewijsstukken" | "bijlagen" => "gegevens",
        "antwoord" => "reactie",
        "opgevraagd" | "verzocht" => "gevraagd",
        "vereist" | "noodzakelijk" => "nodig",
        word => word,
    })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{Opschorting, Voortgang};

    fn zaak(voortgang: Voortgang, reden: Option<&str>) -> Zaak {
        let opschorting = reden.map(|it| Opschorting { reden: Some(it.to_owned()) });
        Zaak { voortgang, opschorting, ..Zaak::example() }
    }

    fn statustype(omschrijving: &str, statustekst: &str) -> Statustype {
        Statustype {
            id: "00000000-0000-4000-8000-000000000003".parse().unwrap(),
            omschrijving: omschrijving.to_owned(),
            statustekst: (!statustekst.is_empty()).then(|| statustekst.to_owned()),
            volgnummer: None,
            is_eindstatus: false,
            doorlooptijd: None,
        }
    }

    #[test]
    fn it_is_yours_when_the_words_say_that_you_are_waited_for() {
        for text in [
            // The registers in public/fixtures.
            "Wachten op aanvulling",
            "Wacht op aanvullende informatie",
            "Wij hebben nog informatie van u nodig.",
            "Wij wachten op uw aanvullende gegevens",
            "Wij wachten op uw bewijs van inschrijving",
            // How else municipalities put it.
            "Wacht op u",
            "WACHT OP REACTIE AANVRAGER",
            "Wacht op reactie van de aanvrager",
            "Wachten op klant",
            "Wacht op cliënt",
            "In afwachting van uw reactie",
            "Aanvulling gevraagd",
            "Aanvullende gegevens opgevraagd",
            "Aanvullende informatie nodig",
            "Aanvullende informatie is gevraagd aan de aanvrager",
            "Actie nodig van u",
            "Uw reactie is nodig",
            "Wij hebben uw aanvraag ontvangen, maar hebben nog gegevens van u nodig.",
            "Wij hebben u om aanvullende stukken gevraagd.",
            "Wacht op aanvulling van uw aanvraag",
            "U bent aan zet",
        ] {
            assert!(Beurt::asks(text), "{text}");
        }
    }

    #[test]
    fn it_is_the_municipalitys_when_it_works_or_waits_for_others() {
        for text in [
            // The registers in public/fixtures.
            "Ontvangen",
            "Intake",
            "Heropend",
            "In behandeling",
            "Besluit genomen",
            "Wachten op horecavergunning",
            "Wacht op collegiale toets",
            "Advies gevraagd",
            "Wij hebben een deskundige om advies gevraagd.",
            "Controle op volledigheid",
            "Wij kijken of wij alle gegevens hebben.",
            "Wij zijn met uw aanvraag bezig.",
            "U hebt uw aanvraag ingetrokken.",
            "De constructieberekening moet nog worden beoordeeld",
            "De welstandscommissie heeft haar advies nog niet gegeven",
            // Close to what is yours.
            "",
            "Wacht op advies",
            "Wacht op uitspraak",
            "Wacht op aanvullend advies",
            "Wacht op aanvullende informatie van de welstandscommissie",
            "Aanvulling ontvangen",
            "Aanvulling gevraagd en ontvangen",
            "Wij hebben geen informatie van u nodig.",
            "Wij hebben geen aanvullende gegevens van u nodig.",
            "Er is niets van u nodig.",
            "Uw reactie is ontvangen",
            "Wij beoordelen uw reactie",
            "U leest hier welke vergunning u nodig hebt.",
            "Als wij nog informatie van u nodig hebben, hoort u dat van ons.",
            "Hebben wij aanvullende gegevens nodig? Dan vragen wij u daarom.",
            "Wij wachten op uw huisarts.",
            "U hoeft ons niets te sturen. Wij wachten op uw buurman.",
            "Wij hebben u om aanvullende stukken gevraagd en die ontvangen.",
            "Er is nu niks van u nodig.",
            "Wacht op aanvulling dossier door welstandscommissie",
        ] {
            assert!(!Beurt::asks(text), "{text}");
        }
    }

    #[test]
    fn the_label_of_a_step_can_ask_and_so_can_its_sentence() {
        let lopend = zaak(Voortgang::Lopend, None);
        let of = |omschrijving, statustekst| {
            Beurt::of(&lopend, Some(&statustype(omschrijving, statustekst)))
        };
        assert_eq!(of("Wachten op aanvulling", ""), Beurt::U);
        assert_eq!(of("In behandeling", "Wij hebben nog informatie van u nodig."), Beurt::U);
        assert_eq!(of("In behandeling", "Wij zijn met uw aanvraag bezig."), Beurt::Gemeente);
        assert_eq!(Beurt::of(&lopend, None), Beurt::Gemeente);
    }

    #[test]
    fn a_term_that_stands_still_is_yours_only_when_its_reason_says_so() {
        let of = |reden| Beurt::of(&zaak(Voortgang::Lopend, Some(reden)), None);
        assert_eq!(of("Wij wachten op uw aanvullende gegevens"), Beurt::U);
        assert_eq!(of("Wachten op horecavergunning"), Beurt::Gemeente);
    }

    #[test]
    fn nobody_has_a_turn_in_a_closed_zaak() {
        let closed = zaak(Voortgang::Afgerond(NaiveDate::default()), Some("Wij wachten op u"));
        let asking = statustype("Wachten op aanvulling", "");
        assert_eq!(Beurt::of(&closed, Some(&asking)), Beurt::Niemand);
    }

    proptest! {
        #[test]
        fn any_words_are_judged_and_never_a_panic(text in "\\PC*") {
            Beurt::asks(&text);
        }
    }
}
