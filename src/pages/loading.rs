use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use futures::FutureExt;
use futures::future::{AbortHandle, LocalBoxFuture, abortable, pending};
use leptos::prelude::*;

use crate::browser::spawn;
use crate::components::whenever;
use crate::error::LoadError;

/// An answer of any type.
type Antwoord = Arc<dyn Any + Send + Sync>;
type Ask = dyn Fn() -> LocalBoxFuture<'static, Result<Antwoord, LoadError>>;

/// A question to the gateway and its answer, once that has come.
///
/// The counterpart in leptos (`LocalResource`) keeps the old answer while it asks again. This type
/// never shows an old answer as if it were current, and it takes less code per question.
pub(crate) struct Loading<T> {
    vraag: Vraag,
    answer: PhantomData<fn() -> T>,
}

/// The question without the type of its answer, so that all questions share this code.
#[derive(Clone, Copy)]
struct Vraag {
    antwoord: RwSignal<Option<Result<Antwoord, LoadError>>>,
    inner: StoredValue<Inner, LocalStorage>,
}

struct Inner {
    ask: Rc<Ask>,
    under_way: RefCell<Option<AbortHandle>>,
}

impl<T> Clone for Loading<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Loading<T> {}

impl<T: Clone + Send + Sync + 'static> Loading<T> {
    /// Asks at once. Stops asking when the page is left.
    pub(crate) fn new(
        ask: impl Fn() -> LocalBoxFuture<'static, Result<T, LoadError>> + 'static,
    ) -> Self {
        let loading = Self::idle(ask);
        loading.vraag.ask();
        loading
    }

    /// Asks each time that `first` gets an answer. There is no answer while `first` is on its way,
    /// nor when it fails.
    pub(crate) fn after<F: Clone + Send + Sync + 'static>(
        first: Loading<F>,
        ask: impl Fn(F) -> LocalBoxFuture<'static, Result<T, LoadError>> + 'static,
    ) -> Self {
        let loading = Self::idle(move || match first.vraag.antwoord.get_untracked() {
            Some(Ok(it)) => typed(&it).map_or_else(|| pending().boxed_local(), &ask),
            None | Some(Err(_)) => pending().boxed_local(),
        });
        loading.vraag.follow(first.vraag);
        loading
    }

    /// Waits until it is told to ask.
    pub(crate) fn idle(
        ask: impl Fn() -> LocalBoxFuture<'static, Result<T, LoadError>> + 'static,
    ) -> Self {
        let ask = move || {
            let answer = ask().map(|it| it.map(|it| Arc::new(it) as Antwoord));
            answer.boxed_local()
        };
        Self { vraag: Vraag::idle(Rc::new(ask)), answer: PhantomData }
    }

    /// Asks again. The answer stays until the next one is there.
    pub(crate) fn refresh(self) {
        self.vraag.ask();
    }

    /// Drops the answer, and asks no more.
    pub(crate) fn forget(self) {
        self.vraag.forget();
    }

    /// Drops the answer and asks again.
    pub(crate) fn retry(self) {
        self.vraag.retry();
    }

    /// The answer; `None` while it is on its way.
    pub(crate) fn get(self) -> Option<Result<T, LoadError>> {
        match self.vraag.antwoord.get()? {
            Ok(it) => typed(&it).map(Ok),
            Err(error) => Some(Err(error)),
        }
    }
}

/// An answer in its own type: [`Loading`] makes the answers of a question in one type only.
fn typed<T: Clone + 'static>(answer: &Antwoord) -> Option<T> {
    answer.downcast_ref::<T>().cloned()
}

impl Vraag {
    fn idle(ask: Rc<Ask>) -> Self {
        let vraag = Self {
            antwoord: RwSignal::new(None),
            inner: StoredValue::new_local(Inner { ask, under_way: RefCell::default() }),
        };
        on_cleanup(move || vraag.stop());
        vraag
    }

    /// Asks each time that `first` gets an answer.
    fn follow(self, first: Self) {
        whenever(move || match first.antwoord.get() {
            Some(Ok(_)) => self.retry(),
            None | Some(Err(_)) => self.forget(),
        });
    }

    fn forget(self) {
        self.stop();
        self.antwoord.set(None);
    }

    fn retry(self) {
        self.antwoord.set(None);
        self.ask();
    }

    fn ask(self) {
        self.stop();
        // The page may have been left.
        let Some(ask) = self.inner.try_read_value().map(|it| it.ask.clone()) else { return };
        let (answer, under_way) = abortable(ask());
        if let Some(inner) = self.inner.try_read_value() {
            inner.under_way.replace(Some(under_way));
        }
        let set = async move {
            if let Ok(answer) = answer.await {
                _ = self.antwoord.try_set(Some(answer));
            }
        };
        spawn(set.boxed_local());
    }

    fn stop(self) {
        let under_way = self.inner.try_read_value().and_then(|it| it.under_way.take());
        if let Some(under_way) = under_way {
            under_way.abort();
        }
    }
}
