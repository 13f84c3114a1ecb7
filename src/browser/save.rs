//! Saves bytes on the visitor's device, as a download.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlAnchorElement, Url};

use super::bytes::Bytes;

/// The media type of plain bytes, so that no browser opens a file as a page, whatever is in it.
const PLAIN: &str = "application/octet-stream";

/// Saves the bytes of a text under `name`.
pub fn save_file(name: &str, bytes: &[u8]) -> Result<(), JsValue> {
    save_text(name, bytes, PLAIN)
}

/// Saves a file that was downloaded under `name`.
pub(crate) fn save_bytes(name: &str, bytes: &Bytes) -> Result<(), JsValue> {
    save(name, &bytes.blob(PLAIN)?)
}

/// Saves a calendar file under `name`, with its own media type. Phones then offer to add the event
/// to the calendar.
pub fn save_calendar(name: &str, ics: &str) -> Result<(), JsValue> {
    save_text(name, ics.as_bytes(), "text/calendar;charset=utf-8")
}

fn save_text(name: &str, text: &[u8], media_type: &str) -> Result<(), JsValue> {
    let mut bytes = Bytes::default();
    bytes.push(text);
    save(name, &bytes.blob(media_type)?)
}

fn save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let document = web_sys::window().and_then(|it| it.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // After a minute the browser has its own reference to the blob. Ours would keep it in memory.
    gloo_timers::callback::Timeout::new(60_000, move || _ = Url::revoke_object_url(&url)).forget();
    Ok(())
}
