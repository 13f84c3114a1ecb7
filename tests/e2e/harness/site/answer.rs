use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderName};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use tower::ServiceExt;

use super::shared::{FIRST, Sent, Shared, lock};

/// Serves a mounted service or a file, with the headers of the policy. Responses are not cached,
/// because tests change files.
pub(super) async fn answer(
    State(shared): State<Arc<Shared>>,
    mut request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path().to_owned();
    let is_api = path.contains("/api/") || path.starts_with("/bff/");
    let mounted = lock(&shared.mounted).clone().filter(|_| is_api);
    let first = lock(&shared.first).clone();
    if !first.is_empty() {
        // A page that is compressed could not be changed.
        request.headers_mut().remove(ACCEPT_ENCODING);
    }
    let instead = shared.failed(&path).or_else(|| shared.other_version(&path));
    let instead = instead.or_else(|| shared.held(&path));
    let mut response = match (mounted, instead) {
        _ if path == FIRST => ([(CONTENT_TYPE, "text/javascript")], first).into_response(),
        (Some(router), _) => match router.oneshot(request).await {
            Ok(response) => response,
        },
        (None, Some(response)) => response,
        (None, None) if first.is_empty() => next.run(request).await,
        (None, None) => beginning(next.run(request).await).await,
    };
    lock(&shared.sent).push(sent(path, &response));
    if let Ok(policy) = HeaderValue::from_str(&shared.policy()) {
        response.headers_mut().insert("content-security-policy", policy);
    }
    response.headers_mut().insert("cache-control", HeaderValue::from_static("no-store"));
    response
}

/// A page with the first script before its own. Other files stay as they are.
async fn beginning(response: Response) -> Response {
    if !header(&response, &CONTENT_TYPE).starts_with("text/html") {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let html = String::from_utf8_lossy(&bytes);
    let html = html.replacen("<script", &format!("<script src={FIRST}></script><script"), 1);
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(html))
}

fn sent(path: String, response: &Response) -> Sent {
    let kind = header(response, &CONTENT_TYPE).to_owned();
    let bytes = header(response, &CONTENT_LENGTH).parse().ok();
    Sent { path, status: response.status().as_u16(), kind, bytes }
}

fn header<'a>(response: &'a Response, name: &HeaderName) -> &'a str {
    response.headers().get(name).and_then(|it| it.to_str().ok()).unwrap_or_default()
}

/// Notes a violation of the policy that a browser reports. WebKit shows a JSON file in a page of its
/// own, with styles that the policy forbids: that is not the app.
pub(super) async fn note_violation(
    State(shared): State<Arc<Shared>>,
    report: String,
) -> StatusCode {
    let read: Value = serde_json::from_str(&report).unwrap_or_default();
    let document = read.pointer("/csp-report/document-uri").and_then(Value::as_str);
    if document.is_none_or(|it| !it.ends_with(".json")) {
        lock(&shared.violations).push(report);
    }
    StatusCode::NO_CONTENT
}

/// Notes what a page wrote in the console.
pub(super) async fn note_message(State(shared): State<Arc<Shared>>, message: String) -> StatusCode {
    lock(&shared.messages).push(message);
    StatusCode::NO_CONTENT
}
