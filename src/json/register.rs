//! Objects of registers, which are not always as the standard has them.

use serde_json::Value;

use super::tolerance::Tolerance;
use super::{FieldError, Fields, FromFields, Notes, Read, parse_json, read_with, text, written};

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

/// What is repaired in the text of a file before it is read.
#[cfg(feature = "fixtures")]
pub(crate) fn repaired_in(text: &str) -> Vec<&'static str> {
    let has_mark = text.starts_with('\u{feff}');
    let is_broken = parse_json(text).is_err() && parse_repaired(text).is_ok();
    let found = [
        (has_mark, "expected no byte order mark at the beginning"),
        (is_broken, "expected whole characters, and no endless depth or number"),
    ];
    found.into_iter().filter(|(is_so, _)| *is_so).map(|(_, problem)| problem).collect()
}

/// Parses JSON that a register sent. What a parser cannot take costs nothing else.
pub(crate) fn parse_repaired(text: &str) -> Result<Value, String> {
    parse_json(text).or_else(|error| parse_json(&text::readable(text)).map_err(|_| error))
}

impl Fields<'_> {
    /// Reads a related object that the register included. An object that is wrong is left out and
    /// reported as a loss.
    pub(crate) fn came_along<T: FromFields>(&self, name: &str) -> Option<T> {
        // Registers include a relation that is null as `{}`.
        let object =
            self.value(name).filter(|it| it.as_object().is_none_or(|it| !it.is_empty()))?;
        match read_tolerant(object) {
            Ok(it) => {
                let within = |it: FieldError| FieldError {
                    field: self.place_of(&format!("{name}.{}", it.field)),
                    ..it
                };
                self.notes.left_out.borrow_mut().extend(it.left_out.into_iter().map(within));
                if cfg!(feature = "fixtures") {
                    self.notes.repaired.borrow_mut().extend(it.repaired.into_iter().map(within));
                }
                Some(it.value)
            }
            Err(FieldError { field, problem }) => {
                let names = [self.place, name, &field];
                let parts: Vec<_> = names.into_iter().filter(|it| !it.is_empty()).collect();
                self.notes.lost.borrow_mut().push(FieldError { field: parts.join("."), problem });
                None
            }
        }
    }
}
