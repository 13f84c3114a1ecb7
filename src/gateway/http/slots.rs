use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use futures::channel::oneshot;

use crate::config::Api;

/// A number of slots. A request takes one while it is under way, and waits when none is free. One
/// API has no more than its share, so that an API that hangs leaves slots for the others.
#[derive(Clone)]
pub(super) struct Slots(Rc<Inner>);

struct Inner {
    free: Cell<usize>,
    /// How many slots each API may have at most.
    share: usize,
    /// How many slots each API has.
    taken: [Cell<usize>; Api::ALL.len()],
    waiting: RefCell<VecDeque<(Api, oneshot::Sender<Slot>)>>,
}

/// A slot that a request of an API has. Dropping it gives the slot to the request that waits
/// longest and may have it.
pub(super) struct Slot(Slots, Api);

impl Slots {
    pub(super) fn new(free: usize, share: usize) -> Self {
        let (taken, waiting) = Default::default();
        Self(Rc::new(Inner { free: Cell::new(free), share, taken, waiting }))
    }

    /// Waits for a slot. `None` when this API was given up meanwhile.
    pub(super) async fn take(&self, api: Api) -> Option<Slot> {
        if let Some(slot) = self.slot(api) {
            return Some(slot);
        }
        let (sender, receiver) = oneshot::channel();
        self.0.waiting.borrow_mut().push_back((api, sender));
        receiver.await.ok()
    }

    /// Gives up an API that does not answer: no request that waits for it now gets a slot. Later
    /// requests do.
    pub(super) fn give_up(&self, api: Api) {
        self.0.waiting.borrow_mut().retain(|(it, _)| *it != api);
    }

    /// A slot for this API. `None` when all slots are taken, or when the API has its share.
    fn slot(&self, api: Api) -> Option<Slot> {
        let taken = self.0.taken.get(api as usize).filter(|it| it.get() < self.0.share)?;
        self.0.free.set(self.0.free.get().checked_sub(1)?);
        taken.set(taken.get() + 1);
        Some(Slot(self.clone(), api))
    }

    /// Gives a free slot to the request that waits longest of those that may have it.
    fn pass_on(&self) {
        let mut waiting = self.0.waiting.borrow_mut();
        for at in 0..waiting.len() {
            let slot = waiting.get(at).and_then(|(api, _)| self.slot(*api));
            if let Some(slot) = slot {
                let next = waiting.remove(at);
                drop(waiting);
                // When the waiting request was dropped meanwhile, sending drops the slot, which
                // then goes to the next in the queue.
                drop(next.map(|(_, sender)| sender.send(slot)));
                return;
            }
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let Self(slots, api) = self;
        slots.0.free.set(slots.0.free.get() + 1);
        if let Some(taken) = slots.0.taken.get(*api as usize) {
            taken.set(taken.get().saturating_sub(1));
        }
        slots.pass_on();
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;
    use Api::{Catalogi, Zaken};

    #[test]
    fn no_more_requests_are_under_way_than_there_are_slots() {
        let slots = Slots::new(2, 2);
        let one = slots.take(Zaken).now_or_never();
        let _two = slots.take(Catalogi).now_or_never().unwrap();
        let mut third = slots.take(Zaken).boxed_local();
        assert!((&mut third).now_or_never().is_none());
        drop(one);
        assert!(third.now_or_never().is_some());
    }

    #[test]
    fn an_api_that_hangs_leaves_slots_for_the_others() {
        let slots = Slots::new(3, 2);
        let types = [slots.take(Catalogi), slots.take(Catalogi)].map(|it| it.now_or_never());
        assert!(types.iter().all(Option::is_some));
        let mut third = slots.take(Catalogi).boxed_local();
        assert!((&mut third).now_or_never().is_none());
        // A request that waits for its API does not stop a later request to another API.
        let zaken = slots.take(Zaken).now_or_never();
        assert!(zaken.is_some());
        let mut more = slots.take(Zaken).boxed_local();
        assert!((&mut more).now_or_never().is_none());
        drop(zaken);
        assert!((&mut third).now_or_never().is_none());
        assert!(more.now_or_never().flatten().is_some());
        drop(types);
        assert!(third.now_or_never().flatten().is_some());
    }

    #[test]
    fn requests_that_wait_for_an_api_that_is_given_up_end_at_once_and_later_ones_do_not() {
        let slots = Slots::new(2, 1);
        let hangs = slots.take(Catalogi).now_or_never();
        let _zaken = slots.take(Zaken).now_or_never();
        let mut queued = slots.take(Catalogi).boxed_local();
        let mut other = slots.take(Zaken).boxed_local();
        assert!((&mut queued).now_or_never().is_none());
        assert!((&mut other).now_or_never().is_none());
        slots.give_up(Catalogi);
        assert!(matches!(queued.now_or_never(), Some(None)));
        assert!((&mut other).now_or_never().is_none());
        let mut again = slots.take(Catalogi).boxed_local();
        assert!((&mut again).now_or_never().is_none());
        drop(hangs);
        assert!(again.now_or_never().flatten().is_some());
    }

    #[test]
    fn a_request_that_is_dropped_while_it_waits_keeps_no_slot() {
        let slots = Slots::new(1, 1);
        let one = slots.take(Zaken).now_or_never();
        let mut left = slots.take(Zaken).boxed_local();
        let mut patient = slots.take(Zaken).boxed_local();
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
        let slots = Slots::new(1, 1);
        let one = slots.take(Zaken).now_or_never();
        let mut left = slots.take(Zaken).boxed_local();
        assert!((&mut left).now_or_never().is_none());
        drop(one);
        drop(left);
        assert_eq!(slots.0.free.get(), 1);
    }
}
