//! Reads JSON objects field by field. Null, an absent field and empty text all mean "none". Days
//! are written as `YYYY-MM-DD`, moments as in RFC 3339.
//!
//! This is written by hand instead of derived with serde. Each error names the field and the kind
//! of value that was found, the ways of saying "none" are defined in one place, and the app is
//! smaller. A field that is wrong reads as none and is noted; [`read`] then refuses the whole
//! object.

use std::cell::RefCell;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};

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

/// Reads an object. The error is the first problem that was found.
pub(crate) fn read<T: FromFields>(value: &Value) -> Result<T, FieldError> {
    read_with_loss(value).map(|(read, _)| read)
}

/// Reads an object. Also returns the errors of the nested objects that were left out because they
/// are wrong.
pub(crate) fn read_with_loss<T: FromFields>(
    value: &Value,
) -> Result<(T, Vec<FieldError>), FieldError> {
    let error = RefCell::new(None);
    let lost = RefCell::new(vec![]);
    let whole = || FieldError { field: String::new(), problem: wanted("an object", value) };
    let fields = value.as_object().ok_or_else(whole)?;
    let read = T::from_fields(&Fields { fields, place: "", error: &error, lost: &lost });
    match (read, error.into_inner()) {
        (Some(read), None) => Ok((read, lost.into_inner())),
        (_, Some(error)) => Err(error),
        (None, None) => Err(whole()),
    }
}

/// The fields of a JSON object.
pub(crate) struct Fields<'a> {
    fields: &'a Map<String, Value>,
    /// The path of this object within the outermost one, with dots.
    place: &'a str,
    error: &'a RefCell<Option<FieldError>>,
    lost: &'a RefCell<Vec<FieldError>>,
}

impl<'a> Fields<'a> {
    /// Notes what is wrong with a field. The first note becomes the error.
    pub(crate) fn note(&self, name: &str, problem: String) {
        let field = self.place_of(name);
        self.error.borrow_mut().get_or_insert(FieldError { field, problem });
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
        if found.is_none()
            && let Some(value) = self.value(name)
        {
            self.note(name, wanted(what, value));
        }
        found
    }

    /// Makes a field required: notes an error when `found` is none.
    pub(crate) fn required<T>(&self, name: &str, found: Option<T>) -> Option<T> {
        if found.is_none() {
            self.note(name, "is missing".to_owned());
        }
        found
    }

    /// Text that is not empty.
    pub(crate) fn str(&self, name: &str) -> Option<&'a str> {
        self.expected(name, "text", self.value(name).and_then(Value::as_str))
    }

    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.str(name).map(|it| it.replace(turns_around, ""))
    }

    /// Required text.
    pub(crate) fn need_text(&self, name: &str) -> Option<String> {
        self.required(name, self.text(name))
    }

    pub(crate) fn day(&self, name: &str) -> Option<NaiveDate> {
        self.expected(name, A_DAY, self.str(name).and_then(parse_day))
    }

    /// A required day.
    pub(crate) fn need_day(&self, name: &str) -> Option<NaiveDate> {
        self.required(name, self.day(name))
    }

    pub(crate) fn moment(&self, name: &str) -> Option<DateTime<Utc>> {
        let moment = self.str(name).and_then(parse_moment);
        self.expected(name, "a moment such as 2026-11-23T09:30:00Z", moment)
    }

    /// A moment in a field that no standard defines. Any other value reads as none, without an
    /// error.
    pub(crate) fn moment_if_any(&self, name: &str) -> Option<DateTime<Utc>> {
        parse_moment(self.value(name)?.as_str()?)
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.expected(name, "true or false", self.value(name).and_then(Value::as_bool))
    }

    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.expected(name, "a whole number", self.value(name).and_then(Value::as_u64))
    }

    /// The items of a list. Empty when the field is absent.
    pub(crate) fn items(&self, name: &str) -> &'a [Value] {
        let items = self.value(name).and_then(Value::as_array);
        self.expected(name, "a list", items).map_or(&[], Vec::as_slice)
    }

    /// Reads a nested object. `None` when the field is absent.
    pub(crate) fn within<T>(
        &self,
        name: &str,
        read: impl FnOnce(&Fields) -> Option<T>,
    ) -> Option<T> {
        let object = self.value(name).and_then(Value::as_object);
        let fields = self.expected(name, "an object", object)?;
        read(&Fields { fields, place: &self.place_of(name), error: self.error, lost: self.lost })
    }

    /// A name with those of the objects that it is in.
    fn place_of(&self, name: &str) -> String {
        if self.place.is_empty() { name.to_owned() } else { format!("{}.{name}", self.place) }
    }

    /// Reads a nested object. Any other value reads as none, without an error.
    pub(crate) fn within_if_any<T>(
        &self,
        name: &str,
        read: impl FnOnce(&Fields) -> Option<T>,
    ) -> Option<T> {
        self.value(name)?.is_object().then(|| self.within(name, read))?
    }

    /// Reads each object of a list; none when there is no list. A mistake has the index of its
    /// object, such as `login.options[1].label`.
    pub(crate) fn objects<T>(&self, name: &str, read: impl Fn(&Fields) -> Option<T>) -> Vec<T> {
        let items = self.items(name).iter().enumerate().filter_map(|(index, it)| {
            let name = format!("{name}[{index}]");
            let Some(fields) = it.as_object() else {
                self.note(&name, wanted("an object", it));
                return None;
            };
            let place = self.place_of(&name);
            read(&Fields { fields, place: &place, error: self.error, lost: self.lost })
        });
        items.collect()
    }

    /// Each day of a list; none when there is no list.
    pub(crate) fn days(&self, name: &str) -> Vec<NaiveDate> {
        let days = self.items(name).iter().enumerate().filter_map(|(index, it)| {
            let day = it.as_str().and_then(parse_day);
            if day.is_none() {
                self.note(&format!("{name}[{index}]"), wanted(A_DAY, it));
            }
            day
        });
        days.collect()
    }

    /// Reads a related object that the register included. An object that is wrong is left out and
    /// reported as a loss.
    pub(crate) fn came_along<T: FromFields>(&self, name: &str) -> Option<T> {
        // Registers include a relation that is null as `{}`.
        let object =
            self.value(name).filter(|it| it.as_object().is_none_or(|it| !it.is_empty()))?;
        match read(object) {
            Ok(it) => Some(it),
            Err(FieldError { field, problem }) => {
                let names = [self.place, name, &field];
                let parts: Vec<_> = names.into_iter().filter(|it| !it.is_empty()).collect();
                self.lost.borrow_mut().push(FieldError { field: parts.join("."), problem });
                None
            }
        }
    }

    /// Notes an error when there are fields other than `known`.
    pub(crate) fn only(&self, known: &[&str]) {
        if let Some(name) = self.fields.keys().find(|name| !known.contains(&name.as_str())) {
            self.note(name, format!("is not known; known are {}", known.join(", ")));
        }
    }

    /// The names of the fields.
    #[cfg(feature = "fixtures")]
    pub(crate) fn names(&self) -> Vec<&'a str> {
        self.fields.keys().map(String::as_str).collect()
    }

    /// The text fields, as pairs of name and text.
    pub(crate) fn all_texts(&self) -> Vec<(String, String)> {
        let text = |name: &String| Some((name.clone(), self.text(name)?));
        self.fields.keys().filter_map(text).collect()
    }
}

/// Whether a character changes the direction of text. With such characters, "fdp.exe" can look like
/// "exe.pdf". No text that the app shows needs them.
fn turns_around(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Parses JSON. All parsing goes through this function, so that its code is in the wasm once.
pub(crate) fn parse_json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|it| it.to_string())
}

/// Reads a moment such as "2026-11-23T09:30:00Z".
pub(crate) fn parse_moment(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text).ok().map(|it| it.to_utc())
}

/// Reads a day such as "2026-11-23". Other notations of a day are refused.
pub(crate) fn parse_day(text: &str) -> Option<NaiveDate> {
    let midnight = DateTime::parse_from_rfc3339(&format!("{text}T00:00:00Z")).ok()?;
    (text.len() == 10).then_some(midnight.date_naive())
}

const A_DAY: &str = "a date such as 2026-11-23";

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
mod tests {
    use super::*;

    struct Dag(Option<NaiveDate>);

    impl FromFields for Dag {
        fn from_fields(fields: &Fields) -> Option<Self> {
            Some(Self(fields.within("in", |it| it.day("dag"))))
        }
    }

    fn dag(json: &str) -> Result<Option<NaiveDate>, (String, String)> {
        let value = serde_json::from_str(json).unwrap();
        read::<Dag>(&value).map(|it| it.0).map_err(|it| (it.field, it.problem))
    }

    #[test]
    fn null_absent_and_empty_all_mean_none() {
        for json in ["{}", r#"{"in":null}"#, r#"{"in":{}}"#, r#"{"in":{"dag":null}}"#] {
            assert_eq!(dag(json), Ok(None), "{json}");
        }
        assert_eq!(dag(r#"{"in":{"dag":" "}}"#), Ok(None));
    }

    #[test]
    fn a_mistake_is_named_with_the_objects_that_it_is_in_and_without_its_value() {
        let (field, problem) = dag(r#"{"in":{"dag":"gisteren"}}"#).unwrap_err();
        assert_eq!(field, "in.dag");
        assert_eq!(problem, "expected a date such as 2026-11-23, found other text");
        assert_eq!(dag(r#"{"in":[]}"#).unwrap_err().0, "in");
        assert_eq!(dag(r#"{"in":{"dag":5}}"#).unwrap_err().0, "in.dag");
        assert_eq!(dag("[]").unwrap_err().0, "");
    }

    #[test]
    fn text_cannot_be_turned_around() {
        let value = serde_json::json!({ "titel": "rekening\u{202e}fdp.exe" });
        let fields = value.as_object().unwrap();
        let (error, lost) = (RefCell::new(None), RefCell::new(vec![]));
        let fields = Fields { fields, place: "", error: &error, lost: &lost };
        assert_eq!(fields.text("titel").as_deref(), Some("rekeningfdp.exe"));
    }

    #[test]
    fn a_day_is_read_in_one_way_only() {
        assert_eq!(parse_day("2024-02-29"), NaiveDate::from_ymd_opt(2024, 2, 29));
        for text in ["2023-02-29", "2026-1-1", "20260101", "2026-11-23T00:00:00Z", "", "é"] {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }
}
