//! Sends a recorded request again.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::common::Scene;
use crate::compare::Known;

/// The parameters with which the recorded requests say whose items they want, or leave out what a
/// gateway leaves out anyway.
const OF_PERSON: [&str; 9] = [
    "data_attr",
    "data_attrs",
    "partijIdentificator__",
    "verstrektDoorPartij__",
    "hadBetrokkene__",
    "isToegewezenAan",
    "ontvanger",
    "vertrouwelijk",
    "onderwerpobject__onderwerpobjectidentificatorCode",
];

const BOUNDARY: &str = "----src2grens";

/// The request, with the token of a resident and the ids that the gateway gave.
pub fn of(scene: &Scene, recorded: &Value, token: &str, known: &Known) -> RequestBuilder {
    let url = known.own(&without_person(&without_origin(recorded["url"].as_str().unwrap())));
    let method: Method = recorded["method"].as_str().unwrap().parse().unwrap();
    let mut request = scene.http.request(method, format!("{}{url}", scene.origin));
    for (name, value) in recorded["headers"].as_object().unwrap() {
        request = match name.as_str() {
            "Host" => request,
            "Authorization" => request.header("Authorization", format!("Bearer {token}")),
            _ => request.header(name, value.as_str().unwrap()),
        };
    }
    match &recorded["body"] {
        Value::Null => request,
        Value::String(text) => request.body(text.clone()),
        body => match body.get("multipart/form-data") {
            Some(form) => request.body(multipart(form, known)),
            None => request.body(known.own(&filled(body).to_string())),
        },
    }
}

/// The path and query, in which an Objects API has the name that the gateway gives it.
pub fn without_origin(url: &str) -> String {
    let Some(rest) = url.strip_prefix("http://127.0.0.1:") else { return url.to_owned() };
    let path = rest.trim_start_matches(|it: char| it.is_ascii_digit());
    let is_object = path.starts_with("/api/v2/") && !path.contains("/objecttypes/");
    let is_list = path.starts_with("/api/v2/objects?");
    if is_object || is_list { format!("/objecten{path}") } else { path.to_owned() }
}

/// The URL without the filters that say whose items are wanted.
pub fn without_person(url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else { return url.to_owned() };
    let pairs = query.split('&').filter(|it| !OF_PERSON.iter().any(|name| it.starts_with(name)));
    let pairs: Vec<&str> = pairs.collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}

/// A body in which the long texts that the recording cut short are whole again.
fn filled(body: &Value) -> Value {
    match body {
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), filled(value))).collect()
        }
        Value::String(text) => json!(whole(text)),
        other => other.clone(),
    }
}

fn whole(text: &str) -> String {
    let number = |it: &str| it.split(' ').find_map(|it| it.parse::<usize>().ok());
    if let Some((_, trimmed)) = text.split_once("[trimmed: ") {
        return STANDARD.encode(bytes(number(trimmed).unwrap() / 4 * 3 - 1));
    }
    match text.strip_prefix('<').and_then(|it| it.strip_suffix('>')?.split_once(" × ")) {
        Some((count, letter)) => letter.repeat(count.parse().unwrap()),
        None => text.to_owned(),
    }
}

fn bytes(count: usize) -> Vec<u8> {
    (0..count).map(|it| u8::try_from(it % 251).unwrap()).collect()
}

fn multipart(form: &Value, known: &Known) -> Vec<u8> {
    let mut body = vec![];
    let field = |name: &str, value: &[u8], body: &mut Vec<u8>| {
        let head =
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(value);
        body.extend_from_slice(b"\r\n");
    };
    if let Some(lock) = form["lock"].as_str() {
        field("lock", known.own(lock).as_bytes(), &mut body);
    }
    let file = form["inhoud"].as_str().unwrap();
    if let Some(rest) = file.strip_prefix("<file, ") {
        let count = rest.split(' ').next().unwrap().parse().unwrap();
        field("inhoud", &bytes(count), &mut body);
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}
