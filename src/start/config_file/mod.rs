//! Fetches `config.json`.

use futures::FutureExt;
use futures::future::LocalBoxFuture;

use crate::browser::fetch::{Body, Method, Request, Response, Silence, fetch};
use crate::config::ConfigError;
use crate::routes::files;

/// How long to wait before each further attempt, in milliseconds.
pub(super) const WAITS: [u32; 3] = [1_000, 3_000, 8_000];

/// The text of the file, or what is wrong with it. `None` if the file does not come now, and may
/// come later.
pub(super) type ConfigText = Option<Result<String, ConfigError>>;

/// Asks for the file once.
pub(super) fn ask() -> LocalBoxFuture<'static, ConfigText> {
    let request = Request {
        url: files::CONFIG,
        headers: &[],
        method: Method::Get,
        body: Body::Empty,
        // As index.html asks for the file ahead; otherwise it would be fetched twice.
        with_cookies: true,
        unread: None,
    };
    fetch(request).map(judge).boxed_local()
}

fn judge(outcome: Result<Response, Silence>) -> ConfigText {
    let Response { status, body, .. } = outcome.ok()?;
    Some(match status {
        200 => String::from_utf8(body).map_err(|_| ConfigError::whole("is no text".to_owned())),
        // The server took too long, is too busy, or is out of order (RFC 9110, 15.5.9 and 15.6; RFC
        // 6585, 4).
        408 | 429 | 500.. => return None,
        status => Err(ConfigError::whole(format!("status {status}"))),
    })
}

#[cfg(test)]
mod tests;
