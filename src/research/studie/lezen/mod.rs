use serde_json::Value;

use super::namen::{Naam, is_sleutel};
use super::{Onderzoek, SEQ, Taak, UMUX_LITE, Vraagstuk, vragen};
use crate::json::{FieldError, Fields, FromFields, parse_json, read};
use crate::locales::Taal;
use crate::routes::Route;

/// Reads the studies in `onderzoek.json`. The error names the study, the task or question, the
/// field, and the expected value.
pub fn parse(text: &str) -> Result<Vec<Onderzoek>, String> {
    let value = parse_json(text).map_err(|it| format!("onderzoek.json: {it}"))?;
    let Lijst(studies) = read(&value).map_err(|it| at("onderzoek.json", it))?;
    let studies = each("onderzoek.json: study", "name", &studies, onderzoek)?;
    unique("onderzoek.json: studies", "name", studies.iter().map(|it| &it.naam))?;
    Ok(studies)
}

/// The list of studies that are not read yet.
struct Lijst(Vec<Value>);

/// A study whose parts are not read yet. They are read separately, so that an error can name the
/// part.
struct Opzet {
    naam: String,
    titel: String,
    inleiding: Option<String>,
    taken: Vec<Value>,
    na_taak: Option<Vec<Value>>,
    na_afloop: Option<Vec<Value>>,
}

fn onderzoek(place: &str, value: &Value) -> Result<Onderzoek, String> {
    let opzet: Opzet = read(value).map_err(|it| at(place, it))?;
    let questions = |name: &str, own: Option<Vec<Value>>, usual: fn() -> Vec<Vraagstuk>| {
        let read_own = |own: Vec<Value>| each(&format!("{place}: {name}"), "id", &own, item);
        own.map_or_else(|| Ok(usual()), read_own)
    };
    let taken: Vec<Taak> = each(&format!("{place}: task"), "id", &opzet.taken, item)?;
    let na_taak = questions("question in afterTask", opzet.na_taak, vragen::na_taak)?;
    let na_afloop = questions("question in afterAll", opzet.na_afloop, vragen::na_afloop)?;
    unique(&format!("{place}: tasks"), "id", taken.iter().map(|it| &it.id))?;
    unique(
        &format!("{place}: questions"),
        "id",
        na_taak.iter().chain(&na_afloop).map(|it| &it.id),
    )?;
    Ok(Onderzoek {
        naam: opzet.naam,
        titel: opzet.titel,
        inleiding: opzet.inleiding,
        taken,
        na_taak,
        na_afloop,
    })
}

fn item<T: FromFields>(place: &str, value: &Value) -> Result<T, String> {
    read(value).map_err(|it| at(place, it))
}

/// Reads each item. An error names the item by its `key`, or else by its number.
pub(super) fn each<T>(
    place: &str,
    key: &str,
    items: &[Value],
    read: impl Fn(&str, &Value) -> Result<T, String>,
) -> Result<Vec<T>, String> {
    let named = |(index, item): (usize, &Value)| {
        let name = item.get(key).and_then(Value::as_str).filter(|it| is_sleutel(it));
        let name = name.map_or_else(|| (index + 1).to_string(), |it| format!("\"{it}\""));
        read(&format!("{place} {name}"), item)
    };
    items.iter().enumerate().map(named).collect()
}

pub(super) fn at(place: &str, FieldError { field, problem }: FieldError) -> String {
    if field.is_empty() {
        format!("{place}: {problem}")
    } else {
        format!("{place}: {field}: {problem}")
    }
}

fn unique<'a>(
    place: &str,
    key: &str,
    names: impl Iterator<Item = &'a String>,
) -> Result<(), String> {
    let mut known: Vec<&String> = vec![];
    for name in names {
        if known.contains(&name) {
            return Err(format!("{place}: {key}: \"{name}\" stands there twice; expected it once"));
        }
        known.push(name);
    }
    Ok(())
}

impl FromFields for Lijst {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.only(&["studies"]);
        Some(Self(filled(fields, "studies")?))
    }
}

impl FromFields for Opzet {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.only(&["name", "title", "introduction", "tasks", "afterTask", "afterAll"]);
        let questions = |name: &str| fields.value(name).map(|_| fields.items(name).to_vec());
        Some(Self {
            naam: need_name(fields, "name")?,
            titel: fields.need_text("title")?,
            inleiding: fields.text("introduction"),
            taken: filled(fields, "tasks")?,
            na_taak: questions("afterTask"),
            na_afloop: questions("afterAll"),
        })
    }
}

impl FromFields for Taak {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.only(&[
            "id",
            "title",
            "instruction",
            "scenario",
            "variant",
            "language",
            "start",
            "firstClick",
        ]);
        Some(Self {
            id: need_name(fields, "id")?,
            titel: fields.need_text("title")?,
            opdracht: fields.need_text("instruction")?,
            scenario: need_name(fields, "scenario")?,
            variant: name(fields, "variant"),
            taal: checked(fields, "language", &languages(), |it| Taal::parse(it).is_some()),
            start: checked(fields, "start", &pages(), |it| {
                matches!(
                    Route::parse(it),
                    Some(Route::Home | Route::Acties | Route::Aanvragen | Route::Zaak(_))
                )
            }),
            eerste_klik: elements(fields),
        })
    }
}

impl FromFields for Vraagstuk {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.only(&["id", "text", "low", "high", "scale", "source"]);
        let id = need_name(fields, "id")?;
        let schaal = fields.required("scale", fields.number("scale"))?;
        let of_seven = id == SEQ || UMUX_LITE.contains(&id.as_str());
        let (from, to) = if of_seven { (vragen::SCHAAL, vragen::SCHAAL) } else { (2, 11) };
        let schaal = u8::try_from(schaal).ok().filter(|it| (from..=to).contains(it));
        if schaal.is_none() {
            fields.note("scale", format!("expected a number from {from} to {to}"));
        }
        Some(Self {
            id,
            tekst: fields.need_text("text")?,
            laag: fields.need_text("low")?,
            hoog: fields.need_text("high")?,
            schaal: schaal?,
            bron: fields.text("source"),
        })
    }
}

/// A list with at least one item.
fn filled(fields: &Fields, key: &str) -> Option<Vec<Value>> {
    let items = fields.items(key);
    fields.required(key, (!items.is_empty()).then(|| items.to_vec()))
}

fn name(fields: &Fields, key: &str) -> Option<String> {
    checked(fields, key, "at most 40 letters, digits, - and _, without long numbers", is_sleutel)
}

fn need_name(fields: &Fields, key: &str) -> Option<String> {
    fields.required(key, name(fields, key))
}

fn checked(
    fields: &Fields,
    key: &str,
    expected: &str,
    is_right: impl Fn(&str) -> bool,
) -> Option<String> {
    let text = fields.text(key)?;
    if !is_right(&text) {
        fields.note(key, format!("expected {expected}, found \"{text}\""));
    }
    Some(text)
}

fn elements(fields: &Fields) -> Vec<String> {
    let element = |item: &Value| {
        let known = item.as_str().and_then(Naam::new);
        if known.is_none() {
            let expected = "expected names of elements: lower case letters, digits, -, _ and .";
            fields.note("firstClick", format!("{expected}; found {item}"));
        }
        known.map(|it| it.to_string())
    };
    fields.items("firstClick").iter().filter_map(element).collect()
}

fn languages() -> String {
    Taal::ALL.map(Taal::code).join(" or ")
}

fn pages() -> String {
    format!("the path of a page, such as {}", Route::Aanvragen.path())
}

#[cfg(test)]
mod tests;
