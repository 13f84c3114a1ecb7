//! The ways to damage an item of a list.

use fastrand::Rng;
use serde_json::{Value, json};

use crate::place::{put_again, random_place, take_out};
use crate::raw::FIRST;
use crate::{one_of, values};

/// A damage that was done to the item at this place in a list.
pub(crate) struct Done {
    pub(crate) at: usize,
    /// The place in the item and what was done there.
    pub(crate) what: String,
}

/// Damages one value in a list. `None` when there is nothing to damage.
pub(crate) fn damage(items: &mut [Value], random: &mut Rng) -> Option<Done> {
    if items.is_empty() {
        return None;
    }
    let at = random.usize(..items.len());
    // A value of another item, for values that are right by themselves.
    let donor = one_of(items, random)?.clone();
    let item = items.get_mut(at)?;
    let place = random_place(item, random)?;
    let (name, value) = changed(item.pointer(&place)?, &donor, random);
    if random.u8(..16) == 0 {
        put_again(item, &place, value.unwrap_or_default());
        return Some(Done { at, what: format!("{place} again, {name}") });
    }
    match value {
        Some(value) => *item.pointer_mut(&place)? = value,
        None => take_out(item, &place),
    }
    Some(Done { at, what: format!("{place} {name}") })
}

/// The name of a damage, and the value that it leaves; `None` for no value.
fn changed(value: &Value, donor: &Value, random: &mut Rng) -> (&'static str, Option<Value>) {
    let text = |all: &[&str], random: &mut Rng| one_of(all, random).map(|it| json!(it));
    match random.u8(..16) {
        0 => ("dropped", None),
        1 => ("null", Some(Value::Null)),
        2 => ("empty", Some(empty(value))),
        3 => ("of another type", one_of(&values::other_types(), random).cloned()),
        4 => ("as text", Some(json!(value.as_str().map_or(value.to_string(), str::to_owned)))),
        5 => ("an unknown word", Some(json!(word(value, random)))),
        6 => ("huge", Some(values::huge(random.u8(..7)))),
        7 => {
            let (depth, in_lists) = (depth(random), random.bool());
            ("nested", Some(values::nested(value.clone(), depth, in_lists)))
        }
        8 => ("twice in a list", Some(json!([value, value]))),
        9 => ("in another order", Some(reversed(value))),
        10 | 11 => ("a broken date", text(&values::DATES, random)),
        12 => ("a hostile text", text(&values::TEXTS, random)),
        13 => ("half a character", one_of(&values::halves(), random).map(|it| json!(it))),
        14 => ("cut off", Some(cut_off(value, random))),
        _ => {
            let place = random_place(donor, random);
            ("of another field", place.and_then(|it| donor.pointer(&it).cloned()))
        }
    }
}

/// Mostly a few layers, and sometimes more than a parser of JSON goes down.
fn depth(random: &mut Rng) -> usize {
    if random.u8(..4) == 0 { random.usize(100..300) } else { random.usize(1..4) }
}

fn empty(value: &Value) -> Value {
    match value {
        Value::Array(_) => json!({}),
        Value::Object(_) => json!([]),
        _ => json!(""),
    }
}

/// A word that is on no list, or the same word with other letters and spaces.
fn word(value: &Value, random: &mut Rng) -> String {
    let text = value.as_str().unwrap_or("woord");
    match random.u8(..5) {
        0 => text.to_uppercase(),
        1 => format!(" {text}\t"),
        2 => text.replace('_', " "),
        3 => format!("{text}x"),
        _ => "onbekend".to_owned(),
    }
}

fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().rev().cloned().collect(),
        Value::String(text) => json!(text.chars().rev().collect::<String>()),
        other => other.clone(),
    }
}

/// The beginning of a text, as registers cut it off that count in UTF-16.
fn cut_off(value: &Value, random: &mut Rng) -> Value {
    match value.as_str() {
        Some(text) if !text.is_empty() => {
            let characters = random.usize(..text.chars().count());
            let half = if random.bool() { FIRST.to_string() } else { String::new() };
            json!(text.chars().take(characters).collect::<String>() + &half)
        }
        _ => Value::Null,
    }
}
