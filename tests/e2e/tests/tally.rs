//! How many tests passed in each engine.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

use e2e::Engine;

/// Counts tests.
#[derive(Default)]
pub(crate) struct Tally([Counts; Engine::ALL.len()]);

#[derive(Default)]
struct Counts {
    passed: AtomicUsize,
    failed: AtomicUsize,
    left_out: AtomicUsize,
}

impl Tally {
    fn counts(&self) -> impl Iterator<Item = (Engine, &Counts)> {
        Engine::ALL.into_iter().zip(&self.0)
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
        Ok(())
    }
}
