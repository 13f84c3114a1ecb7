//! Residents ask questions about their own zaken, and read only what is said to them.

use reqwest::Method;
use serde_json::{Value, json};

use crate::common::{MOULIN, Scene, sources};

const OTHER: &str = "999990019";
const CONTACTEN: &str = "/klantinteracties/api/v1/klantcontacten";
const MAAK: &str = "/klantinteracties/api/v1/maak-klantcontact";
const ZAAK: &str = "c0789d38-6f48-417d-99b8-354c82767722";
const OTHERS_ZAAK: &str = "11111111-0000-4000-8000-000000000001";
const PARTIJ: &str = "217fd3df-8154-47c1-904f-a219db1d16ef";

fn vraag(zaak: &str, nummer: &str) -> Value {
    json!({
        "klantcontact": { "kanaal": "mijnzaken", "onderwerp": "Vraag", "inhoud": "Wanneer?",
            "indicatieContactGelukt": null, "taal": "nld", "vertrouwelijk": false,
            "nummer": nummer },
        "betrokkene": { "wasPartij": { "uuid": PARTIJ }, "rol": "klant", "organisatienaam": "",
            "initiator": true },
        "onderwerpobject": { "wasKlantcontact": null, "onderwerpobjectidentificator": {
            "objectId": zaak, "codeObjecttype": "zaak", "codeRegister": "openzaak",
            "codeSoortObjectId": "uuid" } },
    })
}

fn about(zaak: &str) -> String {
    format!(
        "{CONTACTEN}?onderwerpobject__onderwerpobjectidentificatorObjectId={zaak}\
         &expand=gingOverOnderwerpobjecten"
    )
}

#[tokio::test]
async fn a_question_is_found_at_its_zaak_and_later_with_its_answer() {
    let scene = Scene::over(sources()).await;
    let [moulin, other] = [MOULIN, OTHER].map(|it| scene.issuer.bsn(it));
    let (status, made) = scene.sent(Method::POST, MAAK, &moulin, &vraag(ZAAK, "MZ00000001")).await;
    assert_eq!(status, 201, "{made}");
    let id = made["klantcontact"]["uuid"].clone();
    let answer = |rows: &mut Vec<Value>| {
        rows.iter_mut()
            .filter(|it| it["uuid"] == id)
            .for_each(|it| it["reactie"] = json!("Morgen."));
    };
    scene.gateway.edit("klantcontacten", answer).unwrap();
    let (_, page) = scene.json(&about(ZAAK), &moulin).await;
    let first = &page["results"][0];
    assert_eq!((&first["uuid"], &first["reactie"]), (&id, &json!("Morgen.")));
    let onderwerp = &first["_expand"]["gingOverOnderwerpobjecten"][0];
    assert_eq!(onderwerp["onderwerpobjectidentificator"]["objectId"], ZAAK);
    assert_eq!(scene.json(&about(ZAAK), &other).await.1["count"], 0);
    let log = scene.gateway.log();
    let entry = log.iter().find(|it| it.path == MAAK).unwrap();
    assert_eq!(entry.made.as_deref(), id.as_str());
}

#[tokio::test]
async fn a_question_is_kept_once_and_only_about_ones_own_zaak_and_name() {
    let scene = Scene::over(sources()).await;
    let [moulin, other] = [MOULIN, OTHER].map(|it| scene.issuer.bsn(it));
    let count = || scene.gateway.rows("klantcontacten").len();
    let before = count();
    scene.gateway.fault("POST /maak-klantcontact$=lost:500*1".parse().unwrap());
    assert_eq!(scene.sent(Method::POST, MAAK, &moulin, &vraag(ZAAK, "MZ1")).await.0, 500);
    let (status, again) = scene.sent(Method::POST, MAAK, &moulin, &vraag(ZAAK, "MZ1")).await;
    let param = &again["invalidParams"][0];
    assert_eq!(
        (status, &param["name"], &param["code"]),
        (400, &json!("klantcontact.nummer"), &json!("unique"))
    );
    let wrong = [
        (&moulin, vraag(OTHERS_ZAAK, "MZ2")),
        (&other, vraag(OTHERS_ZAAK, "MZ3")),
        (&moulin, vraag(ZAAK, "MZ000000001")),
    ];
    for (token, body) in &wrong {
        assert_eq!(scene.sent(Method::POST, MAAK, token, body).await.0, 400, "{body}");
    }
    let get = scene.status(MAAK, &moulin).await;
    assert_eq!((get, count()), (405, before + 1));
    let (status, _) = scene.sent(Method::POST, CONTACTEN, &moulin, &json!({})).await;
    assert_eq!(status, 403, "a bare contact is not for residents to make");
}

#[tokio::test]
async fn contacts_show_no_staff_no_secrets_and_no_other_people() {
    let scene = Scene::over(sources()).await;
    let token = scene.issuer.bsn(MOULIN);
    let everything = scene.gateway.rows("klantcontacten");
    let text = json!(everything).to_string();
    for hidden in ["J. Jansen", "Interne notitie", "Vraag van een ander"] {
        assert!(text.contains(hidden), "the pack has {hidden}");
        for path in [CONTACTEN.to_owned(), format!("{CONTACTEN}?expand=hadBetrokkenen")] {
            let shown = scene.json(&path, &token).await.1.to_string();
            assert!(!shown.contains(hidden), "{path}: {hidden}");
        }
    }
    for contact in everything.iter().filter(|it| it["vertrouwelijk"] == true) {
        let path = format!("{CONTACTEN}/{}", contact["uuid"].as_str().unwrap());
        assert_eq!(scene.status(&path, &token).await, 404);
    }
}
