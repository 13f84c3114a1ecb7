//! Puts a pack in the state in which a register was before a recorded exchange: what it then
//! answered is there, but for what the request changed.

use gateway::Gateway;
use serde_json::{Value, json};

/// Undoes a recorded exchange.
pub fn undo(gateway: &Gateway, exchange: &Value) {
    let (request, body) = (&exchange["request"], &exchange["response"]["body"]);
    let url = request["url"].as_str().unwrap();
    let path = url.split('?').next().unwrap();
    let Some(file) = file(path) else { return };
    let method = request["method"].as_str().unwrap();
    let anothers = exchange["name"].as_str().unwrap().contains("van-een-ander");
    if exchange["response"]["status"] == 201 && path.ends_with("/maak-klantcontact") {
        // So that its number is not yet taken.
        gateway.edit("klantcontacten", Vec::clear).unwrap();
        return;
    }
    if method == "DELETE" {
        gateway.edit(file, |rows| rows.extend(rows.first().map(|it| moved(it, path)))).unwrap();
    } else if let Some(rows) = body["results"].as_array() {
        before(gateway, file, rows, true);
    } else if body["uuid"].is_string() && ["GET", "PATCH", "PUT"].contains(&method) && !anothers {
        let mut row = body.clone();
        if method == "PATCH" {
            remove_sent(&mut row, &request["body"]);
            if file == "berichten" {
                // Open VTB ignores every other field that is sent.
                row["onderwerp"] = body["onderwerp"].clone();
            }
            if let Some(index) = row.pointer_mut("/record/index") {
                *index = json!(index.as_u64().unwrap() - 1);
            }
        }
        before(gateway, file, &[row], false);
    }
}

/// Removes from a row the fields that a request sends.
fn remove_sent(row: &mut Value, sent: &Value) {
    let Some(sent) = sent.as_object() else { return };
    for (name, value) in sent {
        match value {
            Value::Object(_) if name != "verzonden_data" && !name.starts_with("ontvangen") => {
                remove_sent(&mut row[name], value);
            }
            _ => {
                row.as_object_mut().unwrap().remove(name);
            }
        }
    }
}

/// A like item at another path.
fn moved(row: &Value, path: &str) -> Value {
    let mut row = row.clone();
    row["url"] = json!(path);
    row["uuid"] = json!(path.rsplit('/').next());
    row
}

/// Makes these the first items of a file, or all of them.
fn before(gateway: &Gateway, file: &str, rows: &[Value], are_all: bool) {
    if file == "partijen" {
        of_partij(gateway, &rows[0]);
    }
    let edit = |all: &mut Vec<Value>| {
        let mut first = rows.to_vec();
        for row in &mut first {
            let is_bare = row["_expand"].as_object().is_none_or(|it| it.is_empty());
            let old = all.iter().find(|it| it["uuid"] == row["uuid"]);
            if let Some(old) = old.filter(|it| is_bare && it["_expand"].is_object()) {
                row["_expand"] = old["_expand"].clone();
            }
        }
        all.retain(|it| rows.iter().all(|row| row["uuid"] != it["uuid"]));
        if are_all {
            all.clear();
        }
        first.append(all);
        *all = first;
    };
    gateway.edit(file, edit).unwrap();
}

/// Gives a partij the addresses that it then had.
fn of_partij(gateway: &Gateway, partij: &Value) {
    let whole = partij["_expand"]["digitaleAdressen"].as_array();
    let links = partij["digitaleAdressen"].as_array().unwrap();
    let own = whole.unwrap_or(links).iter().map(|it| {
        let mut it = it.clone();
        it["verstrektDoorPartij"] = json!({ "uuid": partij["uuid"], "url": partij["url"] });
        it
    });
    gateway.edit("digitaleadressen", |rows| *rows = own.collect()).unwrap();
}

fn file(path: &str) -> Option<&'static str> {
    let files = [
        ("/objects", "objecten"),
        ("/externetaken", "externetaken"),
        ("/berichten/api/v1/berichten", "berichten"),
        ("/partijen", "partijen"),
        ("/digitaleadressen", "digitaleadressen"),
        ("/klantcontacten", "klantcontacten"),
        ("/maak-klantcontact", "klantcontacten"),
    ];
    files.into_iter().find(|(part, _)| path.contains(part)).map(|(_, file)| file)
}
