//! How objects of registers are read, which are not always as the standard has them.
//!
//! The functions are reached through a table only, so that they are in the wasm parts that ask a
//! gateway, and not in the shell, which reads `config.json` with the same code.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

use super::{FieldError, FromFields, Notes, Read, parse_json, read_with, text, written};

/// Readers of values that are written in another way.
pub(super) struct Tolerance {
    pub(super) text: fn(Cow<str>) -> Cow<str>,
    pub(super) day: fn(&str) -> Option<NaiveDate>,
    pub(super) moment: fn(&str) -> Option<DateTime<Utc>>,
    pub(super) flag: fn(&Value) -> Option<bool>,
    pub(super) number: fn(&Value) -> Option<u64>,
}

static OF_REGISTERS: Tolerance = Tolerance {
    text: text::words,
    day: written::a_day,
    moment: written::a_moment,
    flag: written::a_flag,
    number: written::a_number,
};

/// Reads an object that a register sent.
pub(crate) fn read_tolerant<T: FromFields>(value: &Value) -> Result<Read<T>, FieldError> {
    read_with(value, &Notes { tolerance: Some(&OF_REGISTERS), ..Notes::default() })
}

/// Parses JSON that a register sent. Halves of characters cost nothing.
pub(crate) fn parse_repaired(text: &str) -> Result<Value, String> {
    parse_json(text)
        .or_else(|error| parse_json(&text::with_whole_characters(text)).map_err(|_| error))
}
