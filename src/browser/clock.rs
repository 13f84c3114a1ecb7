//! The clock of the device.

use chrono::{DateTime, Utc};

/// This moment.
pub fn now() -> DateTime<Utc> {
    // Milliseconds since 1970 fit an i64 without loss for longer than calendars last.
    #[allow(clippy::cast_possible_truncation)]
    DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default()
}
