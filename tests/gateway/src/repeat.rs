//! What a browser does when a connection ends without an answer: if it had used the connection
//! before, it silently sends the request once more, whatever its method.
//!
//! A fault must be one for the app as well, so that such a repeat ends in the same way. It is
//! neither carried out nor logged, since the app did not send it.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::asked::Asked;

/// A browser repeats at once. An app that asks again waits for longer.
const SOON: Duration = Duration::from_millis(500);

/// The connections that were used, and the requests that may be repeated.
#[derive(Debug, Default)]
pub(crate) struct Repeats(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    used: HashSet<SocketAddr>,
    ended: Vec<(u64, Instant)>,
}

impl Repeats {
    /// Whether a connection was used before, which it is from now on. One that is not known may
    /// have been.
    pub(crate) fn is_reused(&self, connection: Option<SocketAddr>) -> bool {
        connection.is_none_or(|it| !self.state().used.insert(it))
    }

    /// Remembers a request that ended without an answer on a connection that was used before.
    pub(crate) fn expect(&self, asked: &Asked) {
        self.state().ended.push((mark(asked), Instant::now()));
    }

    /// Whether a request is such a repeat. It is expected once.
    pub(crate) fn is_repeat(&self, asked: &Asked) -> bool {
        let mut state = self.state();
        state.ended.retain(|(_, moment)| moment.elapsed() < SOON);
        let mark = mark(asked);
        let at = state.ended.iter().position(|(it, _)| *it == mark);
        at.map(|at| state.ended.remove(at)).is_some()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn mark(asked: &Asked) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&asked.method, asked.path_and_query(), &asked.body).hash(&mut hasher);
    hasher.finish()
}
