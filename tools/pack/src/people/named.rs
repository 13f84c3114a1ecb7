//! Fields whose name says that they hold a name or a place, as registers of other makers have them,
//! and as zaakeigenschappen do.

use mijnzaken::domain::fold;
use serde_json::Value;

use super::{name, unknown};
use crate::invent::{Inventor, Place};
use crate::scrub::Terms;

/// Learns from every field of a rol, however deep.
pub(super) fn named_fields(value: &Value, inventor: &mut Inventor, terms: &mut Terms) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                match value {
                    Value::String(text) => named_field(field, text.trim(), inventor, terms),
                    other => named_fields(other, inventor, terms),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|it| named_fields(it, inventor, terms)),
        _ => {}
    }
}

/// Learns from a field whose name says what it holds.
pub(super) fn named_field(field: &str, real: &str, inventor: &mut Inventor, terms: &mut Terms) {
    let field = fold(field);
    let says = |words: &[&str]| words.iter().any(|it| field.contains(it));
    if real.is_empty() || terms.knows(real) || terms.ordinary.has(real) {
        return;
    }
    if says(&["straat", "openbareruimte"]) {
        let street = real.trim_end_matches(|it: char| !it.is_alphabetic()).trim();
        let own = inventor.place(Place::Street, street);
        terms.add_name(street, own);
    } else if says(&["woonplaats", "plaatsnaam"]) {
        terms.add_name(real, inventor.place(Place::Town, real));
    } else if says(&["voornaam", "voornamen", "roepnaam"]) {
        let own = unknown(real, inventor).first;
        real.split_whitespace().chain([real]).for_each(|it| terms.add_name(it, own));
    } else if says(&["achternaam", "geslachtsnaam"]) {
        let own = unknown(real, inventor).last;
        terms.add_name(real, &own);
    } else if field.contains("naam") && !field.contains("handelsnaam") {
        _ = name(real, inventor, terms);
        terms.add_name(real, &unknown(real, inventor).full());
    }
}
