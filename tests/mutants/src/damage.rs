//! Damage to a pack as a whole.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use serde_json::{Value, json};

use crate::kind::Done;
use crate::pack::id_of;
use crate::{Mutant, Pack, kind, one_of, raw};

/// The file with zaken, which is damaged more often than the others.
const ZAKEN: &str = "zaken.json";

/// A pack that is being damaged.
pub(crate) struct Damage<'a> {
    pack: &'a Pack,
    /// The lists that are not as they were.
    lists: BTreeMap<String, Vec<Value>>,
    /// What is done to the text of a file after all other damage.
    texts: BTreeMap<String, Written>,
    told: Vec<String>,
    damaged: BTreeSet<(String, String)>,
    whole: BTreeSet<String>,
}

/// How a file is written. The first two cost nothing.
#[derive(Clone, Copy, Debug)]
enum Written {
    WithByteOrderMark,
    AsPage,
    AsObject,
    AsHtml,
    CutOff,
    Nowhere,
}

impl<'a> Damage<'a> {
    pub(crate) fn of(pack: &'a Pack) -> Self {
        let (lists, texts, told, damaged, whole) = Default::default();
        Self { pack, lists, texts, told, damaged, whole }
    }

    /// Damages a random file.
    pub(crate) fn strike(&mut self, random: &mut Rng) {
        let names: Vec<String> = self.pack.lists.keys().cloned().collect();
        let has_zaken = names.iter().any(|it| it == ZAKEN);
        let name = match one_of(&names, random) {
            _ if has_zaken && random.u8(..3) == 0 => ZAKEN.to_owned(),
            Some(name) => name.clone(),
            None => return,
        };
        match random.u8(..20) {
            0 => self.rewrite(name, random),
            1 => self.twice(&name, random),
            2 => self.shuffle(&name, random),
            3 => self.drop_item(&name, random),
            4 => self.put(&name, random),
            5 | 6 if has_zaken => self.circle(random),
            _ => self.change(&name, random),
        }
    }

    pub(crate) fn is_nothing(&self) -> bool {
        self.told.is_empty()
    }

    pub(crate) fn done(self) -> Mutant {
        let mut files = self.pack.texts.clone();
        files.extend(self.lists.into_iter().map(|(name, it)| (name, raw::written(&it.into()))));
        for (name, written) in &self.texts {
            let text = written.of(files.remove(name).unwrap_or_default());
            files.extend(text.map(|it| (name.clone(), it)));
        }
        Mutant { files, damage: self.told, damaged: self.damaged, whole: self.whole }
    }

    /// The list of a file, to be changed.
    fn list(&mut self, name: &str) -> &mut Vec<Value> {
        let known = self.pack.lists.get(name);
        self.lists.entry(name.to_owned()).or_insert_with(|| known.cloned().unwrap_or_default())
    }

    fn tell(&mut self, name: &str, at: Option<usize>, what: &str) {
        let at = at.map(|it| format!("[{it}]")).unwrap_or_default();
        self.told.push(format!("{name}{at} {what}"));
    }

    /// Notes that an item is damaged, by the id that it has now.
    fn note(&mut self, name: &str, at: usize) {
        let id = self.list(name).get(at).map(id_of);
        if let Some(id) = id {
            self.damaged.insert((name.to_owned(), id));
        }
    }

    fn rewrite(&mut self, name: String, random: &mut Rng) {
        use Written::{AsHtml, AsObject, AsPage, CutOff, Nowhere, WithByteOrderMark};
        let all = [WithByteOrderMark, AsPage, AsObject, AsHtml, CutOff, Nowhere];
        let Some(written) = one_of(&all, random).copied() else { return };
        self.tell(&name, None, &format!("{written:?}"));
        if !matches!(written, WithByteOrderMark | AsPage) {
            self.whole.insert(name.clone());
        }
        self.texts.insert(name, written);
    }

    /// Adds a copy of an item, with or without its own id.
    fn twice(&mut self, name: &str, random: &mut Rng) {
        let items = self.list(name);
        let Some(copy) = one_of(items, random).cloned() else { return };
        let at = random.usize(..=items.len());
        items.insert(at, copy);
        self.tell(name, Some(at), "is a copy");
        self.note(name, at);
    }

    fn shuffle(&mut self, name: &str, random: &mut Rng) {
        let items = self.list(name);
        random.shuffle(items);
        self.tell(name, None, "in another order");
    }

    fn drop_item(&mut self, name: &str, random: &mut Rng) {
        let items = self.list(name).len();
        if items == 0 {
            return;
        }
        let at = random.usize(..items);
        self.note(name, at);
        self.tell(name, Some(at), "dropped");
        self.list(name).remove(at);
    }

    /// Puts something that is no resource between the items.
    fn put(&mut self, name: &str, random: &mut Rng) {
        let items = self.list(name);
        let other = [json!(null), json!([]), json!({}), json!("geen object"), json!(5)];
        let Some(other) = one_of(&other, random).cloned() else { return };
        let at = random.usize(..=items.len());
        self.tell(name, Some(at), &format!("{other} put before"));
        self.list(name).insert(at, other);
    }

    /// Makes a zaak a part of itself, or of another that is a part of it.
    fn circle(&mut self, random: &mut Rng) {
        let items = self.list(ZAKEN);
        let urls: Vec<Value> = items.iter().filter_map(|it| it.get("url").cloned()).collect();
        let many = items.len();
        if many == 0 {
            return;
        }
        let (one, other) = (random.usize(..many), random.usize(..many));
        for at in [one, other] {
            self.note(ZAKEN, at);
            self.tell(ZAKEN, Some(at), "in a circle of deelzaken");
            let item = self.list(ZAKEN).get_mut(at);
            let Some(Value::Object(zaak)) = item else { continue };
            let others = urls.iter().map(|it| json!({ "url": it, "aardRelatie": "vervolg" }));
            zaak.insert("relevanteAndereZaken".to_owned(), others.collect());
            zaak.insert("deelzaken".to_owned(), urls.clone().into());
            zaak.insert("hoofdzaak".to_owned(), urls.get(one).cloned().unwrap_or_default());
        }
    }

    fn change(&mut self, name: &str, random: &mut Rng) {
        let items = self.list(name);
        let before: Vec<String> = items.iter().map(id_of).collect();
        let Some(Done { at, what }) = kind::damage(items, random) else { return };
        self.tell(name, Some(at), &what);
        if let Some(id) = before.get(at) {
            self.damaged.insert((name.to_owned(), id.clone()));
        }
        // It may have taken the id of another, of which there are two now.
        self.note(name, at);
    }
}

impl Written {
    /// The text of the file; `None` when there is no file.
    fn of(self, list: String) -> Option<String> {
        let list = list.trim_start_matches('\u{feff}');
        Some(match self {
            Self::WithByteOrderMark => format!("\u{feff}{list}"),
            Self::AsPage => format!(r#"{{"count":1,"next":null,"results":{list}}}"#),
            Self::AsObject => json!({ "detail": "Niet gevonden." }).to_string(),
            Self::AsHtml => "<!doctype html><title>502 Bad Gateway</title>".to_owned(),
            Self::CutOff => list.chars().take(list.chars().count() / 2).collect(),
            Self::Nowhere => return None,
        })
    }
}
