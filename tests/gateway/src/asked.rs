//! A request, as far as the gateway reads it.

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{HeaderMap, Method};
use futures::StreamExt;
use serde_json::{Map, Value};

use crate::answer::Problem;

/// A request.
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Whether the body was larger than the limit. It is empty then.
    pub(crate) is_too_large: bool,
    /// The origin that the client addressed. Every URL in the answer gets this origin.
    pub(crate) origin: String,
}

impl Asked {
    /// Reads a request with a body of at most this number of bytes.
    pub(crate) async fn of(request: Request, limit: usize) -> Self {
        let (parts, body) = request.into_parts();
        let body = read(body, limit).await;
        let host = parts.headers.get(HOST).and_then(|it| it.to_str().ok()).unwrap_or("127.0.0.1");
        Self {
            origin: format!("http://{host}"),
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts.headers,
            is_too_large: body.is_none(),
            body: body.unwrap_or_default(),
        }
    }

    /// The media type of the body, without parameters.
    pub(crate) fn media_type(&self) -> &str {
        self.content_type().split(';').next().unwrap_or_default().trim()
    }

    pub(crate) fn content_type(&self) -> &str {
        self.headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or_default()
    }

    /// The fields of the JSON object in the body.
    pub(crate) fn fields(&self) -> Result<Map<String, Value>, Problem> {
        if !self.media_type().eq_ignore_ascii_case("application/json") {
            return Err(Problem::unsupported_media_type(self.media_type()));
        }
        match serde_json::from_slice(&self.body) {
            Ok(Value::Object(fields)) => Ok(fields),
            _ => Err(Problem::malformed()),
        }
    }

    pub(crate) fn path_and_query(&self) -> String {
        if self.query.is_empty() {
            return self.path.clone();
        }
        format!("{}?{}", self.path, self.query)
    }
}

/// The whole body. `None` if it is larger than the limit. The rest is then read as well and thrown
/// away: a browser that is still sending would see a broken connection instead of the answer.
///
/// An incomplete body is read as an empty one, which is refused because it is not JSON.
async fn read(body: Body, limit: usize) -> Option<Bytes> {
    let (mut stream, mut kept, mut length) = (body.into_data_stream(), vec![], 0_usize);
    while let Some(chunk) = stream.next().await {
        let Ok(chunk) = chunk else { return Some(Bytes::new()) };
        length = length.saturating_add(chunk.len());
        if length <= limit {
            kept.extend_from_slice(&chunk);
        }
    }
    (length <= limit).then(|| kept.into())
}
