//! Notifications of this browser. The device remembers only whether the visitor wants them.

use leptos::prelude::{document, window};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Notification, NotificationPermission};

use super::storage::{self, Item};

/// What is stored when the visitor wants them.
const ON: &str = "aan";

/// Whether this browser has notifications. Browsers on phones often do not.
pub(crate) fn is_possible() -> bool {
    js_sys::Reflect::has(&window(), &JsValue::from_str("Notification")) == Ok(true)
}

/// Whether the visitor wants them and the browser allows them.
pub(crate) fn is_on() -> bool {
    storage::get(Item::Bureaumelding).as_deref() == Some(ON)
        && is_possible()
        && Notification::permission() == NotificationPermission::Granted
}

/// Switches them on or off. The browser asks the visitor when it has not done so before, which it
/// only does while a click is being dealt with. Returns whether they are as wanted.
pub(crate) async fn set(on: bool) -> bool {
    if !on {
        storage::remove(Item::Bureaumelding);
        return true;
    }
    is_possible() && is_granted().await && storage::set(Item::Bureaumelding, ON)
}

async fn is_granted() -> bool {
    if Notification::permission() == NotificationPermission::Granted {
        return true;
    }
    let Ok(asked) = Notification::request_permission() else { return false };
    let answer = JsFuture::from(asked).await;
    answer.is_ok_and(|it| it.as_string().as_deref() == Some("granted"))
}

/// Shows a text, when the visitor wants that and is not looking at the page. The text says nothing
/// about anybody: others may see the screen.
pub(crate) fn show(text: &str) {
    if is_on() && document().hidden() {
        // Some phones have notifications and refuse them to a page.
        _ = Notification::new(text);
    }
}
