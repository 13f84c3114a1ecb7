//! A request, as far as the gateway reads it.

use axum::body::Bytes;
use axum::extract::Request;
use axum::http::header::HOST;
use axum::http::{HeaderMap, Method};

/// The largest body that is read, in bytes.
const LARGEST: usize = 16 * 1024 * 1024;

/// A request.
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The origin that the client addressed. Every URL in the answer gets this origin.
    pub(crate) origin: String,
}

impl Asked {
    pub(crate) async fn of(request: Request) -> Self {
        let (parts, body) = request.into_parts();
        // An incomplete body is read as an empty one, which is refused because it is not JSON.
        let body = axum::body::to_bytes(body, LARGEST).await.unwrap_or_default();
        let host = parts.headers.get(HOST).and_then(|it| it.to_str().ok()).unwrap_or("127.0.0.1");
        Self {
            origin: format!("http://{host}"),
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts.headers,
            body,
        }
    }

    /// The text that faults are matched with, such as `PATCH /zaken/api/v1/zaken/…`.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.path_and_query())
    }

    pub(crate) fn path_and_query(&self) -> String {
        if self.query.is_empty() {
            return self.path.clone();
        }
        format!("{}?{}", self.path, self.query)
    }
}
