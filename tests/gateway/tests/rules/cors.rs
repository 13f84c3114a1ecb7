//! Tests of which pages may read the answers.

use reqwest::Method;

use crate::common::{MOULIN, Scene};

const APP: &str = "https://mijn.gemeente.example";
const ZAKEN: &str = "/zaken/api/v1/zaken";

async fn preflight(scene: &Scene, origin: &str) -> reqwest::Response {
    let url = format!("{}{ZAKEN}", scene.origin);
    let ask = scene.http.request(Method::OPTIONS, url).header("origin", origin);
    let ask = ask.header("access-control-request-method", "GET");
    let wanted = "authorization,accept-crs,content-crs";
    ask.header("access-control-request-headers", wanted).send().await.unwrap()
}

#[tokio::test]
async fn a_page_of_an_allowed_origin_may_ask_and_read() {
    let scene = Scene::with("openzaak-burger").await;
    scene.gateway.allow_origin("https://een.ander.example");
    scene.gateway.allow_origin(APP);
    let answer = preflight(&scene, APP).await;
    assert!(answer.status().is_success());
    assert_eq!(answer.headers()["access-control-allow-origin"], APP);
    let allowed = answer.headers()["access-control-allow-headers"].to_str().unwrap();
    for header in ["Authorization", "Accept-Crs", "Content-Crs", "Content-Type", "X-CSRF"] {
        assert!(allowed.contains(header), "{header}: {allowed}");
    }
    let methods = answer.headers()["access-control-allow-methods"].to_str().unwrap();
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
        assert!(methods.contains(method), "{method}: {methods}");
    }
    let ask = scene.ask(ZAKEN, &scene.issuer.bsn(MOULIN)).header("origin", APP);
    let answer = ask.send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["access-control-allow-origin"], APP);
    let exposed = answer.headers()["access-control-expose-headers"].to_str().unwrap();
    for header in ["ETag", "API-version", "Content-Crs", "Content-Disposition", "Retry-After"] {
        assert!(exposed.contains(header), "{header}: {exposed}");
    }
    assert_eq!(answer.headers()["cache-control"], "no-store");
    assert_eq!(answer.headers()["api-version"], "1.5.1");
}

#[tokio::test]
async fn a_refusal_can_be_read_too() {
    let scene = Scene::with("openzaak-burger").await;
    scene.gateway.allow_origin(APP);
    let answer = scene.plain(ZAKEN).header("origin", APP).send().await.unwrap();
    assert_eq!(answer.status(), 401);
    assert_eq!(answer.headers()["access-control-allow-origin"], APP);
}

#[tokio::test]
async fn a_page_of_another_origin_may_not() {
    let scene = Scene::with("openzaak-burger").await;
    scene.gateway.allow_origin(APP);
    for other in ["https://mijn.gemeente.example.evil.example", "http://mijn.gemeente.example"] {
        let answers = [
            preflight(&scene, other).await,
            scene.plain(ZAKEN).header("origin", other).send().await.unwrap(),
        ];
        for answer in answers {
            assert!(!answer.headers().contains_key("access-control-allow-origin"), "{other}");
        }
    }
}
