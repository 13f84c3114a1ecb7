//! The addresses of people.

use serde_json::{Map, Value, json};

use super::{number, text};
use crate::invent::POSTCODE;
use crate::invent::{Inventor, Place};
use crate::scrub::Terms;

/// Invents the addresses of a person.
pub(super) fn addresses(
    who: &Value,
    own: &mut Map<String, Value>,
    inventor: &mut Inventor,
    terms: &mut Terms,
) {
    if let Some(abroad) = who.get("subVerblijfBuitenland").filter(|it| it.is_object()) {
        for line in ["subAdresBuitenland_1", "subAdresBuitenland_2", "subAdresBuitenland_3"] {
            terms.add(text(abroad, line), "Example Street 1");
        }
    }
    let Some(real) = who.get("verblijfsadres") else { return };
    if !real.is_object() {
        own.insert("verblijfsadres".to_owned(), Value::Null);
        return;
    }
    let [town, street, postcode, id] =
        ["wplWoonplaatsNaam", "gorOpenbareRuimteNaam", "aoaPostcode", "aoaIdentificatie"]
            .map(|it| text(real, it));
    let new_town = if town.is_empty() { "" } else { inventor.place(Place::Town, town) };
    let new_street = if street.is_empty() { "" } else { inventor.place(Place::Street, street) };
    let house = real.get("aoaHuisnummer").and_then(Value::as_u64);
    let new_house = house.map(|it| inventor.below(98, &format!("{postcode} {street} {it}")) + 1);
    if let (Some(house), Some(new)) = (house, new_house) {
        let extra: Vec<&str> =
            ["aoaHuisletter", "aoaHuisnummertoevoeging"].map(|it| text(real, it)).into();
        let joined = format!("{street} {house}{}", extra.concat());
        let spaced = format!("{street} {house} {}", extra.join(" ")).trim_end().to_owned();
        for real in [joined, spaced, format!("{street} {house}")] {
            if !street.is_empty() {
                terms.add(&real, &format!("{new_street} {new}"));
            }
        }
    }
    terms.add_name(street, new_street);
    terms.add_name(town, new_town);
    terms.add(text(real, "inpLocatiebeschrijving"), "Voorbeeldplaats");
    let address = json!({
        "wplWoonplaatsNaam": new_town, "gorOpenbareRuimteNaam": new_street,
        "aoaPostcode": if postcode.is_empty() { "" } else { POSTCODE },
        "aoaHuisnummer": new_house, "aoaHuisletter": "", "aoaHuisnummertoevoeging": "",
        "aoaIdentificatie": number(id, inventor, terms), "inpLocatiebeschrijving": "",
    });
    own.insert("verblijfsadres".to_owned(), address);
}
