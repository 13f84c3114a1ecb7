//! Recognises the phrases with which municipalities say that they wait for the resident.

use crate::domain::fold;

/// Phrases that mean that the municipality waits for the resident. They are compared with text of
/// which each word went through [`plain`].
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

/// Words that may follow "wacht op uw". Any other word, such as "huisarts", is not something that
/// the resident must provide.
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

/// Words that make a sentence conditional, as in "Als wij nog iets van u nodig hebben".
const PERHAPS: [&str; 6] =
    [" als ", " indien ", " wanneer ", " mocht ", " mogelijk ", " hebben wij aanvullende "];

/// Whether at least one sentence of `text` says that the municipality waits for the resident.
pub(super) fn ask(text: &str) -> bool {
    fold(text).split(['.', '!', '?', ';', '\n']).any(sentence_asks)
}

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

/// Whether the phrase is negated, as in "Wij hebben geen aanvullende gegevens van u nodig."
fn is_denied(before: &str) -> bool {
    before.split_whitespace().rev().take(3).any(|it| matches!(it, "geen" | "niets" | "niks"))
}

fn begins_with_yours(after: &str) -> bool {
    after.split_whitespace().next().is_some_and(|it| YOURS.contains(&it))
}

/// Whether the wait is over, as in "Aanvulling gevraagd en ontvangen."
fn is_over(after: &str) -> bool {
    after.split_whitespace().any(|it| it == "ontvangen")
}

/// Whether a third party must act, as in "Wacht op aanvullende informatie van de
/// welstandscommissie". The preposition "door" counts too.
fn is_of_others(after: &str) -> bool {
    let mut words = after.split_whitespace();
    if words.clone().take(3).any(|it| it == "door") {
        return true;
    }
    words.next() == Some("van")
        && words.next().is_some_and(|it| !matches!(it, "u" | "uw" | "gegevens" | "aanvraag"))
}

/// Replaces each synonym by one word, and drops words that carry no meaning here.
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
