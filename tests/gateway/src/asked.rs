//! A request, as far as anything here reads it.

use axum::extract::Request;
use axum::http::header::HOST;
use axum::http::{HeaderMap, Method};

/// A request without its body.
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    /// Where the client asked: the origin of every URL that it gets.
    pub(crate) origin: String,
}

impl Asked {
    pub(crate) fn of(request: Request) -> Self {
        let (parts, _) = request.into_parts();
        let host = parts.headers.get(HOST).and_then(|it| it.to_str().ok()).unwrap_or("127.0.0.1");
        Self {
            origin: format!("http://{host}"),
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts.headers,
        }
    }

    /// As faults are told about it.
    pub(crate) fn path_and_query(&self) -> String {
        if self.query.is_empty() {
            return self.path.clone();
        }
        format!("{}?{}", self.path, self.query)
    }
}
