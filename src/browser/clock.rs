//! The clock of the device.

use chrono::{DateTime, Utc};

/// The current moment as text in UTC, such as "2026-11-23T09:30:00.000Z".
pub fn now_text() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// The current moment.
pub fn now() -> DateTime<Utc> {
    // The milliseconds since 1970 fit in an i64 for longer than any calendar lasts.
    #[allow(clippy::cast_possible_truncation)]
    DateTime::from_timestamp_millis(now_ms() as i64).unwrap_or_default()
}

/// The current moment in milliseconds since 1970.
pub(crate) fn now_ms() -> f64 {
    js_sys::Date::now()
}
