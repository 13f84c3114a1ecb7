//! Answers from a resource pack: a folder with one file per ZGW resource, each an array of
//! resources as the ZGW APIs send them, and `bestanden/` with the bytes of documents.

mod file;

use std::cell::RefCell;
use std::rc::Rc;

use futures::FutureExt;
use serde_json::{Map, Value};

use super::faults::Faults;
use super::question::{Question, Which};
use super::resource::{Api, Resource};
use super::transport::Raw;
use super::wire::{id_after, is_about};
use crate::domain::DocumentId;
use crate::error::{Defect, LoadError};
#[cfg(target_arch = "wasm32")]
use crate::fetch::read_all;
use crate::once::Once;
use file::File;

/// So many items are on a page: few, since all of a page are in memory at once, and more than a pack
/// has that was not made to be large.
const PAGE: usize = 1000;

/// Answers from the pack in one folder.
pub(crate) struct Fixtures {
    folder: String,
    files: Once<Resource, Rc<File>>,
    faults: RefCell<Faults>,
}

impl Fixtures {
    /// `folder` is an address without a slash at its end.
    pub(crate) fn new(folder: String) -> Self {
        Self { folder, files: Once::default(), faults: RefCell::default() }
    }

    pub(crate) fn faults(&self) -> Faults {
        self.faults.borrow().clone()
    }

    pub(crate) fn set_faults(&self, faults: Faults) {
        self.faults.replace(faults);
    }

    /// Takes as long as was asked for, and fails where that was.
    async fn suffer(&self, api: Api) -> Result<(), LoadError> {
        let faults = self.faults.borrow().clone();
        faults.strike(api).await
    }

    /// Reads every file again when it is asked for again.
    pub(crate) fn forget(&self) {
        self.files.forget();
    }

    /// Answers with the first page, or with the one that begins at the place `next`.
    pub(crate) async fn ask(
        &self,
        question: &Question,
        next: Option<&str>,
    ) -> Result<Raw, LoadError> {
        let Question { resource, which } = question;
        let resource = *resource;
        match next {
            None => self.begin(resource).await?,
            Some(_) => let_paint().await,
        }
        let file = self.file(resource).await?;
        let first = next.and_then(|it| it.parse().ok()).unwrap_or(0);
        let places = match which {
            Which::All => (first..file.len()).take(PAGE).collect(),
            Which::One(id) | Which::Of { id, .. } | Which::About(id) => file.naming(id),
        };
        let is_wanted = |item: &Value| match which {
            Which::All => true,
            Which::One(id) => id_at(item, "url", resource).as_ref() == Some(id),
            Which::Of { name, target, id } => id_at(item, name, *target).as_ref() == Some(id),
            Which::About(zaak) => is_about(item, zaak) == Some(true),
        };
        let read = file.read(places).filter(|it| it.as_ref().map_or(true, is_wanted));
        let items = read.collect::<Result<Vec<_>, _>>();
        let items = items.map_err(|problem| Defect::whole(file_name(resource), problem))?;
        if items.is_empty() && matches!(which, Which::One(_)) {
            return Err(LoadError::NotFound);
        }
        let mut answer = Raw::whole(file_name(resource), items);
        if *which == Which::All {
            let end = first + answer.items.len();
            answer.first = first;
            answer.next = (end < file.len()).then(|| end.to_string());
            answer.total = Some(file.len());
        }
        if resource == Resource::Zaken {
            self.expand(&mut answer).await;
        }
        Ok(answer)
    }

    /// What a question waits for once, however many pages its answer has.
    async fn begin(&self, resource: Resource) -> Result<(), LoadError> {
        self.suffer(resource.api()).await?;
        if resource == Resource::Zaken {
            // What will come along is fetched at the same time.
            _ = futures::join!(
                self.file(Resource::Zaken),
                self.file(Resource::Statussen),
                self.file(Resource::Resultaten)
            );
        }
        Ok(())
    }

    /// A pack without the bytes of a document that has a file is one where its download fails.
    pub(crate) async fn download(
        &self,
        id: DocumentId,
        progress: &dyn Fn(u64),
    ) -> Result<Option<Vec<u8>>, LoadError> {
        self.suffer(Api::Documenten).await?;
        let bytes = fetch(&format!("{}/bestanden/{id}", self.folder), Some(progress)).await?;
        bytes.map(Some).ok_or(LoadError::NotFound)
    }

    async fn file(&self, resource: Resource) -> Result<Rc<File>, LoadError> {
        let address = format!("{}/{}", self.folder, file_name(resource));
        self.files.get(resource, true, move || read_file(address, resource).boxed_local()).await
    }

    /// Puts status and resultaat under `_expand`, as a gateway does when asked to. What cannot be
    /// read is told of, and left out.
    async fn expand(&self, zaken: &mut Raw) {
        for fields in zaken.items.iter_mut().filter_map(Value::as_object_mut) {
            fields.insert("_expand".to_owned(), Map::new().into());
        }
        for (name, resource) in
            [("status", Resource::Statussen), ("resultaat", Resource::Resultaten)]
        {
            match self.file(resource).await {
                Ok(file) => expand(zaken, name, resource, &file),
                // As true of the other pages, but told once.
                Err(LoadError::Unexpected(defect)) if zaken.first == 0 => {
                    zaken.missing.push(defect);
                }
                Err(_) => {}
            }
        }
    }
}

fn expand(zaken: &mut Raw, name: &str, resource: Resource, file: &File) {
    for zaak in &mut zaken.items {
        let Some(id) = id_at(zaak, name, resource) else { continue };
        let is_it = |item: &Value| id_at(item, "url", resource).as_ref() == Some(&id);
        match file.read(file.naming(&id)).rfind(|it| it.as_ref().map_or(true, is_it)) {
            Some(Ok(item)) => {
                if let Some(came_along) = zaak.get_mut("_expand").and_then(Value::as_object_mut) {
                    came_along.insert(name.to_owned(), item);
                }
            }
            Some(Err(problem)) => zaken.missing.push(Defect::whole(file_name(resource), problem)),
            None => {}
        }
    }
}

/// The id, in lower case, in the URL that stands in the field `name` of `item`.
pub(crate) fn id_at(item: &Value, name: &str, resource: Resource) -> Option<String> {
    id_after(item.get(name)?.as_str()?, resource).map(str::to_ascii_lowercase)
}

fn file_name(resource: Resource) -> String {
    format!("{}.json", resource.name())
}

async fn read_file(address: String, resource: Resource) -> Result<Rc<File>, LoadError> {
    let Some(text) = fetch_text(&address).await? else {
        return Ok(Rc::default());
    };
    let file = File::parse(text).map_err(|problem| Defect::whole(file_name(resource), problem))?;
    Ok(Rc::new(file))
}

/// Lets the browser show what has come, before the next page is read.
async fn let_paint() {
    #[cfg(target_arch = "wasm32")]
    gloo_timers::future::TimeoutFuture::new(0).await;
}

/// The text of a file of a pack; `None` when there is none.
pub(crate) async fn fetch_text(address: &str) -> Result<Option<String>, LoadError> {
    let Some(bytes) = fetch(address, None).await? else { return Ok(None) };
    // What is no UTF-8 is no JSON either, which the parser will say.
    let text = String::from_utf8(bytes)
        .unwrap_or_else(|it| String::from_utf8_lossy(it.as_bytes()).into_owned());
    Ok(Some(text))
}

/// The bytes of a file of a pack; `None` when there is none.
///
/// Development servers answer an address that they do not know with the app itself, so that
/// HTML means a missing file here. Who wants no `progress` gets all at once, which takes no more
/// memory than the bytes do.
#[cfg(target_arch = "wasm32")]
async fn fetch(
    address: &str,
    progress: Option<&dyn Fn(u64)>,
) -> Result<Option<Vec<u8>>, LoadError> {
    let response = gloo_net::http::Request::get(address)
        // A file that a designer has just changed is to be seen.
        .cache(web_sys::RequestCache::NoCache)
        .send()
        .await
        .map_err(|_| LoadError::Unreachable)?;
    let content_type = response.headers().get("content-type").unwrap_or_default();
    match response.status() {
        200 if !content_type.starts_with("text/html") => {
            let bytes = match progress {
                Some(progress) => read_all(&response, progress).await,
                None => response.binary().await.ok(),
            };
            bytes.map(Some).ok_or(LoadError::Unreachable)
        }
        200 | 404 => Ok(None),
        _ => Err(LoadError::Unreachable),
    }
}

/// Outside a browser, tests and tools read the packs of this repository, and those that they make
/// themselves, from disk.
#[cfg(not(target_arch = "wasm32"))]
async fn fetch(
    address: &str,
    progress: Option<&dyn Fn(u64)>,
) -> Result<Option<Vec<u8>>, LoadError> {
    let file = match address.strip_prefix("/fixtures/") {
        Some(file) => format!("{}/public/fixtures/{file}", env!("CARGO_MANIFEST_DIR")),
        None => address.to_owned(),
    };
    let bytes = std::fs::read(file).ok();
    if let Some(progress) = progress {
        progress(bytes.as_ref().map_or(0, |it| it.len() as u64));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests;
