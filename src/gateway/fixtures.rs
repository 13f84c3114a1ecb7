//! Answers from a resource pack: a folder with one file per ZGW resource, each an array of
//! resources as the ZGW APIs send them, and `bestanden/` with the bytes of documents.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use futures::FutureExt;
use serde_json::{Map, Value};

use super::faults::Faults;
use super::question::{Question, Which};
use super::resource::{Api, Resource};
use super::transport::Raw;
use super::wire::{Page, id_after, is_about};
use crate::domain::DocumentId;
use crate::error::{Defect, LoadError};
#[cfg(target_arch = "wasm32")]
use crate::fetch::read_all;
use crate::once::Once;

/// Answers from the pack in one folder.
pub(crate) struct Fixtures {
    folder: String,
    files: Once<Resource, File>,
    faults: RefCell<Faults>,
}

/// The items of a file; a missing file has none.
type File = Rc<Vec<Value>>;

impl Fixtures {
    /// `folder` is an address without a slash at its end.
    pub(crate) fn new(folder: String) -> Self {
        Self { folder, files: Once::default(), faults: RefCell::default() }
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

    pub(crate) async fn ask(&self, question: &Question) -> Result<Raw, LoadError> {
        let Question { resource, which } = question;
        let resource = *resource;
        self.suffer(resource.api()).await?;
        if resource == Resource::Zaken {
            // What will come along is fetched at the same time.
            _ = futures::join!(
                self.file(Resource::Zaken),
                self.file(Resource::Statussen),
                self.file(Resource::Resultaten)
            );
        }
        let file = self.file(resource).await?;
        let is_wanted = |item: &Value| match which {
            Which::All => true,
            Which::One(id) => id_at(item, "url", resource).as_ref() == Some(id),
            Which::Of { name, target, id } => id_at(item, name, *target).as_ref() == Some(id),
            Which::About(zaak) => is_about(item, zaak) == Some(true),
        };
        let items: Vec<_> = file.iter().filter(|it| is_wanted(it)).cloned().collect();
        if items.is_empty() && matches!(which, Which::One(_)) {
            return Err(LoadError::NotFound);
        }
        let mut answer = Raw::whole(file_name(resource), items);
        if resource == Resource::Zaken {
            self.expand(&mut answer).await;
        }
        Ok(answer)
    }

    /// A pack without the bytes of a document that has a file is one where its download fails.
    pub(crate) async fn download(
        &self,
        id: DocumentId,
        progress: &dyn Fn(u64),
    ) -> Result<Option<Vec<u8>>, LoadError> {
        self.suffer(Api::Documenten).await?;
        let bytes = fetch(&format!("{}/bestanden/{id}", self.folder), progress).await?;
        bytes.map(Some).ok_or(LoadError::NotFound)
    }

    async fn file(&self, resource: Resource) -> Result<File, LoadError> {
        let address = format!("{}/{}", self.folder, file_name(resource));
        self.files.get(resource, true, move || read_file(address, resource).boxed_local()).await
    }

    /// Puts status and resultaat under `_expand`, as a gateway does when asked to. A file that
    /// cannot be read is told of, and its part left out.
    async fn expand(&self, zaken: &mut Raw) {
        let (statussen, resultaten) =
            futures::join!(self.file(Resource::Statussen), self.file(Resource::Resultaten));
        let mut known = |file: Result<File, LoadError>| match file {
            Ok(file) => file,
            Err(LoadError::Unexpected(defect)) => {
                zaken.missing.push(defect);
                File::default()
            }
            Err(_) => File::default(),
        };
        let statussen = known(statussen);
        let resultaten = known(resultaten);
        let relations = [
            ("status", Resource::Statussen, by_id(&statussen, Resource::Statussen)),
            ("resultaat", Resource::Resultaten, by_id(&resultaten, Resource::Resultaten)),
        ];
        for zaak in &mut zaken.items {
            expand(zaak, &relations);
        }
    }
}

type Relation<'a> = (&'static str, Resource, HashMap<String, &'a Value>);

fn expand(zaak: &mut Value, relations: &[Relation]) {
    let came_along: Map<String, Value> = relations
        .iter()
        .filter_map(|(name, resource, known)| {
            let it = *known.get(&id_at(zaak, name, *resource)?)?;
            Some(((*name).to_owned(), it.clone()))
        })
        .collect();
    if let Some(fields) = zaak.as_object_mut() {
        fields.insert("_expand".to_owned(), came_along.into());
    }
}

fn by_id(file: &File, resource: Resource) -> HashMap<String, &Value> {
    file.iter().filter_map(|item| Some((id_at(item, "url", resource)?, item))).collect()
}

/// The id, in lower case, in the URL that stands in the field `name` of `item`.
pub(crate) fn id_at(item: &Value, name: &str, resource: Resource) -> Option<String> {
    id_after(item.get(name)?.as_str()?, resource).map(str::to_ascii_lowercase)
}

fn file_name(resource: Resource) -> String {
    format!("{}.json", resource.name())
}

async fn read_file(address: String, resource: Resource) -> Result<File, LoadError> {
    let Some(body) = fetch_text(&address).await? else {
        return Ok(File::default());
    };
    let page = Page::parse(&body).map_err(|problem| Defect::whole(file_name(resource), problem))?;
    Ok(Rc::new(page.items))
}

/// The text of a file of a pack; `None` when there is none.
pub(crate) async fn fetch_text(address: &str) -> Result<Option<String>, LoadError> {
    let bytes = fetch(address, &drop).await?;
    // What is no UTF-8 is no JSON either, which the parser will say.
    Ok(bytes.map(|it| String::from_utf8_lossy(&it).into_owned()))
}

/// The bytes of a file of a pack; `None` when there is none.
///
/// Development servers answer an address that they do not know with the app itself, so that
/// HTML means a missing file here.
#[cfg(target_arch = "wasm32")]
async fn fetch(address: &str, progress: &dyn Fn(u64)) -> Result<Option<Vec<u8>>, LoadError> {
    let response = gloo_net::http::Request::get(address)
        // A file that a designer has just changed is to be seen.
        .cache(web_sys::RequestCache::NoCache)
        .send()
        .await
        .map_err(|_| LoadError::Unreachable)?;
    let content_type = response.headers().get("content-type").unwrap_or_default();
    match response.status() {
        200 if !content_type.starts_with("text/html") => {
            read_all(&response, progress).await.map(Some).ok_or(LoadError::Unreachable)
        }
        200 | 404 => Ok(None),
        _ => Err(LoadError::Unreachable),
    }
}

/// Outside a browser, tests and tools read the packs of this repository, and those that they make
/// themselves, from disk.
#[cfg(not(target_arch = "wasm32"))]
async fn fetch(address: &str, progress: &dyn Fn(u64)) -> Result<Option<Vec<u8>>, LoadError> {
    let file = match address.strip_prefix("/fixtures/") {
        Some(file) => format!("{}/public/fixtures/{file}", env!("CARGO_MANIFEST_DIR")),
        None => address.to_owned(),
    };
    let bytes = std::fs::read(file).ok();
    progress(bytes.as_ref().map_or(0, |it| it.len() as u64));
    Ok(bytes)
}
