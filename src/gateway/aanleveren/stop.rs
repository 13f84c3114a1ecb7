use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::channel::oneshot;
use futures::future::{Either, LocalBoxFuture, select};

/// Whether the resident wants to stop sending a file; clones are of the same file.
#[derive(Clone, Default)]
pub(crate) struct Stop(Rc<Inner>);

#[derive(Default)]
struct Inner {
    is_asked: Cell<bool>,
    /// Stops what is under way.
    under_way: RefCell<Option<oneshot::Sender<()>>>,
}

impl Stop {
    /// Stops: a part at once, and anything else once its answer is there.
    pub(crate) fn ask(&self) {
        self.0.is_asked.set(true);
        if let Some(under_way) = self.0.under_way.take() {
            _ = under_way.send(());
        }
    }

    /// Whether that was asked.
    pub(crate) fn is_asked(&self) -> bool {
        self.0.is_asked.get()
    }

    /// What comes of `work`; `None` when it was stopped first.
    pub(super) async fn or_stopped<T>(&self, work: LocalBoxFuture<'_, T>) -> Option<T> {
        let (stop, stopped) = oneshot::channel();
        self.0.under_way.replace(Some(stop));
        match select(work, stopped).await {
            Either::Left((done, _)) => Some(done),
            Either::Right(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;
    use futures::future::{pending, ready};

    use super::*;

    #[test]
    fn what_is_under_way_stops_at_once() {
        let stop = Stop::default();
        let mut work = Box::pin(stop.or_stopped(pending::<()>().boxed_local()));
        assert!((&mut work).now_or_never().is_none());
        stop.ask();
        assert_eq!(work.now_or_never(), Some(None));
        assert!(stop.is_asked());
    }

    #[test]
    fn what_is_done_is_done() {
        let stop = Stop::default();
        assert_eq!(stop.or_stopped(ready(1).boxed_local()).now_or_never(), Some(Some(1)));
        assert!(!stop.is_asked());
    }
}
