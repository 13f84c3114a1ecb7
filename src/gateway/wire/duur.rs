//! Durations, which registers write as ISO 8601, and "none" as null, empty or no time at all.

use crate::domain::Duur;
use crate::json::Fields;

/// Reads a duration. One that cannot be read counts as none: what depends on it is then not told,
/// and the rest of the answer stays.
pub(super) fn duur(fields: &Fields, name: &str) -> Option<Duur> {
    Duur::parse(fields.value(name)?.as_str()?).filter(|it| !it.is_zero())
}
