use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use serde_json::Value;

use crate::damage::Damage;
use crate::random;

/// The resources of a pack. `scenario.json` and the bytes of documents are left out.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// The text of each file, by its name.
    pub texts: BTreeMap<String, String>,
    /// The files that are lists of resources.
    pub lists: BTreeMap<String, Vec<Value>>,
}

/// A damaged pack.
#[derive(Clone, Debug, Default)]
pub struct Mutant {
    /// The text of each file.
    pub files: BTreeMap<String, String>,
    /// What was damaged: a line for each damage, with file, place and kind.
    pub damage: Vec<String>,
    /// The file of each item that was damaged, such as `zaken.json`, and its id, as [`id_of`] has
    /// it. An item of which the copy was damaged is damaged itself.
    pub damaged: BTreeSet<(String, String)>,
    /// The files that are damaged as a whole.
    pub whole: BTreeSet<String>,
}

impl Pack {
    /// Reads the pack in a folder.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let mut pack = Self::default();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
            let Some(name) = name.filter(|it| it.ends_with(".json") && it != "scenario.json")
            else {
                continue;
            };
            let text = fs::read_to_string(&path)?;
            // Some packs have a file that is no JSON. It stays as it is.
            pack.lists.extend(items_of(&text).map(|items| (name.clone(), items)));
            pack.texts.insert(name, text);
        }
        Ok(pack)
    }

    /// The mutant with this number. Most mutants have one damage, others have up to four.
    pub fn mutant(&self, number: u64) -> Mutant {
        let mut random = random(number);
        let mut damage = Damage::of(self);
        let times = if random.bool() { 1 } else { random.u8(1..=4) };
        for _ in 0..times {
            damage.strike(&mut random);
        }
        // Some damage changes nothing, such as another order of one item.
        for _ in 0..10 {
            if damage.is_nothing() {
                damage.strike(&mut random);
            }
        }
        damage.done()
    }
}

/// The resources in a text: a list, or a page of one.
pub(crate) fn items_of(text: &str) -> Option<Vec<Value>> {
    match serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()? {
        Value::Array(items) => Some(items),
        mut page => match page.get_mut("results")?.take() {
            Value::Array(items) => Some(items),
            _ => None,
        },
    }
}

/// The id that a value refers to, in lower case and without hyphens: a URL, or a resource. Empty
/// when there is none.
pub fn id_of(value: &Value) -> String {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let url = value.as_str().or_else(|| text("url")).unwrap_or_default();
    let url = url.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let id = url.rsplit('/').next().filter(|it| !it.is_empty()).or_else(|| text("uuid"));
    id.unwrap_or_default().replace('-', "").to_ascii_lowercase()
}
