//! Converts the content of a register to that of a pack: only the fields that `fields` names, with
//! personal data replaced.

mod link;
mod plain;

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::fields::{Fields, How, RESOURCES};
use crate::gather::{Gathered, id_at, is_initiator, url_of};
use crate::invent::Inventor;
use crate::people::{self, text};
use crate::scrub::{Scrubber, Terms, Words};
use link::{There, link, link_if_there};
use plain::PLAIN;

/// The items of a pack, by the name of the resource.
pub(crate) type Rows = BTreeMap<&'static str, Vec<Value>>;

/// The content of a pack.
pub(crate) struct Rewritten {
    pub(crate) rows: Rows,
    /// The invented name of the person who asked for most of the zaken.
    pub(crate) persona: Option<String>,
    /// The new ids of documents, by their original ids.
    pub(crate) documents: BTreeMap<Uuid, Uuid>,
    /// The words that the types use, which are nobody's name.
    pub(crate) words: Words,
}

pub(crate) fn rewrite(found: &Gathered, seed: &str, drop_texts: bool) -> Result<Rewritten> {
    let real = found.texts().into_iter().collect::<Vec<_>>().join("\n");
    let mut inventor = Inventor::new(seed, &real);
    let mut terms = Terms::default();
    let words = Words::of_types(found);
    people::learn(found, &words, &mut inventor, &mut terms);
    number(found, &mut inventor, &mut terms);
    let there = RESOURCES.iter().flat_map(|(name, ..)| {
        found.of(name).iter().filter_map(|it| Some((*name, id_at(it, "url")?)))
    });
    let there = there.collect();
    let scrubber = Scrubber::new(terms)?;
    let mut rewriter = Rewriter { inventor, scrubber, there, drop_texts, called: vec![] };
    let mut rows = Rows::new();
    for (name, _, fields) in RESOURCES {
        let rewritten = found.of(name).iter().map(|it| rewriter.object(it, fields)).collect();
        rows.insert(name, rewritten);
    }
    let documents = found.of("enkelvoudiginformatieobjecten").iter();
    let documents = documents.filter_map(|it| id_at(it, "url"));
    let documents = documents.map(|it| (it, rewriter.inventor.uuid(it))).collect();
    Ok(Rewritten { rows, persona: most(&rewriter.called), documents, words })
}

/// Replaces numbers that people use, before reading texts that may mention them.
fn number(found: &Gathered, inventor: &mut Inventor, terms: &mut Terms) {
    for (name, _, fields) in RESOURCES {
        for row in found.of(name) {
            for (field, how) in *fields {
                let real = text(row, field);
                match how {
                    How::Numbered(kind) if !real.is_empty() => {
                        let own = numbered(kind, row, real, inventor);
                        terms.add(real, &own);
                    }
                    How::Number if !real.is_empty() => terms.add(real, &inventor.number(real)),
                    _ => {}
                }
            }
        }
    }
}

fn numbered(kind: &'static str, row: &Value, real: &str, inventor: &mut Inventor) -> String {
    let day = ["registratiedatum", "startdatum", "datum", "creatiedatum"]
        .map(|it| text(row, it))
        .into_iter()
        .find(|it| !it.is_empty());
    let year = day.and_then(|it| it.get(..4)).filter(|it| it.bytes().all(|it| it.is_ascii_digit()));
    let year = year.unwrap_or_default();
    inventor.numbered(kind, year, real)
}

struct Rewriter {
    inventor: Inventor,
    scrubber: Scrubber,
    /// The resources in the pack.
    there: There,
    drop_texts: bool,
    /// The invented names of the initiators, once for each of their zaken.
    called: Vec<String>,
}

impl Rewriter {
    fn object(&mut self, row: &Value, fields: Fields) -> Value {
        let mut own = Map::new();
        for (field, how) in fields {
            let Some(value) = row.get(field) else { continue };
            if let How::Who = how {
                self.who(row, &mut own);
            } else {
                own.insert((*field).to_owned(), self.value(row, value, *how));
            }
        }
        own.into()
    }

    fn value(&mut self, row: &Value, value: &Value, how: How) -> Value {
        if let (How::Plain, false) = (how, value.is_string()) {
            return if value.is_object() || value.is_array() { Value::Null } else { value.clone() };
        }
        let is_link = matches!(how, How::Link | How::LinkIfThere);
        let found = if is_link { url_of(value) } else { value.as_str() }.map(str::trim);
        match (how, found) {
            (How::Within(fields), _) if value.is_object() => self.object(value, fields),
            (How::Links, _) => self.links(value),
            (How::Linked(fields), _) => self.linked(value, fields),
            // Registers write "none" as null or as empty text.
            (_, Some("")) => json!(""),
            (_, None) => Value::Null,
            (How::Plain, Some(text)) => {
                if PLAIN.is_match(text) {
                    json!(text)
                } else {
                    json!("")
                }
            }
            (How::Text, Some(text)) => json!(self.scrubber.text(text, &mut self.inventor)),
            (How::Free | How::Title, Some(_)) if self.drop_texts => json!(INSTEAD),
            (How::File, Some(name)) if self.drop_texts => json!(sample_name(name)),
            (How::Title | How::File, Some(text)) => {
                json!(self.scrubber.title(text, &mut self.inventor))
            }
            (How::Free, Some(text)) => json!(self.scrubber.text(text, &mut self.inventor)),
            (How::Link, Some(url)) => link(url, &self.inventor).map_or(Value::Null, Value::from),
            (How::LinkIfThere, Some(url)) => {
                link_if_there(url, &self.there, &self.inventor).map_or(Value::Null, Value::from)
            }
            (How::LinkOrText, Some(text)) => match link(text, &self.inventor) {
                Some(url) => json!(url),
                None => json!(self.scrubber.text(text, &mut self.inventor)),
            },
            (How::Number, Some(text)) => json!(self.inventor.number(text)),
            (How::Uuid, Some(text)) => match text.parse::<Uuid>() {
                Ok(id) => json!(self.inventor.uuid(id).to_string()),
                Err(_) => Value::Null,
            },
            (How::Numbered(kind), Some(real)) => {
                json!(numbered(kind, row, real, &mut self.inventor))
            }
            (How::Instead(text), Some(_)) => json!(text),
            (How::Name, Some(real)) => {
                json!(people::name(real, &mut self.inventor, &mut self.scrubber.terms))
            }
            (How::Within(_) | How::Who, Some(_)) => Value::Null,
        }
    }

    fn who(&mut self, rol: &Value, own: &mut Map<String, Value>) {
        // The real values are known by now, so this gives the same replacements as before.
        let invented = people::invent_rol(rol, &mut self.inventor, &mut self.scrubber.terms);
        if is_initiator(rol) {
            self.called.push(invented.full);
        }
        own.insert("betrokkeneIdentificatie".to_owned(), invented.identificatie);
        own.insert("afwijkendeNaamBetrokkene".to_owned(), json!(invented.afwijkend));
        own.insert("contactpersoonRol".to_owned(), invented.contact);
        // The address of the person in another register is left out.
        own.insert("betrokkene".to_owned(), json!(""));
    }

    fn links(&self, value: &Value) -> Value {
        let urls = value.as_array().into_iter().flatten().filter_map(Value::as_str);
        urls.filter_map(|it| link_if_there(it, &self.there, &self.inventor)).collect()
    }

    fn linked(&mut self, value: &Value, fields: Fields) -> Value {
        let items = value.as_array().into_iter().flatten();
        let there = items
            .filter(|it| link_if_there(text(it, "url"), &self.there, &self.inventor).is_some());
        let there: Vec<&Value> = there.collect();
        there.into_iter().map(|it| self.object(it, fields)).collect()
    }
}

/// What replaces a text as a whole.
pub(crate) const INSTEAD: &str = "Voorbeeldtekst";

/// A name for a file of the same kind.
fn sample_name(real: &str) -> String {
    let end = real.rsplit_once('.').map(|(_, end)| end).unwrap_or_default();
    let is_kind = (2..=4).contains(&end.len()) && end.bytes().all(|it| it.is_ascii_alphanumeric());
    if is_kind { format!("voorbeeld.{}", end.to_lowercase()) } else { "voorbeeld".to_owned() }
}

/// The most frequent name. The first one wins a tie.
fn most(names: &[String]) -> Option<String> {
    let count = |name: &String| names.iter().filter(|it| *it == name).count();
    let most = names.iter().map(count).max()?;
    names.iter().find(|it| count(it) == most).cloned()
}

#[cfg(test)]
mod tests;
