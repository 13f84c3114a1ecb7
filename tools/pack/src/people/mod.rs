//! The people in the register, and the ways in which a text may mention them.

mod called;
mod named;
mod place;
mod who;

use serde_json::{Value, json};

use crate::gather::Gathered;
use crate::invent::{self, Inventor, Person};
use crate::scrub::{Terms, Words, name_after_relation, name_after_salutation};
use called::part_terms;
use named::named_fields;
use who::betrokkene;

/// Collects the real names and numbers from the fields that hold them, before anything is
/// rewritten.
pub(crate) fn learn(found: &Gathered, words: &Words, inventor: &mut Inventor, terms: &mut Terms) {
    terms.ordinary = words.clone();
    // People with a BSN come first, so that a name in another field is taken for theirs.
    let has_number =
        |rol: &&Value| rol.pointer("/betrokkeneIdentificatie/inpBsn").is_some_and(|it| it != "");
    for rol in found.of("rollen").iter().filter(has_number).chain(found.of("rollen")) {
        _ = betrokkene(rol, inventor, terms);
    }
    for rol in found.of("rollen") {
        _ = invent_rol(rol, inventor, terms);
    }
    for rol in found.of("rollen") {
        named_fields(rol, inventor, terms);
    }
    for eigenschap in found.of("zaakeigenschappen") {
        let [name, value] = ["naam", "waarde"].map(|it| text(eigenschap, it));
        named::named_field(name, value, inventor, terms);
    }
    for document in found.of("enkelvoudiginformatieobjecten") {
        name(text(document, "auteur"), inventor, terms);
    }
    for catalogus in found.of("catalogussen") {
        name(text(catalogus, "contactpersoonBeheerNaam"), inventor, terms);
    }
    for zaak in found.of("zaken") {
        for kenmerk in zaak.get("kenmerken").and_then(Value::as_array).into_iter().flatten() {
            let real = text(kenmerk, "kenmerk");
            terms.add(real, &inventor.numbered("KENMERK", "", real));
        }
    }
    for text in &found.texts() {
        for real in name_after_salutation(text) {
            if !terms.knows(&real) {
                let person = unknown(&real, inventor);
                terms.add_name(&real, &person.last);
                part_terms(&real, &person, terms);
            }
        }
        for real in name_after_relation(text) {
            if !terms.knows(&real) && !words.has(&real) {
                terms.add_name(&real, unknown(&real, inventor).first);
            }
        }
    }
}

/// Replaces a name from a field that holds only a name. The name may be that of an organisation,
/// such as "Gemeente".
pub(crate) fn name(real: &str, inventor: &mut Inventor, terms: &mut Terms) -> String {
    let words = real.split_whitespace().count();
    if real.is_empty() {
        return String::new();
    }
    if let Some(known) = terms.get(real) {
        return known.to_owned();
    }
    let person = unknown(real, inventor);
    if words > 1 {
        terms.add_name(real, &person.full());
        part_terms(real, &person, terms);
    }
    person.full()
}

/// A replacement for a person of whom only the name is known.
fn unknown(real: &str, inventor: &mut Inventor) -> Person {
    let last = real.split_whitespace().last().unwrap_or_default();
    inventor.person(&real.to_lowercase(), last)
}

/// The invented fields of a rol.
pub(crate) struct Invented {
    pub(crate) identificatie: Value,
    /// The name and the contact details in the rol itself.
    pub(crate) afwijkend: String,
    pub(crate) contact: Value,
    /// The full name.
    pub(crate) full: String,
}

/// Invents the fields of a rol.
pub(crate) fn invent_rol(rol: &Value, inventor: &mut Inventor, terms: &mut Terms) -> Invented {
    let (identificatie, full) = betrokkene(rol, inventor, terms);
    let afwijkend = match text(rol, "afwijkendeNaamBetrokkene") {
        "" => String::new(),
        real => {
            terms.add_name(real, &full);
            if !is_company(rol) {
                let (first, last) = full.split_once(' ').unwrap_or(("", &full));
                called::parts(real, first, last, terms);
            }
            full.clone()
        }
    };
    let contact = rol.get("contactpersoonRol").unwrap_or(&Value::Null);
    let contact =
        if contact.is_object() { contactpersoon(contact, inventor, terms) } else { Value::Null };
    Invented { identificatie, afwijkend, contact, full }
}

fn contactpersoon(contact: &Value, inventor: &mut Inventor, terms: &mut Terms) -> Value {
    let [email, phone] = ["emailadres", "telefoonnummer"].map(|it| text(contact, it));
    let new_email = if email.is_empty() { String::new() } else { invent::email(email, inventor) };
    let new_phone = if phone.is_empty() { String::new() } else { invent::phone(phone, inventor) };
    terms.add(email, &new_email);
    terms.add(phone, &new_phone);
    json!({
        "emailadres": new_email, "telefoonnummer": new_phone, "functie": "",
        "naam": name(text(contact, "naam"), inventor, terms),
    })
}

fn is_company(rol: &Value) -> bool {
    ["niet_natuurlijk_persoon", "vestiging"].contains(&text(rol, "betrokkeneType"))
}

fn number(real: &str, inventor: &mut Inventor, terms: &mut Terms) -> Value {
    if real.is_empty() {
        return json!("");
    }
    let own = inventor.number(real);
    terms.add(real, &own);
    json!(own)
}

pub(crate) fn text<'a>(row: &'a Value, field: &str) -> &'a str {
    row.get(field).and_then(Value::as_str).map(str::trim).unwrap_or_default()
}
