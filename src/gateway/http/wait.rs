use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A listener. It is called with the number of seconds until a request is sent again, and with
/// `None` once no request waits.
pub(crate) type OnWait = Box<dyn Fn(Option<u32>)>;

/// The requests that wait for a gateway that is busy or away, and the listener to call.
#[derive(Clone, Default)]
pub(super) struct Waiting(Rc<Inner>);

#[derive(Default)]
struct Inner {
    listener: RefCell<Option<OnWait>>,
    count: Cell<usize>,
}

/// A request that waits, until this is dropped.
pub(super) struct Told(Waiting);

impl Waiting {
    pub(super) fn listen(&self, listener: OnWait) {
        *self.0.listener.borrow_mut() = Some(listener);
    }

    pub(super) fn begin(&self, milliseconds: f64) -> Told {
        self.0.count.set(self.0.count.get() + 1);
        // Whole seconds, and a minute at most.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        self.tell(Some((milliseconds / 1000.0).ceil() as u32));
        Told(self.clone())
    }

    fn tell(&self, seconds: Option<u32>) {
        if let Some(listener) = &*self.0.listener.borrow() {
            listener(seconds);
        }
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        let Waiting(inner) = &self.0;
        inner.count.set(inner.count.get() - 1);
        if inner.count.get() == 0 {
            self.0.tell(None);
        }
    }
}
