use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use futures::FutureExt;
use futures::future::{LocalBoxFuture, join_all};

use super::asked::{Again, Asked};
use super::http::Http;
use super::lijst::{Lijst, Overzicht};
use super::paging::Paging;
use super::question::Question;
use super::transport::Transport;
use super::unread::Raw;
use crate::access::Access;
use crate::config::{Api, GatewayConfig};
use crate::domain::Vertrouwelijkheid;
use crate::error::LoadError;
use crate::once::Once;

/// A question under way in the terms of the app. Dropping it stops it.
pub type Answer<T> = LocalBoxFuture<'static, Result<T, LoadError>>;

/// Asks questions; cheap to clone.
#[derive(Clone)]
pub struct Gateway(pub(super) Rc<Inner>);

pub(super) struct Inner {
    pub(super) transport: Transport,
    /// What a resident may see at most; the gateway itself should never send more.
    pub(super) visible: Vec<Vertrouwelijkheid>,
    /// Questions under way, and answers about types, which stay the same for the whole session.
    pub(super) asked: Once<Question, Rc<Raw>>,
    /// The overview, once it has come whole.
    pub(super) overzicht: RefCell<Option<Arc<Overzicht>>>,
    /// The overview as far as it came, while only types are missing.
    pub(super) unfinished: RefCell<Option<Lijst>>,
    /// How often the overview was forgotten: one that was asked for before that is not kept.
    pub(super) forgotten: Cell<u32>,
}

impl Gateway {
    /// Asks the ZGW gateway at these addresses.
    pub fn http(bases: GatewayConfig, access: Access, visible: Vec<Vertrouwelijkheid>) -> Self {
        Self::new(Transport::Http(Http::new(bases, access)), visible)
    }

    pub(super) fn new(transport: Transport, visible: Vec<Vertrouwelijkheid>) -> Self {
        let (asked, overzicht, unfinished, forgotten) = Default::default();
        Self(Rc::new(Inner { transport, visible, asked, overzicht, unfinished, forgotten }))
    }

    /// Has `listener` told how many seconds it takes before a gateway that is busy or away is asked
    /// again, and `None` when no request waits any more.
    pub fn on_wait(&self, listener: impl Fn(Option<u32>) + 'static) {
        self.0.transport.on_wait(Box::new(listener));
    }

    /// Forgets all answers.
    pub fn forget(&self) {
        self.forget_overzicht();
        self.0.asked.forget();
        self.0.transport.forget();
    }

    pub(super) fn forget_overzicht(&self) {
        self.0.overzicht.take();
        self.0.unfinished.take();
        self.0.forgotten.set(self.0.forgotten.get().wrapping_add(1));
    }

    /// Forgets the answers to these questions, so that trying again asks them again.
    pub(super) fn forget_only(&self, questions: &[Question]) {
        self.0.asked.forget_only(|it| questions.contains(it));
        self.0.transport.forget_only(questions);
    }

    /// An answer in the terms of the app. Of what `ask` notes that could not be read, the answers are
    /// forgotten.
    pub(super) fn answer<T: 'static>(
        &self,
        ask: impl AsyncFnOnce(&Self, &mut Again) -> Result<T, LoadError> + 'static,
    ) -> Answer<T> {
        let gateway = self.clone();
        async move {
            let mut again = Again::default();
            let answer = ask(&gateway, &mut again).await;
            gateway.forget_only(again.questions());
            answer
        }
        .boxed_local()
    }

    /// Asks one question, all pages of it. Answers of the Catalogi API are kept: types stay the same
    /// for the whole session.
    pub(super) fn ask(&self, question: Question) -> LocalBoxFuture<'static, Asked> {
        let gateway = self.clone();
        async move {
            let keep = question.resource.api() == Api::Catalogi;
            let (asking, asked) = (gateway.clone(), question.clone());
            let ask =
                move || async move { asking.ask_pages(asked).await.map(Rc::new) }.boxed_local();
            let answer = gateway.0.asked.get(question.clone(), keep, ask).await;
            Asked { question, answer }
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
    pub(super) async fn ask_all(&self, questions: Vec<Question>) -> Vec<Asked> {
        join_all(questions.into_iter().map(|it| self.ask(it))).await
    }

    pub(super) async fn ask_both(&self, one: Question, other: Question) -> (Asked, Asked) {
        futures::join!(self.ask(one), self.ask(other))
    }
}
