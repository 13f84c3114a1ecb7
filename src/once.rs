//! Asking the same thing once.

use std::cell::RefCell;

use futures::FutureExt;
use futures::future::{LocalBoxFuture, Shared, WeakShared};

use crate::error::LoadError;

type Answer<V> = Shared<Pending<V>>;
type Pending<V> = LocalBoxFuture<'static, Result<V, LoadError>>;

/// Who asks while the same question is under way waits for the same answer. Answers that stay the
/// same are kept; a failure never is, so that trying again asks again.
pub(crate) struct Once<K, V: Clone>(RefCell<Vec<Asked<K, V>>>);

struct Asked<K, V: Clone> {
    key: K,
    /// Gone when nobody waits for it any more, which stops it.
    under_way: WeakShared<Pending<V>>,
    /// What keeps it.
    kept: Option<Answer<V>>,
}

impl<K, V: Clone> Default for Once<K, V> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<K: PartialEq + 'static, V: Clone + 'static> Once<K, V> {
    /// Forgets all answers.
    pub(crate) fn forget(&self) {
        self.0.borrow_mut().clear();
    }

    /// The answer for `key`; `ask` is called when nobody asked before. With `keep` it is asked for
    /// once until [`Once::forget`], and otherwise once at a time.
    pub(crate) async fn get(
        &self,
        key: K,
        keep: bool,
        ask: impl FnOnce() -> Pending<V>,
    ) -> Result<V, LoadError> {
        let known = self
            .0
            .borrow()
            .iter()
            .find(|it| it.key == key)
            .and_then(|it| it.kept.clone().or_else(|| it.under_way.upgrade()));
        let answer = known.unwrap_or_else(|| self.begin(key, keep, ask()));
        let result = answer.clone().await;
        if !keep || result.is_err() {
            // By answer, not by key: the question may have been asked again already.
            self.0
                .borrow_mut()
                .retain(|it| !it.under_way.upgrade().is_some_and(|it| it.ptr_eq(&answer)));
        }
        result
    }

    fn begin(&self, key: K, keep: bool, pending: Pending<V>) -> Answer<V> {
        let answer = pending.shared();
        // `None` only once it has been answered.
        if let Some(under_way) = answer.downgrade() {
            let kept = keep.then(|| answer.clone());
            let mut asked = self.0.borrow_mut();
            asked.retain(|it| it.key != key);
            asked.push(Asked { key, under_way, kept });
        }
        answer
    }
}

#[cfg(test)]
mod tests;
