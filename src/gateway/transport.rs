use futures::FutureExt;
use futures::future::LocalBoxFuture;
use serde_json::Value;

#[cfg(feature = "fixtures")]
use super::fixtures::Fixtures;
use super::http::{Http, OnWait};
use super::question::Question;
use super::wire::Page;
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

/// An answer, or a page of it, as it was sent, unread.
#[derive(Debug)]
pub(crate) struct Raw {
    /// Where it comes from, for messages: an address or a file name.
    pub(crate) source: String,
    pub(crate) items: Vec<Value>,
    /// The place in `source` of the first of them, for messages; a page of a gateway is a source
    /// by itself.
    #[cfg(feature = "fixtures")]
    pub(crate) first: usize,
    /// What was asked to come along and could not.
    pub(crate) missing: Vec<Defect>,
    /// The query of the next page.
    pub(crate) next: Option<String>,
    /// How many items there are on all pages together, when the other side says so.
    pub(crate) total: Option<usize>,
}

impl Raw {
    /// An answer without pages.
    pub(crate) fn whole(source: impl Into<String>, items: Vec<Value>) -> Self {
        Self {
            source: source.into(),
            items,
            #[cfg(feature = "fixtures")]
            first: 0,
            missing: vec![],
            next: None,
            total: None,
        }
    }

    /// A page of a list.
    pub(crate) fn list(source: impl Into<String>, page: Page) -> Self {
        Self { next: page.next, total: page.total, ..Self::whole(source, page.items) }
    }
}

impl Transport {
    /// Answers a question: with its first page, or with the page that has the query `next`. Zaken
    /// come with their status and resultaat under `_expand` where the other side can do that.
    ///
    /// Boxed here, once, so that what asks stays small.
    pub(crate) fn ask<'a>(
        &'a self,
        question: &'a Question,
        next: Option<&'a str>,
    ) -> LocalBoxFuture<'a, Result<Raw, LoadError>> {
        match self {
            Self::Http(http) => http.ask(question, next).boxed_local(),
            #[cfg(feature = "fixtures")]
            Self::Fixtures(fixtures) => fixtures.ask(question, next).boxed_local(),
        }
    }

    /// Forgets what it kept of earlier answers.
    pub(crate) fn forget(&self) {
        #[cfg(feature = "fixtures")]
        if let Self::Fixtures(fixtures) = self {
            fixtures.forget();
        }
    }

    /// Tells when it waits for the other side.
    pub(crate) fn on_wait(&self, listener: OnWait) {
        match self {
            Self::Http(http) => http.on_wait(listener),
            #[cfg(feature = "fixtures")]
            Self::Fixtures(_) => drop(listener),
        }
    }

    /// The bytes of a document, of which `progress` is told how many have come; `None` when there is
    /// no file.
    pub(crate) fn download<'a>(
        &'a self,
        id: DocumentId,
        progress: &'a dyn Fn(u64),
    ) -> LocalBoxFuture<'a, Result<Option<Vec<u8>>, LoadError>> {
        match self {
            Self::Http(http) => http.download(id, progress).boxed_local(),
            #[cfg(feature = "fixtures")]
            Self::Fixtures(fixtures) => fixtures.download(id, progress).boxed_local(),
        }
    }
}
