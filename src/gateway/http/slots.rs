use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use futures::channel::oneshot;

/// A number of slots. A request takes one while it is under way, and waits when none is free.
#[derive(Clone)]
pub(super) struct Slots(Rc<Inner>);

struct Inner {
    free: Cell<usize>,
    waiting: RefCell<VecDeque<oneshot::Sender<Slot>>>,
}

/// A slot that a request has. Dropping it gives the slot to the request that waits longest.
pub(super) struct Slot(Slots);

impl Slots {
    pub(super) fn new(free: usize) -> Self {
        Self(Rc::new(Inner { free: Cell::new(free), waiting: RefCell::default() }))
    }

    /// Waits for a slot.
    pub(super) async fn take(&self) -> Slot {
        let free = self.0.free.get();
        if free > 0 {
            self.0.free.set(free - 1);
            return Slot(self.clone());
        }
        let (sender, receiver) = oneshot::channel();
        self.0.waiting.borrow_mut().push_back(sender);
        // Senders are dropped only together with the queue; the count no longer matters then.
        receiver.await.unwrap_or_else(|_| Slot(self.clone()))
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let next = self.0.0.waiting.borrow_mut().pop_front();
        match next {
            // Sends the slot itself. When the waiting request was dropped meanwhile, sending drops
            // the slot, which comes back to this function for the next in the queue.
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
    fn no_more_requests_are_under_way_than_there_are_slots() {
        let slots = Slots::new(2);
        let one = slots.take().now_or_never();
        let _two = slots.take().now_or_never().unwrap();
        let mut third = slots.take().boxed_local();
        assert!((&mut third).now_or_never().is_none());
        drop(one);
        assert!(third.now_or_never().is_some());
    }

    #[test]
    fn a_request_that_is_dropped_while_it_waits_keeps_no_slot() {
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
    fn a_request_that_is_dropped_as_it_gets_a_slot_does_not_keep_it() {
        let slots = Slots::new(1);
        let one = slots.take().now_or_never();
        let mut left = slots.take().boxed_local();
        assert!((&mut left).now_or_never().is_none());
        drop(one);
        drop(left);
        assert_eq!(slots.0.free.get(), 1);
    }
}
