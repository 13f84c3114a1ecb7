//! Objects of registers, which are not always as the standard has them.

use serde_json::Value;

use super::tolerance::Tolerance;
use super::{FieldError, FromFields, Notes, Read, parse_json, read_with, text, written};

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
