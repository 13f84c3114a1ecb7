//! Questions to the OpenID provider. These functions stand outside the OpenID client, because the
//! app sends the first question while the client is still on its way to the browser.

use crate::browser::fetch::{Body, Method, Request, Response, Silence, fetch};

/// What came back from the provider, if anything did.
pub(super) type Answer = Result<Response, Silence>;

/// Asks for the addresses of the provider (OpenID Connect Discovery 1.0).
pub(super) async fn discover(issuer: &str) -> Answer {
    ask(&[issuer, "/.well-known/openid-configuration"].concat(), None).await
}

/// Sends a request; with the fields of a form it is a POST.
pub(super) async fn ask(url: &str, form: Option<String>) -> Answer {
    let headers = [("Accept", "application/json")];
    let (method, body) = match form {
        Some(form) => (Method::Post, Body::Form(form)),
        None => (Method::Get, Body::Empty),
    };
    fetch(Request { url, headers: &headers, method, body, with_cookies: false, unread: None }).await
}
