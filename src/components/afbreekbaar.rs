use leptos::prelude::*;

/// How the second halves of long Dutch words begin. A line may break before each of them.
const JOINTS: &str = "aanpassing aanslag aansluiting aanvraag automaten bedrijf belasting besluit \
    bevestiging bewijs bijdrage bijstand commissie formulier gebonden gegevens heffing heid kaart \
    kosten melding onderhoud ondersteuning ontheffing onderzoek parkeer plaats regeling schelding \
    schrift stoffen straat subsidie tekening toeslag uitkering vergoeding vergunning verklaring \
    verlichting vervoer verzoek voorziening";
/// A word with fewer letters fits any line.
const LONG: usize = 12;
/// The least number of letters before a joint.
const BEFORE: usize = 3;

/// A name that may break where the parts of a long Dutch word meet, with a hyphen, and in a long
/// number as [`breekbaar_nummer`] does. Use it for names that the municipality gave:
/// "Aanwezigheidsvergunning" fits no line of a phone with large text, and not every browser knows
/// where Dutch breaks.
///
/// The hyphen is in the style sheet. Who copies, searches, translates or listens to the name finds
/// the word as it is written. A word only breaks when it is longer than a line.
pub fn afbreekbaar(tekst: &str) -> AnyView {
    if !has_digit(tekst) {
        return woorden(tekst);
    }
    let show = |stuk: &str| {
        let woord = stuk.trim_end();
        if woord.len() < LONG || !has_digit(woord) {
            return woorden(stuk);
        }
        let na = stuk.get(woord.len()..).unwrap_or_default().to_owned();
        view! { <span class="woord">{breekbaar_nummer(woord)}</span> {na} }.into_any()
    };
    tekst.split_inclusive(' ').map(show).collect::<Vec<_>>().into_any()
}

fn has_digit(tekst: &str) -> bool {
    tekst.contains(|it: char| it.is_ascii_digit())
}

/// The words of a text, the long ones in their parts.
fn woorden(tekst: &str) -> AnyView {
    let show = |stuk: Vec<&str>| match stuk.split_first() {
        Some((eerste, andere)) if !andere.is_empty() => {
            let andere: Vec<_> = andere.iter().map(|it| deel(it)).collect();
            view! { <span class="woord">{(*eerste).to_owned()} {andere}</span> }.into_any()
        }
        _ => stuk.concat().into_any(),
    };
    stukken(tekst).into_iter().map(show).collect::<Vec<_>>().into_any()
}

fn deel(tekst: &str) -> AnyView {
    view! { <span class="woord__deel">{tekst.to_owned()}</span> }.into_any()
}

/// A number that may break after its punctuation, when it is longer than a line: the digits between
/// stay together. Nothing of this is copied.
pub fn breekbaar_nummer(tekst: &str) -> AnyView {
    let part = |it: &str| view! { {it.to_owned()} <wbr /> }.into_any();
    tekst.split_inclusive(['-', '/', '.', '_']).map(part).collect::<Vec<_>>().into_any()
}

/// A text in which no date such as "08-11-2026" breaks over two lines, and long words break as
/// those of [`afbreekbaar`] do.
pub fn hele_datums(tekst: &str) -> AnyView {
    let part = |(woord, is_datum): (&str, bool)| {
        if is_datum {
            view! { <span class="heel">{woord.to_owned()}</span> }.into_any()
        } else {
            afbreekbaar(woord)
        }
    };
    met_datums(tekst).into_iter().map(part).collect::<Vec<_>>().into_any()
}

/// Divides a text into its dates and what is between them. Says of each part whether it is a date.
fn met_datums(tekst: &str) -> Vec<(&str, bool)> {
    let mut delen = vec![];
    let mut rest = tekst;
    let starts = |it: &str| is_datum(it.get(..DATUM).unwrap_or_default());
    while let Some((at, _)) =
        rest.char_indices().find(|(at, _)| rest.get(*at..).is_some_and(starts))
    {
        let (before, from) = rest.split_at(at);
        let (datum, after) = from.split_at(DATUM);
        delen.extend((!before.is_empty()).then_some((before, false)));
        delen.push((datum, true));
        rest = after;
    }
    delen.extend((!rest.is_empty()).then_some((rest, false)));
    delen
}

/// The length of a date such as "08-11-2026".
const DATUM: usize = 10;

fn is_datum(tekst: &str) -> bool {
    tekst.len() == DATUM
        && tekst.bytes().enumerate().all(|(at, it)| match at {
            2 | 5 => it == b'-',
            _ => it.is_ascii_digit(),
        })
}

/// Divides a text into its long words, each in parts, and what is between them, which is one part.
fn stukken(tekst: &str) -> Vec<Vec<&str>> {
    let (mut stukken, mut rest) = (vec![], tekst);
    let words = tekst.split(|it: char| !is_letter(it));
    for (woord, delen) in words.map(|it| (it, delen(it))).filter(|it| it.1.len() > 1) {
        if let Some((before, after)) = rest.split_once(woord) {
            stukken.extend((!before.is_empty()).then(|| vec![before]));
            stukken.push(delen);
            rest = after;
        }
    }
    stukken.extend((!rest.is_empty()).then(|| vec![rest]));
    stukken
}

/// Whether a character is a letter of a Dutch word. The table of all letters of the world would make
/// the first visit 1.5 kB larger, and above "¿" nearly every character is a letter.
fn is_letter(it: char) -> bool {
    it.is_ascii_alphabetic() || it > '\u{bf}'
}

/// Divides a word before each joint, if it is long.
fn delen(woord: &str) -> Vec<&str> {
    let (mut delen, mut begin) = (vec![], 0);
    let places = woord.char_indices().filter(|_| woord.len() >= LONG);
    for (at, rest) in places.filter_map(|(at, _)| Some((at, woord.get(at..)?))) {
        if at - begin >= BEFORE && JOINTS.split(' ').any(|it| rest.starts_with(it)) {
            delen.extend(woord.get(begin..at));
            begin = at;
        }
    }
    delen.extend(woord.get(begin..));
    delen
}

#[cfg(test)]
mod tests {
    use super::{met_datums, stukken};

    /// The text with a bar at each joint.
    fn with_bars(tekst: &str) -> String {
        stukken(tekst).iter().map(|it| it.join("|")).collect()
    }

    #[test]
    fn long_words_break_where_their_parts_meet() {
        for (tekst, wanted) in [
            ("Aanwezigheidsvergunning", "Aanwezig|heids|vergunning"),
            ("Gehandicaptenparkeerkaart", "Gehandicapten|parkeer|kaart"),
            ("Aanvraag Leerlingenvervoer", "Aanvraag Leerlingen|vervoer"),
            ("Standplaatsvergunning (tijdelijk)", "Stand|plaats|vergunning (tijdelijk)"),
            ("Coördinatievergoeding café", "Coördinatie|vergoeding café"),
            ("Kapvergunning", "Kap|vergunning"),
            (
                "vergunning Kapvergunning, Kapvergunning",
                "vergunning Kap|vergunning, Kap|vergunning",
            ),
            ("afvalstoffenheffing", "afval|stoffen|heffing"),
        ] {
            assert_eq!(with_bars(tekst), wanted);
        }
    }

    #[test]
    fn other_words_and_what_only_looks_like_a_joint_stay_whole() {
        for tekst in ["", "Bijstand", "Vergunningen", "Bijzondere bijstand", "🌳 é ZAAK-2022"] {
            assert_eq!(with_bars(tekst), tekst);
        }
    }

    #[test]
    fn dates_are_found_wherever_they_are() {
        for (tekst, wanted) in [
            ("uiterlijk op 08-11-2026 antwoord", "uiterlijk op [08-11-2026] antwoord"),
            ("08-11-2026", "[08-11-2026]"),
            ("é08-11-2026/09-11-2026.", "é[08-11-2026]/[09-11-2026]."),
            ("ZAAK-2022-0000000017, 8 mei", "ZAAK-2022-0000000017, 8 mei"),
            ("", ""),
        ] {
            let delen = met_datums(tekst).into_iter();
            let found = delen.map(|(it, is)| if is { format!("[{it}]") } else { it.to_owned() });
            assert_eq!(found.collect::<String>(), wanted);
        }
    }

    #[test]
    fn the_parts_together_are_the_text() {
        let tekst = "Omgevingsvergunningaanvraagformulier/parkeerplaatsonderzoek";
        assert_eq!(stukken(tekst).concat().concat(), tekst);
        assert_eq!(stukken("de kaart, straatkaart en kaart").len(), 1);
    }
}
