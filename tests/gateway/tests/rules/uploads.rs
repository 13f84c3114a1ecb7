//! Residents send documents, and link them to their own zaken.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use serde_json::{Value, json};

use crate::common::{MOULIN, Scene, sources};

const OTHER: &str = "999990019";
const DOCUMENTEN: &str = "/documenten/api/v1/enkelvoudiginformatieobjecten";
const LINKS: &str = "/zaken/api/v1/zaakinformatieobjecten";
const ZAAK: &str = "/zaken/api/v1/zaken/c0789d38-6f48-417d-99b8-354c82767722";
const OTHERS_ZAAK: &str = "/zaken/api/v1/zaken/11111111-0000-4000-8000-000000000001";
const BEWIJSSTUK: &str = "5bd7f7d7-89bb-45af-9fd5-d32aa085ed13";

fn document(content: Value, size: usize) -> Value {
    let type_ = format!("http://x.example/catalogi/api/v1/informatieobjecttypen/{BEWIJSSTUK}");
    json!({
        "bronorganisatie": "002564440", "creatiedatum": "2026-11-30", "titel": "Bankafschrift",
        "auteur": "S. Moulin", "taal": "nld", "bestandsnaam": "bankafschrift.pdf",
        "informatieobjecttype": type_, "inhoud": content, "bestandsomvang": size,
    })
}

/// The path of a document that is sent whole.
async fn small(scene: &Scene, token: &str) -> String {
    let body = document(json!(STANDARD.encode("inhoud")), 6);
    let (status, made) = scene.sent(Method::POST, DOCUMENTEN, token, &body).await;
    assert_eq!(status, 201, "{made}");
    path(scene, &made)
}

fn path(scene: &Scene, item: &Value) -> String {
    item["url"].as_str().unwrap().strip_prefix(&scene.origin).unwrap().to_owned()
}

async fn link(scene: &Scene, token: &str, zaak: &str, document: &str) -> (u16, Value) {
    let body = json!({ "zaak": format!("{}{zaak}", scene.origin),
        "informatieobject": format!("{}{document}", scene.origin) });
    scene.sent(Method::POST, LINKS, token, &body).await
}

/// Sends a part, and gives the status.
async fn part(scene: &Scene, token: &str, part: &Value, bytes: &str) -> u16 {
    let lock = part["lock"].as_str().unwrap();
    let field = |name: &str, value: &str| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body = format!("{}{}--x--\r\n", field("lock", lock), field("inhoud", bytes));
    let request = scene.http.put(part["url"].as_str().unwrap()).bearer_auth(token);
    let request = request.header("content-type", "multipart/form-data; boundary=x");
    request.body(body).send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn a_document_is_only_its_senders_until_it_is_linked() {
    let scene = Scene::over(sources()).await;
    let [moulin, other] = [MOULIN, OTHER].map(|it| scene.issuer.bsn(it));
    let document = small(&scene, &moulin).await;
    assert_eq!(scene.status(&document, &moulin).await, 200);
    assert_eq!(scene.status(&document, &other).await, 404);
    assert_eq!(link(&scene, &other, OTHERS_ZAAK, &document).await.0, 400);
    assert_eq!(link(&scene, &moulin, OTHERS_ZAAK, &document).await.0, 400);
    assert_eq!(link(&scene, &moulin, ZAAK, &document).await.0, 201);
    let list = format!("{LINKS}?zaak={}{ZAAK}", scene.origin);
    assert_eq!(scene.json(&list, &moulin).await.1.as_array().unwrap().len(), 1);
    let download = scene.ask(&format!("{document}/download"), &moulin).header("accept", "*/*");
    assert_eq!(download.send().await.unwrap().text().await.unwrap(), "inhoud");
    let id = document.rsplit('/').next().unwrap();
    assert_eq!(scene.gateway.bytes(id).unwrap(), b"inhoud");
}

#[tokio::test]
async fn a_second_document_of_the_same_mark_is_refused() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    let mut body = document(json!(STANDARD.encode("inhoud")), 6);
    body["identificatie"] = json!("mark-1");
    assert_eq!(scene.sent(Method::POST, DOCUMENTEN, &token, &body).await.0, 201);
    let (status, refused) = scene.sent(Method::POST, DOCUMENTEN, &token, &body).await;
    let code = &refused["invalidParams"][0]["code"];
    assert_eq!((status, code), (400, &json!("identificatie-niet-uniek")), "{refused}");
    body["identificatie"] = json!("mark-2");
    assert_eq!(scene.sent(Method::POST, DOCUMENTEN, &token, &body).await.0, 201);
}

#[tokio::test]
async fn a_large_document_is_sent_in_parts_and_its_lock_is_told_once() {
    let scene = Scene::over(sources()).await;
    let [moulin, other] = [MOULIN, OTHER].map(|it| scene.issuer.bsn(it));
    scene.gateway.part_size(4);
    let body = document(Value::Null, 10);
    let (status, made) = scene.sent(Method::POST, DOCUMENTEN, &moulin, &body).await;
    let delen = made["bestandsdelen"].as_array().unwrap();
    let sizes: Vec<&Value> = delen.iter().map(|it| &it["omvang"]).collect();
    assert_eq!((status, sizes), (201, vec![&json!(4), &json!(4), &json!(2)]));
    let lock = made["lock"].as_str().unwrap();
    let document = path(&scene, &made);
    assert_eq!(part(&scene, &other, &delen[0], "abcd").await, 404);
    assert_eq!(part(&scene, &moulin, &delen[0], "abcd").await, 200);
    let (_, half) = scene.json(&document, &moulin).await;
    assert!(!half.to_string().contains(lock), "{half}");
    let done: Vec<&Value> =
        half["bestandsdelen"].as_array().unwrap().iter().map(|it| &it["voltooid"]).collect();
    assert_eq!(done, [&json!(true), &json!(false), &json!(false)]);
    assert_eq!(part(&scene, &moulin, &delen[2], "ij").await, 200);
    assert_eq!(part(&scene, &moulin, &delen[1], "efgh").await, 200);
    let unlock = format!("{document}/unlock");
    let body = json!({ "lock": lock });
    assert_eq!(scene.sent(Method::POST, &unlock, &other, &body).await.0, 404);
    assert_eq!(scene.sent(Method::POST, &unlock, &moulin, &json!({})).await.0, 400);
    assert_eq!(scene.sent(Method::POST, &unlock, &moulin, &body).await.0, 204);
    assert_eq!(link(&scene, &moulin, ZAAK, &document).await.0, 201);
    let id = document.rsplit('/').next().unwrap();
    assert_eq!(scene.gateway.bytes(id).unwrap(), b"abcdefghij");
    let log = scene.gateway.log();
    let about = log.iter().filter(|it| it.document.as_deref() == Some(id));
    let methods: Vec<&str> = about.map(|it| it.method.as_str()).collect();
    assert_eq!(methods, ["POST", "PUT", "PUT", "PUT", "POST", "POST"], "the log names it");
    assert!(!log.iter().any(|it| it.while_locked));
}

#[tokio::test]
async fn what_is_lost_was_done_and_what_is_reset_was_not() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    let count = || scene.gateway.rows("enkelvoudiginformatieobjecten").len();
    let send = |title: &str| {
        let mut body = document(json!(STANDARD.encode("inhoud")), 6);
        body["titel"] = json!(title);
        scene.command(Method::POST, DOCUMENTEN, &token, &body).send()
    };
    for (fault, status, done) in [
        ("POST /enkelvoudiginformatieobjecten$=lost:500*1", Some(500), true),
        ("POST /enkelvoudiginformatieobjecten$=dropped*1", None, true),
        ("POST /enkelvoudiginformatieobjecten$=reset*1", None, false),
        ("POST /enkelvoudiginformatieobjecten$=html:413*1", Some(413), false),
        ("POST /enkelvoudiginformatieobjecten$=status:503*1", Some(503), false),
    ] {
        let before = count();
        scene.gateway.fault(fault.parse().unwrap());
        let answer = send(fault).await.ok().map(|it| it.status().as_u16());
        assert_eq!(answer, status, "{fault}");
        assert_eq!(count() - before, usize::from(done), "{fault}");
        let log = scene.gateway.log();
        let entry = log.last().unwrap();
        assert_eq!((entry.status, entry.made.is_some()), (status.unwrap_or(0), done), "{fault}");
    }
    assert_eq!(send("the last").await.unwrap().status(), 201, "every fault came once");
}

#[tokio::test]
async fn what_a_browser_silently_repeats_is_not_carried_out_again() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    let body = document(json!(STANDARD.encode("inhoud")), 6);
    let send = || scene.command(Method::POST, DOCUMENTEN, &token, &body).send();
    let count = || scene.gateway.rows("enkelvoudiginformatieobjecten").len();
    assert!(!send().await.unwrap().text().await.unwrap().is_empty(), "the connection is used");
    scene.gateway.fault("POST /enkelvoudiginformatieobjecten$=dropped*1".parse().unwrap());
    assert!(send().await.is_err());
    assert_eq!(count(), 2);
    assert!(send().await.is_err(), "the repeat of a browser");
    assert_eq!((count(), scene.gateway.log().len()), (2, 2));
    assert_eq!(send().await.unwrap().status(), 201, "one who tries again later");
}

#[tokio::test]
async fn dropping_the_answer_to_unlocking_ends_the_connection_too() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    let document = small(&scene, &token).await;
    scene.gateway.fault("DELETE /enkelvoudiginformatieobjecten/=dropped*1".parse().unwrap());
    let delete = scene.command(Method::DELETE, &document, &token, &Value::Null);
    assert!(delete.send().await.is_err(), "it has an answer without a body");
    assert_eq!(scene.status(&document, &token).await, 404, "and it was carried out");
}

#[tokio::test]
async fn bodies_and_documents_have_limits() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    scene.gateway.limit(1000);
    let large = document(json!(STANDARD.encode("x".repeat(1000))), 1000);
    let answer = scene.command(Method::POST, DOCUMENTEN, &token, &large).send().await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["content-type"]),
        (413, &"text/html; charset=utf-8".parse().unwrap())
    );
    scene.gateway.limit_document(1000);
    let (status, problem) =
        scene.sent(Method::POST, DOCUMENTEN, &token, &document(Value::Null, 1001)).await;
    assert_eq!((status, &problem["code"]), (413, &json!("too_large")));
    let (status, _) =
        scene.sent(Method::POST, DOCUMENTEN, &token, &document(Value::Null, 1000)).await;
    assert_eq!(status, 201);
}

#[tokio::test]
async fn residents_change_no_document_and_no_link() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    let document = small(&scene, &token).await;
    let (_, made) = link(&scene, &token, ZAAK, &document).await;
    let linked = path(&scene, &made);
    for (method, path) in [
        (Method::PATCH, &document),
        (Method::PUT, &document),
        (Method::PATCH, &linked),
        (Method::DELETE, &linked),
    ] {
        let (status, _) = scene.sent(method.clone(), path, &token, &json!({})).await;
        assert_eq!(status, 403, "{method} {path}");
    }
}
