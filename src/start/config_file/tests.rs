use super::{ConfigText, judge};
use crate::browser::fetch::{Response, Silence};
use crate::config::ConfigError;

fn answered(status: u16, body: &[u8]) -> ConfigText {
    judge(Ok(Response { status, retry_after: None, body: body.to_vec() }))
}

#[test]
fn what_may_be_there_later_is_asked_for_again() {
    assert_eq!(judge(Err(Silence::Broken)), None);
    assert_eq!(judge(Err(Silence::TooLate)), None);
    for status in [408, 429, 500, 502, 503, 504, 599] {
        assert_eq!(answered(status, b"<html>"), None, "{status}");
    }
}

#[test]
fn what_the_administrator_must_solve_is_told_at_once() {
    let mistake = |problem: &str| Some(Err(ConfigError::whole(problem.to_owned())));
    for status in [204, 403, 404, 410] {
        assert_eq!(answered(status, b""), mistake(&format!("status {status}")));
    }
    assert_eq!(answered(200, b"\xff\xfe{"), mistake("is no text"));
    assert_eq!(answered(200, b"{}"), Some(Ok("{}".to_owned())));
}
