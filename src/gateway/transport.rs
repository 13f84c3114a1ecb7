use futures::FutureExt;
use futures::future::LocalBoxFuture;
use serde_json::value::RawValue;

#[cfg(feature = "fixtures")]
use super::fixtures::Fixtures;
use super::http::Http;
use super::question::Question;
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

/// An answer as it was sent, unread.
#[derive(Debug)]
pub(crate) struct Raw {
    /// Where it comes from, for messages: an address or a file name.
    pub(crate) source: String,
    pub(crate) items: Vec<Box<RawValue>>,
    /// What was asked to come along and could not.
    pub(crate) missing: Vec<Defect>,
}

impl Transport {
    /// Answers a question. Zaken come with their status and resultaat under `_expand` where the
    /// other side can do that.
    ///
    /// Boxed here, once, so that what asks stays small.
    pub(crate) fn ask(&self, question: Question) -> LocalBoxFuture<'_, Result<Raw, LoadError>> {
        match self {
            Self::Http(http) => http.ask(question).boxed_local(),
            #[cfg(feature = "fixtures")]
            Self::Fixtures(fixtures) => fixtures.ask(question).boxed_local(),
        }
    }

    /// Forgets what it kept of earlier answers.
    pub(crate) fn forget(&self) {
        #[cfg(feature = "fixtures")]
        if let Self::Fixtures(fixtures) = self {
            fixtures.forget();
        }
    }

    /// The bytes of a document.
    pub(crate) fn download(
        &self,
        id: DocumentId,
    ) -> LocalBoxFuture<'_, Result<Vec<u8>, LoadError>> {
        match self {
            Self::Http(http) => http.download(id).boxed_local(),
            #[cfg(feature = "fixtures")]
            Self::Fixtures(fixtures) => fixtures.download(id).boxed_local(),
        }
    }
}
