//! A request, as far as anything here reads it.

use axum::body::Bytes;
use axum::extract::Request;
use axum::http::header::HOST;
use axum::http::{HeaderMap, Method};

/// The most bytes of a body.
const LARGEST: usize = 16 * 1024 * 1024;

/// A request.
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Where the client asked: the origin of every URL that it gets.
    pub(crate) origin: String,
}

impl Asked {
    pub(crate) async fn of(request: Request) -> Self {
        let (parts, body) = request.into_parts();
        // A body that breaks off is read as an empty one, which is no JSON.
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

    /// As faults are told about it: `PATCH /zaken/api/v1/zaken/…`.
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
