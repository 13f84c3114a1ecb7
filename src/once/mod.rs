//! Asks the same question once for several callers at the same time.

use std::cell::RefCell;

use futures::FutureExt;
use futures::future::{LocalBoxFuture, Shared, WeakShared};

use crate::error::LoadError;

type Answer<V> = Shared<Pending<V>>;
type Pending<V> = LocalBoxFuture<'static, Result<V, LoadError>>;

/// Asks each question only once at a time: callers that ask it while it is under way share the
/// answer. Answers can be kept. Failures are never kept, so that a retry asks again. A question
/// stops when no caller waits for its answer any more.
pub(crate) struct Once<K, V: Clone>(RefCell<Vec<Asked<K, V>>>);

struct Asked<K, V: Clone> {
    key: K,
    /// The question while it is under way. The reference is weak: the question stops when the last
    /// caller drops it.
    under_way: WeakShared<Pending<V>>,
    /// The answer, when it has come and is to be kept.
    kept: Option<V>,
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

    /// Forgets the answers to the questions for which `is_meant` is true. If one of them is under
    /// way, the next caller asks it again.
    pub(crate) fn forget_only(&self, is_meant: impl Fn(&K) -> bool) {
        self.0.borrow_mut().retain(|it| !is_meant(&it.key));
    }

    /// The answer for `key`. `ask` is called when the answer is neither kept nor under way. With
    /// `keep`, the answer is kept until it is forgotten.
    pub(crate) async fn get(
        &self,
        key: K,
        keep: bool,
        ask: impl FnOnce() -> Pending<V>,
    ) -> Result<V, LoadError> {
        let known = self.0.borrow().iter().find(|it| it.key == key).map(Asked::known);
        let answer = match known {
            Some((Some(kept), _)) => return Ok(kept),
            Some((None, Some(under_way))) => under_way,
            Some((None, None)) | None => self.begin(key, ask()),
        };
        let result = answer.clone().await;
        // Compares the answers, not the keys, because the question may have been asked again since.
        let is_this =
            |it: &Asked<K, V>| it.under_way.upgrade().is_some_and(|it| it.ptr_eq(&answer));
        let mut asked = self.0.borrow_mut();
        match &result {
            Ok(value) if keep => {
                for it in asked.iter_mut().filter(|it| is_this(it)) {
                    it.kept = Some(value.clone());
                }
            }
            _ => asked.retain(|it| !is_this(it)),
        }
        drop(asked);
        result
    }

    fn begin(&self, key: K, pending: Pending<V>) -> Answer<V> {
        let answer = pending.shared();
        // `downgrade` gives `None` only after the question has been answered.
        if let Some(under_way) = answer.downgrade() {
            let mut asked = self.0.borrow_mut();
            asked.retain(|it| it.key != key);
            asked.push(Asked { key, under_way, kept: None });
        }
        answer
    }
}

impl<K, V: Clone> Asked<K, V> {
    fn known(&self) -> (Option<V>, Option<Answer<V>>) {
        (self.kept.clone(), self.under_way.upgrade())
    }
}

#[cfg(test)]
mod tests;
