//! Writes JSON. The browser does it: the tables with which Rust writes fractions are 13 kB.

use js_sys::{Array, JSON, Object, Reflect};
use serde_json::{Map, Value};
use wasm_bindgen::JsValue;

/// An object as JSON. Whole numbers over 2⁵³ lose their last digits, as in any browser.
pub(super) fn json_text(fields: &Map<String, Value>) -> String {
    // Only objects that contain themselves are refused.
    JSON::stringify(&object(fields)).map(String::from).unwrap_or_default()
}

fn object(fields: &Map<String, Value>) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // A new object takes any field.
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
