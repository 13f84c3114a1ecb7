//! How long the app waits for the servers where visitors log in and out.

use gloo_timers::future::TimeoutFuture;

use super::reden::Reden;
use crate::browser::address::leave;

/// How long logging out may take, in milliseconds, before the app goes on without the server that
/// keeps the session. With the time to load a page, this is less than 8 seconds.
pub(super) const TO_LOG_OUT: u32 = 7_000;

/// How long a server may take to answer a navigation, in milliseconds, before the page says that it
/// is slow. The navigation goes on.
const TO_LEAVE: u32 = 15_000;

/// Leaves for another address. The future ends only if the page is still there after a while.
pub(super) async fn leave_patiently(url: &str) -> Reden {
    leave(url);
    TimeoutFuture::new(TO_LEAVE).await;
    Reden::Traag
}
