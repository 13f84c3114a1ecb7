//! Clients never see the URLs of the register behind the gateway, and odd requests cause no server
//! error.

use serde_json::{Value, json};

use crate::common::{MOULIN, Scene, VEEL};

#[tokio::test]
async fn every_url_in_a_body_is_of_where_the_client_asked() {
    let scene = Scene::with("mockup").await;
    let token = scene.issuer.token(json!({}));
    let ask = scene.ask("/zaken/api/v1/zaken?pageSize=2&expand=status,zaaktype", &token);
    let answer = ask.header("host", "gateway.example:8000").send().await.unwrap();
    let body = answer.text().await.unwrap();
    let urls = body.matches("://").count();
    assert!(urls > 10, "{body}");
    assert_eq!(body.matches("http://gateway.example:8000/").count(), urls, "{body}");
}

#[tokio::test]
async fn following_next_gives_every_zaak_once() {
    let scene = Scene::with("openzaak-veel").await;
    let token = scene.issuer.bsn(VEEL);
    let mut path = Some("/zaken/api/v1/zaken?pageSize=60".to_owned());
    let mut found = vec![];
    while let Some(next) = path {
        let (_, page) = scene.json(&next, &token).await;
        let zaken = page["results"].as_array().unwrap().iter();
        found.extend(zaken.map(|it| it["uuid"].to_string()));
        path = page["next"].as_str().map(|it| it.strip_prefix(&scene.origin).unwrap().to_owned());
    }
    assert_eq!(found.len(), 250);
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 250);
}

#[tokio::test]
async fn zaken_are_filtered_and_sorted_as_asked() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    let ids = async |query: &str| {
        let (status, page) = scene.json(&format!("/zaken/api/v1/zaken?{query}"), &token).await;
        assert_eq!(status, 200, "{query}: {page}");
        let zaken = page["results"].as_array().unwrap().clone();
        zaken
            .into_iter()
            .map(|it| it["startdatum"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids("einddatum__isnull=false").await.len(), 3);
    assert_eq!(ids("einddatum__isnull=true").await.len(), 8);
    assert_eq!(ids("startdatum__lt=2026-01-01").await, ["2023-11-19"]);
    assert_eq!(ids("startdatum__gte=2026-11-18&startdatum__lte=2026-11-18").await.len(), 1);
    assert_eq!(ids("identificatie__icontains=zaak-2023").await.len(), 1);
    let sorted = ids("ordering=startdatum").await;
    assert!(sorted.is_sorted() && sorted.len() == 11, "{sorted:?}");
    let mut back = ids("ordering=-startdatum").await;
    back.reverse();
    assert_eq!(back, sorted);
    let host = "https%3A%2F%2Felders.example%2Fcatalogi%2Fapi%2Fv1%2Fzaaktypen%2F";
    let zaaktype = "5104b37a-d79b-4e43-b973-4313e5d480b6";
    assert_eq!(ids(&format!("zaaktype={host}{zaaktype}")).await.len(), 1);
    let unknown = "00000000-0000-4000-8000-000000000000";
    assert!(ids(&format!("zaaktype={host}{unknown}")).await.is_empty());
}

#[tokio::test]
async fn an_id_that_is_none_is_not_found_and_no_error_of_the_server() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    for path in [
        "/zaken/api/v1/zaken/niet-een-uuid",
        "/zaken/api/v1/statussen/1",
        "/documenten/api/v1/enkelvoudiginformatieobjecten/x",
    ] {
        let (status, body) = scene.json(path, &token).await;
        assert_eq!((status, &body["code"]), (404, &json!("not_found")), "{path}");
    }
    let expand = "/zaken/api/v1/zaken/c0789d38-6f48-417d-99b8-354c82767722\
        ?expand=eigenschappen,eigenschappen.eigenschap";
    assert_eq!(scene.status(expand, &token).await, 200);
    for nowhere in ["/zaken/api/v1/zaken/", "/zaken/api/v1/zaakeigenschappen", "/nergens"] {
        let answer = scene.ask(nowhere, &token).send().await.unwrap();
        assert_eq!(answer.status(), 404, "{nowhere}");
        assert_eq!(answer.headers()["content-type"], "text/html; charset=utf-8", "{nowhere}");
    }
}

#[tokio::test]
async fn the_log_says_what_was_asked_and_how_it_ended() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    scene.status("/zaken/api/v1/zaken?pageSize=1", &token).await;
    scene.plain("/zaken/api/v1/rollen").send().await.unwrap();
    let log = scene.gateway.log();
    assert_eq!(log.len(), 2);
    let [good, bad] = [&log[0], &log[1]];
    assert_eq!((good.method.as_str(), good.path.as_str()), ("GET", "/zaken/api/v1/zaken"));
    assert_eq!((good.query.as_str(), good.status), ("pageSize=1", 200));
    assert!(good.bearer && good.authorization && !good.cookie);
    assert_eq!(good.accept_crs.as_deref(), Some("EPSG:4326"));
    assert!((bad.status, bad.bearer, bad.authorization) == (401, false, false));
    let shown = scene.plain("/_logboek").send().await.unwrap().text().await.unwrap();
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown[0]["acceptCrs"], "EPSG:4326");
    assert!(!shown.to_string().contains(&token));
}
