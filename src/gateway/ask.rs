use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::Poll;

use futures::FutureExt;
use futures::future::{LocalBoxFuture, maybe_done};

use super::asked::{Again, Asked};
use super::http::Http;
use super::lijst::{Lijst, Overzicht};
use super::paging::Paging;
use super::question::Question;
use super::transport::Transport;
use super::unread::Raw;
use crate::access::Access;
use crate::config::{Api, Bron, GatewayConfig};
use crate::domain::Zichtbaarheid;
use crate::error::LoadError;
use crate::once::Once;

/// The future of an answer in the terms of the app. Dropping it stops the requests.
pub type Answer<T> = LocalBoxFuture<'static, Result<T, LoadError>>;

/// Asks questions and sends commands; cheap to clone.
#[derive(Clone)]
pub struct Gateway(pub(super) Rc<Inner>);

pub(super) struct Inner {
    pub(super) transport: Transport,
    /// What a resident may see. The gateway itself should never send more.
    pub(super) visible: Zichtbaarheid,
    /// Where what the resident must do comes from.
    pub(super) taken: Cell<Option<Bron>>,
    /// Where messages to the resident come from.
    pub(super) berichten: Cell<Option<Bron>>,
    /// Questions under way, and answers that are kept.
    pub(super) asked: Once<Question, Rc<Raw>>,
    /// The overview, once it is complete.
    pub(super) overzicht: RefCell<Option<Arc<Overzicht>>>,
    /// The overview as far as it is known, while only types are missing.
    pub(super) unfinished: RefCell<Option<Lijst>>,
    /// How often the overview was forgotten. An overview that was asked for before the last time is
    /// not kept.
    pub(super) forgotten: Cell<u32>,
}

impl Gateway {
    /// Asks the ZGW gateway at these addresses.
    pub fn http(bases: GatewayConfig, access: Access, visible: Zichtbaarheid) -> Self {
        let (taken, berichten) = (bases.taken(), bases.berichten());
        let gateway = Self::new(Transport::Http(Http::new(bases, access)), visible);
        gateway.take_acties_from(taken);
        gateway.take_berichten_from(berichten);
        gateway
    }

    pub(super) fn new(transport: Transport, visible: Zichtbaarheid) -> Self {
        let (taken, berichten, asked) = Default::default();
        let (overzicht, unfinished, forgotten) = Default::default();
        Self(Rc::new(Inner {
            transport,
            visible,
            taken,
            berichten,
            asked,
            overzicht,
            unfinished,
            forgotten,
        }))
    }

    /// Calls `listener` while requests wait for a gateway that is busy or away: with the number of
    /// seconds until the gateway is asked again, and with `None` once no request waits.
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

    /// An answer in the terms of the app. `ask` notes the questions whose answers could not be
    /// read; those answers are forgotten.
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

    /// Asks a question, and fetches all pages of the answer. Answers of the Catalogi API are kept,
    /// because types stay the same for the whole session, and so does what the municipality wrote.
    /// What the resident must do and the messages are kept as well, since several pages show them;
    /// see [`Gateway::forget_acties`] and [`Gateway::forget_berichten`].
    pub(super) fn ask(&self, question: Question) -> LocalBoxFuture<'static, Asked> {
        let gateway = self.clone();
        async move {
            let keep = matches!(
                question.resource.api(),
                Api::Catalogi | Api::Taken | Api::Berichten | Api::Inhoud | Api::Suggesties
            );
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
        answer.items.retain(|it| question.may_have(it));
        Ok(answer)
    }

    /// Asks questions at the same time. The answers are in the order of the questions.
    ///
    /// This is written by hand because `join_all` brings a second way of waiting, for long lists,
    /// which takes a kilobyte. Here each answer has all questions looked at, which is quick: the
    /// gateway answers a few at a time.
    pub(super) async fn ask_all(&self, questions: Vec<Question>) -> Vec<Asked> {
        let mut asking: Vec<_> = questions.into_iter().map(|it| maybe_done(self.ask(it))).collect();
        poll_fn(|context| {
            let pending = asking
                .iter_mut()
                .filter_map(|it| it.poll_unpin(context).is_pending().then_some(()));
            if pending.count() == 0 { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        asking.iter_mut().filter_map(|it| Pin::new(it).take_output()).collect()
    }

    pub(super) async fn ask_both(&self, one: Question, other: Question) -> (Asked, Asked) {
        futures::join!(self.ask(one), self.ask(other))
    }
}
