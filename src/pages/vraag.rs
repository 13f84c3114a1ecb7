use std::rc::Rc;

use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::error::LoadError;

type Ask<T> = dyn Fn() -> LocalBoxFuture<'static, Result<T, LoadError>>;

/// A question to the gateway and, once it is there, its answer.
///
/// What leptos has for this (`LocalResource`) keeps an old answer while it asks again; here nothing
/// is shown as if it were the answer, and there is less machinery per question.
pub(crate) struct Vraag<T: Send + Sync + 'static> {
    antwoord: RwSignal<Option<Result<T, LoadError>>>,
    ask: StoredValue<Rc<Ask<T>>, LocalStorage>,
}

impl<T: Send + Sync + 'static> Clone for Vraag<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Vraag<T> {}

impl<T: Clone + Send + Sync + 'static> Vraag<T> {
    /// Asks at once.
    pub(crate) fn new(
        ask: impl Fn() -> LocalBoxFuture<'static, Result<T, LoadError>> + 'static,
    ) -> Self {
        let vraag =
            Self { antwoord: RwSignal::new(None), ask: StoredValue::new_local(Rc::new(ask)) };
        vraag.ask();
        vraag
    }

    /// Asks again.
    pub(crate) fn retry(self) {
        self.antwoord.set(None);
        self.ask();
    }

    /// The answer; `None` while it is on its way.
    pub(crate) fn get(self) -> Option<Result<T, LoadError>> {
        self.antwoord.get()
    }

    fn ask(self) {
        let answer = (self.ask.get_value())();
        spawn_local(async move {
            let answer = answer.await;
            // Nobody waits for it any more when the page was left.
            _ = self.antwoord.try_set(Some(answer));
        });
    }
}
