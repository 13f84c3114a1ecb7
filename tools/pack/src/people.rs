//! Who is in the register, and every way in which a text may name them.

use serde_json::{Map, Value, json};

use crate::gather::Gathered;
use crate::invent::{Inventor, Person, Place};
use crate::scrub::{Terms, name_after_salutation};

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

fn betrokkene(rol: &Value, inventor: &mut Inventor, terms: &mut Terms) -> (Value, String) {
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
    let [first, initials, infix, last] =
        ["voornamen", "voorletters", "voorvoegselGeslachtsnaam", "geslachtsnaam"]
            .map(|it| text(who, it));
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
    own.insert("geslachtsnaam".to_owned(), has("geslachtsnaam", invented.last.clone()));
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
    (json!({ "identificatie": number, "naam": naam, "isGehuisvestIn": "" }), naam.to_owned())
}

fn company(who: &Value, inventor: &mut Inventor, terms: &mut Terms) -> (Value, String) {
    let numbers = ["kvkNummer", "vestigingsNummer", "innNnpId", "annIdentificatie"];
    let names = who.get("handelsnaam").and_then(Value::as_array).into_iter().flatten();
    let names: Vec<&str> =
        names.filter_map(Value::as_str).chain([text(who, "statutaireNaam")]).collect();
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

fn contactpersoon(contact: &Value, inventor: &mut Inventor, terms: &mut Terms) -> Value {
    let [email, phone] = ["emailadres", "telefoonnummer"].map(|it| text(contact, it));
    let new_email = if email.is_empty() { String::new() } else { self::email(email, inventor) };
    let new_phone = if phone.is_empty() { String::new() } else { self::phone(phone, inventor) };
    terms.add(email, &new_email);
    terms.add(phone, &new_phone);
    json!({
        "emailadres": new_email, "telefoonnummer": new_phone, "functie": "",
        "naam": name(text(contact, "naam"), inventor, terms),
    })
}

fn addresses(
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

/// The postcode of all that is invented.
pub(crate) const POSTCODE: &str = "9999ZZ";

/// An e-mail address that leads nowhere.
pub(crate) fn email(real: &str, inventor: &mut Inventor) -> String {
    let number = inventor.number(&format!("mail {}", real.to_lowercase()));
    let digits = number.get(number.len().saturating_sub(5)..).unwrap_or_default();
    format!("inwoner{digits}@voorbeeld.example")
}

/// A telephone number that nobody has.
pub(crate) fn phone(real: &str, inventor: &Inventor) -> String {
    let digits: String = real.chars().filter(char::is_ascii_digit).collect();
    let own = digits.get(digits.len().saturating_sub(9)..).unwrap_or_default();
    format!("06 0000 {:04}", inventor.below(10_000, own))
}

fn number(real: &str, inventor: &mut Inventor, terms: &mut Terms) -> Value {
    if real.is_empty() {
        return json!("");
    }
    let own = inventor.number(real);
    terms.add(real, &own);
    json!(own)
}

/// A birthday, which texts write in several ways.
fn birth(real: &str, inventor: &mut Inventor, terms: &mut Terms) -> String {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    if real.is_empty() {
        return String::new();
    }
    let at = inventor.below(50 * 12 * 28, &format!("birth {real}"));
    let (year, month, day) = (1950 + at / 336, at / 28 % 12 + 1, at % 28 + 1);
    let own = format!("{year}-{month:02}-{day:02}");
    terms.add(real, &own);
    let digits: Vec<u64> = real.split('-').filter_map(|it| it.parse().ok()).collect();
    if let [y, m, d] = digits.as_slice() {
        for (real, own) in [
            (format!("{d:02}-{m:02}-{y}"), format!("{day:02}-{month:02}-{year}")),
            (format!("{d}-{m}-{y}"), format!("{day}-{month}-{year}")),
            (format!("{d:02}/{m:02}/{y}"), format!("{day:02}/{month:02}/{year}")),
            (format!("{y}{m:02}{d:02}"), format!("{year}{month:02}{day:02}")),
        ] {
            terms.add(&real, &own);
        }
        let word = |it: u64| usize::try_from(it).ok().and_then(|it| MONTHS.get(it.wrapping_sub(1)));
        if let (Some(real_month), Some(own_month)) = (word(*m), word(month)) {
            terms.add(&format!("{d} {real_month} {y}"), &format!("{day} {own_month} {year}"));
        }
    }
    own
}

/// Every way in which texts name a person.
fn name_terms([first, initials, infix, last]: [&str; 4], own: &Person, terms: &mut Terms) {
    let whole_last = join(&[infix, last]);
    let called = first.split_whitespace().next().unwrap_or_default();
    for front in [first, called] {
        if !front.is_empty() && !last.is_empty() {
            terms.add_name(&join(&[front, &whole_last]), &own.full());
            terms.add_name(
                &format!("{last}, {}", join(&[front, infix])),
                &format!("{}, {}", own.last, own.first),
            );
        }
        terms.add_name(front, own.first);
    }
    if !initials.is_empty() && !last.is_empty() {
        let short = format!("{} {}", own.initials(), own.last);
        let bare = initials.replace(['.', ' '], "");
        for real in [initials, &bare, &initials.replace(' ', "")] {
            terms.add_name(&join(&[real, &whole_last]), &short);
            terms.add_name(
                &format!("{last}, {}", join(&[real, infix])),
                &format!("{}, {}", own.last, own.initials()),
            );
        }
    }
    terms.add_name(&whole_last, &own.last);
    terms.add_name(last, &own.last);
    // Of a double name, one half is in use as well.
    for half in last.split([' ', '-']).filter(|it| it.chars().count() > 3) {
        terms.add_name(half, &own.last);
    }
    for given in first.split_whitespace().filter(|it| it.chars().count() > 2) {
        terms.add_name(given, own.first);
    }
}

fn spoken(parts: [&str; 4]) -> String {
    join(&parts).to_lowercase()
}

fn join(parts: &[&str]) -> String {
    parts.iter().copied().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

pub(crate) fn text<'a>(row: &'a Value, field: &str) -> &'a str {
    row.get(field).and_then(Value::as_str).map(str::trim).unwrap_or_default()
}
