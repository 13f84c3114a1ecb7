use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::body::{Body, Bytes};
use futures::{StreamExt, stream};
use tokio::sync::watch;

/// A file whose second half is sent when the test releases it.
#[derive(Clone)]
pub struct Held {
    released: Arc<watch::Sender<bool>>,
    given_up: Arc<AtomicBool>,
}

impl Held {
    pub(crate) fn new() -> Self {
        let (released, given_up) = (watch::Sender::new(false), AtomicBool::new(false));
        Self { released: Arc::new(released), given_up: Arc::new(given_up) }
    }

    /// Sends the rest, of this request and of later ones.
    pub fn release(&self) {
        self.released.send_replace(true);
    }

    /// Whether a browser stopped waiting for the rest.
    pub fn is_given_up(&self) -> bool {
        self.given_up.load(Ordering::SeqCst)
    }

    pub(crate) fn body(&self, bytes: &[u8]) -> Body {
        let (first, rest) = bytes.split_at(bytes.len() / 2);
        let (first, rest) = (Bytes::copy_from_slice(first), Bytes::copy_from_slice(rest));
        let mut released = self.released.subscribe();
        let waiting = Waiting { given_up: Arc::clone(&self.given_up), is_over: false };
        let rest = async move {
            // An error only means that nobody can release it any more.
            _ = released.wait_for(|it| *it).await;
            waiting.end();
            rest
        };
        let parts = stream::once(async { first }).chain(stream::once(rest));
        Body::from_stream(parts.map(Ok::<_, std::io::Error>))
    }
}

/// Detects that the response is dropped before it is complete.
struct Waiting {
    given_up: Arc<AtomicBool>,
    is_over: bool,
}

impl Waiting {
    fn end(mut self) {
        self.is_over = true;
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if !self.is_over {
            self.given_up.store(true, Ordering::SeqCst);
        }
    }
}
