use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

/// Readers of values that are written in another way than the standard has.
///
/// They are reached through this table only, so that they are in the wasm parts that ask a gateway,
/// and not in the shell, which reads `config.json` with the same code.
pub(super) struct Tolerance {
    pub(super) text: fn(Cow<str>) -> Cow<str>,
    pub(super) day: fn(&str) -> Option<NaiveDate>,
    pub(super) moment: fn(&str) -> Option<DateTime<Utc>>,
    pub(super) flag: fn(&Value) -> Option<bool>,
    pub(super) number: fn(&Value) -> Option<u64>,
}
