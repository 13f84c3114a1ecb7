use std::rc::Rc;

use futures::FutureExt;
use futures::future::{AbortHandle, LocalBoxFuture, abortable, pending};
use leptos::prelude::*;

use crate::browser::spawn;
use crate::components::whenever;
use crate::error::LoadError;

type Ask<T> = dyn Fn() -> LocalBoxFuture<'static, Result<T, LoadError>>;

/// A question to the gateway and its answer, once that has come.
///
/// The counterpart in leptos (`LocalResource`) keeps the old answer while it asks again. This type
/// never shows an old answer as if it were current, and it takes less code per question.
pub(crate) struct Loading<T: Send + Sync + 'static> {
    antwoord: RwSignal<Option<Result<T, LoadError>>>,
    ask: StoredValue<Rc<Ask<T>>, LocalStorage>,
    under_way: StoredValue<Option<AbortHandle>>,
}

impl<T: Send + Sync + 'static> Clone for Loading<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Loading<T> {}

impl<T: Clone + Send + Sync + 'static> Loading<T> {
    /// Asks at once. Stops asking when the page is left.
    pub(crate) fn new(
        ask: impl Fn() -> LocalBoxFuture<'static, Result<T, LoadError>> + 'static,
    ) -> Self {
        let loading = Self::idle(ask);
        loading.ask();
        loading
    }

    /// Asks each time that `first` gets an answer. There is no answer while `first` is on its way,
    /// nor when it fails.
    pub(crate) fn after<F: Clone + Send + Sync + 'static>(
        first: Loading<F>,
        ask: impl Fn(F) -> LocalBoxFuture<'static, Result<T, LoadError>> + 'static,
    ) -> Self {
        let loading = Self::idle(move || match first.antwoord.get_untracked() {
            Some(Ok(it)) => ask(it),
            None | Some(Err(_)) => pending().boxed_local(),
        });
        whenever(move || match first.get() {
            Some(Ok(_)) => loading.retry(),
            None | Some(Err(_)) => loading.forget(),
        });
        loading
    }

    /// Waits until it is told to ask.
    pub(crate) fn idle(
        ask: impl Fn() -> LocalBoxFuture<'static, Result<T, LoadError>> + 'static,
    ) -> Self {
        let loading = Self {
            antwoord: RwSignal::new(None),
            ask: StoredValue::new_local(Rc::new(ask)),
            under_way: StoredValue::new(None),
        };
        on_cleanup(move || loading.stop());
        loading
    }

    /// Asks again. The answer stays until the next one is there.
    pub(crate) fn refresh(self) {
        self.ask();
    }

    /// Drops the answer, and asks no more.
    pub(crate) fn forget(self) {
        self.stop();
        self.antwoord.set(None);
    }

    /// Drops the answer and asks again.
    pub(crate) fn retry(self) {
        self.antwoord.set(None);
        self.ask();
    }

    /// The answer; `None` while it is on its way.
    pub(crate) fn get(self) -> Option<Result<T, LoadError>> {
        self.antwoord.get()
    }

    fn ask(self) {
        self.stop();
        let (answer, under_way) = abortable((self.ask.get_value())());
        self.under_way.set_value(Some(under_way));
        let set = async move {
            if let Ok(answer) = answer.await {
                _ = self.antwoord.try_set(Some(answer));
            }
        };
        spawn(set.boxed_local());
    }

    fn stop(self) {
        if let Some(Some(under_way)) = self.under_way.try_update_value(Option::take) {
            under_way.abort();
        }
    }
}
