use std::cell::RefCell;

use futures::FutureExt;
use futures::future::{LocalBoxFuture, Shared};

use crate::error::LoadError;

type Answer<V> = Shared<LocalBoxFuture<'static, Result<V, LoadError>>>;

/// Asks each question once per session: who asks while it is under way waits for the same answer.
/// A failure is forgotten, so that trying again asks again.
pub(crate) struct Once<K, V: Clone>(RefCell<Vec<(K, Answer<V>)>>);

impl<K, V: Clone> Default for Once<K, V> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<K: PartialEq + Clone, V: Clone + 'static> Once<K, V> {
    /// Forgets all answers.
    pub(crate) fn forget(&self) {
        self.0.borrow_mut().clear();
    }

    /// The answer for `key`; `ask` is called when nobody asked before.
    pub(crate) async fn get<F>(&self, key: K, ask: impl FnOnce() -> F) -> Result<V, LoadError>
    where
        F: Future<Output = Result<V, LoadError>> + 'static,
    {
        let known = self.0.borrow().iter().find(|it| it.0 == key).map(|it| it.1.clone());
        let answer = known.unwrap_or_else(|| {
            let answer = ask().boxed_local().shared();
            self.0.borrow_mut().push((key.clone(), answer.clone()));
            answer
        });
        let result = answer.clone().await;
        if result.is_err() {
            // By answer, not by key: the question may have been asked again already.
            self.0.borrow_mut().retain(|(_, it)| !it.ptr_eq(&answer));
        }
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::executor::block_on;
    use std::cell::Cell;
    use std::rc::Rc;

    #[test]
    fn a_question_is_asked_once_and_asked_again_after_a_failure() {
        let once = Once::<u8, u8>::default();
        let asked = Rc::new(Cell::new(0));
        let ask = |answer: Result<u8, LoadError>| {
            let asked = Rc::clone(&asked);
            once.get(7, move || async move {
                asked.set(asked.get() + 1);
                answer
            })
        };
        assert_eq!(block_on(ask(Err(LoadError::Unreachable))), Err(LoadError::Unreachable));
        assert_eq!(block_on(ask(Ok(1))), Ok(1));
        assert_eq!(block_on(ask(Ok(2))), Ok(1));
        assert_eq!(asked.get(), 2);
    }

    #[test]
    fn what_was_forgotten_is_asked_again() {
        let once = Once::<u8, u8>::default();
        let ask = |answer| block_on(once.get(7, move || async move { Ok(answer) }));
        assert_eq!((ask(1), ask(2)), (Ok(1), Ok(1)));
        once.forget();
        assert_eq!(ask(3), Ok(3));
    }

    #[test]
    fn who_asks_at_the_same_time_shares_the_answer() {
        let once = Once::<u8, u8>::default();
        let asked = Rc::new(Cell::new(0));
        let ask = || {
            let asked = Rc::clone(&asked);
            once.get(7, move || async move {
                asked.set(asked.get() + 1);
                Ok(1)
            })
        };
        assert_eq!(block_on(async { futures::join!(ask(), ask()) }), (Ok(1), Ok(1)));
        assert_eq!(asked.get(), 1);
    }
}
