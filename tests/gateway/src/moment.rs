//! Moments and days as registers write them.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};

/// This moment, such as `2026-11-29T10:56:34.209339Z`.
pub(crate) fn now() -> String {
    current().format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()
}

/// This day, such as `2026-11-29`.
pub(crate) fn today() -> String {
    current().format("%Y-%m-%d").to_string()
}

/// A moment with any offset, in UTC. `None` if the text is no moment.
pub(crate) fn in_utc(text: &str) -> Option<String> {
    let moment = DateTime::parse_from_rfc3339(text).ok()?.with_timezone(&Utc);
    Some(moment.format("%Y-%m-%dT%H:%M:%S%.fZ").to_string())
}

fn current() -> DateTime<Utc> {
    let passed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(passed.as_secs()).unwrap_or_default();
    DateTime::from_timestamp(seconds, passed.subsec_nanos()).unwrap_or_default()
}
