//! Klantcontacten belong to the residents whose zaken they are about.

use std::fs;
use std::path::Path;

use gateway::Pack;
use serde_json::{Value, json};

use crate::common::{MOULIN, Scene, VISSER};

const MOULINS_ZAAK: &str = "fd0ccf76-af55-40a0-b29e-c9c2ec49704c";
const OTHER_ZAAK: &str = "c0789d38-6f48-417d-99b8-354c82767722";
const LIST: &str = "/klantinteracties/api/v1/klantcontacten";

/// The pack `openzaak-burger`, with a contact about each of two zaken of Moulin.
fn pack() -> Pack {
    let folder = tempfile::tempdir().unwrap();
    let burger =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/fixtures/openzaak-burger");
    for file in ["zaken.json", "rollen.json"] {
        fs::copy(burger.join(file), folder.path().join(file)).unwrap();
    }
    let contact = |zaak: &str| {
        let object = json!({ "objectId": zaak, "codeObjecttype": "zaak" });
        json!({
            // The same id serves for the contact and for the zaak.
            "url": format!("http://register.example{LIST}/{zaak}"),
            "onderwerp": zaak,
            "gingOverOnderwerpobjecten": [{ "uuid": zaak }],
            "_expand": { "gingOverOnderwerpobjecten": [
                { "onderwerpobjectidentificator": object }
            ]},
        })
    };
    let contacten = json!([contact(MOULINS_ZAAK), contact(OTHER_ZAAK)]);
    fs::write(folder.path().join("klantcontacten.json"), contacten.to_string()).unwrap();
    Pack::read(folder.path()).unwrap()
}

fn about(zaak: &str) -> String {
    let name = "onderwerpobject__onderwerpobjectidentificator";
    format!("{LIST}?{name}ObjectId={zaak}&{name}CodeObjecttype=zaak")
}

fn subjects(body: &Value) -> Vec<&str> {
    body["results"].as_array().unwrap().iter().map(|it| it["onderwerp"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn contacts_are_found_by_zaak_and_come_with_what_they_are_about_when_asked() {
    let scene = Scene::over(pack()).await;
    let token = scene.issuer.bsn(MOULIN);
    let (status, plain) = scene.json(&about(MOULINS_ZAAK), &token).await;
    assert_eq!((status, subjects(&plain)), (200, vec![MOULINS_ZAAK]));
    assert_eq!(plain["results"][0]["_expand"], Value::Null);
    let path = format!("{}&expand=gingOverOnderwerpobjecten", about(MOULINS_ZAAK));
    let (_, expanded) = scene.json(&path, &token).await;
    let object = "/results/0/_expand/gingOverOnderwerpobjecten/0/onderwerpobjectidentificator";
    assert_eq!(expanded.pointer(object).unwrap()["objectId"], MOULINS_ZAAK);
    assert_eq!(scene.status(&format!("{LIST}?zaak=x"), &token).await, 400);
}

#[tokio::test]
async fn nobody_gets_contacts_about_the_zaken_of_another() {
    let scene = Scene::over(pack()).await;
    let [moulin, visser] = [MOULIN, VISSER].map(|bsn| scene.issuer.bsn(bsn));
    assert_eq!(subjects(&scene.json(LIST, &moulin).await.1).len(), 2);
    assert_eq!(subjects(&scene.json(LIST, &visser).await.1), Vec::<&str>::new());
    assert_eq!(subjects(&scene.json(&about(MOULINS_ZAAK), &visser).await.1), Vec::<&str>::new());
}
