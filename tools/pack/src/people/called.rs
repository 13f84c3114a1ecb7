//! The ways in which a text may mention a person or a date of birth.

use crate::invent::{Inventor, Person};
use crate::scrub::Terms;

/// Adds every way in which a text may mention a person.
pub(super) fn name_terms(
    [first, initials, infix, last]: [&str; 4],
    own: &Person,
    terms: &mut Terms,
) {
    let whole_last = join(&[infix, last]);
    let called = first.split_whitespace().next().unwrap_or_default();
    for front in [first, called] {
        if !front.is_empty() && !last.is_empty() {
            terms.add_name(&join(&[front, &whole_last]), &own.full());
            terms.add_name(
                &format!("{last}, {}", join(&[front, infix])),
                &format!("{}, {}", own.last, own.first),
            );
        }
        terms.add_name(front, own.first);
    }
    if !initials.is_empty() && !last.is_empty() {
        let short = format!("{} {}", own.initials(), own.last);
        let bare = initials.replace(['.', ' '], "");
        for real in [initials, &bare, &initials.replace(' ', "")] {
            terms.add_name(&join(&[real, &whole_last]), &short);
            terms.add_name(
                &format!("{last}, {}", join(&[real, infix])),
                &format!("{}, {}", own.last, own.initials()),
            );
        }
    }
    terms.add_name(&whole_last, &own.last);
    terms.add_name(last, &own.last);
    // People also use one half of a double name.
    for half in last.split([' ', '-']).filter(|it| it.chars().count() > 3) {
        terms.add_name(half, &own.last);
    }
    for given in first.split_whitespace().filter(|it| it.chars().count() > 2) {
        terms.add_name(given, own.first);
    }
}

/// Adds the words of a name that is in one field. A text may have only one of them.
pub(super) fn part_terms(real: &str, own: &Person, terms: &mut Terms) {
    parts(real, own.first, &own.last, terms);
}

/// Adds the words of a name that is in one field: the first names, and the last name.
pub(super) fn parts(real: &str, own_first: &str, own_last: &str, terms: &mut Terms) {
    let (front, back) = match real.split_once(',') {
        Some((last, first)) => (first, last),
        None => real.trim().rsplit_once(' ').unwrap_or(("", real)),
    };
    if real.split([' ', ',']).any(|it| ORGANISATIONS.contains(&it.to_lowercase().as_str())) {
        return;
    }
    for (words, own) in [(back, own_last), (front, own_first)] {
        for word in words.split_whitespace() {
            let is_name = word.chars().next().is_some_and(char::is_uppercase)
                && word.chars().filter(|it| it.is_alphabetic()).count() > 2
                && !word.contains('.');
            if is_name && !terms.ordinary.has(word) {
                terms.add_name(word, own);
            }
        }
    }
}

/// Words in the names of organisations, whose other words are often ordinary.
const ORGANISATIONS: &[&str] = &[
    "gemeente",
    "afdeling",
    "team",
    "dienst",
    "stichting",
    "vereniging",
    "provincie",
    "waterschap",
    "bureau",
    "cluster",
    "loket",
    "b.v.",
    "bv",
    "n.v.",
    "vof",
];

/// The full name in lower case, which tells whether two rollen belong to the same person.
pub(super) fn spoken(parts: [&str; 4]) -> String {
    join(&parts).to_lowercase()
}

fn join(parts: &[&str]) -> String {
    parts.iter().copied().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Replaces a date of birth, which texts write in several notations.
pub(super) fn birth(real: &str, inventor: &mut Inventor, terms: &mut Terms) -> String {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    if real.is_empty() {
        return String::new();
    }
    let at = inventor.below(50 * 12 * 28, &format!("birth {real}"));
    let (year, month, day) = (1950 + at / 336, at / 28 % 12 + 1, at % 28 + 1);
    let own = format!("{year}-{month:02}-{day:02}");
    terms.add(real, &own);
    let digits: Vec<u64> = real.split('-').filter_map(|it| it.parse().ok()).collect();
    if let [y, m, d] = digits.as_slice() {
        for (real, own) in [
            (format!("{d:02}-{m:02}-{y}"), format!("{day:02}-{month:02}-{year}")),
            (format!("{d}-{m}-{y}"), format!("{day}-{month}-{year}")),
            (format!("{d:02}/{m:02}/{y}"), format!("{day:02}/{month:02}/{year}")),
            (format!("{y}{m:02}{d:02}"), format!("{year}{month:02}{day:02}")),
        ] {
            terms.add(&real, &own);
        }
        let word = |it: u64| usize::try_from(it).ok().and_then(|it| MONTHS.get(it.wrapping_sub(1)));
        if let (Some(real_month), Some(own_month)) = (word(*m), word(month)) {
            terms.add(&format!("{d} {real_month} {y}"), &format!("{day} {own_month} {year}"));
        }
    }
    own
}
