use serde_json::value::RawValue;

#[cfg(feature = "fixtures")]
use super::fixtures::Fixtures;
use super::http::Http;
use super::resource::{Filter, Resource};
use crate::domain::DocumentId;
use crate::error::{Defect, LoadError};

/// Where answers come from. Everything above reads them with the same parser and cannot tell.
pub(crate) enum Transport {
    /// A ZGW gateway.
    Http(Http),
    /// A resource pack.
    #[cfg(feature = "fixtures")]
    Fixtures(Fixtures),
}

/// The items of a list as they were sent, unread.
pub(crate) struct RawList {
    /// Where it comes from, for messages: an address or a file name.
    pub(crate) source: String,
    pub(crate) items: Vec<Box<RawValue>>,
    /// What was asked to come along and could not.
    pub(crate) missing: Vec<Defect>,
}

/// One resource as it was sent, unread.
pub(crate) struct RawItem {
    /// Where it comes from, for messages.
    pub(crate) source: String,
    pub(crate) item: Box<RawValue>,
}

impl Transport {
    /// All of a resource, from all its pages. Zaken come with their status and resultaat under
    /// `_expand` where the other side can do that.
    pub(crate) async fn list(
        &self,
        resource: Resource,
        filter: Option<&Filter>,
    ) -> Result<RawList, LoadError> {
        match self {
            Self::Http(http) => http.list(resource, filter).await,
            #[cfg(feature = "fixtures")]
            Self::Fixtures(fixtures) => fixtures.list(resource, filter).await,
        }
    }

    /// One resource.
    pub(crate) async fn detail(&self, resource: Resource, id: &str) -> Result<RawItem, LoadError> {
        match self {
            Self::Http(http) => http.detail(resource, id).await,
            #[cfg(feature = "fixtures")]
            Self::Fixtures(fixtures) => fixtures.detail(resource, id).await,
        }
    }

    /// The bytes of a document.
    pub(crate) async fn download(&self, id: DocumentId) -> Result<Vec<u8>, LoadError> {
        match self {
            Self::Http(http) => http.download(id).await,
            #[cfg(feature = "fixtures")]
            Self::Fixtures(fixtures) => fixtures.download(id).await,
        }
    }
}
