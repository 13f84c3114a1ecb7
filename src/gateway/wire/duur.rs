//! Durations, which registers write as ISO 8601, and "none" as null, empty or no time at all.

use crate::domain::Duur;
use crate::json::Fields;

/// Reads a duration. A duration that cannot be read counts as none: the app leaves out what depends
/// on it, and keeps the rest of the answer.
pub(super) fn duur(fields: &Fields, name: &str) -> Option<Duur> {
    let text = fields.written(name)?;
    fields.expected(name, "a duration such as P8W", Duur::parse(&text)).filter(|it| !it.is_zero())
}
