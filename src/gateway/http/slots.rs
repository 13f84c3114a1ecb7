use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use futures::channel::oneshot;

/// Lets a few be under way at a time; the others wait their turn.
#[derive(Clone)]
pub(super) struct Slots(Rc<Inner>);

struct Inner {
    free: Cell<usize>,
    waiting: RefCell<VecDeque<oneshot::Sender<Slot>>>,
}

/// A turn, until it is let go of.
pub(super) struct Slot(Slots);

impl Slots {
    pub(super) fn new(free: usize) -> Self {
        Self(Rc::new(Inner { free: Cell::new(free), waiting: RefCell::default() }))
    }

    /// Waits for a turn.
    pub(super) async fn take(&self) -> Slot {
        let free = self.0.free.get();
        if free > 0 {
            self.0.free.set(free - 1);
            return Slot(self.clone());
        }
        let (sender, receiver) = oneshot::channel();
        self.0.waiting.borrow_mut().push_back(sender);
        // A sender goes only with all of this; then nobody counts any more.
        receiver.await.unwrap_or_else(|_| Slot(self.clone()))
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let next = self.0.0.waiting.borrow_mut().pop_front();
        match next {
            // The turn itself is handed over: who left meanwhile lets go of it by that, and it
            // comes back here.
            Some(next) => drop(next.send(Self(self.0.clone()))),
            None => self.0.0.free.set(self.0.0.free.get() + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;

    #[test]
    fn no_more_than_a_few_are_under_way() {
        let slots = Slots::new(2);
        let one = slots.take().now_or_never();
        let _two = slots.take().now_or_never().unwrap();
        let mut third = slots.take().boxed_local();
        assert!((&mut third).now_or_never().is_none());
        drop(one);
        assert!(third.now_or_never().is_some());
    }

    #[test]
    fn who_leaves_before_the_turn_does_not_keep_it() {
        let slots = Slots::new(1);
        let one = slots.take().now_or_never();
        let mut left = slots.take().boxed_local();
        let mut patient = slots.take().boxed_local();
        assert!((&mut left).now_or_never().is_none());
        assert!((&mut patient).now_or_never().is_none());
        drop(left);
        drop(one);
        drop((&mut patient).now_or_never().unwrap());
        drop(patient);
        assert_eq!(slots.0.free.get(), 1);
    }

    #[test]
    fn who_leaves_at_the_moment_of_the_turn_does_not_keep_it() {
        let slots = Slots::new(1);
        let one = slots.take().now_or_never();
        let mut left = slots.take().boxed_local();
        assert!((&mut left).now_or_never().is_none());
        drop(one);
        drop(left);
        assert_eq!(slots.0.free.get(), 1);
    }
}
