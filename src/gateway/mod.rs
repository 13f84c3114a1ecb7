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
mod question;
mod resource;
mod transport;
mod wire;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use futures::future::LocalBoxFuture;
use futures::{FutureExt, StreamExt, stream};

pub use dossier::{Documenten, Dossier, Verloop};
pub use overzicht::{Overzicht, Types};

#[cfg(feature = "fixtures")]
pub(crate) use fixtures::fetch_text;

use crate::config::GatewayConfig;
use crate::domain::{Catalogus, CatalogusId, DocumentId, Vertrouwelijkheid};
use crate::error::{Defect, LoadError};
use once::Once;
use question::Question;
use resource::{Api, Resource};
use transport::{Raw, Transport};

/// How many questions are under way at a time.
const AT_ONCE: usize = 6;

/// What a question becomes.
pub type Answer<T> = LocalBoxFuture<'static, Result<T, LoadError>>;

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
    /// Answers about types, which stay the same all session long.
    types: Once<Question, Rc<Raw>>,
    overzicht: RefCell<Option<Arc<Overzicht>>>,
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
        let (types, overzicht) = (Once::default(), RefCell::default());
        Self(Rc::new(Inner { transport, visible, types, overzicht }))
    }

    /// The bytes of a document.
    pub async fn bestand(&self, id: DocumentId) -> Result<Vec<u8>, LoadError> {
        self.0.transport.download(id).await
    }

    /// Asks afresh from here on, when an answer was not whole: who tries again wants another.
    fn keep_if(&self, is_whole: bool) {
        if !is_whole {
            self.0.types.forget();
            self.0.transport.forget();
        }
    }

    /// Asks one question. What the Catalogi API tells stays the same all session long, and is asked
    /// for once.
    fn ask(&self, question: Question) -> LocalBoxFuture<'static, Result<Rc<Raw>, LoadError>> {
        let gateway = self.clone();
        let asked = question.clone();
        let ask = move || async move { Ok(Rc::new(gateway.0.transport.ask(asked).await?)) };
        if question.resource.api() != Api::Catalogi {
            return ask().boxed_local();
        }
        let gateway = self.clone();
        async move { gateway.0.types.get(question, ask).await }.boxed_local()
    }

    /// Asks questions, a few at a time, so that a phone on a slow line is not swamped. The answers
    /// are in the order of the questions.
    async fn ask_all(&self, questions: Vec<Question>) -> Vec<Result<Rc<Raw>, LoadError>> {
        let asked = questions.into_iter().map(|it| self.ask(it));
        stream::iter(asked).buffered(AT_ONCE).collect().await
    }

    async fn ask_both(
        &self,
        one: Question,
        other: Question,
    ) -> (Result<Rc<Raw>, LoadError>, Result<Rc<Raw>, LoadError>) {
        futures::join!(self.ask(one), self.ask(other))
    }
}

/// The catalogus with this id.
fn find(catalogussen: &[Catalogus], id: CatalogusId) -> Option<&Catalogus> {
    catalogussen.iter().find(|it| it.id == id)
}

#[cfg(test)]
mod tests;
