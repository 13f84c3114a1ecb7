use std::path::Path;

use super::*;

fn answered(status: u16, retry_after: Option<f64>, body: &str) -> Result<Response, Silence> {
    Ok(Response { status, retry_after, body: body.as_bytes().to_vec() })
}

fn judged(outcome: Result<Response, Silence>, attempts: usize) -> Verdict {
    judge("zaken", outcome, attempts, 0.5)
}

#[test]
fn a_gateway_that_is_busy_or_away_is_asked_again_three_times_and_later_each_time() {
    let busy = [429, 503, 502, 504].map(|status| (Ok(status), LoadError::Busy));
    let away = (Err(Silence::Broken), LoadError::Unreachable);
    // Half an answer need not be the connection of the resident.
    let cut = (Err(Silence::Cut), LoadError::Busy);
    for (status, in_the_end) in busy.into_iter().chain([away, cut]) {
        let outcome = || status.and_then(|it| answered(it, None, "<html>"));
        assert_eq!(judged(outcome(), 0), Verdict::Again(500.0));
        assert_eq!(judged(outcome(), 1), Verdict::Again(1_000.0));
        assert_eq!(judged(outcome(), 2), Verdict::Again(2_000.0));
        assert_eq!(judged(outcome(), 3), Verdict::Fail(in_the_end.into()));
    }
}

#[test]
fn a_gateway_that_says_when_to_come_back_is_obeyed_within_reason() {
    let after = |seconds| judged(answered(503, Some(seconds), ""), 0);
    assert_eq!(after(5.0), Verdict::Again(5_000.0));
    assert_eq!(after(0.0), Verdict::Again(500.0));
    assert_eq!(after(60.0), Verdict::Again(60_000.0));
    assert_eq!(after(61.0), Verdict::Fail(LoadError::Busy.into()));
}

#[test]
fn requests_that_failed_together_are_not_sent_again_together() {
    let after = |chance| judge("zaken", Err(Silence::Broken), 0, chance);
    assert_eq!(after(0.0), Verdict::Again(375.0));
    assert_eq!(after(1.0), Verdict::Again(625.0));
}

#[test]
fn a_gateway_that_hangs_is_not_asked_again() {
    assert_eq!(judged(Err(Silence::TooLate), 0), Verdict::Fail(LoadError::Busy.into()));
}

#[test]
fn a_redirect_is_an_answer_that_makes_no_sense_and_is_not_followed() {
    let Verdict::Fail(refusal) = judged(answered(0, None, ""), 0) else { panic!() };
    assert_eq!(refusal.error.to_string(), "zaken: a redirect");
    assert!(!refusal.may_be_expand);
}

#[test]
fn a_redirect_and_a_web_page_may_lead_to_where_one_logs_in() {
    for (status, body) in [(0, ""), (200, "<!doctype html>"), (200, "\n <html>")] {
        assert!(leads_elsewhere(&answered(status, None, body)), "{status} {body}");
    }
    for (status, body) in [(200, "[]"), (200, ""), (502, "<html>"), (204, "")] {
        assert!(!leads_elsewhere(&answered(status, None, body)), "{status} {body}");
    }
    assert!(!leads_elsewhere(&Err(Silence::Broken)));
}

#[test]
fn a_token_that_is_refused_is_renewed_whatever_the_gateway_calls_it() {
    assert_eq!(judged(answered(401, None, ""), 0), Verdict::Renew);
    let made_by_open_zaak = [
        "jwt-decode-error",
        "jwt-expired",
        "jwt-expiredsignatureerror",
        "jwt-immaturesignatureerror",
        "jwt-missing-iat-claim",
        "invalid-jwt-signature",
        "invalid-client-identifier",
        "missing-client-identifier",
    ];
    for code in made_by_open_zaak.iter().chain(&LOGIN_PROBLEMS) {
        let body = format!(r#"{{"code":"{code}","status":403}}"#);
        assert_eq!(judged(answered(403, None, &body), 0), Verdict::Renew, "{code}");
    }
}

#[test]
fn a_real_open_zaak_is_understood_when_it_refuses_a_token_or_a_resource() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exchanges");
    let mut judged_so = [0, 0];
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).unwrap();
        let exchange: serde_json::Value = serde_json::from_str(&text).unwrap();
        let response = &exchange["response"];
        if response["status"] != 403 {
            continue;
        }
        let body = response["body"].to_string();
        let is_renewed = judged(answered(403, None, &body), 0) == Verdict::Renew;
        // A token of an application that may see nothing is a good token.
        let is_bad_token = name.starts_with("fout-token-") && name != "fout-token-geen-applicatie";
        assert_eq!(is_renewed, is_bad_token, "{name}");
        judged_so[usize::from(is_renewed)] += 1;
    }
    assert!(judged_so[0] >= 10 && judged_so[1] >= 5, "{judged_so:?}");
}

#[test]
fn what_is_not_this_residents_is_not_found() {
    let not_theirs = r#"{"code":"permission_denied","status":403}"#;
    for (status, body) in [(403, not_theirs), (403, ""), (403, "<html>"), (404, ""), (410, "")] {
        let Verdict::Fail(refusal) = judged(answered(status, None, body), 0) else {
            panic!("{status} {body}")
        };
        assert_eq!(refusal.error, LoadError::NotFound);
    }
}

#[test]
fn an_answer_that_makes_no_sense_is_named() {
    for status in [302, 400, 412, 500] {
        let Verdict::Fail(Refusal { error: LoadError::Unexpected(defect), .. }) =
            judged(answered(status, None, ""), 0)
        else {
            panic!("{status}")
        };
        assert_eq!(defect.to_string(), format!("zaken: status {status}"));
    }
}

#[test]
fn only_some_refusals_can_mean_what_should_come_along() {
    let may_be_expand = |status| match judged(answered(status, None, ""), 3) {
        Verdict::Fail(refusal) => refusal.may_be_expand,
        _ => false,
    };
    for status in [400, 403, 404, 406] {
        assert!(may_be_expand(status), "{status}");
    }
    for status in [200, 401, 412, 429, 500, 503] {
        assert!(!may_be_expand(status), "{status}");
    }
}
