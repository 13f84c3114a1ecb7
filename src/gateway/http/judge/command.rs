//! Decides what became of a command.

use super::is_login_problem;
use crate::browser::fetch::{Response, Silence};
use crate::gateway::outcome::{Outcome, Problem, Reason, Refused};
use crate::gateway::unread::json;

/// What became of a command that was sent.
#[derive(Debug, PartialEq)]
pub(in crate::gateway::http) enum Sent {
    /// It ended.
    Ended(Outcome<Response>),
    /// The token is not, or no longer, good. Nothing was done.
    Renew,
}

/// Judges a command. Only an answer that says so makes it certain that nothing was done: a
/// connection that breaks, a time-out, a redirect and most statuses from 500 on may come after the
/// register did its work.
pub(in crate::gateway::http) fn judge_command(answer: Result<Response, Silence>) -> Sent {
    let Ok(response) = answer else { return Sent::Ended(Outcome::Unknown) };
    let reason = match response.status {
        200..=299 => return Sent::Ended(Outcome::Done(response)),
        401 => return Sent::Renew,
        403 if is_login_problem(&response) => return Sent::Renew,
        // A proxy may have given up on a register that went on.
        408 => return Sent::Ended(Outcome::Unknown),
        400 | 422 => Reason::Invalid,
        403 => Reason::Forbidden,
        404 | 410 => Reason::NotFound,
        409 | 412 => Reason::Outdated,
        413 => Reason::TooLarge,
        429 => Reason::Busy(whole_seconds(response.retry_after)),
        503 if response.retry_after.is_some() => Reason::Busy(whole_seconds(response.retry_after)),
        300..=499 | 501 => Reason::Other,
        _ => return Sent::Ended(Outcome::Unknown),
    };
    Sent::Ended(Outcome::Refused(Refused { reason, problem: problem(&response) }))
}

/// Rounds up. A number that is too large for the type becomes the largest one.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn whole_seconds(seconds: Option<f64>) -> Option<u32> {
    seconds.map(|it| it.ceil() as u32)
}

/// What the body says; nothing when it is not what the ZGW APIs send.
fn problem(response: &Response) -> Problem {
    let body = json(&response.text()).ok();
    let read = body.and_then(|it| crate::json::read::<Problem>(&it).ok());
    Problem { status: response.status, ..read.unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gateway::outcome::InvalidField;

    fn answered(status: u16, retry_after: Option<f64>, body: &str) -> Sent {
        let body = body.as_bytes().to_vec();
        judge_command(Ok(Response { status, retry_after, body }))
    }

    fn refused(sent: Sent) -> Refused {
        match sent {
            Sent::Ended(Outcome::Refused(refused)) => refused,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_command_is_done_when_the_gateway_says_so() {
        for status in [200, 201, 204] {
            assert!(matches!(answered(status, None, "{}"), Sent::Ended(Outcome::Done(_))));
        }
    }

    #[test]
    fn a_refused_token_is_renewed_since_nothing_was_done() {
        assert_eq!(answered(401, None, ""), Sent::Renew);
        assert_eq!(answered(403, None, r#"{"code":"jwt-expired"}"#), Sent::Renew);
    }

    #[test]
    fn without_a_certain_answer_nobody_knows_whether_it_was_done() {
        let unknown = || Sent::Ended(Outcome::Unknown);
        assert_eq!(judge_command(Err(Silence::Broken)), unknown());
        assert_eq!(judge_command(Err(Silence::Cut)), unknown());
        assert_eq!(judge_command(Err(Silence::TooLate)), unknown());
        // Forms are often answered with a redirect after they were carried out.
        for status in [0, 100, 408, 500, 502, 503, 504, 599] {
            assert_eq!(answered(status, None, "<html>"), unknown(), "{status}");
        }
    }

    #[test]
    fn refusals_differ_in_what_can_be_done_about_them() {
        for (status, reason) in [
            (400, Reason::Invalid),
            (422, Reason::Invalid),
            (403, Reason::Forbidden),
            (404, Reason::NotFound),
            (410, Reason::NotFound),
            (409, Reason::Outdated),
            (412, Reason::Outdated),
            (413, Reason::TooLarge),
            (429, Reason::Busy(None)),
            (302, Reason::Other),
            (405, Reason::Other),
            (406, Reason::Other),
            (415, Reason::Other),
            (501, Reason::Other),
        ] {
            let refused = refused(answered(status, None, r#"{"code":"x"}"#));
            assert_eq!((refused.reason, refused.problem.status), (reason, status));
        }
    }

    #[test]
    fn a_busy_gateway_refuses_and_says_when_to_come_back() {
        for status in [429, 503] {
            let refused = refused(answered(status, Some(2.5), ""));
            assert_eq!(refused.reason, Reason::Busy(Some(3)), "{status}");
        }
    }

    #[test]
    fn what_is_wrong_with_fields_is_read() {
        let body = r#"{"code":"invalid","title":"Ongeldige invoer.","invalidParams":[
            {"name":"laatstGeopend","code":"invalid","reason":"Geen moment."}, {"name":"zaak"}]}"#;
        let problem = refused(answered(400, None, body)).problem;
        assert_eq!((problem.status, problem.code.as_str()), (400, "invalid"));
        let field = |name: &str, code: &str, reason: &str| InvalidField {
            name: name.to_owned(),
            code: code.to_owned(),
            reason: reason.to_owned(),
        };
        let expected = [field("laatstGeopend", "invalid", "Geen moment."), field("zaak", "", "")];
        assert_eq!(problem.fields, expected);
    }

    #[test]
    fn a_body_that_makes_no_sense_leaves_the_refusal() {
        for body in ["", "<html>", "[]", "{", r#"{"code":5}"#, r#"{"invalidParams":"x"}"#] {
            let problem = refused(answered(400, None, body)).problem;
            assert_eq!(problem, Problem { status: 400, ..Problem::default() }, "{body}");
        }
    }
}
