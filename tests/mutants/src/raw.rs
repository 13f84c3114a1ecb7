//! JSON that a `Value` cannot have: half characters, numbers that are too large, and a field that
//! an object has twice. Characters for private use stand for these until the value is written.

use serde_json::Value;

/// Stands for the first half of a character.
pub(crate) const FIRST: char = '\u{e83d}';
/// Stands for the second half of a character.
pub(crate) const SECOND: char = '\u{e600}';
/// A text with only this in it stands for a number that is larger than a computer can count.
pub(crate) const NUMBER: char = '\u{e999}';
/// Stands at the end of the name of a field that the object has already.
pub(crate) const AGAIN: char = '\u{e002}';

/// A value as JSON.
pub(crate) fn written(value: &Value) -> String {
    let text = value.to_string().replace(FIRST, "\\ud83d").replace(SECOND, "\\ude00");
    text.replace(&format!("\"{NUMBER}\""), "1e999").replace([NUMBER, AGAIN], "")
}
