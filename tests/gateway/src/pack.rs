//! A resource pack in memory.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use uuid::Uuid;

use crate::account::{self, Account};
use crate::klant::complete_contacten;
use crate::partij::Partij;
use crate::resources::{self, Key, key};
use crate::upload::Uploads;

/// A resource pack: the items of each resource, and the bytes of documents.
#[derive(Debug, Default)]
pub struct Pack {
    rows: HashMap<&'static str, Vec<Value>>,
    index: HashMap<Key, usize>,
    files: HashMap<Uuid, Vec<u8>>,
    /// The persons and companies with a rol in each zaak.
    partijen: HashMap<Uuid, Vec<Partij>>,
    /// The zaken that each document belongs to.
    zaken_of_document: HashMap<Uuid, Vec<Uuid>>,
    /// What residents are sending, and who sent which document.
    pub(crate) uploads: Uploads,
    /// The person that the pack is about, from `scenario.json`.
    pub(crate) persona: Option<String>,
}

impl Pack {
    /// Reads a folder. A missing file means that there are no such items. The error names the file
    /// and the index of the item.
    pub fn read(folder: &Path) -> Result<Self> {
        if !folder.is_dir() {
            bail!("{} is no folder", folder.display());
        }
        let mut pack = Self::default();
        for resource in resources::all() {
            let file = folder.join(format!("{}.json", resource.file()));
            if file.is_file() {
                let rows = read_rows(&file)?;
                pack.add(resource.name, rows).with_context(|| file.display().to_string())?;
            }
        }
        pack.read_files(&folder.join("bestanden"))?;
        pack.persona = read_persona(&folder.join("scenario.json"))?;
        pack.relate();
        Ok(pack)
    }

    /// The accounts that have zaken to see: the people and companies in the rollen, the account
    /// with the most zaken first. If no rol has a number, the person that the pack is about.
    pub fn accounts(&self) -> Vec<Account> {
        account::in_pack(self)
    }

    /// All items of a resource.
    pub(crate) fn rows(&self, name: &str) -> &[Value] {
        self.rows.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn rows_mut(&mut self, name: &str) -> &mut [Value] {
        self.rows.get_mut(name).map(Vec::as_mut_slice).unwrap_or_default()
    }

    /// One item.
    pub(crate) fn row(&self, (name, id): Key) -> Option<&Value> {
        self.rows(name).get(*self.index.get(&(name, id))?)
    }

    /// Adds an item. It must have a URL of its own.
    pub(crate) fn add_row(&mut self, key: Key, row: Value) {
        let rows = self.rows.entry(key.0).or_default();
        self.index.insert(key, rows.len());
        rows.push(row);
        self.relate();
    }

    /// Adds an item, or moves it, before all others.
    pub(crate) fn put_first(&mut self, key: Key, row: Value) {
        self.remove_row(key);
        self.rows.entry(key.0).or_default().insert(0, row);
        self.index.iter_mut().filter(|((name, _), _)| *name == key.0).for_each(|(_, it)| *it += 1);
        self.index.insert(key, 0);
        self.relate();
    }

    /// Changes the items of a resource in any way. The error names the index of an item that is no
    /// good; the items are then as they were.
    pub(crate) fn edit(
        &mut self,
        name: &'static str,
        change: impl FnOnce(&mut Vec<Value>),
    ) -> Result<()> {
        let old = self.rows(name).to_vec();
        let mut rows = old.clone();
        change(&mut rows);
        let changed = self.add(name, rows);
        if changed.is_err() {
            self.add(name, old)?;
        }
        self.relate();
        changed
    }

    /// Replaces an item.
    pub(crate) fn replace_row(&mut self, key: Key, row: Value) {
        let place = self.index.get(&key).copied();
        if let Some(old) = place.and_then(|it| self.rows.get_mut(key.0)?.get_mut(it)) {
            *old = row;
        }
        self.relate();
    }

    /// Removes an item.
    pub(crate) fn remove_row(&mut self, key: Key) {
        if let Some(place) = self.index.remove(&key) {
            self.rows.entry(key.0).or_default().remove(place);
            let later =
                self.index.iter_mut().filter(|((name, _), it)| *name == key.0 && **it > place);
            later.for_each(|(_, it)| *it -= 1);
        }
        self.relate();
    }

    /// The bytes of a document.
    pub(crate) fn file(&self, id: Uuid) -> Option<&[u8]> {
        self.files.get(&id).map(Vec::as_slice)
    }

    pub(crate) fn add_file(&mut self, id: Uuid, bytes: Vec<u8>) {
        self.files.insert(id, bytes);
    }

    pub(crate) fn remove_file(&mut self, id: Uuid) {
        self.files.remove(&id);
    }

    /// The persons and companies with a rol in a zaak.
    pub(crate) fn partijen(&self, zaak: Uuid) -> &[Partij] {
        self.partijen.get(&zaak).map(Vec::as_slice).unwrap_or_default()
    }

    /// The zaken that a document belongs to.
    pub(crate) fn zaken_of_document(&self, id: Uuid) -> &[Uuid] {
        self.zaken_of_document.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    fn add(&mut self, name: &'static str, rows: Vec<Value>) -> Result<()> {
        self.index.retain(|(of, _), _| *of != name);
        for (at, row) in rows.iter().enumerate() {
            let url = row.get("url").and_then(Value::as_str);
            let url = url.with_context(|| format!("[{at}] has no url"))?;
            let Some((_, id)) = key(url).filter(|(of, _)| *of == name) else {
                bail!("[{at}].url does not end with {name}/<uuid>: {url}");
            };
            // If two items have the same id, lists show both, as a register would.
            self.index.entry((name, id)).or_insert(at);
        }
        self.rows.insert(name, rows);
        Ok(())
    }

    fn read_files(&mut self, folder: &Path) -> Result<()> {
        if !folder.is_dir() {
            return Ok(());
        }
        for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
            let file = entry?.path();
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let id = name.parse().with_context(|| format!("{} is no uuid", file.display()))?;
            let bytes = fs::read(&file).with_context(|| file.display().to_string())?;
            self.files.insert(id, bytes);
        }
        Ok(())
    }

    /// Works out the relations that every request needs.
    fn relate(&mut self) {
        let mut partijen: HashMap<Uuid, Vec<Partij>> = HashMap::new();
        for rol in self.rows("rollen") {
            if let Some(zaak) = id_in(rol, "zaak") {
                partijen.entry(zaak).or_default().extend(Partij::in_rol(rol));
            }
        }
        let mut zaken: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
        let of_zaak = self.rows("zaakinformatieobjecten").iter().map(|it| (it, id_in(it, "zaak")));
        let of_besluit = self.rows("besluitinformatieobjecten").iter().map(|it| {
            let besluit = id_in(it, "besluit").and_then(|id| self.row(("besluiten", id)));
            (it, besluit.and_then(|besluit| id_in(besluit, "zaak")))
        });
        for (link, zaak) in of_zaak.chain(of_besluit) {
            if let (Some(document), Some(zaak)) = (id_in(link, "informatieobject"), zaak) {
                zaken.entry(document).or_default().push(zaak);
            }
        }
        self.partijen = partijen;
        self.zaken_of_document = zaken;
        complete_contacten(self);
    }
}

/// The id in a field that holds a URL.
pub(crate) fn id_in(row: &Value, field: &str) -> Option<Uuid> {
    key(row.get(field)?.as_str()?).map(|(_, id)| id)
}

fn read_rows(file: &Path) -> Result<Vec<Value>> {
    let name = file.display();
    let text = fs::read_to_string(file).with_context(|| name.to_string())?;
    match serde_json::from_str(&text).with_context(|| name.to_string())? {
        Value::Array(rows) => Ok(rows),
        _ => bail!("{name} is no JSON array"),
    }
}

fn read_persona(file: &Path) -> Result<Option<String>> {
    if !file.is_file() {
        return Ok(None);
    }
    let name = file.display();
    let text = fs::read_to_string(file).with_context(|| name.to_string())?;
    let scenario: Value = serde_json::from_str(&text).with_context(|| name.to_string())?;
    Ok(scenario.get("persona").and_then(Value::as_str).map(ToOwned::to_owned))
}
