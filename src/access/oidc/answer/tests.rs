use serde_json::json;

use super::*;
use crate::config::LoginOption;

const ISSUER: &str = "https://login.example";

fn attempt(option: Option<&str>) -> Attempt {
    Attempt {
        state: "state".to_owned(),
        nonce: "nonce".to_owned(),
        verifier: "verifier".to_owned(),
        page: "/aanvragen".to_owned(),
        option: option.map(str::to_owned),
    }
}

fn returned(query: &str) -> Return {
    read_return(query, &attempt(Some("DigiD")), ISSUER)
}

#[test]
fn a_return_with_a_code_for_this_attempt_is_good() {
    assert_eq!(returned("?code=c&state=state"), Return::Code("c".to_owned()));
    let with_issuer = "?code=c&state=state&iss=https%3A%2F%2Flogin.example";
    assert_eq!(returned(with_issuer), Return::Code("c".to_owned()));
}

#[test]
fn a_return_that_is_not_for_this_attempt_has_failed() {
    for query in [
        "",
        "?code=c",
        "?code=c&state=other",
        "?code=c&state=state&iss=https%3A%2F%2Fevil.example",
        "?state=state",
    ] {
        assert_eq!(returned(query), Return::Failed, "{query}");
    }
}

#[test]
fn stopping_is_no_error() {
    assert_eq!(returned("?error=access_denied&state=state"), Return::Cancelled);
    assert_eq!(returned("?error=server_error&state=state"), Return::Failed);
}

#[test]
fn whoever_is_not_logged_in_at_the_provider_is_nobody_yet() {
    for error in ["login_required", "interaction_required", "consent_required", "access_denied"] {
        let query = format!("?error={error}&state=state");
        assert_eq!(read_return(&query, &attempt(None), ISSUER), Return::Nobody, "{error}");
    }
}

#[test]
fn from_a_provider_in_trouble_it_does_not_follow_that_nobody_is_logged_in() {
    for error in ["temporarily_unavailable", "server_error", "invalid_request", ""] {
        let query = format!("?error={error}&state=state");
        assert_eq!(read_return(&query, &attempt(None), ISSUER), Return::Failed, "{error}");
        assert_eq!(returned(&query), Return::Failed, "{error}");
    }
}

#[test]
fn tokens_are_read_with_the_moment_that_they_expire() {
    let body = json!({ "access_token": "a", "token_type": "bearer", "expires_in": 10 });
    let tokens = Tokens::read(&body.to_string(), 1_000.0).unwrap();
    assert_eq!((tokens.access.as_str(), tokens.expires), ("a", 11_000.0));
    assert!(tokens.refresh.is_none());
    for senseless in ["0", "-5", "null", "\"soon\""] {
        let body =
            format!(r#"{{"access_token":"a","token_type":"Bearer","expires_in":{senseless}}}"#);
        let tokens = Tokens::read(&body, 1_000.0).unwrap();
        assert_eq!(tokens.expires, f64::INFINITY, "{senseless}");
    }
    for nonsense in ["", "<html>", r#"{"access_token":"a"}"#, r#"{"token_type":"Bearer"}"#] {
        assert!(Tokens::read(nonsense, 0.0).is_none(), "{nonsense}");
    }
}

#[test]
fn a_renewal_keeps_what_the_provider_does_not_send_again() {
    let read = |body: &str| Tokens::read(body, 0.0).unwrap();
    let old = r#"{"access_token":"a","token_type":"Bearer","refresh_token":"r","id_token":"i"}"#;
    let renewed = read(r#"{"access_token":"b","token_type":"Bearer"}"#).after(read(old));
    assert_eq!(renewed.access, "b");
    assert_eq!((renewed.refresh.as_deref(), renewed.id.as_deref()), (Some("r"), Some("i")));
}

fn id_token(claims: &Value) -> IdToken {
    let payload = Base64UrlUnpadded::encode_string(claims.to_string().as_bytes());
    IdToken::read(&format!("e30.{payload}.signature")).unwrap()
}

#[test]
fn an_id_token_is_for_this_app_and_this_attempt_or_it_is_refused() {
    let config = Oidc {
        issuer: ISSUER.to_owned(),
        client_id: "mijnzaken".to_owned(),
        scope: "openid".to_owned(),
        options: vec![LoginOption { label: "DigiD".to_owned(), params: vec![] }],
    };
    let is_good = |claims: Value| id_token(&claims).is_for(&config, "nonce");
    let with = |name: &str, value: Value| {
        let mut claims = json!({ "iss": ISSUER, "aud": "mijnzaken", "nonce": "nonce" });
        claims[name] = value;
        is_good(claims)
    };
    assert!(with("name", json!("José")));
    assert!(with("aud", json!(["mijnzaken"])));
    assert!(!with("aud", json!(["mijnzaken", "other"])));
    assert!(!with("aud", json!("other")));
    assert!(!with("iss", json!("https://evil.example")));
    assert!(!with("nonce", json!("other")));
    assert!(!with("nonce", Value::Null));
    let both = json!({ "iss": ISSUER, "aud": ["other", "mijnzaken"], "azp": "mijnzaken",
        "nonce": "nonce" });
    assert!(is_good(both));
}

#[test]
fn what_is_no_token_is_nothing() {
    for token in ["", "a", "a.b", "a.!!!.c", "a.bm8.c"] {
        assert!(IdToken::read(token).is_none(), "{token}");
    }
}
