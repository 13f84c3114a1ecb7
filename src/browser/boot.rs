//! What the app tells boot.js, which shows a text of index.html in the place of the app.

use web_sys::Event;

/// The app has stopped.
pub const STOPPED: &str = "mijnzaken-gestopt";

/// The app cannot get what it needs to start. It may be able to later.
pub const UNREACHABLE: &str = "mijnzaken-onbereikbaar";

/// Something on the page could not be fetched. After a deploy that may be a file of this version of
/// the app; boot.js then shows that there is a new version, and otherwise nothing.
pub const MISSING: &str = "mijnzaken-mist";

/// Sends one of these events. It must not panic, because the panic hook uses it.
pub fn tell(event: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(event)) {
        _ = window.dispatch_event(&event);
    }
}
