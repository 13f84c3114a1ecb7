//! Tests of which tokens are accepted.

use std::sync::atomic::Ordering;

use serde_json::{Value, json};

use crate::common::{MOULIN, Scene, in_seconds};

const ZAKEN: &str = "/zaken/api/v1/zaken";

async fn refused(scene: &Scene, token: &str) -> String {
    let answer = scene.ask(ZAKEN, token).send().await.unwrap();
    assert_eq!(answer.status(), 401);
    assert_eq!(answer.headers()["www-authenticate"], "Bearer error=\"invalid_token\"");
    assert_eq!(answer.headers()["content-type"], "application/json");
    let problem: Value = answer.json().await.unwrap();
    assert_eq!(problem["status"], 401);
    problem["code"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_token_that_is_not_good_gets_401_and_says_why() {
    let scene = Scene::with("openzaak-burger").await;
    let token = |claims| scene.issuer.token(claims);
    let good = token(json!({ "bsn": MOULIN }));
    assert_eq!(scene.status(ZAKEN, &good).await, 200);
    let cut = good.rsplit_once('.').unwrap().0;
    for (token, code) in [
        (token(json!({ "exp": in_seconds(0) })), "jwt-expired"),
        (token(json!({ "exp": null })), "jwt-decode-error"),
        (token(json!({ "iss": "http://elders.example" })), "invalid-client-identifier"),
        (token(json!({ "aud": "iets anders" })), "invalid-client-identifier"),
        (scene.issuer.forged(json!({ "bsn": MOULIN })), "invalid-jwt-signature"),
        (format!("{cut}."), "invalid-jwt-signature"),
        // {"alg":"none"}
        (format!("eyJhbGciOiJub25lIn0.{}.", cut.rsplit_once('.').unwrap().1), "jwt-decode-error"),
        ("onzin".to_owned(), "jwt-decode-error"),
    ] {
        assert_eq!(refused(&scene, &token).await, code, "{token}");
    }
}

#[tokio::test]
async fn without_a_token_nothing_is_told() {
    let scene = Scene::with("openzaak-burger").await;
    let document =
        "/documenten/api/v1/enkelvoudiginformatieobjecten/c3c54c34-be90-49fd-8764-2bc05669da8b";
    let download = format!("{document}/download");
    let places = [ZAKEN, "/zaken/api/v1/statussen", "/catalogi/api/v1/catalogussen", document];
    for path in places {
        let answer = scene.plain(path).send().await.unwrap();
        assert_eq!(answer.status(), 401, "{path}");
        let basic = scene.plain(path).header("authorization", "Basic dXNlcjpwYXNz");
        assert_eq!(basic.send().await.unwrap().status(), 401, "{path}");
    }
    let url = format!("{}{download}", scene.origin);
    assert_eq!(scene.http.get(url).send().await.unwrap().status(), 401);
}

#[tokio::test]
async fn keys_are_fetched_once_and_anew_when_the_issuer_has_another() {
    let scene = Scene::with("openzaak-burger").await;
    let fetched = || scene.issuer.fetched.load(Ordering::Relaxed);
    assert_eq!(fetched(), 0);
    for _ in 0..3 {
        assert_eq!(scene.status(ZAKEN, &scene.issuer.bsn(MOULIN)).await, 200);
    }
    assert_eq!(fetched(), 1);
    scene.issuer.change_key();
    assert_eq!(scene.status(ZAKEN, &scene.issuer.bsn(MOULIN)).await, 200);
    assert_eq!(fetched(), 2);
}

#[tokio::test]
async fn on_request_a_refused_token_gets_403_as_from_open_zaak() {
    let scene = Scene::with("openzaak-burger").await;
    scene.gateway.answer_like_open_zaak();
    let expired = scene.issuer.token(json!({ "exp": in_seconds(-1) }));
    let (status, problem) = scene.json(ZAKEN, &expired).await;
    assert_eq!((status, &problem["code"]), (403, &json!("jwt-expired")));
}
