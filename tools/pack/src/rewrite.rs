//! From what a register has to what a pack has: what `fields` names, without what is real.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use anyhow::Result;
use regex::Regex;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::fields::{Fields, How, RESOURCES};
use crate::gather::{Gathered, id_at};
use crate::invent::Inventor;
use crate::people::{self, text};
use crate::scrub::{Scrubber, Terms};

/// Where everything in a pack seems to be.
pub(crate) const HOST: &str = "https://zaken.example";

/// The resources of a pack by name.
pub(crate) type Rows = BTreeMap<&'static str, Vec<Value>>;

/// What came of it.
pub(crate) struct Rewritten {
    pub(crate) rows: Rows,
    /// The name of who asked for most of the zaken.
    pub(crate) persona: Option<String>,
    /// The ids of documents here, by what they were.
    pub(crate) documents: BTreeMap<Uuid, Uuid>,
}

pub(crate) fn rewrite(found: &Gathered, seed: &str, drop_texts: bool) -> Result<Rewritten> {
    let real = found.texts().into_iter().collect::<Vec<_>>().join("\n");
    let mut inventor = Inventor::new(seed, &real);
    let mut terms = Terms::default();
    people::learn(found, &mut inventor, &mut terms);
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
    Ok(Rewritten { rows, persona: most(&rewriter.called), documents })
}

/// Numbers by which people call things, before any text that may name them is read.
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
    let year = day.and_then(|it| it.get(..4)).unwrap_or_default();
    inventor.numbered(kind, year, real)
}

struct Rewriter {
    inventor: Inventor,
    scrubber: Scrubber,
    /// What the pack has.
    there: BTreeSet<(&'static str, Uuid)>,
    drop_texts: bool,
    /// How those who ask for zaken are called here.
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
        let found = value.as_str().map(str::trim);
        match (how, found) {
            (How::Within(fields), _) if value.is_object() => self.object(value, fields),
            (How::Links, _) => self.links(value),
            (How::Linked(fields), _) => self.linked(value, fields),
            // Registers write nothing as null or as no text.
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
            (How::Title, Some(text)) => json!(self.scrubber.title(text, &mut self.inventor)),
            (How::Free, Some(_)) if self.drop_texts => json!("Voorbeeldtekst"),
            (How::Free, Some(text)) => json!(self.scrubber.text(text, &mut self.inventor)),
            (How::Link, Some(url)) => self.link(url).map_or(Value::Null, Value::from),
            (How::LinkIfThere, Some(url)) => {
                self.link_if_there(url).map_or(Value::Null, Value::from)
            }
            (How::LinkOrText, Some(text)) => match self.link(text) {
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
        // What is real is known by now; the same is invented again.
        let invented = people::invent_rol(rol, &mut self.inventor, &mut self.scrubber.terms);
        if text(rol, "omschrijvingGeneriek") == "initiator" {
            self.called.push(invented.full);
        }
        own.insert("betrokkeneIdentificatie".to_owned(), invented.identificatie);
        own.insert("afwijkendeNaamBetrokkene".to_owned(), json!(invented.afwijkend));
        own.insert("contactpersoonRol".to_owned(), invented.contact);
        // The address of the person in another register.
        own.insert("betrokkene".to_owned(), json!(""));
    }

    /// The URL here of a resource, whatever the register's own is.
    fn link(&self, url: &str) -> Option<String> {
        let path = url.split(['?', '#']).next()?;
        let segments: Vec<&str> = path.trim_end_matches('/').split('/').collect();
        let (rest, segments) = match segments.as_slice() {
            [rest @ .., "download"] => (rest, "/download"),
            rest => (rest, ""),
        };
        let [.., name, id] = rest else { return None };
        let id = self.inventor.uuid(id.parse().ok()?);
        let known = RESOURCES.iter().find(|(it, ..)| it == name);
        let (name, api) = match known {
            Some((name, api, _)) => (*name, *api),
            None if *name == "eigenschappen" => ("eigenschappen", "catalogi"),
            None => return None,
        };
        let below = match rest {
            // zaken/<uuid>/zaakeigenschappen/<uuid>
            [.., "zaken", zaak, "zaakeigenschappen", _] => {
                format!("zaken/{}/", self.inventor.uuid(zaak.parse().ok()?))
            }
            _ => String::new(),
        };
        Some(format!("{HOST}/{api}/api/v1/{below}{name}/{id}{segments}"))
    }

    fn link_if_there(&self, url: &str) -> Option<String> {
        let path = url.split(['?', '#']).next()?.trim_end_matches('/');
        let (rest, id) = path.rsplit_once('/')?;
        let name = rest.rsplit('/').next()?;
        let id = id.parse::<Uuid>().ok()?;
        let (name, ..) = RESOURCES.iter().find(|(it, ..)| *it == name)?;
        self.there.contains(&(*name, id)).then(|| self.link(url))?
    }

    fn links(&self, value: &Value) -> Value {
        let urls = value.as_array().into_iter().flatten().filter_map(Value::as_str);
        urls.filter_map(|it| self.link_if_there(it)).collect()
    }

    fn linked(&mut self, value: &Value, fields: Fields) -> Value {
        let items = value.as_array().into_iter().flatten();
        let there = items.filter(|it| self.link_if_there(text(it, "url")).is_some());
        let there: Vec<&Value> = there.collect();
        there.into_iter().map(|it| self.object(it, fields)).collect()
    }
}

/// What no name looks like: a day, a moment, a duration, the word of an enumeration, a media type.
static PLAIN: LazyLock<Regex> = LazyLock::new(|| {
    let day = r"\d{4}-\d{2}-\d{2}";
    let moment = r"T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})";
    let duration = r"P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?";
    let word = r"[a-z][a-z0-9_]{0,40}|[a-z]+/[a-z0-9.+-]{1,90}";
    #[expect(clippy::unwrap_used, reason = "a test reads with it")]
    Regex::new(&format!("^(?:{day}(?:{moment})?|{duration}|{word})$")).unwrap()
});

/// The one that is there most often; of as many, the first.
fn most(names: &[String]) -> Option<String> {
    let count = |name: &String| names.iter().filter(|it| *it == name).count();
    let most = names.iter().map(count).max()?;
    names.iter().find(|it| count(it) == most).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_is_what_no_name_looks_like() {
        for text in [
            "2026-05-31",
            "2026-05-31T09:12:31.123456Z",
            "2026-05-31T09:12:31+02:00",
            "P56D",
            "P1Y2M",
            "PT8H",
            "zaakvertrouwelijk",
            "nog_te_archiveren",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ] {
            assert!(PLAIN.is_match(text), "{text}");
        }
        for text in
            ["S. Moulin", "Moulin", "moulin, suzanne", "999993653", "a@b.nl", "2026-05-31 Moulin"]
        {
            assert!(!PLAIN.is_match(text), "{text}");
        }
    }

    #[test]
    fn who_asked_for_most_is_who_the_pack_is_about() {
        let names = ["a", "b", "c", "b"].map(str::to_owned);
        assert_eq!(most(&names).as_deref(), Some("b"));
        assert_eq!(most(&[]), None);
    }
}
