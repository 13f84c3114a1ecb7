use std::sync::LazyLock;

use regex::Regex;

/// Matches values that cannot be a name: a day, a moment, a duration, a value of an enumeration, a
/// media type.
pub(super) static PLAIN: LazyLock<Regex> = LazyLock::new(|| {
    let day = r"\d{4}-\d{2}-\d{2}";
    let moment = r"T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})";
    let duration = r"P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?";
    let word = r"[a-z][a-z0-9_]{0,40}|[a-z]+/[a-z0-9.+-]{1,90}";
    #[expect(clippy::unwrap_used, reason = "a test reads with it")]
    Regex::new(&format!("^(?:{day}(?:{moment})?|{duration}|{word})$")).unwrap()
});
