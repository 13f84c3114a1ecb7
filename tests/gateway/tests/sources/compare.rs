//! Compares an answer of the gateway with the recorded one.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::request::{without_origin, without_person};

/// Fields that have another value each time.
const OF_THE_MOMENT: [&str; 5] =
    ["instance", "beginRegistratie", "registratiedatum", "registrationAt", "identificatie"];

/// Fields that residents do not get, and that the gateway leaves empty.
const STRIPPED: [&str; 3] = ["hadBetrokkenActoren", "leiddeTotInterneTaken", "interneNotitie"];

/// The ids and locks of the recording that are other ones with the gateway.
#[derive(Default)]
pub struct Known(BTreeMap<String, String>);

impl Known {
    pub fn learn(&mut self, recorded: &str, own: &str) {
        if recorded != own {
            self.0.insert(recorded.to_owned(), own.to_owned());
        }
    }

    /// A recorded text with the ids of the gateway.
    pub fn own(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (recorded, own)| text.replace(recorded, own))
    }

    /// Learns the ids of what was created, wherever they are in the body.
    fn learn_from(&mut self, recorded: &Value, own: &Value) {
        match (recorded, own) {
            (Value::Object(recorded), Value::Object(own)) => {
                for (name, value) in recorded {
                    match (name.as_str(), value, own.get(name)) {
                        ("uuid" | "lock", Value::String(value), Some(Value::String(own))) => {
                            self.learn(value, own);
                        }
                        ("url", Value::String(value), Some(Value::String(own))) => {
                            let id = |url: &str| url.rsplit('/').next().unwrap().to_owned();
                            self.learn(&id(value), &id(own));
                        }
                        (_, value, Some(own)) => self.learn_from(value, own),
                        _ => {}
                    }
                }
            }
            (Value::Array(recorded), Value::Array(own)) => {
                recorded.iter().zip(own).for_each(|(a, b)| self.learn_from(a, b));
            }
            _ => {}
        }
    }
}

/// The error says how the answer differs.
pub fn same_answer(
    exchange: &Value,
    status: u16,
    kind: Option<&str>,
    crs: Option<&str>,
    bytes: &[u8],
    known: &mut Known,
) -> Result<(), String> {
    let (request, recorded) = (&exchange["request"], &exchange["response"]);
    let is_anothers = exchange["name"].as_str().unwrap().contains("van-een-ander");
    let expected = if is_anothers { json!(404) } else { recorded["status"].clone() };
    same("status", &json!(status), &expected)?;
    if is_anothers || status == 401 {
        return Ok(());
    }
    let without_charset = |it: &str| it.split(';').next().unwrap().to_owned();
    let media_type = header(recorded, "Content-Type").map(without_charset);
    same("content type", &json!(kind.map(without_charset)), &json!(media_type))?;
    same("crs", &json!(crs), &json!(header(recorded, "Content-Crs")))?;
    let is_page = media_type.is_some_and(|it| it == "text/html");
    match &recorded["body"] {
        _ if is_page => Ok(()),
        Value::Null => Ok(()),
        Value::String(length) => {
            same("bytes", &json!(format!("<{} bytes>", bytes.len())), &json!(length))
        }
        body => {
            let own: Value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
            if request["method"] == "POST" && status == 201 {
                known.learn_from(body, &own);
            }
            let is_reading = request["method"] == "GET";
            let mut expected = shown(body, is_reading);
            translate(&mut expected, known);
            let mut own = own;
            if expected["results"].is_array() {
                // A recorded page is one of many, and counts what residents do not see.
                for page in [&mut own, &mut expected] {
                    page.as_object_mut().unwrap().retain(|name, _| name == "results");
                }
            }
            let asked = &request["body"]["klantcontact"];
            if status == 201 && asked.is_object() && asked.get("plaatsgevondenOp").is_none() {
                expected["klantcontact"]["plaatsgevondenOp"] =
                    own["klantcontact"]["plaatsgevondenOp"].clone();
            }
            comparable(&mut own);
            comparable(&mut expected);
            same("body", &own, &expected)
        }
    }
}

/// What a resident may see of a recorded body.
fn shown(body: &Value, is_reading: bool) -> Value {
    match body {
        Value::Array(items) => {
            let items = items.iter().filter(|it| it["vertrouwelijk"] != true && !is_anothers(it));
            items.map(|it| shown(it, is_reading)).collect()
        }
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(name, _)| !(is_reading && *name == "lock"));
            let fields = fields.map(|(name, value)| {
                let value = match (name.as_str(), value) {
                    (name, Value::Array(_)) if STRIPPED.contains(&name) => json!([]),
                    (name, _) if STRIPPED.contains(&name) => json!(""),
                    _ => shown(value, is_reading),
                };
                (name.clone(), value)
            });
            fields.collect()
        }
        other => other.clone(),
    }
}

/// The klantcontact of another person about the same zaak, whom the bare item does not name.
fn is_anothers(item: &Value) -> bool {
    item["uuid"] == "628c1ed8-f8ee-4013-9855-bca2dc3371e3"
}

fn translate(value: &mut Value, known: &Known) {
    match value {
        Value::String(text) => *text = known.own(text),
        Value::Array(items) => items.iter_mut().for_each(|it| translate(it, known)),
        Value::Object(fields) => fields.values_mut().for_each(|it| translate(it, known)),
        _ => {}
    }
}

/// Removes everything that differs on purpose: hosts, fields of the moment, an empty `_expand`, and
/// whether a reason is in the words of the register.
fn comparable(value: &mut Value) {
    match value {
        Value::String(text) => *text = without_person(&without_host(text)),
        Value::Array(items) => items.iter_mut().for_each(comparable),
        Value::Object(fields) => {
            let is_problem = fields.contains_key("instance");
            fields.retain(|name, value| {
                let nothing = name == "_expand" && *value == json!({});
                let words = is_problem && name == "detail";
                let of_moment = OF_THE_MOMENT.contains(&name.as_str()) && !value.is_object();
                !nothing && !words && !of_moment
            });
            fields.values_mut().for_each(comparable);
        }
        _ => {}
    }
}

fn without_host(text: &str) -> String {
    let Some(at) = text.find("http://127.0.0.1:") else { return text.to_owned() };
    let (before, url) = text.split_at(at);
    format!("{before}{}", without_origin(url))
}

fn header<'a>(recorded: &'a Value, name: &str) -> Option<&'a str> {
    let mut headers = recorded["headers"].as_array().unwrap().iter();
    headers.find(|it| it[0] == name)?[1].as_str()
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
