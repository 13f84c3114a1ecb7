//! The documents that residents send: who sent which, and the parts of the large ones.

mod multipart;

use std::collections::HashMap;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::answer::Problem;
use crate::partij::Lezer;

pub(crate) use multipart::parse as parse_multipart;

/// How large things may be, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// The largest body of a request.
    pub(crate) body: usize,
    /// The largest document.
    pub(crate) document: u64,
    /// The size of each part of a large document, but for the last one.
    pub(crate) part: u64,
}

impl Default for Limits {
    /// The parts are small, so that tests have several without sending much. Open Zaak has parts
    /// of 4 GiB.
    fn default() -> Self {
        Self { body: 64 * 1024 * 1024, document: 10 * 1024 * 1024 * 1024, part: 1024 * 1024 }
    }
}

/// All documents that residents sent, and those that they are sending.
#[derive(Debug, Default)]
pub(crate) struct Uploads {
    makers: HashMap<Uuid, Lezer>,
    open: HashMap<Uuid, Upload>,
}

/// A document that is sent in parts.
#[derive(Debug)]
struct Upload {
    lock: String,
    parts: Vec<Part>,
}

/// A part of a document.
#[derive(Debug)]
struct Part {
    id: Uuid,
    size: u64,
    bytes: Option<Vec<u8>>,
}

impl Uploads {
    /// Remembers who sent a document. Until it is linked to a zaak, only they see it.
    pub(crate) fn made(&mut self, document: Uuid, by: &Lezer) {
        self.makers.insert(document, by.clone());
    }

    pub(crate) fn is_by(&self, document: Uuid, lezer: &Lezer) -> bool {
        self.makers.get(&document).is_some_and(|it| it.is_same(lezer))
    }

    /// Begins a document of this size in parts, and returns its lock.
    pub(crate) fn begin(&mut self, document: Uuid, size: u64, part: u64) -> String {
        let (lock, part) = (Uuid::new_v4().simple().to_string(), part.max(1));
        let begins = (0..size.div_ceil(part)).map(|it| it * part);
        let parts = begins.map(|begin| Part {
            id: Uuid::new_v4(),
            size: part.min(size - begin),
            bytes: None,
        });
        let parts = parts.collect();
        self.open.insert(document, Upload { lock: lock.clone(), parts });
        lock
    }

    /// The document that a part belongs to. `None` once the document is complete.
    pub(crate) fn document_of(&self, part: Uuid) -> Option<Uuid> {
        let mut open = self.open.iter();
        open.find(|(_, it)| it.parts.iter().any(|it| it.id == part)).map(|(id, _)| *id)
    }

    /// Keeps the bytes of a part. Without bytes nothing changes, and that is no error.
    pub(crate) fn put(
        &mut self,
        part: Uuid,
        lock: Option<&str>,
        bytes: Option<Vec<u8>>,
    ) -> Result<(), Problem> {
        let upload = self.open.values_mut().find(|it| it.parts.iter().any(|it| it.id == part));
        let upload = upload.ok_or_else(Problem::not_found)?;
        let lock =
            lock.ok_or_else(|| Problem::invalid("lock", "required", "Dit veld is verplicht."))?;
        if upload.lock != lock {
            return Err(wrong_lock());
        }
        let part = upload.parts.iter_mut().find(|it| it.id == part);
        let part = part.ok_or_else(Problem::not_found)?;
        let Some(bytes) = bytes else { return Ok(()) };
        let got = bytes.len();
        if got as u64 != part.size {
            let reason = format!(
                "Het aangeleverde bestand heeft een afwijkende bestandsgrootte (volgens het \
                 `omvang`-veld).Verwachting: {}b, ontvangen: {got}b",
                part.size
            );
            return Err(Problem::invalid("nonFieldErrors", "file-size", reason));
        }
        part.bytes = Some(bytes);
        Ok(())
    }

    /// Ends the sending of a document, and returns its bytes.
    pub(crate) fn unlock(&mut self, document: Uuid, lock: &str) -> Result<Vec<u8>, Problem> {
        let upload = self.open.get(&document).filter(|it| it.lock == lock);
        let upload = upload.ok_or_else(wrong_lock)?;
        if upload.parts.iter().all(|it| it.bytes.is_none()) {
            let reason = "Je moet een bestand uploaden of de bestandsomvang op 0 zetten";
            return Err(Problem::invalid("nonFieldErrors", "file-size", reason));
        }
        if upload.parts.iter().any(|it| it.bytes.is_none()) {
            let reason = "Nog niet alle bestandsdelen zijn volledig geüpload";
            return Err(Problem::invalid("nonFieldErrors", "incomplete-upload", reason));
        }
        let parts = self.open.remove(&document).into_iter().flat_map(|it| it.parts);
        Ok(parts.filter_map(|it| it.bytes).flatten().collect())
    }

    /// Forgets a document that is removed.
    pub(crate) fn forget(&mut self, document: Uuid) {
        self.makers.remove(&document);
        self.open.remove(&document);
    }

    /// The `bestandsdelen` of a document, with its lock.
    pub(crate) fn bestandsdelen(&self, document: Uuid, origin: &str) -> Vec<Value> {
        let Some(Upload { lock, parts }) = self.open.get(&document) else { return vec![] };
        let json = |(at, Part { id, size, bytes }): (usize, &Part)| {
            json!({
                "url": format!("{origin}/documenten/api/v1/bestandsdelen/{id}"),
                "volgnummer": at + 1,
                "omvang": size,
                "voltooid": bytes.is_some(),
                "lock": lock,
            })
        };
        parts.iter().enumerate().map(json).collect()
    }
}

/// Removes the lock from a document. Whoever has it could send or end what another began.
pub(crate) fn strip_lock(document: &mut Map<String, Value>) {
    document.remove("lock");
    let delen = document.get_mut("bestandsdelen").and_then(Value::as_array_mut);
    for deel in delen.into_iter().flatten().filter_map(Value::as_object_mut) {
        deel.remove("lock");
    }
}

fn wrong_lock() -> Problem {
    Problem::invalid("nonFieldErrors", "incorrect-lock-id", "Het lock ID is niet geldig")
}
