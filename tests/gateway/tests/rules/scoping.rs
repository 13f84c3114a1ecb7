//! Residents see only their own data, and cannot find out that other data exist.

use serde_json::{Value, json};

use crate::common::{MOULIN, Scene, VISSER};

const MOULINS_ZAAK: &str = "/zaken/api/v1/zaken/fd0ccf76-af55-40a0-b29e-c9c2ec49704c";
const MOULINS_STATUS: &str = "/zaken/api/v1/statussen/a53d85e6-2ca4-40a6-bd27-7e53c2bb5822";
const MOULINS_ROL: &str = "/zaken/api/v1/rollen/79befaab-d438-4ffe-bfe3-51d3dfe94fc1";
const MOULINS_RESULTAAT: &str = "/zaken/api/v1/resultaten/433c63cd-69e1-4fb0-b0a3-3ab43293ca83";
const MOULINS_LINK: &str =
    "/zaken/api/v1/zaakinformatieobjecten/43d11fd7-a447-44b8-af57-379bac04e934";
const MOULINS_BESLUIT: &str = "/besluiten/api/v1/besluiten/ac4fe3dd-1970-4614-9664-dbd5a4ec4052";
const MOULINS_DOCUMENT: &str =
    "/documenten/api/v1/enkelvoudiginformatieobjecten/c3c54c34-be90-49fd-8764-2bc05669da8b";
/// A zaak of De Visser in which Moulin is mede_initiator.
const SHARED_ZAAK: &str = "9214244f-86b2-4e32-8a15-c7ed222563b1";

async fn count(scene: &Scene, path: &str, token: &str) -> u64 {
    let (status, body) = scene.json(path, token).await;
    assert_eq!(status, 200, "{path}: {body}");
    body["count"].as_u64().unwrap_or_else(|| body.as_array().unwrap().len() as u64)
}

#[tokio::test]
async fn everyone_gets_their_own_zaken() {
    let scene = Scene::with("openzaak-burger").await;
    let [moulin, visser] = [MOULIN, VISSER].map(|bsn| scene.issuer.bsn(bsn));
    assert_eq!(count(&scene, "/zaken/api/v1/zaken", &moulin).await, 11);
    assert_eq!(count(&scene, "/zaken/api/v1/zaken", &visser).await, 2);
    let nobody = scene.issuer.token(json!({}));
    assert_eq!(count(&scene, "/zaken/api/v1/zaken", &nobody).await, 0);
    // A BSN is not taken for an RSIN, although they look alike.
    let company = scene.issuer.token(json!({ "rsin": MOULIN, "kvk": MOULIN }));
    assert_eq!(count(&scene, "/zaken/api/v1/zaken", &company).await, 0);
}

#[tokio::test]
async fn what_hangs_from_anothers_zaak_is_not_found() {
    let scene = Scene::with("openzaak-burger").await;
    let [moulin, visser] = [MOULIN, VISSER].map(|bsn| scene.issuer.bsn(bsn));
    let below = ["/zaakeigenschappen", "/besluiten"].map(|it| format!("{MOULINS_ZAAK}{it}"));
    let details = [
        MOULINS_ZAAK,
        MOULINS_STATUS,
        MOULINS_ROL,
        MOULINS_RESULTAAT,
        MOULINS_LINK,
        MOULINS_BESLUIT,
        MOULINS_DOCUMENT,
        &below[0],
        &below[1],
    ];
    for path in details {
        assert_eq!(scene.status(path, &moulin).await, 200, "{path}");
        let (status, body) = scene.json(path, &visser).await;
        assert_eq!((status, &body["code"]), (404, &json!("not_found")), "{path}");
    }
    let download = format!("{MOULINS_DOCUMENT}/download");
    for (token, expected) in [(&moulin, 200), (&visser, 404)] {
        let answer = scene.ask(&download, token).header("accept", "*/*").send().await.unwrap();
        assert_eq!(answer.status().as_u16(), expected);
    }
}

#[tokio::test]
async fn lists_leave_out_what_is_anothers() {
    let scene = Scene::with("openzaak-burger").await;
    let [moulin, visser] = [MOULIN, VISSER].map(|bsn| scene.issuer.bsn(bsn));
    let lists = [
        ("/zaken/api/v1/statussen", 25),
        ("/zaken/api/v1/rollen", 23),
        ("/zaken/api/v1/resultaten", 3),
        ("/zaken/api/v1/substatussen", 2),
        ("/zaken/api/v1/zaakinformatieobjecten", 13),
        ("/documenten/api/v1/enkelvoudiginformatieobjecten", 11),
        ("/besluiten/api/v1/besluiten", 1),
        ("/besluiten/api/v1/besluitinformatieobjecten", 1),
    ];
    for (path, all) in lists {
        assert_eq!(count(&scene, path, &moulin).await, all, "{path}");
        let own = count(&scene, path, &visser).await;
        assert!(own < all, "{path}: {own}");
    }
    let path = format!("/zaken/api/v1/statussen?zaak={}{MOULINS_ZAAK}", scene.origin);
    assert_eq!(count(&scene, &path, &visser).await, 0);
    let types = "/catalogi/api/v1/catalogussen";
    assert_eq!(count(&scene, types, &visser).await, count(&scene, types, &moulin).await);
}

#[tokio::test]
async fn expand_gives_no_deelzaak_of_another() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    let path = "/zaken/api/v1/zaken/85f3d6b5-642e-4cf6-9794-aca258b76a14?expand=deelzaken";
    let (_, zaak) = scene.json(path, &token).await;
    assert_eq!(zaak["deelzaken"].as_array().unwrap().len(), 2);
    let deelzaken = zaak["_expand"]["deelzaken"].as_array().unwrap();
    assert_eq!(deelzaken.len(), 1);
    assert_eq!(deelzaken[0]["uuid"], "1b0bd4db-0a36-475f-a3f9-12c86635d7fe");
}

#[tokio::test]
async fn a_rol_of_another_shows_no_bsn() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(MOULIN);
    let list = format!("/zaken/api/v1/rollen?zaak=/zaken/api/v1/zaken/{SHARED_ZAAK}");
    let (_, rollen) = scene.json(&list, &token).await;
    let (_, zaak) =
        scene.json(&format!("/zaken/api/v1/zaken/{SHARED_ZAAK}?expand=rollen"), &token).await;
    for rollen in [&rollen["results"], &zaak["_expand"]["rollen"]] {
        let text = rollen.to_string();
        assert!(text.contains(MOULIN) && text.contains("Visser"), "{text}");
        assert!(!text.contains(VISSER), "{text}");
    }
    let url = rollen["results"].as_array().unwrap().iter();
    let other = url.filter(|it| it["omschrijvingGeneriek"] == "initiator");
    for rol in other.map(|it| it["url"].as_str().unwrap().replace(&scene.origin, "")) {
        let (status, rol) = scene.json(&rol, &token).await;
        assert_eq!((status, &rol["betrokkeneIdentificatie"]["inpBsn"]), (200, &json!("")));
    }
}

#[tokio::test]
async fn one_who_acts_for_another_sees_what_is_that_ones() {
    let scene = Scene::with("openzaak-burger").await;
    let represents = json!({ "name": "P. de Visser", "bsn": VISSER });
    let token = scene.issuer.token(json!({ "bsn": MOULIN, "represents": represents }));
    assert_eq!(count(&scene, "/zaken/api/v1/zaken", &token).await, 2);
    assert_eq!(scene.status(MOULINS_ZAAK, &token).await, 404);
}

#[tokio::test]
async fn a_pack_in_which_nobody_has_a_number_is_everyones() {
    let scene = Scene::with("mockup").await;
    let token = scene.issuer.token(json!({}));
    assert_eq!(count(&scene, "/zaken/api/v1/zaken", &token).await, 7);
    assert_eq!(count(&scene, "/zaken/api/v1/zaakinformatieobjecten", &token).await, 3);
}

#[tokio::test]
async fn a_client_cannot_choose_whose_zaken_it_gets() {
    let scene = Scene::with("openzaak-burger").await;
    let token = scene.issuer.bsn(VISSER);
    let filter = "rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn";
    for value in [MOULIN, VISSER, ""] {
        let path = format!("/zaken/api/v1/zaken?{filter}={value}");
        let (status, body) = scene.json(&path, &token).await;
        assert_eq!(status, 400, "{body}");
        assert_eq!(body["invalidParams"][0]["code"], "unknown-parameters");
    }
    let path = format!("/zaken/api/v1/rollen?betrokkeneIdentificatie__inpBsn={MOULIN}");
    assert_eq!(scene.status(&path, &token).await, 400);
}

#[tokio::test]
async fn those_in_the_rollen_can_log_in() {
    let accounts = Scene::with("openzaak-burger").await.gateway.accounts();
    let known = accounts.iter().map(|it| (it.name.as_str(), it.bsn.as_deref()));
    let expected = [("Suzanne Moulin", Some(MOULIN)), ("Pieter de Visser", Some(VISSER))];
    assert_eq!(known.collect::<Vec<_>>(), expected);
    let nobody = Scene::with("mockup").await.gateway.accounts();
    let known: Vec<_> = nobody.iter().map(|it| (it.name.as_str(), &it.bsn)).collect();
    assert_eq!(known, [("Voornaam Achternaam", &None)]);
    let sub = &accounts[0].sub;
    assert!(!Value::from(sub.as_str()).to_string().contains(MOULIN), "{sub}");
}
