//! HTTP with the gateway and with where one logs in. (`config.json` and resource packs are files of
//! the app itself, and are fetched where they are read.)

mod json_text;
mod method;
mod stream;

use std::cell::Cell;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use gloo_net::http::RequestBuilder;
use gloo_timers::callback::Timeout;
use serde_json::{Map, Value};
use web_sys::{
    AbortController, ReferrerPolicy, RequestCache, RequestCredentials, RequestMode, RequestRedirect,
};

use json_text::json_text;

pub(crate) use method::Method;
#[cfg(all(feature = "fixtures", target_arch = "wasm32"))]
pub(crate) use stream::read_all;

/// How long a server may take, in milliseconds: for all of an answer, or for the beginning of a
/// file. Longer than the slowest register that was seen
/// (11 s for 250 zaken), shorter than a visitor's patience.
const TIME_OUT: u32 = 30_000;

/// What is sent.
pub(crate) struct Request<'a> {
    /// Where to.
    pub(crate) url: &'a str,
    /// Names and values.
    pub(crate) headers: &'a [(&'a str, &'a str)],
    /// What the server is asked to do.
    pub(crate) method: Method,
    /// What is sent with it.
    pub(crate) body: Body<'a>,
    /// Whether the cookies of our own origin go along.
    pub(crate) with_cookies: bool,
    /// Where a file is put, unread: it may take a slow line longer than anybody can say.
    pub(crate) unread: Option<&'a Cell<Option<Unread>>>,
}

/// What is sent with a request.
pub(crate) enum Body<'a> {
    /// Nothing.
    Empty,
    /// The fields of a form, written as in the query of an address.
    Form(String),
    /// A JSON object.
    Json(&'a Map<String, Value>),
}

/// What came back.
#[derive(Debug, PartialEq)]
pub(crate) struct Response {
    /// The status code.
    pub(crate) status: u16,
    /// When to ask again, in seconds from now, when it says so.
    pub(crate) retry_after: Option<f64>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Response {
    /// The body as text. What is no UTF-8 is no JSON either, which a parser will say.
    pub(crate) fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }
}

/// A file of which only the beginning has come. Letting go of it stops it in the browser as well.
pub(crate) struct Unread {
    response: gloo_net::http::Response,
    _abort: Abort,
}

/// Why nothing came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Silence {
    /// No connection, or one that broke.
    Broken,
    /// It took too long.
    TooLate,
}

/// Sends a request. Dropping the future stops it in the browser as well.
///
/// Nothing of it is kept by the browser or told to others: no cache, no referrer, and no redirect
/// is followed, so that a token cannot end up elsewhere. Boxed here, once, so that what asks stays
/// small.
pub(crate) fn fetch(request: Request<'_>) -> LocalBoxFuture<'_, Result<Response, Silence>> {
    exchange(request).boxed_local()
}

async fn exchange(request: Request<'_>) -> Result<Response, Silence> {
    let abort = Abort::new();
    let credentials = if request.with_cookies {
        RequestCredentials::SameOrigin
    } else {
        RequestCredentials::Omit
    };
    let mut builder = RequestBuilder::new(request.url)
        .abort_signal(abort.signal().as_ref())
        .cache(RequestCache::NoStore)
        .credentials(credentials)
        .mode(RequestMode::Cors)
        .redirect(RequestRedirect::Error)
        .referrer_policy(ReferrerPolicy::NoReferrer);
    for (name, value) in request.headers {
        builder = builder.header(name, value);
    }
    builder = builder.method(request.method.into());
    let built = match request.body {
        Body::Empty => builder.build(),
        Body::Form(form) => {
            builder.header("Content-Type", "application/x-www-form-urlencoded").body(form)
        }
        Body::Json(fields) => {
            builder.header("Content-Type", "application/json").body(json_text(fields))
        }
    };
    let in_time = abort.after(TIME_OUT);
    let silence = || if abort.is_done() { Silence::TooLate } else { Silence::Broken };
    let sent = async { built.ok()?.send().await.ok() }.await;
    let response = sent.ok_or_else(silence)?;
    let status = response.status();
    let retry_after = response.headers().get("Retry-After").and_then(|it| seconds(&it));
    // 204 is an answer without a file.
    if let Some(unread) = request.unread.filter(|_| response.ok() && status != 204) {
        unread.set(Some(Unread { response, _abort: abort }));
        return Ok(Response { status, retry_after, body: vec![] });
    }
    let body = response.binary().await.map_err(|_| silence())?;
    drop(in_time);
    Ok(Response { status, retry_after, body })
}

/// Reads `Retry-After` (RFC 9110, 10.2.3): a number of seconds, or a moment. The browser reads both:
/// the tables with which Rust reads fractions are 13 kB.
fn seconds(text: &str) -> Option<f64> {
    let is_number = text.trim().bytes().all(|it| it.is_ascii_digit());
    let seconds = if is_number {
        js_sys::Number::parse_float(text)
    } else {
        (js_sys::Date::parse(text) - js_sys::Date::now()) / 1000.0
    };
    (!seconds.is_nan()).then_some(seconds.max(0.0))
}

/// Stops a request when it is let go of.
struct Abort(Option<AbortController>);

impl Abort {
    fn new() -> Self {
        Self(AbortController::new().ok())
    }

    fn signal(&self) -> Option<web_sys::AbortSignal> {
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
