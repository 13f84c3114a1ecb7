//! Decides, without a browser, what to do after a request.

mod command;

use crate::browser::fetch::{Response, Silence};
use crate::error::LoadError;
use crate::gateway::unread::json;

pub(super) use command::{Sent, judge_command};

/// How long to wait before each further attempt, in milliseconds.
const WAITS: [f64; 3] = [500.0, 1_000.0, 2_000.0];

/// The longest that a visitor is kept waiting for a gateway that says when to come back, in
/// milliseconds.
const LONGEST: f64 = 60_000.0;

/// Codes with which registers and gateways refuse a token, with status 403 (Django REST framework;
/// RFC 6750, 3.1).
const LOGIN_PROBLEMS: [&str; 3] = ["not_authenticated", "authentication_failed", "invalid_token"];

/// What to do next.
#[derive(Debug, PartialEq)]
pub(super) enum Verdict {
    /// The response is an answer.
    Take(Response),
    /// Ask again after so many milliseconds.
    Again(f64),
    /// The token is not, or no longer, good.
    Renew,
    /// There will be no answer.
    Fail(Refusal),
}

/// Why there is no answer.
#[derive(Debug, PartialEq)]
pub(super) struct Refusal {
    pub(super) error: LoadError,
    /// Whether the gateway may have refused only the relations that should come along. Registers
    /// use several statuses for that.
    pub(super) may_be_expand: bool,
}

impl From<LoadError> for Refusal {
    fn from(error: LoadError) -> Self {
        Self { error, may_be_expand: false }
    }
}

impl From<Refusal> for LoadError {
    fn from(refusal: Refusal) -> Self {
        refusal.error
    }
}

/// Judges a request after `attempts` earlier ones. `chance`, from 0 to 1, spreads the next requests
/// of visitors whose requests failed at the same moment.
pub(super) fn judge(
    source: &str,
    outcome: Result<Response, Silence>,
    attempts: usize,
    chance: f64,
) -> Verdict {
    let again = |asked: Option<f64>, in_the_end: LoadError| {
        let wait = WAITS.get(attempts).map(|it| it * (0.75 + chance / 2.0));
        let asked = asked.map(|seconds| seconds * 1000.0);
        match wait {
            Some(wait) if asked.is_none_or(|it| it <= LONGEST) => {
                Verdict::Again(asked.map_or(wait, |it| it.max(wait)))
            }
            _ => Verdict::Fail(in_the_end.into()),
        }
    };
    let response = match outcome {
        Ok(response) => response,
        Err(Silence::Broken) => return again(None, LoadError::Unreachable),
        Err(Silence::Cut) => return again(None, LoadError::Busy),
        // Half a minute has passed already.
        Err(Silence::TooLate) => return Verdict::Fail(LoadError::Busy.into()),
    };
    let error = match response.status {
        200..=299 => return Verdict::Take(response),
        401 => return Verdict::Renew,
        403 if is_login_problem(&response) => return Verdict::Renew,
        429 | 502..=504 => return again(response.retry_after, LoadError::Busy),
        403 | 404 | 410 => LoadError::NotFound,
        0 => LoadError::unexpected(source, "a redirect".to_owned()),
        status => LoadError::unexpected(source, format!("status {status}")),
    };
    let may_be_expand = matches!(response.status, 400 | 403 | 404 | 406);
    Verdict::Fail(Refusal { error, may_be_expand })
}

/// Whether an answer is a redirect or a web page. Proxies lead to a page to log in on like that,
/// when the session of a cookie has ended.
pub(super) fn leads_elsewhere(outcome: &Result<Response, Silence>) -> bool {
    let Ok(Response { status, body, .. }) = outcome else { return false };
    *status == 0 || *status == 200 && body.trim_ascii_start().starts_with(b"<")
}

/// Whether a 403 refuses the token. Any other 403 says that the resource is not for this resident.
///
/// Open Zaak has a code for everything that can be wrong with a token, and makes some from the
/// names of exceptions: `jwt-expired`, `jwt-expiredsignatureerror`, `jwt-missing-iat-claim`,
/// `invalid-jwt-signature`, `missing-client-identifier`.
fn is_login_problem(response: &Response) -> bool {
    let body = json(&response.text()).ok();
    let code = body.as_ref().and_then(|it| it.get("code")?.as_str());
    code.is_some_and(|it| {
        it.contains("jwt") || it.ends_with("client-identifier") || LOGIN_PROBLEMS.contains(&it)
    })
}

#[cfg(test)]
mod tests;
