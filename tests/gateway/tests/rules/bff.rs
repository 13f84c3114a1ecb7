//! Tests of sessions in a cookie, in which the browser never sees a token.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::common::{MOULIN, Scene};

const ZAKEN: &str = "/zaken/api/v1/zaken";

fn location(answer: &reqwest::Response) -> String {
    answer.headers()["location"].to_str().unwrap().to_owned()
}

fn parameters(url: &str) -> HashMap<String, String> {
    form_urlencoded::parse(url.split_once('?').unwrap().1.as_bytes()).into_owned().collect()
}

/// A cookie that an answer sets: its name and value, and its attributes.
fn cookie(answer: &reqwest::Response, name: &str) -> (String, String) {
    let mut all = answer.headers().get_all("set-cookie").iter().map(|it| it.to_str().unwrap());
    let (pair, rest) = all.find(|it| it.starts_with(name)).unwrap().split_once(';').unwrap();
    (pair.to_owned(), rest.to_owned())
}

async fn get(scene: &Scene, path: &str, cookie: &str) -> reqwest::Response {
    scene.plain(path).header("cookie", cookie).send().await.unwrap()
}

async fn with_csrf(scene: &Scene, path: &str, cookie: &str) -> reqwest::Response {
    scene.plain(path).header("cookie", cookie).header("x-csrf", "1").send().await.unwrap()
}

/// Goes to the provider and comes back. Returns the answer to the callback.
async fn log_in(scene: &Scene, claims: Value) -> reqwest::Response {
    let (back, attempt) = on_the_way(scene, claims).await;
    get(scene, &back, &attempt).await
}

/// Goes to the provider. Returns the address that the provider leads back to, and the cookie.
async fn on_the_way(scene: &Scene, claims: Value) -> (String, String) {
    scene.gateway.bff("mijnzaken-bff", "geheim");
    let begin = get(scene, "/bff/login?kc_idp_hint=digid", "").await;
    assert_eq!(begin.status(), 303);
    let asked = parameters(&location(&begin));
    let (attempt, _) = cookie(&begin, "mijnzaken-inlog");
    let id_token = scene.issuer.token(json!({
        "aud": "mijnzaken-bff", "nonce": asked["nonce"], "name": "Suzanne Moulin",
        "represents": { "name": "Café De Sluis", "kvk": "12345678" },
    }));
    let access_token = scene.issuer.token(claims);
    *scene.issuer.tokens.lock().unwrap() =
        json!({ "access_token": access_token, "id_token": id_token });
    (format!("/bff/callback?code=abc&state={}", asked["state"]), attempt)
}

#[tokio::test]
async fn one_logs_in_sees_ones_zaken_and_logs_out() {
    let scene = Scene::with("openzaak-burger").await;
    let back = log_in(&scene, json!({ "bsn": MOULIN })).await;
    assert_eq!((back.status().as_u16(), location(&back).as_str()), (303, "/"));
    let (session, flags) = cookie(&back, "mijnzaken-sessie");
    assert!(flags.contains("HttpOnly") && flags.contains("SameSite=Strict"), "{flags}");
    let who: Value = with_csrf(&scene, "/bff/session", &session).await.json().await.unwrap();
    let represents = json!({ "name": "Café De Sluis", "kvk": "12345678" });
    assert_eq!(who, json!({ "name": "Suzanne Moulin", "represents": represents }));
    let zaken: Value = with_csrf(&scene, ZAKEN, &session).await.json().await.unwrap();
    assert_eq!(zaken["count"], 11);
    assert!(scene.gateway.log().last().unwrap().cookie);
    let out = get(&scene, "/bff/logout", &session).await;
    let end = location(&out);
    assert!(end.starts_with(&format!("{}/end?", scene.issuer.url)), "{end}");
    let end = parameters(&end);
    assert_eq!(end["post_logout_redirect_uri"], format!("{}/uitgelogd", scene.origin));
    assert!(end["id_token_hint"].contains('.'));
    assert_eq!(with_csrf(&scene, "/bff/session", &session).await.status(), 401);
    assert_eq!(with_csrf(&scene, ZAKEN, &session).await.status(), 401);
}

#[tokio::test]
async fn the_provider_is_asked_as_a_confidential_client_with_pkce() {
    let scene = Scene::with("openzaak-burger").await;
    scene.gateway.bff("mijnzaken-bff", "geheim");
    let begin = get(&scene, "/bff/login?kc_idp_hint=digid&client_id=ander", "").await;
    let url = location(&begin);
    assert!(url.starts_with(&format!("{}/auth?", scene.issuer.url)), "{url}");
    let asked = parameters(&url);
    assert_eq!(asked["kc_idp_hint"], "digid");
    assert_eq!(asked["client_id"], "mijnzaken-bff");
    assert_eq!(asked["code_challenge_method"], "S256");
    assert_eq!(asked["redirect_uri"], format!("{}/bff/callback", scene.origin));
    assert!(asked["state"].len() >= 32 && asked["nonce"].len() >= 32);
    log_in(&scene, json!({ "bsn": MOULIN })).await;
    let form = scene.issuer.form.lock().unwrap().clone();
    let form = parameters(&format!("?{form}"));
    assert_eq!((form["code"].as_str(), form["client_secret"].as_str()), ("abc", "geheim"));
    assert!(form["code_verifier"].len() >= 43);
}

#[tokio::test]
async fn a_cookie_counts_only_with_the_header_of_the_app() {
    let scene = Scene::with("openzaak-burger").await;
    let back = log_in(&scene, json!({ "bsn": MOULIN })).await;
    let (session, _) = cookie(&back, "mijnzaken-sessie");
    assert_eq!(get(&scene, ZAKEN, &session).await.status(), 403);
    assert_eq!(get(&scene, "/bff/session", &session).await.status(), 403);
    assert_eq!(with_csrf(&scene, "/bff/session", "").await.status(), 401);
    let made_up = "mijnzaken-sessie=verzonnen";
    assert_eq!(with_csrf(&scene, ZAKEN, made_up).await.status(), 401);
}

#[tokio::test]
async fn one_who_comes_back_with_anothers_attempt_is_not_logged_in() {
    let scene = Scene::with("openzaak-burger").await;
    let (back, own) = on_the_way(&scene, json!({ "bsn": MOULIN })).await;
    for cookie in ["", "mijnzaken-inlog=verzonnen"] {
        let answer = get(&scene, &back, cookie).await;
        assert_eq!(answer.status(), 502);
        assert!(!answer.headers().contains_key("set-cookie"));
    }
    // The failed callback did not use up the attempt. It works once and not again.
    assert_eq!(get(&scene, &back, &own).await.status(), 303);
    assert_eq!(get(&scene, &back, &own).await.status(), 502);
}

#[tokio::test]
async fn a_token_that_is_not_good_makes_no_session() {
    let scene = Scene::with("openzaak-burger").await;
    let back = log_in(&scene, json!({ "bsn": MOULIN, "iss": "http://elders.example" })).await;
    assert_eq!(back.status(), 502);
    assert!(!back.headers().contains_key("set-cookie"));
    for wrong in [json!({ "aud": "mijnzaken-bff", "nonce": "een andere" }), json!({})] {
        let (back, own) = on_the_way(&scene, json!({ "bsn": MOULIN })).await;
        scene.issuer.tokens.lock().unwrap()["id_token"] = json!(scene.issuer.token(wrong));
        let answer = get(&scene, &back, &own).await;
        assert_eq!(answer.status(), 502);
        assert!(!answer.headers().contains_key("set-cookie"));
    }
}

#[tokio::test]
async fn one_who_cancels_comes_back_where_one_logs_in() {
    let scene = Scene::with("openzaak-burger").await;
    scene.gateway.bff("mijnzaken-bff", "geheim");
    let begin = get(&scene, "/bff/login", "").await;
    let (attempt, flags) = cookie(&begin, "mijnzaken-inlog");
    assert!(flags.contains("HttpOnly") && flags.contains("SameSite=Lax"), "{flags}");
    let state = parameters(&location(&begin))["state"].clone();
    let back = format!("/bff/callback?error=access_denied&state={state}");
    let back = get(&scene, &back, &attempt).await;
    assert_eq!(location(&back), "/inloggen?error=access_denied");
}

#[tokio::test]
async fn without_a_client_there_is_no_session_to_be_had() {
    let scene = Scene::with("openzaak-burger").await;
    assert_eq!(get(&scene, "/bff/login", "").await.status(), 404);
    assert_eq!(with_csrf(&scene, "/bff/session", "").await.status(), 404);
}
