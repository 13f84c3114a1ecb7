//! Sends a part of a file, and tells how far it is. Only `XMLHttpRequest` tells that: `fetch` does
//! not. It follows redirects, which the policy of the page limits to the servers of the app; an
//! answer from elsewhere counts as none.

use std::cell::Cell;
use std::rc::Rc;

use futures::channel::oneshot;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{FormData, ProgressEvent, XmlHttpRequest};

use super::{Response, Silence, seconds};
use crate::browser::chosen::Piece;
use crate::browser::clock::now_ms;

/// How long nothing may go or come, in milliseconds. A phone that changes networks is back sooner.
const STALL: f64 = 60_000.0;
/// How often that is looked at.
const LOOK: u32 = 5_000;

/// A part of a file to send.
pub(crate) struct PartRequest<'a> {
    /// The address.
    pub(crate) url: &'a str,
    /// The names and values of the headers.
    pub(crate) headers: &'a [(&'a str, &'a str)],
    /// What allows to send it.
    pub(crate) lock: &'a str,
    /// The bytes.
    pub(crate) content: &'a Piece,
}

/// Sends a part. `progress` is told how many bytes have gone. Dropping the future stops it.
pub(crate) async fn send_part(
    request: PartRequest<'_>,
    progress: Rc<dyn Fn(u64)>,
) -> Result<Response, Silence> {
    let (ended, end) = oneshot::channel::<()>();
    let moved_at = Rc::new(Cell::new(now_ms()));
    let on_progress = Closure::<dyn FnMut(ProgressEvent)>::new({
        let (moved_at, size) = (Rc::clone(&moved_at), request.content.size);
        move |event: ProgressEvent| {
            moved_at.set(now_ms());
            // What surrounds the bytes in a form counts in the browser.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            progress((event.loaded() as u64).min(size));
        }
    });
    let mut ended = Some(ended);
    let on_end = Closure::<dyn FnMut()>::new(move || {
        if let Some(ended) = ended.take() {
            _ = ended.send(());
        }
    });
    let sent = begin(&request, &on_progress, &on_end).ok_or(Silence::Broken)?;
    let mut end = end;
    loop {
        match select(end, TimeoutFuture::new(LOOK)).await {
            Either::Left(_) => break,
            Either::Right(_) if now_ms() - moved_at.get() > STALL => return Err(Silence::TooLate),
            Either::Right((_, rest)) => end = rest,
        }
    }
    sent.answer(request.url)
}

/// Opens the request and sends it; `None` when the browser refuses.
fn begin(
    request: &PartRequest,
    on_progress: &Closure<dyn FnMut(ProgressEvent)>,
    on_end: &Closure<dyn FnMut()>,
) -> Option<Sent> {
    let xhr = XmlHttpRequest::new().ok()?;
    xhr.open_with_async("PUT", request.url, true).ok()?;
    for (name, value) in request.headers {
        xhr.set_request_header(name, value).ok()?;
    }
    xhr.upload().ok()?.set_onprogress(Some(on_progress.as_ref().unchecked_ref()));
    xhr.set_onloadend(Some(on_end.as_ref().unchecked_ref()));
    let form = FormData::new().ok()?;
    form.append_with_str("lock", request.lock).ok()?;
    #[cfg(target_arch = "wasm32")]
    form.append_with_blob_and_filename("inhoud", &request.content.blob, "deel").ok()?;
    let sent = Sent(xhr);
    sent.0.send_with_opt_form_data(Some(&form)).ok()?;
    Some(sent)
}

/// A request that was sent. Dropping it stops it.
struct Sent(XmlHttpRequest);

impl Sent {
    fn answer(&self, url: &str) -> Result<Response, Silence> {
        let status = self.0.status().ok().filter(|it| *it > 0).ok_or(Silence::Broken)?;
        let is_elsewhere = self.0.response_url() != url;
        let retry_after = self.0.get_response_header("Retry-After").ok().flatten();
        let body = self.0.response_text().ok().flatten().unwrap_or_default().into_bytes();
        let status = if is_elsewhere { 0 } else { status };
        Ok(Response { status, retry_after: retry_after.and_then(|it| seconds(&it)), body })
    }
}

impl Drop for Sent {
    fn drop(&mut self) {
        self.0.set_onloadend(None);
        if let Ok(upload) = self.0.upload() {
            upload.set_onprogress(None);
        }
        _ = self.0.abort();
    }
}
