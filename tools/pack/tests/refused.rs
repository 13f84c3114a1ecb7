//! Tests of the messages when a register refuses to answer.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "an answer that is not as expected fails the test"
)]

#[path = "../../../tests/gateway/tests/common/mod.rs"]
mod common;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::routing::any;
use common::{MOULIN, Scene};
use gateway::serve;
use mijnzaken::domain::Zichtbaarheid;
use pack::{Bases, Choice, Export, Register, export};

async fn told_by(origin: &str, token: &str, choice: Choice) -> String {
    let place = tempfile::tempdir().unwrap();
    let bases = Bases::below(origin).unwrap();
    let wanted = Export {
        register: Register::new(bases, token, Duration::from_millis(500)).unwrap(),
        choice,
        visible: Some(Zichtbaarheid::default()),
        visibility: None,
        to: place.path().join("pack"),
        seed: String::new(),
        overwrite: false,
        drop_texts: false,
        keep_documents: false,
    };
    let told = export(&wanted, &|_| {}).await.unwrap_err();
    let told = format!("{told:#}");
    assert!(token.is_empty() || !told.contains(token), "the token is told");
    assert!(!wanted.to.exists());
    told
}

#[tokio::test]
async fn a_token_that_is_not_taken_is_told_as_gateways_and_as_open_zaak_say_it() {
    let scene = Scene::with("leeg").await;
    let old = scene.issuer.token(serde_json::json!({ "bsn": MOULIN, "exp": 5 }));
    for _ in ["401", "403"] {
        for token in ["geheim", &old] {
            let told = told_by(&scene.origin, token, Choice::All).await;
            assert!(told.contains("does not take the token (40"), "{told}");
            assert!(told.contains("MIJNZAKEN_TOKEN"), "{told}");
        }
        scene.gateway.answer_like_open_zaak();
    }
}

#[tokio::test]
async fn what_a_token_may_not_see_and_what_is_not_there_are_told_apart() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    scene.gateway.fault("/zaken=status:403".parse().unwrap());
    let told = told_by(&scene.origin, &token, Choice::All).await;
    assert!(told.contains("scopes zaken.lezen"), "{told}");
    scene.gateway.heal();
    let told = told_by(&format!("{}/elders", scene.origin), &token, Choice::All).await;
    assert!(told.contains("(404)") && told.contains("--from"), "{told}");
    let none = Choice::These(vec![uuid::Uuid::nil()]);
    let told = told_by(&scene.origin, &token, none).await;
    assert!(told.contains("(404)"), "{told}");
}

#[tokio::test]
async fn a_register_that_is_away_or_slow_is_told() {
    let told = told_by("http://127.0.0.1:9", "geheim", Choice::All).await;
    assert!(told.contains("cannot be reached") && told.contains("VPN"), "{told}");
    let silent = Router::new().fallback(any(std::future::pending::<String>));
    let told = told_by(&serve(silent, 0).await.unwrap(), "geheim", Choice::All).await;
    assert!(told.contains("no answer within") && told.contains("--timeout"), "{told}");
}

#[tokio::test]
async fn someone_without_zaken_gets_no_pack() {
    let scene = Scene::with("leeg").await;
    let told = told_by(&scene.origin, &scene.issuer.bsn(MOULIN), Choice::All).await;
    assert!(told.contains("has no zaken"), "{told}");
}

/// A register that gives every question the same answer, and counts the questions.
async fn register(
    status: u16,
    header: (&'static str, String),
    body: String,
) -> (String, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let answer = move || {
        counted.fetch_add(1, Ordering::Relaxed);
        let answer = axum::http::Response::builder().status(status).header(header.0, &header.1);
        std::future::ready(answer.body(axum::body::Body::from(body.clone())).unwrap())
    };
    (serve(Router::new().fallback(any(answer)), 0).await.unwrap(), count)
}

#[tokio::test]
async fn the_token_never_goes_to_another_address() {
    let json = || ("content-type", "application/json".to_owned());
    let (elsewhere, asked) = register(200, json(), "[]".to_owned()).await;
    let body = format!(r#"{{"results":[],"next":"{elsewhere}/zaken/api/v1/zaken?page=2"}}"#);
    let (paged, _) = register(200, json(), body).await;
    let told = told_by(&paged, "geheim", Choice::All).await;
    assert!(told.contains("the token is for"), "{told}");
    let location = ("location", format!("{elsewhere}/zaken"));
    let (moved, _) = register(302, location, String::new()).await;
    let told = told_by(&moved, "geheim", Choice::All).await;
    assert!(told.contains("another address (302)"), "{told}");
    assert_eq!(asked.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn a_bsn_is_a_filter_and_what_comes_is_looked_at_all_the_same() {
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = asked.clone();
    let zaak = r#"[{"url":"http://x/zaken/api/v1/zaken/00000000-0000-4000-8000-000000000001"}]"#;
    let answer = move |request: Request| {
        log.lock().unwrap().push(request.uri().to_string());
        let is_list = request.uri().path().ends_with("/zaken");
        std::future::ready(if is_list { zaak } else { "[]" })
    };
    let origin = serve(Router::new().fallback(any(answer)), 0).await.unwrap();
    let told = told_by(&origin, "geheim", Choice::Initiator("999990019".to_owned())).await;
    // This person has no rol in the zaak.
    assert!(told.contains("has no zaken"), "{told}");
    assert!(asked.lock().unwrap()[0].contains("inpBsn=999990019"));
    assert!(!told.contains("999990019"));
}
