//! HTTP requests to the gateway and to the server where visitors log in. `config.json` and resource
//! packs are files of the app itself; the code that reads them fetches them.

mod json_text;
mod method;
mod part;
mod stream;

use std::cell::Cell;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use gloo_timers::callback::Timeout;
use js_sys::{ArrayBuffer, Uint8Array};
use leptos::prelude::window;
use serde_json::{Map, Value};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReferrerPolicy, RequestCache, RequestCredentials, RequestInit,
    RequestMode, RequestRedirect,
};

use json_text::json_text;

pub(crate) use method::Method;
pub(crate) use part::{PartRequest, send_part};
pub(crate) use stream::Broken;
#[cfg(all(feature = "fixtures", target_arch = "wasm32"))]
pub(crate) use stream::read_all;

/// How long a server may take, in milliseconds: for a whole answer, or for the first bytes of a
/// file. Longer than the slowest register seen so far (11 s for 250 zaken), and shorter than the
/// patience of a visitor.
const TIME_OUT: u32 = 30_000;

/// A request.
pub(crate) struct Request<'a> {
    /// The address.
    pub(crate) url: &'a str,
    /// The names and values of the headers.
    pub(crate) headers: &'a [(&'a str, &'a str)],
    /// What the server must do.
    pub(crate) method: Method,
    /// The body.
    pub(crate) body: Body<'a>,
    /// Whether cookies are sent, if the address has the origin of the app.
    pub(crate) with_cookies: bool,
    /// Receives the file if the answer is one, before its body is read. Reading the body has no
    /// time limit as long as bytes come, because a slow connection may need any amount of time.
    pub(crate) unread: Option<&'a Cell<Option<Unread>>>,
}

/// The body of a request.
pub(crate) enum Body<'a> {
    /// No body.
    Empty,
    /// The fields of a form, in the format of a query.
    Form(String),
    /// A JSON object.
    Json(&'a Map<String, Value>),
}

/// An answer from the server.
#[derive(Debug, PartialEq)]
pub(crate) struct Response {
    /// The status code; 0 for a redirect, of which the browser says no more.
    pub(crate) status: u16,
    /// In how many seconds to ask again, if the server says so.
    pub(crate) retry_after: Option<f64>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Response {
    /// The body as text. Invalid UTF-8 is replaced; a JSON parser reports it afterwards.
    pub(crate) fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }
}

/// A file of which only the headers have come. Dropping it aborts the download in the browser.
pub(crate) struct Unread {
    response: gloo_net::http::Response,
    _abort: Abort,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Silence {
    /// There was no connection.
    Broken,
    /// The answer broke off.
    Cut,
    /// The answer took longer than the time limit.
    TooLate,
}

/// Sends a request. Dropping the future aborts the request in the browser.
///
/// The browser neither caches the answer nor sends a referrer. It follows no redirect, so that a
/// token cannot reach another server: such an answer has status 0. The future is boxed here, so
/// that the futures of all callers stay small.
pub(crate) fn fetch(request: Request<'_>) -> LocalBoxFuture<'_, Result<Response, Silence>> {
    exchange(request).boxed_local()
}

async fn exchange(request: Request<'_>) -> Result<Response, Silence> {
    let abort = Abort::new();
    let built = built(&request, &abort);
    let in_time = abort.after(TIME_OUT);
    let silence = |why| if abort.is_done() { Silence::TooLate } else { why };
    let sent = async { settled(window().fetch_with_request(&built?)).await }.await;
    let response: web_sys::Response = sent.ok_or_else(|| silence(Silence::Broken))?;
    let status = response.status();
    let retry_after = response.headers().get("Retry-After").ok().flatten();
    let retry_after = retry_after.and_then(|it| seconds(&it));
    // Status 204 means that there is no file.
    if let Some(unread) = request.unread.filter(|_| response.ok() && status != 204) {
        unread.set(Some(Unread { response: response.into(), _abort: abort }));
        return Ok(Response { status, retry_after, body: vec![] });
    }
    let came = async { settled(response.array_buffer().ok()?).await }.await;
    let body: ArrayBuffer = came.ok_or_else(|| silence(Silence::Cut))?;
    drop(in_time);
    Ok(Response { status, retry_after, body: Uint8Array::new(&body).to_vec() })
}

/// What a promise ends with; `None` when it fails, or has another type. gloo-net panics when a
/// promise fails with anything but an `Error`, and extensions put their own `fetch` in the place of
/// the one of the browser.
async fn settled<T: JsCast>(promise: js_sys::Promise) -> Option<T> {
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

/// The request as the browser has it; `None` when the browser refuses the address or a header. It
/// is not built by gloo-net, which writes an `&` after the query of an address.
fn built(request: &Request, abort: &Abort) -> Option<web_sys::Request> {
    let (content_type, body) = match &request.body {
        Body::Empty => (None, None),
        Body::Form(form) => (Some("application/x-www-form-urlencoded"), Some(form.clone())),
        Body::Json(fields) => (Some("application/json"), Some(json_text(fields))),
    };
    let headers = Headers::new().ok()?;
    let content_type = content_type.map(|it| ("Content-Type", it));
    for (name, value) in request.headers.iter().copied().chain(content_type) {
        headers.set(name, value).ok()?;
    }
    let init = RequestInit::new();
    init.set_method(request.method.name());
    init.set_headers(&headers);
    if let Some(body) = body {
        init.set_body(&body.into());
    }
    init.set_signal(abort.signal().as_ref());
    init.set_cache(RequestCache::NoStore);
    init.set_credentials(match request.with_cookies {
        true => RequestCredentials::SameOrigin,
        false => RequestCredentials::Omit,
    });
    init.set_mode(RequestMode::Cors);
    init.set_redirect(RequestRedirect::Manual);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    web_sys::Request::new_with_str_and_init(request.url, &init).ok()
}

/// Reads `Retry-After` (RFC 9110, 10.2.3): a number of seconds, or a date. The result is in seconds
/// from now. The browser parses both; Rust's tables for parsing fractions are 13 kB.
fn seconds(text: &str) -> Option<f64> {
    let is_number = text.trim().bytes().all(|it| it.is_ascii_digit());
    let seconds = if is_number {
        js_sys::Number::parse_float(text)
    } else {
        (js_sys::Date::parse(text) - js_sys::Date::now()) / 1000.0
    };
    (!seconds.is_nan()).then_some(seconds.max(0.0))
}

/// Aborts a request when this is dropped.
pub(crate) struct Abort(Option<AbortController>);

impl Abort {
    pub(crate) fn new() -> Self {
        Self(AbortController::new().ok())
    }

    /// What tells the request.
    pub(crate) fn signal(&self) -> Option<web_sys::AbortSignal> {
        self.0.as_ref().map(AbortController::signal)
    }

    fn is_done(&self) -> bool {
        self.signal().is_some_and(|it| it.aborted())
    }

    fn after(&self, milliseconds: u32) -> Timeout {
        let controller = self.0.clone();
        Timeout::new(milliseconds, move || {
            if let Some(it) = controller {
                it.abort();
            }
        })
    }
}

impl Drop for Abort {
    fn drop(&mut self) {
        if let Some(it) = &self.0 {
            it.abort();
        }
    }
}
