//! Places in JSON.

use fastrand::Rng;
use serde_json::Value;

use crate::one_of;
use crate::raw::AGAIN;

/// A random place within a value, as a JSON pointer. Never the value as a whole; `None` when there
/// is nothing in it.
pub(crate) fn random_place(value: &Value, random: &mut Rng) -> Option<String> {
    let mut all = vec![];
    collect(value, "", &mut all);
    one_of(&all, random).cloned()
}

fn collect(value: &Value, place: &str, all: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, it)| (escaped(name), it)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(at, it)| (at.to_string(), it)).collect()
        }
        _ => return,
    };
    for (name, value) in inner {
        let place = format!("{place}/{name}");
        collect(value, &place, all);
        all.push(place);
    }
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn unescaped(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

/// Takes a field out of its object, or an item out of its list.
pub(crate) fn take_out(value: &mut Value, place: &str) {
    let Some((holder, name)) = place.rsplit_once('/') else { return };
    match value.pointer_mut(holder) {
        Some(Value::Object(fields)) => {
            fields.remove(&unescaped(name));
        }
        Some(Value::Array(items)) => {
            if let Some(at) = name.parse().ok().filter(|at| *at < items.len()) {
                items.remove(at);
            }
        }
        _ => {}
    }
}

/// Gives an object the same field a second time, with another value.
pub(crate) fn put_again(value: &mut Value, place: &str, again: Value) {
    let Some((holder, name)) = place.rsplit_once('/') else { return };
    if let Some(Value::Object(fields)) = value.pointer_mut(holder) {
        fields.insert(format!("{}{AGAIN}", unescaped(name)), again);
    }
}
