//! Replays one exchange.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::common::{MOULIN, Scene, VEEL, in_seconds};

/// The parameter with which the recorded requests say whose zaken they want.
const BSN: &str = "rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn";

/// Fields that changed between the recordings and the export of the pack.
const OF_THE_MOMENT: &[&str] = &["instance", "laatstGemuteerd", "laatstGeopend"];

/// Two packs, each with a gateway of its own.
pub struct Replay {
    burger: Scene,
    veel: Scene,
    counted_for_all: &'static [&'static str],
}

impl Replay {
    pub async fn start(counted_for_all: &'static [&'static str]) -> Self {
        let burger = Scene::with("openzaak-burger").await;
        let veel = Scene::with("openzaak-veel").await;
        // Open Zaak refuses tokens with 403; rules/tokens.rs tests the refusals with 401.
        burger.gateway.answer_like_open_zaak();
        veel.gateway.answer_like_open_zaak();
        Self { burger, veel, counted_for_all }
    }

    /// Sends the recorded request. The error says how the answer differs.
    pub async fn compare(&self, name: &str, exchange: &Value) -> Result<(), String> {
        let request = &exchange["request"];
        let url = request["url"].as_str().unwrap();
        let everyones = ["zaken-lijst-geen-filter", "zaken-lijst-lege-bsn"];
        let many = url.contains(VEEL) || everyones.contains(&name);
        let (scene, bsn) = if many { (&self.veel, VEEL) } else { (&self.burger, MOULIN) };
        let target = format!("{}{}", scene.origin, without_origin(&without_bsn(url)));
        let method: Method = request["method"].as_str().unwrap().parse().unwrap();
        let mut ask = scene.http.request(method.clone(), target);
        for (header, value) in request["headers"].as_object().unwrap() {
            let value = value.as_str().unwrap();
            match header.as_str() {
                "Host" => {}
                "Authorization" => {
                    ask = ask.header("Authorization", authorization(scene, name, bsn, value));
                }
                _ => ask = ask.header(header, value),
            }
        }
        if request["body"].is_object() {
            ask = ask.body(request["body"].to_string());
        }
        let answer = ask.send().await.map_err(|error| error.to_string())?;
        let recorded = &exchange["response"];
        let (status, denied) = (answer.status().as_u16(), is_denied(recorded));
        let expected = if denied { 404 } else { recorded["status"].as_u64().unwrap() };
        same("status", &json!(status), &json!(expected))?;
        let own_type =
            answer.headers().get("content-type").map(|it| it.to_str().unwrap().to_owned());
        same("content type", &json!(own_type), &json!(header(recorded, "content-type")))?;
        if let Some(disposition) = header(recorded, "content-disposition") {
            let own = answer.headers()["content-disposition"].to_str().unwrap();
            same("file name", &json!(form(own)), &json!(form(disposition)))?;
        }
        let crs = answer.headers().get("content-crs").map(|it| it.to_str().unwrap());
        same("crs", &json!(crs), &json!(header(recorded, "content-crs")))?;
        let bytes = answer.bytes().await.map_err(|error| error.to_string())?;
        if method == Method::HEAD || denied || own_type.is_some_and(|it| it.contains("html")) {
            return Ok(());
        }
        match &recorded["body"] {
            Value::Null => same_bytes(&bytes, recorded),
            body => {
                let own: Value = serde_json::from_slice(&bytes).map_err(|it| it.to_string())?;
                let plain = |body: &Value| {
                    let mut body = body.clone();
                    if self.counted_for_all.contains(&name) {
                        body.as_object_mut().unwrap().remove("count");
                    }
                    if name == "zaakbesluiten-genest" {
                        // Packs have no id for the link between a zaak and a besluit.
                        let link = body[0].as_object_mut().unwrap();
                        link.retain(|field, _| field == "besluit");
                    }
                    comparable(&mut body);
                    body
                };
                same("body", &plain(&own), &plain(body))
            }
        }
    }
}

/// The header `Authorization` that stands for the recorded one.
fn authorization(scene: &Scene, name: &str, bsn: &str, recorded: &str) -> String {
    let own = json!({ "bsn": bsn });
    let token = match name {
        "fout-scheme-basic" => return recorded.to_owned(),
        "fout-token-onzin" => "geen.geldige.jwt".to_owned(),
        "fout-token-verkeerde-handtekening" => scene.issuer.forged(own),
        "fout-token-onbekende-client" => {
            scene.issuer.token(json!({ "iss": "http://iemand.anders.example" }))
        }
        "fout-token-verlopen" => scene.issuer.token(json!({ "exp": in_seconds(-1) })),
        _ => scene.issuer.token(own),
    };
    format!("Bearer {token}")
}

/// Whether Open Zaak answered that an item exists but is not for this client. To a resident, the
/// gateway says that such an item does not exist.
fn is_denied(recorded: &Value) -> bool {
    let allow = header(recorded, "allow").unwrap_or_default();
    recorded["body"]["code"] == "permission_denied" && allow.contains("PATCH")
}

fn header<'a>(recorded: &'a Value, name: &str) -> Option<&'a str> {
    let mut headers = recorded["headers"].as_array().unwrap().iter();
    headers.find(|it| it[0].as_str().unwrap().eq_ignore_ascii_case(name))?[1].as_str()
}

/// The form of a Content-Disposition, without its id.
fn form(disposition: &str) -> String {
    let id = disposition.split('"').nth(1).unwrap().trim_end_matches(".bin");
    assert!(id.parse::<uuid::Uuid>().is_ok(), "no id: {disposition}");
    disposition.replace(id, "")
}

fn same(what: &str, own: &Value, recorded: &Value) -> Result<(), String> {
    if own == recorded {
        return Ok(());
    }
    let (own, recorded) = (own.to_string(), recorded.to_string());
    let at = own.bytes().zip(recorded.bytes()).position(|(a, b)| a != b).unwrap_or_default();
    let cut = |text: &str| text.chars().skip(at.saturating_sub(60)).take(200).collect::<String>();
    Err(format!("{what}\n     own …{}\n    seen …{}", cut(&own), cut(&recorded)))
}

fn same_bytes(bytes: &[u8], recorded: &Value) -> Result<(), String> {
    if let Some(text) = recorded["bodyBase64"].as_str() {
        return same("bytes", &json!(STANDARD.encode(bytes)), &json!(text));
    }
    let length = recorded["bodyLength"].as_u64().unwrap_or_default();
    same("length", &json!(bytes.len()), &json!(length))?;
    match recorded["bodySha256"].as_str() {
        Some(hash) => {
            let own: String = Sha256::digest(bytes).iter().map(|it| format!("{it:02x}")).collect();
            same("hash", &json!(own), &json!(hash))
        }
        None => Ok(()),
    }
}

/// Removes everything that differs on purpose: hosts, fields of the moment, and an empty `_expand`.
fn comparable(value: &mut Value) {
    match value {
        Value::String(text) => *text = without_origin(&without_bsn(text)),
        Value::Array(items) => {
            items.iter_mut().for_each(comparable);
            // Open Zaak gives the URLs of related resources in any order.
            if items.iter().all(Value::is_string) {
                items.sort_by_key(Value::to_string);
            }
        }
        Value::Object(fields) => {
            fields.retain(|name, value| {
                let nothing = name == "_expand" && *value == json!({});
                !nothing && !OF_THE_MOMENT.contains(&name.as_str())
            });
            fields.values_mut().for_each(comparable);
        }
        _ => {}
    }
}

fn without_origin(url: &str) -> String {
    let Some(rest) = url.strip_prefix("http://127.0.0.1:") else { return url.to_owned() };
    rest.trim_start_matches(|it: char| it.is_ascii_digit()).to_owned()
}

/// The URL without the filter that says whose zaken are wanted.
fn without_bsn(url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else { return url.to_owned() };
    if !query.contains(BSN) {
        return url.to_owned();
    }
    let pairs: Vec<&str> = query.split('&').filter(|it| !it.starts_with(BSN)).collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}
