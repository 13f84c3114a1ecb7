//! How municipalities say that they wait for the resident.

use crate::domain::fold;

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

/// Whether one of the sentences of `text` says that the resident is waited for.
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
    if words.clone().take(3).any(|it| it == "door") {
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
