//! What was asked, for tests and people who want to know.

use std::sync::{Mutex, PoisonError};

use axum::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, ORIGIN};
use axum::http::{HeaderMap, HeaderName};
use serde_json::{Value, json};

use crate::zgw::{ACCEPT_CRS, CONTENT_CRS};

pub(crate) const X_CSRF: HeaderName = HeaderName::from_static("x-csrf");

/// One request, and how it ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Such as `GET`.
    pub method: String,
    /// Without the query.
    pub path: String,
    /// Without the question mark; empty when there was none.
    pub query: String,
    /// What was answered; 0 when a fault ended the connection first.
    pub status: u16,
    /// Whether a bearer token came with it that let it in.
    pub bearer: bool,
    /// Whether a session cookie came with it that let it in.
    pub cookie: bool,
    /// Whether it had a header `Authorization`, right or wrong.
    pub authorization: bool,
    /// The header `Accept`.
    pub accept: Option<String>,
    /// The header `Accept-Crs`.
    pub accept_crs: Option<String>,
    /// The header `Content-Crs`.
    pub content_crs: Option<String>,
    /// The header `Content-Type`.
    pub content_type: Option<String>,
    /// The header `Origin`.
    pub origin: Option<String>,
    /// The header `X-CSRF`.
    pub x_csrf: Option<String>,
}

impl Entry {
    pub(crate) fn of(method: &str, path: &str, query: &str, headers: &HeaderMap) -> Self {
        let header =
            |name| headers.get(name).map(|it| String::from_utf8_lossy(it.as_bytes()).into_owned());
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            authorization: headers.contains_key(AUTHORIZATION),
            accept: header(ACCEPT),
            accept_crs: header(ACCEPT_CRS),
            content_crs: header(CONTENT_CRS),
            content_type: header(CONTENT_TYPE),
            origin: header(ORIGIN),
            x_csrf: header(X_CSRF),
            ..Self::default()
        }
    }

    pub(crate) fn json(&self) -> Value {
        json!({
            "method": self.method, "path": self.path, "query": self.query, "status": self.status,
            "bearer": self.bearer, "cookie": self.cookie, "authorization": self.authorization,
            "accept": self.accept, "acceptCrs": self.accept_crs, "contentCrs": self.content_crs,
            "contentType": self.content_type,
            "origin": self.origin, "xCsrf": self.x_csrf,
        })
    }
}

/// What was asked since the gateway started.
#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<Vec<Entry>>);

impl Log {
    pub(crate) fn add(&self, entry: Entry) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
    }

    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
