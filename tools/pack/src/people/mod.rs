//! Who is in the register, and every way in which a text may name them.

mod called;
mod place;
mod who;

use serde_json::{Value, json};

use crate::gather::Gathered;
use crate::invent::{self, Inventor, Person};
use crate::scrub::{Terms, name_after_salutation};
use who::betrokkene;

/// Learns who and what is real, from the fields that say so, before anything is rewritten.
pub(crate) fn learn(found: &Gathered, inventor: &mut Inventor, terms: &mut Terms) {
    // Who has a number first: others may be called the same, and names in other fields theirs.
    let has_number =
        |rol: &&Value| rol.pointer("/betrokkeneIdentificatie/inpBsn").is_some_and(|it| it != "");
    for rol in found.of("rollen").iter().filter(has_number).chain(found.of("rollen")) {
        _ = betrokkene(rol, inventor, terms);
    }
    for rol in found.of("rollen") {
        _ = invent_rol(rol, inventor, terms);
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
            }
        }
    }
}

/// A name in a field that has nothing but a name. It need not be someone's: "Gemeente".
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
    }
    person.full()
}

/// Someone of whom no more than a name is known.
fn unknown(real: &str, inventor: &mut Inventor) -> Person {
    let last = real.split_whitespace().last().unwrap_or_default();
    inventor.person(&real.to_lowercase(), last)
}

/// Who is in a rol: the fields that say so, all invented.
pub(crate) struct Invented {
    pub(crate) identificatie: Value,
    /// The name of the rol itself, and the way to reach who has it.
    pub(crate) afwijkend: String,
    pub(crate) contact: Value,
    /// How they are called.
    pub(crate) full: String,
}

/// Invents who has a rol.
pub(crate) fn invent_rol(rol: &Value, inventor: &mut Inventor, terms: &mut Terms) -> Invented {
    let (identificatie, full) = betrokkene(rol, inventor, terms);
    let afwijkend = match text(rol, "afwijkendeNaamBetrokkene") {
        "" => String::new(),
        real => {
            terms.add_name(real, &full);
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
