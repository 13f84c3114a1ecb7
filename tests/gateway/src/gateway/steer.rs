//! What tests, and people who try the app, do with a gateway that runs: make it fail, read what it
//! was asked, and change what it has.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use anyhow::{Context, Result};
use serde_json::Value;

use super::Gateway;
use crate::account::Account;
use crate::fault::Fault;
use crate::log::Entry;
use crate::resources::{key, named_or_filed};
use crate::sources;
use crate::upload::Limits;

impl Gateway {
    /// Allows pages of an origin to read the answers.
    pub fn allow_origin(&self, origin: &str) {
        self.0.origins.allow(origin);
    }

    /// Adds a fault.
    pub fn fault(&self, fault: Fault) {
        self.0.faults.add(fault);
    }

    /// Removes all faults.
    pub fn heal(&self) {
        self.0.faults.replace(vec![]);
    }

    /// Every request since the start, in the order of the answers.
    pub fn log(&self) -> Vec<Entry> {
        self.0.log.entries()
    }

    /// The accounts that have zaken to see: the people and companies in the rollen of the pack.
    pub fn accounts(&self) -> Vec<Account> {
        self.pack().accounts()
    }

    /// The current item of a resource whose URL ends in this id.
    pub fn row(&self, resource: &str, id: &str) -> Option<Value> {
        self.pack().row(key(&format!("{resource}/{id}"))?).cloned()
    }

    /// The current items of a resource, of everybody. It has the name of its file in a pack, such
    /// as `objecten`. A name that no pack has gives none.
    pub fn rows(&self, file: &str) -> Vec<Value> {
        let pack = self.pack();
        named_or_filed(file).map(|it| pack.rows(it.name).to_vec()).unwrap_or_default()
    }

    /// The current bytes of the document with this id.
    pub fn bytes(&self, document: &str) -> Option<Vec<u8>> {
        self.pack().file(document.parse().ok()?).map(<[u8]>::to_vec)
    }

    /// Changes the items of a resource, as staff of the municipality would: the answer to a
    /// question, a task that is taken back. The error names the index of an item that is no good.
    pub fn edit(&self, file: &str, change: impl FnOnce(&mut Vec<Value>)) -> Result<()> {
        let resource = named_or_filed(file).with_context(|| format!("no pack has {file}.json"))?;
        let mut pack = self.0.pack.write().unwrap_or_else(PoisonError::into_inner);
        pack.edit(resource.name, change)
    }

    /// What `config.json` says under `gateway` of the sources that the pack has besides the ZGW
    /// APIs. `origin` comes before each address; it is empty on the origin of the app itself.
    pub fn sources(&self, origin: &str) -> Value {
        sources::in_config(&self.pack(), origin)
    }

    /// From now on, refuses bodies of more than this number of bytes with status 413 and a web
    /// page, as a proxy does.
    pub fn limit(&self, bytes: usize) {
        self.change_limits(|it| it.body = bytes);
    }

    /// From now on, refuses documents of more than this number of bytes, however they are sent.
    pub fn limit_document(&self, bytes: u64) {
        self.change_limits(|it| it.document = bytes);
    }

    /// From now on, large documents have parts of this number of bytes.
    pub fn part_size(&self, bytes: u64) {
        self.change_limits(|it| it.part = bytes);
    }

    /// From now on, refuses tokens with status 403 and a code, as Open Zaak does, instead of 401.
    pub fn answer_like_open_zaak(&self) {
        self.0.like_open_zaak.store(true, Ordering::Relaxed);
    }

    /// Makes the gateway a backend for frontend below `/bff`, with this confidential client.
    pub fn bff(&self, client_id: &str, client_secret: &str) {
        self.0.bff.enable(client_id, client_secret);
    }

    fn change_limits(&self, change: impl FnOnce(&mut Limits)) {
        change(&mut self.0.limits.write().unwrap_or_else(PoisonError::into_inner));
    }
}
