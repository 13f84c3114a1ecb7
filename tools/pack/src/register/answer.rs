//! Interprets the answers of a register.

use std::time::Duration;

use reqwest::header::RETRY_AFTER;
use reqwest::{Response, StatusCode, Url};
use serde_json::Value;

use super::failure::Failure;

/// Accepts a successful answer, and turns any other into a failure.
pub(super) async fn judge(url: &Url, response: Response) -> Result<Response, Failure> {
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    let code = code(response).await;
    let place = place(url);
    let told = format!("{} {code}", status.as_u16());
    let told = told.trim_end();
    // Open Zaak answers 403 where other registers answer 401. The code in the body tells the two
    // apart.
    let is_about_token = ["jwt", "client", "authenticat", "not_authenticated"];
    if status == StatusCode::UNAUTHORIZED
        || status == StatusCode::FORBIDDEN && is_about_token.iter().any(|it| code.contains(it))
    {
        return Err(Failure::Nothing(anyhow::anyhow!(
            "{place}: the register does not take the token ({told}). Get a new one (they hold \
             for a short time) and put it in MIJNZAKEN_TOKEN"
        )));
    }
    if matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND | StatusCode::GONE) {
        return Err(Failure::NotThis(status));
    }
    if status.is_redirection() {
        return Err(Failure::Nothing(anyhow::anyhow!(
            "{place}: the register sends one on to another address ({told}), where the token \
             is not sent: give that address with --from"
        )));
    }
    if status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS {
        return Err(Failure::Nothing(anyhow::anyhow!(
            "{place}: the register does not understand the question ({told}). Is it another \
             version of the API than 1.x, or a gateway that does not let all questions through?"
        )));
    }
    Err(Failure::Nothing(anyhow::anyhow!(
        "{place}: the register answers {told}. Try again later, or with fewer zaken (--zaak)"
    )))
}

/// The URL without its query, which may contain a BSN.
pub(super) fn place(url: &Url) -> String {
    let mut url = url.clone();
    url.set_query(None);
    url.to_string()
}

/// The error code in the body. The rest of the body is ignored, because it may be personal.
async fn code(response: Response) -> String {
    let body = response.text().await.unwrap_or_default();
    let body: Value = serde_json::from_str(&body).unwrap_or_default();
    let code = body.get("code").and_then(Value::as_str).unwrap_or_default();
    code.chars().filter(|it| it.is_ascii_alphanumeric() || "-_".contains(*it)).take(40).collect()
}

/// Whether the register is busy, and how long to wait before asking again, if it says so.
pub(super) fn busy(response: &Response) -> Option<Option<Duration>> {
    let wait = response.headers().get(RETRY_AFTER).and_then(|it| it.to_str().ok()?.parse().ok());
    let busy = matches!(response.status().as_u16(), 429 | 502..=504);
    busy.then(|| wait.map(|it: u64| Duration::from_secs(it.min(60))))
}
