//! The questions that the app asks, and how they are answered: from a ZGW gateway or from a
//! resource pack, read by one parser.
//!
//! Reading guide: `resource` names what there is to ask for, `transport` fetches it unread, `wire`
//! reads it into the domain, and this file and its parts ask in the terms of the app.

mod dossier;
#[cfg(feature = "fixtures")]
mod fixtures;
mod http;
mod once;
mod overzicht;
mod resource;
mod transport;
mod wire;

use std::rc::Rc;
use std::sync::Arc;

pub use dossier::{Documenten, Dossier, Verloop};
pub use overzicht::{Overzicht, Types};

#[cfg(feature = "fixtures")]
pub(crate) use fixtures::fetch;

use crate::config::GatewayConfig;
use crate::domain::{
    Catalogus, CatalogusId, Document, DocumentId, Resultaattype, ResultaattypeId, Statustype,
    StatustypeId, Vertrouwelijkheid, Zaaktype, ZaaktypeId,
};
use crate::error::{Defect, LoadError};
use once::Once;
use resource::{Filter, Identifies, Resource};
use transport::Transport;
use wire::{CatalogusJson, DocumentJson, ResultaattypeJson, StatustypeJson, ZaaktypeJson};

/// A list of which some items may not have been readable.
#[derive(Clone, Debug, PartialEq)]
pub struct Gelezen<T> {
    /// Those that were.
    pub items: Vec<T>,
    /// What is wrong with the others, one for each.
    pub onleesbaar: Vec<Defect>,
    /// What was asked to come along and did not.
    pub missing: Vec<Defect>,
}

/// Asks questions; cheap to clone.
#[derive(Clone)]
pub struct Gateway(Rc<Inner>);

struct Inner {
    transport: Transport,
    /// What a resident may see at most; the gateway itself should never send more.
    visible: Vec<Vertrouwelijkheid>,
    zaaktypen: Once<ZaaktypeId, Zaaktype>,
    statustypen: Once<StatustypeId, Statustype>,
    resultaattypen: Once<ResultaattypeId, Resultaattype>,
    catalogussen: Once<(), Gelezen<Catalogus>>,
    overzicht: Once<(), Arc<Overzicht>>,
}

impl Gateway {
    /// Asks the ZGW gateway at these addresses.
    pub fn http(bases: GatewayConfig, visible: Vec<Vertrouwelijkheid>) -> Self {
        Self::new(Transport::Http(http::Http::new(bases)), visible)
    }

    /// Asks the resource pack in the folder at this address.
    #[cfg(feature = "fixtures")]
    pub fn fixtures(folder: String, visible: Vec<Vertrouwelijkheid>) -> Self {
        Self::new(Transport::Fixtures(fixtures::Fixtures::new(folder)), visible)
    }

    fn new(transport: Transport, visible: Vec<Vertrouwelijkheid>) -> Self {
        Self(Rc::new(Inner {
            transport,
            visible,
            zaaktypen: Once::default(),
            statustypen: Once::default(),
            resultaattypen: Once::default(),
            catalogussen: Once::default(),
            overzicht: Once::default(),
        }))
    }

    /// One zaaktype version.
    pub async fn zaaktype(&self, id: ZaaktypeId) -> Result<Zaaktype, LoadError> {
        let gateway = self.clone();
        self.0.zaaktypen.get(id, move || async move { gateway.one::<_, ZaaktypeJson, _>(id).await }).await
    }

    /// One statustype.
    pub async fn statustype(&self, id: StatustypeId) -> Result<Statustype, LoadError> {
        let gateway = self.clone();
        self.0
            .statustypen
            .get(id, move || async move { gateway.one::<_, StatustypeJson, _>(id).await })
            .await
    }

    /// One resultaattype.
    pub async fn resultaattype(&self, id: ResultaattypeId) -> Result<Resultaattype, LoadError> {
        let gateway = self.clone();
        self.0
            .resultaattypen
            .get(id, move || async move { gateway.one::<_, ResultaattypeJson, _>(id).await })
            .await
    }

    /// All catalogussen.
    pub async fn catalogussen(&self) -> Result<Gelezen<Catalogus>, LoadError> {
        let gateway = self.clone();
        self.0
            .catalogussen
            .get((), move || async move {
                gateway.many::<CatalogusJson, _>(Resource::Catalogussen, None).await
            })
            .await
    }

    /// The bytes of a document.
    pub async fn bestand(&self, id: DocumentId) -> Result<Vec<u8>, LoadError> {
        self.0.transport.download(id).await
    }

    async fn document(&self, id: DocumentId) -> Result<Document, LoadError> {
        self.one::<_, DocumentJson, _>(id).await
    }

    async fn one<I, J, T>(&self, id: I) -> Result<T, LoadError>
    where
        I: Identifies,
        J: for<'de> serde::Deserialize<'de>,
        T: From<J>,
    {
        let raw = self.0.transport.detail(I::RESOURCE, &id.to_string()).await?;
        wire::read_item::<J, T>(&raw)
    }

    async fn many<J, T>(
        &self,
        resource: Resource,
        filter: Option<Filter>,
    ) -> Result<Gelezen<T>, LoadError>
    where
        J: for<'de> serde::Deserialize<'de>,
        T: From<J>,
    {
        let mut raw = self.0.transport.list(resource, filter.as_ref()).await?;
        let missing = std::mem::take(&mut raw.missing);
        Ok(Gelezen { missing, ..wire::read_list::<J, T>(&raw) })
    }
}

/// The catalogus with this id.
fn find(catalogussen: &[Catalogus], id: CatalogusId) -> Option<&Catalogus> {
    catalogussen.iter().find(|it| it.id == id)
}
