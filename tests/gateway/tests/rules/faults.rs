//! Faults happen as described, as often as described, and to no other requests.

use std::time::{Duration, Instant};

use gateway::{Fault, FaultKind};
use serde_json::{Value, json};

use crate::common::{MOULIN, Scene, VEEL};

const ZAKEN: &str = "/zaken/api/v1/zaken?pageSize=2";

async fn text(scene: &Scene) -> reqwest::Result<(u16, String)> {
    let answer = scene.ask(ZAKEN, &scene.issuer.bsn(MOULIN)).send().await?;
    Ok((answer.status().as_u16(), answer.text().await?))
}

#[tokio::test]
async fn a_status_comes_as_often_as_said_with_its_retry_after() {
    let scene = Scene::with("openzaak-burger").await;
    scene.gateway.fault("/zaken?=status:429:retry=3*2".parse().unwrap());
    for _ in 0..2 {
        let answer = scene.ask(ZAKEN, &scene.issuer.bsn(MOULIN)).send().await.unwrap();
        assert_eq!(
            (answer.status().as_u16(), &answer.headers()["retry-after"]),
            (429, &"3".parse().unwrap())
        );
    }
    assert_eq!(text(&scene).await.unwrap().0, 200);
    scene.gateway.fault(Fault::status("/statussen", 503));
    assert_eq!(text(&scene).await.unwrap().0, 200);
    for _ in 0..2 {
        assert_eq!(scene.status("/zaken/api/v1/statussen", &scene.issuer.bsn(MOULIN)).await, 503);
    }
    scene.gateway.heal();
    assert_eq!(scene.status("/zaken/api/v1/statussen", &scene.issuer.bsn(MOULIN)).await, 200);
}

#[tokio::test]
async fn latency_comes_on_top_of_other_faults() {
    let scene = Scene::with("openzaak-burger").await;
    scene.gateway.fault(Fault::new("/zaken", FaultKind::Latency(Duration::from_millis(150))));
    let start = Instant::now();
    assert_eq!(text(&scene).await.unwrap().0, 200);
    assert!(start.elapsed() >= Duration::from_millis(150));
    scene.gateway.fault(Fault::status("/zaken", 500));
    let start = Instant::now();
    assert_eq!(text(&scene).await.unwrap().0, 500);
    assert!(start.elapsed() >= Duration::from_millis(150));
}

#[tokio::test]
async fn bodies_are_cut_emptied_or_replaced() {
    let scene = Scene::with("openzaak-burger").await;
    let whole = text(&scene).await.unwrap().1;
    let with = async |kind| {
        scene.gateway.heal();
        scene.gateway.fault(Fault::new("/zaken", kind));
        text(&scene).await
    };
    let (status, cut) = with(FaultKind::Truncated).await.unwrap();
    assert_eq!((status, cut.len()), (200, whole.len() / 2));
    assert!(serde_json::from_str::<Value>(&cut).is_err());
    assert_eq!(with(FaultKind::Empty).await.unwrap(), (200, String::new()));
    let (status, page) = with(FaultKind::Html).await.unwrap();
    assert!(status == 200 && page.starts_with("<!DOCTYPE html>"), "{page}");
    assert!(with(FaultKind::HalfSent).await.unwrap_err().is_body_or_decode());
    assert!(with(FaultKind::Reset).await.unwrap_err().is_request());
    assert_eq!(scene.gateway.log().last().unwrap().status, 0);
}

#[tokio::test]
async fn a_redirect_names_its_address() {
    let scene = Scene::with("openzaak-burger").await;
    scene.gateway.fault("/zaken=redirect:/bff/login".parse().unwrap());
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let answer = client.build().unwrap().get(format!("{}{ZAKEN}", scene.origin));
    let answer = answer.bearer_auth(scene.issuer.bsn(MOULIN)).send().await.unwrap();
    assert_eq!(answer.status(), 303);
    assert_eq!(answer.headers()["location"], "/bff/login");
}

#[tokio::test]
async fn a_body_that_stalls_has_its_first_half_and_no_end() {
    let scene = Scene::with("openzaak-burger").await;
    let whole = text(&scene).await.unwrap().1;
    scene.gateway.fault(Fault::new("/zaken", FaultKind::Stalled));
    let mut answer = scene.ask(ZAKEN, &scene.issuer.bsn(MOULIN)).send().await.unwrap();
    let mut came = 0;
    while came < whole.len() / 2 {
        came += answer.chunk().await.unwrap().unwrap().len();
    }
    let rest = tokio::time::timeout(Duration::from_millis(100), answer.chunk()).await;
    assert!(rest.is_err(), "{rest:?}");
}

trait Halfway {
    fn is_body_or_decode(&self) -> bool;
}

impl Halfway for reqwest::Error {
    fn is_body_or_decode(&self) -> bool {
        self.is_body() || self.is_decode()
    }
}

#[tokio::test]
async fn next_and_other_urls_lead_elsewhere_or_nowhere_new() {
    let scene = Scene::with("openzaak-veel").await;
    let token = scene.issuer.bsn(VEEL);
    let elsewhere = "http://elders.example";
    let with = async |kind| {
        scene.gateway.heal();
        scene.gateway.fault(Fault::new("/zaken", kind));
        scene.json(ZAKEN, &token).await.1
    };
    let page = with(FaultKind::ForeignNext(elsewhere.to_owned())).await;
    assert!(
        page["next"].as_str().unwrap().starts_with("http://elders.example/zaken/api/v1/zaken?")
    );
    assert!(page["results"][0]["url"].as_str().unwrap().starts_with(&scene.origin));
    let page = with(FaultKind::LoopingNext).await;
    assert_eq!(page["next"], json!(format!("{}{ZAKEN}", scene.origin)));
    let page = with(FaultKind::ForeignUrls(elsewhere.to_owned())).await.to_string();
    assert!(!page.contains(&scene.origin) && page.matches(elsewhere).count() > 5, "{page}");
}

#[tokio::test]
async fn hostile_texts_have_markup_but_ids_stay() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    let (_, plain) = scene.json(ZAKEN, &token).await;
    scene.gateway.fault("=hostile".parse().unwrap());
    let (_, hostile) = scene.json(ZAKEN, &token).await;
    let (plain, hostile) = (&plain["results"][0], &hostile["results"][0]);
    let text = hostile["omschrijving"].as_str().unwrap();
    for part in ["<img src=x onerror=", "<script>", "\u{202e}", "eindeWoordzonder"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.contains(plain["omschrijving"].as_str().unwrap()));
    for field in ["url", "uuid", "zaaktype", "startdatum", "vertrouwelijkheidaanduiding"] {
        assert_eq!(plain[field], hostile[field]);
    }
}

#[tokio::test]
async fn a_good_token_is_refused_once_on_request() {
    let scene = Scene::with("openzaak-burger").await;
    scene.gateway.fault(Fault::new("/zaken", FaultKind::Unauthorized).times(1));
    let answer = scene.ask(ZAKEN, &scene.issuer.bsn(MOULIN)).send().await.unwrap();
    assert_eq!(answer.status(), 401);
    assert_eq!(answer.headers()["www-authenticate"], "Bearer error=\"invalid_token\"");
    assert_eq!(text(&scene).await.unwrap().0, 200);
}

#[tokio::test]
async fn people_make_and_end_faults_over_http() {
    let scene = Scene::with("openzaak-burger").await;
    let url = format!("{}/_fouten", scene.origin);
    let put = |body: &'static str| scene.http.put(&url).body(body).send();
    assert_eq!(put(r#"["/zaken?pageSize=2=status:503*2"]"#).await.unwrap().status(), 200);
    assert_eq!(text(&scene).await.unwrap().0, 503);
    let left = scene.http.get(&url).send().await.unwrap().text().await.unwrap();
    assert_eq!(left, r#"["/zaken?pageSize=2=status:503*1"]"#);
    let wrong = put(r#"["/zaken=kapot"]"#).await.unwrap();
    assert_eq!(wrong.status(), 400);
    assert!(wrong.text().await.unwrap().contains("latency:MILLIS"));
    scene.http.delete(&url).send().await.unwrap();
    assert_eq!(text(&scene).await.unwrap().0, 200);
}

#[tokio::test]
async fn a_fault_is_about_a_method_and_the_end_of_a_path_and_can_come_later() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    let zaak = "/zaken/api/v1/zaken/fd0ccf76-af55-40a0-b29e-c9c2ec49704c";
    scene.gateway.fault("GET /v1/zaken$=status:503+2*1".parse().unwrap());
    scene.gateway.fault("PATCH /zaken=status:500".parse().unwrap());
    assert_eq!(scene.status(zaak, &token).await, 200);
    let statuses = [(); 4].map(|()| scene.status(ZAKEN, &token));
    let mut came = vec![];
    for status in statuses {
        came.push(status.await);
    }
    assert_eq!(came, [200, 200, 503, 200]);
}

#[test]
fn a_fault_is_read_as_it_is_written() {
    for text in [
        "/zaken=latency:5000",
        "/zaken=status:503",
        "page=2=status:429:retry=3*1",
        "/zaken=truncated",
        "/zaken=half-sent",
        "/zaken=html*3",
        "/zaken=empty",
        "/zaken=redirect:https://inloggen.example/",
        "/zaken=stalled",
        "/zaken=reset",
        "PATCH /zaken=lost*1",
        "/zaken=foreign-next:http://127.0.0.1:1",
        "/zaken=looping-next",
        "/zaken=foreign-urls:http://elders.example",
        "/zaken=hostile",
        "/zaken=unauthorized*1",
        "/zaken=html:413",
        "PUT /bestandsdelen/=lost:500+1*1",
        "POST /zaakinformatieobjecten$=dropped",
        "GET /objects?type=a+b=unscoped+3",
    ] {
        assert_eq!(text.parse::<Fault>().unwrap().to_string(), text);
    }
    for wrong in ["", "/zaken", "/zaken=status:9", "/zaken=status", "/zaken=html*veel"] {
        assert!(wrong.parse::<Fault>().is_err(), "{wrong}");
    }
}
