//! The keys of `organisation.contact` that say when the telephone is answered.

use chrono::Weekday;

use crate::domain::{Kloktijd, Openingstijden, Tijdvak};
use crate::json::Fields;

/// The names of the days.
const DAYS: [(&str, Weekday); 7] = [
    ("ma", Weekday::Mon),
    ("di", Weekday::Tue),
    ("wo", Weekday::Wed),
    ("do", Weekday::Thu),
    ("vr", Weekday::Fri),
    ("za", Weekday::Sat),
    ("zo", Weekday::Sun),
];

/// Reads `openingHours` and `closed`. `None` when there are no hours; days in `closed` say nothing
/// by themselves.
pub(super) fn read(contact: &Fields) -> Option<Openingstijden> {
    let closed = contact.days("closed");
    contact.value("openingHours")?;
    let tijdvakken = contact.objects("openingHours", tijdvakken).concat();
    if tijdvakken.is_empty() {
        contact.note("openingHours", "has no hours; leave it out, or make it null".to_owned());
    }
    Some(Openingstijden::new(tijdvakken, closed))
}

/// The same hours on each of some days.
fn tijdvakken(fields: &Fields) -> Option<Vec<Tijdvak>> {
    fields.only(&["days", "from", "to"]);
    let days = fields.all_of("days", &DAYS);
    if days.is_empty() {
        fields.note("days", "is missing".to_owned());
    }
    let (from, to) = (time(fields, "from")?, time(fields, "to")?);
    let tijdvakken: Option<Vec<_>> =
        days.into_iter().map(|it| Tijdvak::new(it, from, to)).collect();
    if tijdvakken.is_none() {
        fields.note("to", "is not later than \"from\"".to_owned());
    }
    tijdvakken
}

fn time(fields: &Fields, name: &str) -> Option<Kloktijd> {
    let time = fields.str(name).and_then(Kloktijd::parse);
    fields.required(name, fields.expected(name, "a time such as 09:00", time))
}
