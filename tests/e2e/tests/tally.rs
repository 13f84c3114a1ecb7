//! How many tests passed in each engine.

use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use e2e::Engine;

/// The most tests of a run that may pass the second time only. Of a thousand visits on two cores, one
/// now and then meets a browser that takes too long; more than this is a mistake.
const MOST_LATER: usize = 3;

/// Counts tests.
#[derive(Default)]
pub(crate) struct Tally {
    counts: [Counts; Engine::ALL.len()],
    /// The names of those that passed the second time only.
    later: Mutex<Vec<String>>,
}

#[derive(Default)]
struct Counts {
    passed: AtomicUsize,
    failed: AtomicUsize,
    left_out: AtomicUsize,
}

impl Tally {
    fn counts(&self) -> impl Iterator<Item = (Engine, &Counts)> {
        Engine::ALL.into_iter().zip(&self.counts)
    }

    fn add(&self, engine: Engine, which: impl Fn(&Counts) -> &AtomicUsize) {
        for (_, counts) in self.counts().filter(|(it, _)| *it == engine) {
            which(counts).fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Counts a test that has run.
    pub(crate) fn ended(&self, engine: Engine, has_passed: bool) {
        self.add(engine, |it| if has_passed { &it.passed } else { &it.failed });
    }

    /// Notes that a test passed the second time only.
    pub(crate) fn passed_later(&self, engine: Engine, name: &str) {
        if let Ok(mut later) = self.later.lock() {
            later.push(format!("{}::{name}", engine.name()));
        }
    }

    /// Whether few enough tests needed a second try.
    pub(crate) fn is_steady(&self) -> bool {
        self.later.lock().is_ok_and(|it| it.len() <= MOST_LATER)
    }

    /// Counts a test that is left out in this engine.
    pub(crate) fn left_out(&self, engine: Engine) {
        self.add(engine, |it| &it.left_out);
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (engine, counts) in self.counts() {
            let [passed, failed, left_out] = [&counts.passed, &counts.failed, &counts.left_out]
                .map(|it| it.load(Ordering::Relaxed));
            let name = engine.name();
            writeln!(to, "{name}: {passed} passed, {failed} failed, {left_out} left out")?;
        }
        for name in self.later.lock().iter().flat_map(|it| it.iter()) {
            writeln!(to, "passed the second time only (at most {MOST_LATER} may): {name}")?;
        }
        Ok(())
    }
}
