//! Writes JSON with the browser's own `JSON.stringify`. Doing this in Rust would add the tables for
//! formatting fractions, which are 13 kB.

use js_sys::{Array, JSON, Object, Reflect};
use serde_json::{Map, Value};
use wasm_bindgen::JsValue;

/// An object as JSON. Integers above 2⁵³ lose precision, as in any JavaScript.
pub(super) fn json_text(fields: &Map<String, Value>) -> String {
    // `JSON.stringify` refuses only objects that contain themselves; this object does not.
    JSON::stringify(&object(fields)).map(String::from).unwrap_or_default()
}

fn object(fields: &Map<String, Value>) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a new object cannot fail.
        _ = Reflect::set(&object, &name.into(), &js_value(value));
    }
    object.into()
}

fn js_value(value: &Value) -> JsValue {
    match value {
        Value::Null => JsValue::NULL,
        Value::Bool(it) => (*it).into(),
        Value::Number(it) => it.as_f64().into(),
        Value::String(it) => it.into(),
        Value::Array(items) => items.iter().map(js_value).collect::<Array>().into(),
        Value::Object(fields) => object(fields),
    }
}
