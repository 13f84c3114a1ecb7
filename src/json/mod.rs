//! Reads JSON objects field by field. Null, an absent field and empty text all mean "none". Days
//! are written as `YYYY-MM-DD`, moments as in RFC 3339.
//!
//! This is written by hand instead of derived with serde. Each error names the field and the kind
//! of value that was found, the ways of saying "none" are defined in one place, and the app is
//! smaller.
//!
//! [`read`] is for files that people write for the app, such as `config.json`: it refuses an object
//! with a field that is wrong. [`read_tolerant`] is for what registers send: a field that is
//! written in another way is repaired, a field that is wrong counts as none, and only an object
//! without a field that is needed is refused.

mod register;
mod text;
mod tolerance;
mod values;
mod written;

use std::cell::RefCell;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};

#[cfg(feature = "fixtures")]
pub(crate) use register::repaired_in;
pub(crate) use register::{parse_repaired, read_tolerant};
use tolerance::Tolerance;

/// A type that can be read from the fields of an object.
pub(crate) trait FromFields: Sized {
    /// Reads the object. `None` when a required field is missing or wrong.
    fn from_fields(fields: &Fields) -> Option<Self>;
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FieldError {
    /// The path of the field, such as `contact.email`. Empty when the whole value is wrong.
    pub(crate) field: String,
    pub(crate) problem: String,
}

/// What was read from an object that a register sent.
#[derive(Debug)]
pub(crate) struct Read<T> {
    pub(crate) value: T,
    /// The errors of the nested objects that were left out because they are wrong.
    pub(crate) lost: Vec<FieldError>,
    /// The fields that are wrong and count as none.
    pub(crate) left_out: Vec<FieldError>,
    /// The fields that are not as the standard has them, and were read all the same. Only a build
    /// with fixtures names them.
    pub(crate) repaired: Vec<FieldError>,
}

#[cfg(feature = "fixtures")]
impl<T> Read<T> {
    /// What was noted, without the value.
    pub(crate) fn notes(self) -> Read<()> {
        let Self { lost, left_out, repaired, .. } = self;
        Read { value: (), lost, left_out, repaired }
    }
}

/// Reads an object of a file for the app. The error is the first problem that was found.
pub(crate) fn read<T: FromFields>(value: &Value) -> Result<T, FieldError> {
    read_with(value, &Notes::default()).map(|it| it.value)
}

fn read_with<T: FromFields>(value: &Value, notes: &Notes) -> Result<Read<T>, FieldError> {
    let whole = || FieldError { field: String::new(), problem: wanted("an object", value) };
    let fields = value.as_object().ok_or_else(whole)?;
    let read = T::from_fields(&Fields { fields, place: "", notes });
    let (lost, left_out, repaired) =
        (notes.lost.take(), notes.left_out.take(), notes.repaired.take());
    match (read, notes.error.take()) {
        (Some(value), None) => Ok(Read { value, lost, left_out, repaired }),
        (_, Some(error)) => Err(error),
        (None, None) => Err(whole()),
    }
}

/// What is noted while an object is read.
#[derive(Default)]
struct Notes {
    /// How fields are read that are not as they should be. `None` when an object with such a field
    /// is refused.
    tolerance: Option<&'static Tolerance>,
    error: RefCell<Option<FieldError>>,
    lost: RefCell<Vec<FieldError>>,
    left_out: RefCell<Vec<FieldError>>,
    repaired: RefCell<Vec<FieldError>>,
}

/// The fields of a JSON object.
pub(crate) struct Fields<'a> {
    fields: &'a Map<String, Value>,
    /// The path of this object within the outermost one, with dots.
    place: &'a str,
    notes: &'a Notes,
}

impl<'a> Fields<'a> {
    /// Notes what is wrong with a field. The first note becomes the error, for which the object is
    /// refused.
    pub(crate) fn note(&self, name: &str, problem: String) {
        let field = self.place_of(name);
        self.notes.error.borrow_mut().get_or_insert(FieldError { field, problem });
    }

    /// Notes what is wrong with a field that an object of a register can do without. An object of
    /// any other file is refused for it.
    pub(crate) fn leave_out(&self, name: &str, problem: String) {
        if self.notes.tolerance.is_some() {
            let field = self.place_of(name);
            self.notes.left_out.borrow_mut().push(FieldError { field, problem });
        } else {
            self.note(name, problem);
        }
    }

    /// Notes that a field of a register was read although it is not as the standard has it. Makers
    /// of packs are told; a production build tells nobody.
    pub(crate) fn repair(&self, name: &str, problem: &str) {
        if cfg!(feature = "fixtures") && self.notes.tolerance.is_some() {
            let (field, problem) = (self.place_of(name), problem.to_owned());
            self.notes.repaired.borrow_mut().push(FieldError { field, problem });
        }
    }

    /// The same for a field that may be absent, in whose place another field was read.
    pub(crate) fn repair_absent(&self, name: &str) {
        if self.value(name).is_none() {
            self.repair(name, "is missing; another field is read in its place");
        }
    }

    /// The value of a field, unless it means "none".
    pub(crate) fn value(&self, name: &str) -> Option<&'a Value> {
        self.fields.get(name).filter(|it| match it {
            Value::Null => false,
            Value::String(text) => !text.trim().is_empty(),
            _ => true,
        })
    }

    /// Notes that a field has another value than `what`, when it has one and nothing was found in
    /// it.
    pub(crate) fn expected<T>(&self, name: &str, what: &str, found: Option<T>) -> Option<T> {
        if found.is_none() {
            self.note_other(name, what);
        }
        found
    }

    fn note_other(&self, name: &str, what: &str) {
        if let Some(value) = self.value(name) {
            self.leave_out(name, wanted(what, value));
        }
    }

    /// Makes a field required: notes an error when `found` is none.
    pub(crate) fn required<T>(&self, name: &str, found: Option<T>) -> Option<T> {
        if found.is_none() {
            self.note_missing(name);
        }
        found
    }

    fn note_missing(&self, name: &str) {
        let field = self.place_of(name);
        let mut left_out = self.notes.left_out.borrow_mut();
        // What was wrong with the value says more than that it is missing.
        let why = left_out.iter().position(|it| it.field == field);
        let why = why.map(|it| left_out.swap_remove(it).problem);
        drop(left_out);
        self.note(name, why.unwrap_or_else(|| "is missing".to_owned()));
    }

    /// A name with those of the objects that it is in.
    fn place_of(&self, name: &str) -> String {
        if self.place.is_empty() { name.to_owned() } else { format!("{}.{name}", self.place) }
    }
}

/// Parses JSON. All parsing goes through this function, so that its code is in the wasm once.
pub(crate) fn parse_json(text: &str) -> Result<Value, String> {
    serde_json::from_str(without_bom(text)).map_err(|it| problem(&it))
}

/// What is wrong with a text that is no JSON. In fixture mode it says what was expected, for makers
/// of packs; a production build has only the place, because the words take a kilobyte.
fn problem(error: &serde_json::Error) -> String {
    if cfg!(feature = "fixtures") {
        return error.to_string();
    }
    format!("no JSON at line {} column {}", error.line(), error.column())
}

/// A text without the byte order mark that some registers and editors put before it.
pub(crate) fn without_bom(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
}

/// Reads a moment such as "2026-11-23T09:30:00Z".
pub(crate) fn parse_moment(text: &str) -> Option<DateTime<Utc>> {
    written::exact_moment(text)
}

/// Reads a day such as "2026-11-23". Other notations of a day are refused.
pub(crate) fn parse_day(text: &str) -> Option<NaiveDate> {
    written::exact_day(text)
}

/// The problem "expected `what`". It names the kind of the value that was found, not the value
/// itself, which may be personal.
fn wanted(what: &str, found: &Value) -> String {
    let found = match found {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "other text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    format!("expected {what}, found {found}")
}

#[cfg(test)]
mod tests;
