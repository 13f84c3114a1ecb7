//! The questions that the app asks, and how they are answered: from a ZGW gateway or from a
//! resource pack, read by one parser.
//!
//! Reading guide: `resource` names what there is to ask for, `transport` fetches it unread, `wire`
//! reads it into the domain, and this file and its parts ask in the terms of the app.

mod bekend;
mod contacten;
mod documenten;
mod dossier;
#[cfg(feature = "fixtures")]
mod faults;
#[cfg(feature = "fixtures")]
mod fixtures;
mod http;
mod overzicht;
#[cfg(feature = "fixtures")]
pub mod pack_check;
mod paging;
mod question;
mod resource;
mod transport;
mod verwanten;
mod wire;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use futures::FutureExt;
use futures::future::{LocalBoxFuture, join_all};

pub use documenten::Documenten;
pub use dossier::{Dossier, Tussenstappen, Verloop};
pub use overzicht::{Overzicht, Tussenstand, Types};
pub use verwanten::Verwanten;

#[cfg(feature = "fixtures")]
pub use faults::Faults;
#[cfg(feature = "fixtures")]
pub(crate) use fixtures::fetch_text;
#[cfg(feature = "fixtures")]
pub use resource::Api;

use crate::access::Access;
use crate::config::GatewayConfig;
use crate::domain::Vertrouwelijkheid;
use crate::error::{Defect, LoadError};
use crate::once::Once;
use paging::Paging;
use question::Question;
#[cfg(not(feature = "fixtures"))]
use resource::Api;
use resource::Resource;
use transport::{Raw, Transport};

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

impl<T> Gelezen<T> {
    /// A list without anything on it.
    fn none() -> Self {
        Self { items: vec![], onleesbaar: vec![], missing: vec![] }
    }
}

/// Asks questions; cheap to clone.
#[derive(Clone)]
pub struct Gateway(Rc<Inner>);

struct Inner {
    transport: Transport,
    /// What a resident may see at most; the gateway itself should never send more.
    visible: Vec<Vertrouwelijkheid>,
    /// Questions under way, and answers about types, which stay the same all session long.
    asked: Once<Question, Rc<Raw>>,
    overzicht: RefCell<Option<Arc<Overzicht>>>,
}

impl Gateway {
    /// Asks the ZGW gateway at these addresses.
    pub fn http(bases: GatewayConfig, access: Access, visible: Vec<Vertrouwelijkheid>) -> Self {
        Self::new(Transport::Http(http::Http::new(bases, access)), visible)
    }

    /// Asks the resource pack in the folder at this address.
    #[cfg(feature = "fixtures")]
    pub fn fixtures(folder: String, visible: Vec<Vertrouwelijkheid>) -> Self {
        Self::new(Transport::Fixtures(fixtures::Fixtures::new(folder)), visible)
    }

    /// What goes wrong on purpose.
    #[cfg(feature = "fixtures")]
    pub fn faults(&self) -> Faults {
        match &self.0.transport {
            Transport::Fixtures(fixtures) => fixtures.faults(),
            Transport::Http(_) => Faults::default(),
        }
    }

    /// Fails on purpose from here on; nothing that was told before is kept, so that they are seen. A
    /// gateway has its own.
    #[cfg(feature = "fixtures")]
    pub fn set_faults(&self, faults: Faults) {
        if let Transport::Fixtures(fixtures) = &self.0.transport {
            fixtures.set_faults(faults);
            self.forget();
        }
    }

    fn new(transport: Transport, visible: Vec<Vertrouwelijkheid>) -> Self {
        let (asked, overzicht) = (Once::default(), RefCell::default());
        Self(Rc::new(Inner { transport, visible, asked, overzicht }))
    }

    /// Tells how many seconds it takes before a gateway that is busy or away is asked again, and
    /// `None` when nothing is waited for any more.
    pub fn on_wait(&self, listener: impl Fn(Option<u32>) + 'static) {
        self.0.transport.on_wait(Box::new(listener));
    }

    /// Forgets all that it was ever told.
    pub fn forget(&self) {
        self.0.overzicht.borrow_mut().take();
        self.0.asked.forget();
        self.0.transport.forget();
    }

    /// Asks afresh from here on, when an answer was not whole: who tries again wants another.
    fn keep_if(&self, is_whole: bool) {
        if !is_whole {
            self.0.asked.forget();
            self.0.transport.forget();
        }
    }

    /// Asks one question, all pages of it. What the Catalogi API tells stays the same all session
    /// long, and is asked for once.
    fn ask(&self, question: Question) -> LocalBoxFuture<'static, Result<Rc<Raw>, LoadError>> {
        let gateway = self.clone();
        async move {
            let keep = question.resource.api() == Api::Catalogi;
            let (asking, asked) = (gateway.clone(), question.clone());
            let ask =
                move || async move { asking.ask_pages(asked).await.map(Rc::new) }.boxed_local();
            gateway.0.asked.get(question, keep, ask).await
        }
        .boxed_local()
    }

    async fn ask_pages(&self, question: Question) -> Result<Raw, LoadError> {
        let mut pages = Paging::default();
        let mut answer = self.0.transport.ask(&question, None).await?;
        let mut next = pages.after(&mut answer);
        while let Some(query) = next {
            let mut page = self.0.transport.ask(&question, Some(&query)).await?;
            next = pages.after(&mut page);
            answer.items.append(&mut page.items);
            answer.missing.append(&mut page.missing);
        }
        Ok(answer)
    }

    /// Asks questions at the same time. The answers are in the order of the questions.
    async fn ask_all(&self, questions: Vec<Question>) -> Vec<Result<Rc<Raw>, LoadError>> {
        join_all(questions.into_iter().map(|it| self.ask(it))).await
    }

    async fn ask_both(
        &self,
        one: Question,
        other: Question,
    ) -> (Result<Rc<Raw>, LoadError>, Result<Rc<Raw>, LoadError>) {
        futures::join!(self.ask(one), self.ask(other))
    }
}

#[cfg(test)]
mod tests;
