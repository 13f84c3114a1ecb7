//! The clock of the device.

use chrono::{DateTime, Utc};

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
