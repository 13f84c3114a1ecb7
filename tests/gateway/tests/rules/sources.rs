//! Tasks, messages and contacts are those of the resident only, and a portal changes little of
//! them.

use reqwest::Method;
use serde_json::{Value, json};

use crate::common::{MOULIN, Scene, sources};

const OTHER: &str = "999990019";
const TAAK: &str = "/objecten/api/v2/objects/7a000000-0000-4000-8000-000000000001";
const V1: &str = "/objecten/api/v2/objects/7a000000-0000-4000-8000-000000000020";
const BERICHT: &str = "/objecten/api/v2/objects/7d000000-0000-4000-8000-000000000002";
const EXTERN: &str = "/taken/api/v1/externetaken/f46be96b-4cf0-437d-8b79-b0ce8425ef9b";
const VTB_BERICHT: &str = "/berichten/api/v1/berichten/2042c7de-c1a7-43b9-b318-fee9ca9c5f25";
const PARTIJ: &str = "/klantinteracties/api/v1/partijen/217fd3df-8154-47c1-904f-a219db1d16ef";
const TYPE: &str = "http://x.example/api/v2/objecttypes/3e852115-277a-4570-873a-9a64be3aeb35";

/// Each list, with how many items of it are Moulin's.
const LISTS: [(&str, usize); 8] = [
    ("/objecten/api/v2/objects", 48),
    ("/taken/api/v1/externetaken", 10),
    ("/berichten/api/v1/berichten", 18),
    ("/klantinteracties/api/v1/partijen", 1),
    ("/klantinteracties/api/v1/partij-identificatoren", 1),
    ("/klantinteracties/api/v1/digitaleadressen", 4),
    ("/klantinteracties/api/v1/betrokkenen", 16),
    ("/klantinteracties/api/v1/klantcontacten", 16),
];

async fn count(scene: &Scene, path: &str, token: &str) -> usize {
    let (status, page) = scene.json(path, token).await;
    assert_eq!(status, 200, "{path}: {page}");
    assert_eq!(page["count"], page["results"].as_array().unwrap().len());
    page["results"].as_array().unwrap().len()
}

#[tokio::test]
async fn lists_have_the_items_of_the_resident_and_no_others() {
    let scene = Scene::over(sources()).await;
    let [moulin, other, nobody] = [MOULIN, OTHER, "111222333"].map(|it| scene.issuer.bsn(it));
    for (path, all) in LISTS {
        assert_eq!(count(&scene, path, &moulin).await, all, "{path}");
        assert_eq!(count(&scene, path, &nobody).await, 0, "{path}");
    }
    assert_eq!(count(&scene, LISTS[0].0, &other).await, 1);
    assert_eq!(count(&scene, LISTS[1].0, &other).await, 1);
    let of_type = format!("{}?type={TYPE}&page=1&pageSize=500", LISTS[0].0);
    assert_eq!(count(&scene, &of_type, &moulin).await, 16);
    let company = scene.issuer.token(json!({ "rsin": MOULIN, "kvk": MOULIN }));
    assert_eq!(count(&scene, LISTS[0].0, &company).await, 0, "a BSN is no RSIN");
}

#[tokio::test]
async fn what_is_anothers_is_not_found_and_cannot_be_changed() {
    let scene = Scene::over(sources()).await;
    let [moulin, other] = [MOULIN, OTHER].map(|it| scene.issuer.bsn(it));
    for path in [TAAK, V1, BERICHT, EXTERN, VTB_BERICHT, PARTIJ] {
        assert_eq!(scene.status(path, &moulin).await, 200, "{path}");
        let (status, problem) = scene.json(path, &other).await;
        assert_eq!((status, &problem["code"]), (404, &json!("not_found")), "{path}");
        let (status, _) = scene.sent(Method::PATCH, path, &other, &json!({})).await;
        assert_eq!(status, 404, "{path}");
    }
}

#[tokio::test]
async fn no_parameter_says_whose_items_are_wanted() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    for (path, query) in [
        (LISTS[0].0, "data_attr=identificatie__value__exact__999990019"),
        (LISTS[0].0, "foo=1"),
        (LISTS[1].0, "isToegewezenAan="),
        (LISTS[2].0, "ontvanger="),
        (LISTS[3].0, "partijIdentificator__objectId="),
        (LISTS[7].0, "expand=leiddeTotInterneTaken"),
    ] {
        let (status, problem) = scene.json(&format!("{path}?{query}"), &token).await;
        assert_eq!((status, &problem["code"]), (400, &json!("invalid")), "{path}?{query}");
    }
}

#[tokio::test]
async fn a_filter_that_falls_away_shows_what_is_anyones() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    scene.gateway.fault("GET /externetaken$=unscoped*1".parse().unwrap());
    assert_eq!(count(&scene, LISTS[1].0, &token).await, 11);
    assert_eq!(count(&scene, LISTS[1].0, &token).await, 10);
}

#[tokio::test]
async fn a_portal_finishes_a_task_and_marks_a_message_but_changes_nothing_else() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    let record = |data: Value| json!({ "record": { "data": data } });
    let formulier = json!({ "status": "afgerond",
        "portaalformulier": { "verzonden_data": { "inkomen": 1 } } });
    let answers = json!({ "status": "uitgevoerd",
        "details": { "ontvangenGegevens": { "a": 1 }, "ontvangenBijlagen": [] } });
    for (path, body) in [
        (TAAK, record(formulier)),
        (V1, record(json!({ "status": "ingediend", "verzonden_data": {} }))),
        (BERICHT, record(json!({ "geopend": true }))),
        (EXTERN, answers),
        (VTB_BERICHT, json!({ "geopendOp": "2026-11-30T12:00:00Z" })),
    ] {
        let (status, changed) = scene.sent(Method::PATCH, path, &token, &body).await;
        assert_eq!(status, 200, "{path}: {changed}");
        assert_eq!(scene.json(path, &token).await.1, changed);
    }
    for (path, body) in [
        (TAAK, record(json!({ "titel": "x" }))),
        (TAAK, record(json!({ "identificatie": { "type": "bsn", "value": OTHER } }))),
        (TAAK, record(json!({ "portaalformulier": { "formulier": {} } }))),
        (TAAK, json!({ "record": { "startAt": "2027-01-01", "data": {} } })),
        (TAAK, json!({ "type": "x" })),
        (EXTERN, json!({ "isToegewezenAan": "urn:nld:brp:bsn:999990019" })),
        (EXTERN, json!({ "details": { "bedrag": "1.00" } })),
        (PARTIJ, json!({ "digitaleAdressen": [] })),
    ] {
        let before = scene.json(path, &token).await;
        let (status, problem) = scene.sent(Method::PATCH, path, &token, &body).await;
        assert_eq!((status, &problem["code"]), (403, &json!("permission_denied")), "{body}");
        assert_eq!(scene.json(path, &token).await, before);
    }
    for (method, path) in [(Method::DELETE, TAAK), (Method::PUT, TAAK), (Method::DELETE, EXTERN)] {
        let (status, _) = scene.sent(method, path, &token, &json!({})).await;
        assert_eq!(status, 403, "{path}");
    }
    let (status, _) = scene.sent(Method::DELETE, VTB_BERICHT, &token, &json!({})).await;
    assert_eq!(status, 405);
}

#[tokio::test]
async fn an_object_that_was_changed_comes_first() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    let body = json!({ "record": { "data": { "status": "afgerond" } } });
    scene.sent(Method::PATCH, TAAK, &token, &body).await;
    let (_, page) = scene.json(&format!("{}?pageSize=1", LISTS[0].0), &token).await;
    assert_eq!(page["results"][0]["uuid"], TAAK.rsplit('/').next().unwrap());
    assert_eq!(page["results"][0]["record"]["index"], 2);
    assert_eq!(count(&scene, LISTS[0].0, &token).await, LISTS[0].1, "none is lost");
}

#[tokio::test]
async fn tests_read_and_change_what_the_register_has() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    assert_eq!(scene.gateway.rows("objecten").len(), 49);
    assert_eq!(scene.gateway.rows("objecten"), scene.gateway.rows("objects"));
    assert_eq!(scene.gateway.rows("nergens"), Vec::<Value>::new());
    scene.gateway.edit("externetaken", |rows| rows.truncate(2)).unwrap();
    assert_eq!(count(&scene, LISTS[1].0, &token).await, 2);
    let wrong = scene.gateway.edit("externetaken", |rows| rows.push(json!({})));
    assert!(wrong.unwrap_err().to_string().contains("[2] has no url"));
    assert_eq!(count(&scene, LISTS[1].0, &token).await, 2, "it is as it was");
    assert!(scene.gateway.edit("nergens", |_| {}).is_err());
}

#[tokio::test]
async fn config_names_the_sources_of_the_pack() {
    let scene = Scene::over(sources()).await;
    let objecten = |type_| {
        json!({ "kind": "objecten", "type": type_,
            "url": "https://g.example/objecten/api/v2" })
    };
    let expected = json!({
        "taken": objecten("3e852115-277a-4570-873a-9a64be3aeb35"),
        "berichten": objecten("78731088-430f-49fd-9a4c-80ddd42ded28"),
        "klantinteracties": "https://g.example/klantinteracties/api/v1",
    });
    assert_eq!(scene.gateway.sources("https://g.example"), expected);
    scene.gateway.edit("objecten", Vec::clear).unwrap();
    scene.gateway.edit("partijen", Vec::clear).unwrap();
    let vtb = |url| json!({ "kind": "vtb", "url": url });
    let expected = json!({ "taken": vtb("/taken/api/v1"), "berichten": vtb("/berichten/api/v1") });
    assert_eq!(scene.gateway.sources(""), expected);
    let plain = Scene::with("openzaak-burger").await;
    assert_eq!(plain.gateway.sources(""), json!({}));
}

#[tokio::test]
async fn urls_of_an_objects_api_lead_to_the_gateway() {
    let scene = Scene::over(sources()).await;
    let (_, taak) = scene.json(TAAK, &scene.issuer.bsn(MOULIN)).await;
    assert_eq!(taak["url"], format!("{}{TAAK}", scene.origin));
}
