//! The clock of the device.

use chrono::{DateTime, Utc};

/// This moment as text, such as "2026-11-23T09:30:00.000Z".
pub fn now_text() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// This moment.
pub fn now() -> DateTime<Utc> {
    // Milliseconds since 1970 fit an i64 without loss for longer than calendars last.
    #[allow(clippy::cast_possible_truncation)]
    DateTime::from_timestamp_millis(now_ms() as i64).unwrap_or_default()
}

/// This moment in milliseconds since 1970.
pub(crate) fn now_ms() -> f64 {
    js_sys::Date::now()
}
