//! A log of all requests, for tests and for people who try the app.

use std::sync::{Mutex, PoisonError};

use axum::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, ORIGIN};
use axum::http::{HeaderMap, HeaderName};
use serde_json::{Value, json};

use crate::zgw::{ACCEPT_CRS, CONTENT_CRS};

pub(crate) const X_CSRF: HeaderName = HeaderName::from_static("x-csrf");

/// A request, and the status of its answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The method, such as `GET`.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The query, without the question mark; empty if there was none.
    pub query: String,
    /// The status of the answer; 0 if a fault ended the connection first.
    pub status: u16,
    /// Whether it had a bearer token that was accepted.
    pub bearer: bool,
    /// Whether it had a session cookie that was accepted.
    pub cookie: bool,
    /// Whether it had a header `Authorization`, accepted or not.
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
    /// The id of the item that the request created.
    pub made: Option<String>,
    /// The id of the document that the request created, sent a part of, unlocked, linked or
    /// removed.
    pub document: Option<String>,
    /// Whether it linked a document that was still locked.
    pub while_locked: bool,
}

/// What a change adds to its entry. It is kept also if a fault then loses the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Note {
    pub(crate) made: Option<String>,
    pub(crate) document: Option<String>,
    pub(crate) while_locked: bool,
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

    pub(crate) fn add(&mut self, note: Note) {
        Note { made: self.made, document: self.document, while_locked: self.while_locked } = note;
    }

    pub(crate) fn json(&self) -> Value {
        json!({
            "method": self.method, "path": self.path, "query": self.query, "status": self.status,
            "bearer": self.bearer, "cookie": self.cookie, "authorization": self.authorization,
            "accept": self.accept, "acceptCrs": self.accept_crs, "contentCrs": self.content_crs,
            "contentType": self.content_type,
            "origin": self.origin, "xCsrf": self.x_csrf,
            "made": self.made, "document": self.document, "whileLocked": self.while_locked,
        })
    }
}

/// All requests since the gateway started.
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
