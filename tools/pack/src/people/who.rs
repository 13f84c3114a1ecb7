//! The party that has a rol: a person, a member of staff, a department or a company.

use serde_json::{Map, Value, json};

use super::called::{birth, name_terms, spoken};
use super::place::addresses;
use super::{number, text};
use crate::invent::Inventor;
use crate::scrub::Terms;

/// Invents the fields of the party and its full name.
pub(super) fn betrokkene(
    rol: &Value,
    inventor: &mut Inventor,
    terms: &mut Terms,
) -> (Value, String) {
    let who = rol.get("betrokkeneIdentificatie").unwrap_or(&Value::Null);
    match text(rol, "betrokkeneType") {
        "medewerker" => medewerker(who, inventor, terms),
        "organisatorische_eenheid" => afdeling(who, inventor, terms),
        "niet_natuurlijk_persoon" | "vestiging" => company(who, inventor, terms),
        _ => person(who, inventor, terms),
    }
}

fn person(who: &Value, inventor: &mut Inventor, terms: &mut Terms) -> (Value, String) {
    if !who.is_object() {
        return (Value::Null, String::new());
    }
    let [first, initials, infix, last, other_last] =
        ["voornamen", "voorletters", "voorvoegselGeslachtsnaam", "geslachtsnaam", "achternaam"]
            .map(|it| text(who, it));
    // Some registers have the name of a field for staff.
    let last = if last.is_empty() { other_last } else { last };
    let spoken = spoken([first, initials, infix, last]);
    let numbers = ["inpBsn", "inpA_nummer", "anpIdentificatie"];
    let key = numbers.map(|it| text(who, it)).into_iter().find(|it| !it.is_empty());
    let called = inventor.called(&spoken, key.unwrap_or(&spoken));
    let invented = inventor.person(key.unwrap_or(&called), last);
    name_terms([first, initials, infix, last], &invented, terms);
    let mut own = Map::new();
    for field in numbers {
        own.insert(field.to_owned(), number(text(who, field), inventor, terms));
    }
    let has = |field: &str, value: String| {
        if text(who, field).is_empty() { json!("") } else { json!(value) }
    };
    own.insert("voornamen".to_owned(), has("voornamen", invented.first.to_owned()));
    own.insert("voorletters".to_owned(), has("voorletters", invented.initials()));
    let own_last = if last.is_empty() { "" } else { invented.last.as_str() };
    own.insert("geslachtsnaam".to_owned(), json!(own_last));
    for field in ["voorvoegselGeslachtsnaam", "geslachtsaanduiding"] {
        own.insert(field.to_owned(), json!(""));
    }
    let birthday = text(who, "geboortedatum");
    own.insert("geboortedatum".to_owned(), json!(birth(birthday, inventor, terms)));
    addresses(who, &mut own, inventor, terms);
    (own.into(), invented.full())
}

fn medewerker(who: &Value, inventor: &mut Inventor, terms: &mut Terms) -> (Value, String) {
    let [initials, infix, last] =
        ["voorletters", "voorvoegselAchternaam", "achternaam"].map(|it| text(who, it));
    let id = text(who, "identificatie");
    let spoken = spoken(["", initials, infix, last]);
    let invented = inventor.person(if id.is_empty() { &spoken } else { id }, last);
    name_terms(["", initials, infix, last], &invented, terms);
    let number =
        if id.is_empty() { String::new() } else { inventor.numbered("MEDEWERKER", "", id) };
    terms.add(id, &number);
    let own = json!({
        "identificatie": number, "achternaam": invented.last, "voorletters": invented.initials(),
        "voorvoegselAchternaam": "",
    });
    (own, invented.full())
}

fn afdeling(who: &Value, inventor: &mut Inventor, terms: &mut Terms) -> (Value, String) {
    let id = text(who, "identificatie");
    let number = if id.is_empty() { String::new() } else { inventor.numbered("AFDELING", "", id) };
    terms.add(id, &number);
    let naam = "Afdeling Voorbeeld";
    terms.add(text(who, "naam"), naam);
    (json!({ "identificatie": number, "naam": naam, "isGehuisvestIn": "" }), naam.to_owned())
}

fn company(who: &Value, inventor: &mut Inventor, terms: &mut Terms) -> (Value, String) {
    let numbers = ["kvkNummer", "vestigingsNummer", "innNnpId", "annIdentificatie"];
    let names = who.get("handelsnaam").and_then(Value::as_array).into_iter().flatten();
    // Some registers write one name in the place of the list.
    let one = [text(who, "statutaireNaam"), text(who, "handelsnaam")];
    let names: Vec<&str> = names.filter_map(Value::as_str).chain(one).collect();
    let names: Vec<&str> = names.into_iter().filter(|it| !it.is_empty()).collect();
    let key = numbers.map(|it| text(who, it)).into_iter().find(|it| !it.is_empty());
    let invented = inventor.company(key.or(names.first().copied()).unwrap_or_default());
    for real in &names {
        terms.add_name(real, &invented);
        for form in [" B.V.", " BV", " N.V.", " V.O.F.", " VOF"] {
            terms.add_name(real.trim_end_matches(form), &invented);
        }
    }
    let mut own = Map::new();
    for field in numbers {
        if who.get(field).is_some() {
            own.insert(field.to_owned(), number(text(who, field), inventor, terms));
        }
    }
    if who.get("statutaireNaam").is_some() {
        own.insert("statutaireNaam".to_owned(), json!(invented));
    }
    if who.get("handelsnaam").is_some() {
        own.insert("handelsnaam".to_owned(), json!([invented]));
    }
    terms.add(text(who, "bezoekadres"), "Voorbeeldstraat 1, Voorbeeldstad");
    addresses(who, &mut own, inventor, terms);
    (own.into(), invented)
}
