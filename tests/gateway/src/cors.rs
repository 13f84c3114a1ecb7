//! CORS: the other origins whose pages may read the answers.

use std::sync::{Mutex, PoisonError};

use axum::body::Body;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN,
    VARY,
};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode};

use crate::answer::{Answer, Content};

const ALLOWED: &str = "Authorization, Accept-Crs, Content-Crs, Content-Type, X-CSRF";
const EXPOSED: &str = "ETag, API-version, Content-Crs, Content-Disposition, Retry-After";

/// The origins that are allowed.
#[derive(Debug, Default)]
pub(crate) struct Origins(Mutex<Vec<String>>);

impl Origins {
    pub(crate) fn allow(&self, origin: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(origin.to_owned());
    }

    /// The answer to a preflight request. `None` if this is another kind of request.
    pub(crate) fn preflight(method: &Method, headers: &HeaderMap) -> Option<Answer> {
        let asks = *method == Method::OPTIONS
            && headers.contains_key(ORIGIN)
            && headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD);
        asks.then(|| Answer::new(StatusCode::OK, Content::Nothing))
    }

    /// Adds the CORS headers to an answer.
    pub(crate) fn mark(
        &self,
        asked: &HeaderMap,
        is_preflight: bool,
        response: &mut Response<Body>,
    ) {
        let headers = response.headers_mut();
        headers.append(VARY, HeaderValue::from_static("Origin"));
        let allowed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(origin) = asked.get(ORIGIN).filter(|it| allowed.iter().any(|one| one == *it))
        else {
            return;
        };
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(EXPOSED));
        if is_preflight {
            let methods = HeaderValue::from_static("GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE");
            headers.insert(ACCESS_CONTROL_ALLOW_METHODS, methods);
            headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static(ALLOWED));
            headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
        }
    }
}
