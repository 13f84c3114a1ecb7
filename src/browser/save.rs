//! Saves bytes on the visitor's device, as a download.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves `bytes` under `name`. The media type is that of plain bytes, so that no browser opens the
/// file as a page, whatever is in it.
pub fn save_file(name: &str, bytes: &[u8]) -> Result<(), JsValue> {
    save(name, bytes, "application/octet-stream")
}

/// Saves a calendar file under `name`, with its own media type. Phones then offer to add the event
/// to the calendar.
pub fn save_calendar(name: &str, ics: &str) -> Result<(), JsValue> {
    save(name, ics.as_bytes(), "text/calendar;charset=utf-8")
}

fn save(name: &str, bytes: &[u8], media_type: &str) -> Result<(), JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|it| it.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // After a minute the browser has its own reference to the blob. Ours would keep it in memory.
    gloo_timers::callback::Timeout::new(60_000, move || _ = Url::revoke_object_url(&url)).forget();
    Ok(())
}
