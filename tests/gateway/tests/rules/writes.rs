//! Residents can change only their own data, and later requests show the change.

use gateway::{Fault, FaultKind};
use reqwest::Method;
use serde_json::{Value, json};

use crate::common::{MOULIN, Scene, VISSER};

const ID: &str = "fd0ccf76-af55-40a0-b29e-c9c2ec49704c";
const ZAAK: &str = "/zaken/api/v1/zaken/fd0ccf76-af55-40a0-b29e-c9c2ec49704c";
const SUBSTATUSSEN: &str = "/zaken/api/v1/substatussen";
const OPENED: &str = "2026-11-23T12:00:00Z";

fn opened() -> Value {
    json!({ "laatstGeopend": OPENED })
}

async fn sent(scene: &Scene, method: Method, path: &str, bsn: &str, body: &Value) -> (u16, Value) {
    let command = scene.command(method, path, &scene.issuer.bsn(bsn), body);
    let answer = command.send().await.unwrap();
    let status = answer.status().as_u16();
    let text = answer.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::Null))
}

#[tokio::test]
async fn a_field_that_is_changed_is_answered_and_is_there_afterwards() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    let (_, before) = scene.json(ZAAK, &token).await;
    let (status, zaak) = sent(&scene, Method::PATCH, ZAAK, MOULIN, &opened()).await;
    assert_eq!((status, &zaak["laatstGeopend"]), (200, &json!(OPENED)));
    let (_, after) = scene.json(ZAAK, &token).await;
    let expected = {
        let mut expected = before;
        expected["laatstGeopend"] = json!(OPENED);
        expected
    };
    assert_eq!(after, expected);
    assert_eq!(scene.gateway.row("zaken", ID).unwrap()["laatstGeopend"], OPENED);
    let log = scene.gateway.log();
    let entry = log.iter().find(|it| it.method == "PATCH").unwrap();
    assert!(entry.bearer && entry.content_type.as_deref() == Some("application/json"));
}

#[tokio::test]
async fn what_is_anothers_is_not_found_and_stays_as_it_is() {
    let scene = Scene::with("openzaak-burger").await;
    let before = scene.gateway.row("zaken", ID);
    let (status, problem) = sent(&scene, Method::PATCH, ZAAK, VISSER, &opened()).await;
    assert_eq!((status, &problem["code"]), (404, &json!("not_found")));
    let nobodys = "/zaken/api/v1/zaken/00000000-0000-4000-8000-000000000000";
    assert_eq!(sent(&scene, Method::PATCH, nobodys, MOULIN, &opened()).await.0, 404);
    let url = format!("{}{ZAAK}", scene.origin);
    let without_token = scene.http.patch(url).json(&opened()).send().await.unwrap();
    assert_eq!(without_token.status(), 401);
    assert_eq!(scene.gateway.row("zaken", ID), before);
}

#[tokio::test]
async fn zaken_and_types_are_the_municipalitys_but_for_the_mark() {
    let scene = Scene::with("openzaak-burger").await;
    let other = json!({ "laatstGeopend": OPENED, "einddatum": null });
    let type_ = scene.gateway.row("zaken", ID).unwrap()["zaaktype"].as_str().unwrap().to_owned();
    let type_ = format!("/catalogi/api/v1/zaaktypen/{}", type_.rsplit('/').next().unwrap());
    for (method, path, body) in [
        (Method::PATCH, ZAAK, &other),
        (Method::PUT, ZAAK, &opened()),
        (Method::DELETE, ZAAK, &opened()),
        (Method::POST, "/zaken/api/v1/zaken", &other),
        (Method::PATCH, &*type_, &json!({ "omschrijving": "x" })),
    ] {
        let (status, problem) = sent(&scene, method.clone(), path, MOULIN, body).await;
        assert_eq!(
            (status, &problem["code"]),
            (403, &json!("permission_denied")),
            "{method} {path}"
        );
    }
}

#[tokio::test]
async fn rows_are_made_replaced_and_removed() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    let list = format!("{SUBSTATUSSEN}?zaak={}{ZAAK}", scene.origin);
    let count = async || scene.json(&list, &token).await.1["count"].as_u64().unwrap();
    let before = count().await;
    let fields = json!({ "zaak": format!("{}{ZAAK}", scene.origin), "omschrijving": "Nieuw",
        "tijdstip": OPENED, "doelgroep": "betrokkenen" });
    let (status, made) = sent(&scene, Method::POST, SUBSTATUSSEN, MOULIN, &fields).await;
    assert_eq!((status, &made["omschrijving"]), (201, &json!("Nieuw")), "{made}");
    assert_eq!(count().await, before + 1);
    let path = made["url"].as_str().unwrap().replace(&scene.origin, "");
    assert_eq!(scene.json(&path, &token).await, (200, made));
    let other = json!({ "zaak": fields["zaak"], "omschrijving": "Anders" });
    let (status, replaced) = sent(&scene, Method::PUT, &path, MOULIN, &other).await;
    assert_eq!((status, replaced["omschrijving"].as_str()), (200, Some("Anders")));
    assert!(replaced.get("tijdstip").is_none() && replaced["url"].is_string());
    assert_eq!(sent(&scene, Method::DELETE, &path, VISSER, &Value::Null).await.0, 404);
    assert_eq!(sent(&scene, Method::DELETE, &path, MOULIN, &Value::Null).await.0, 204);
    assert_eq!(scene.status(&path, &token).await, 404);
    assert_eq!(count().await, before);
    let (status, problem) = sent(&scene, Method::POST, SUBSTATUSSEN, VISSER, &fields).await;
    assert_eq!((status, &problem["invalidParams"][0]["name"]), (400, &json!("zaak")));
}

#[tokio::test]
async fn commands_that_make_no_sense_are_refused() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    let patch = || scene.command(Method::PATCH, ZAAK, &token, &opened());
    let status = async |it: reqwest::RequestBuilder| it.send().await.unwrap().status().as_u16();
    for body in ["", "[]", "{", "\"x\""] {
        assert_eq!(status(patch().body(body)).await, 400, "{body}");
    }
    let bare = || scene.http.patch(format!("{}{ZAAK}", scene.origin)).bearer_auth(&token);
    let bare = || bare().header("accept-crs", "EPSG:4326").body(opened().to_string());
    assert_eq!(status(bare().header("content-type", "application/json")).await, 412);
    assert_eq!(status(bare().header("content-crs", "EPSG:4326")).await, 415);
    let list = sent(&scene, Method::PATCH, "/zaken/api/v1/zaken", MOULIN, &opened()).await;
    assert_eq!(list.0, 405);
    let post = sent(&scene, Method::POST, ZAAK, MOULIN, &opened()).await;
    assert_eq!(post.0, 405);
    assert!(scene.gateway.row("zaken", ID).unwrap()["laatstGeopend"].is_null());
}

#[tokio::test]
async fn faults_strike_commands_before_or_after_they_are_carried_out() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    let is_opened = || !scene.gateway.row("zaken", ID).unwrap()["laatstGeopend"].is_null();
    scene.gateway.fault(Fault::status("PATCH /zaken", 500).times(1));
    assert_eq!(scene.status(ZAAK, &token).await, 200, "a question is no command");
    assert_eq!(sent(&scene, Method::PATCH, ZAAK, MOULIN, &opened()).await.0, 500);
    assert!(!is_opened());
    scene.gateway.fault(Fault::new("PATCH /zaken", FaultKind::Lost).times(1));
    assert_eq!(sent(&scene, Method::PATCH, ZAAK, MOULIN, &opened()).await.0, 504);
    assert!(is_opened());
}
