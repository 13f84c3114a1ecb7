//! How many tests passed in each engine, and how long they took.

use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use e2e::Engine;

/// The most tests of a run that may pass the second time only. Of a thousand visits on two cores, one
/// now and then meets a browser that takes too long; more than this is a mistake.
const MOST_LATER: usize = 3;

/// The number of slow tests that a run names.
const SLOW: usize = 12;

/// Counts tests.
#[derive(Default)]
pub(crate) struct Tally {
    counts: [Counts; Engine::ALL.len()],
    /// Those that passed the second time only, each with what happened the first time.
    later: Mutex<Vec<String>>,
    took: Mutex<Vec<(Engine, &'static str, Duration)>>,
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
    pub(crate) fn ended(
        &self,
        engine: Engine,
        name: &'static str,
        has_passed: bool,
        took: Duration,
    ) {
        self.add(engine, |it| if has_passed { &it.passed } else { &it.failed });
        if let Ok(mut all) = self.took.lock() {
            all.push((engine, name, took));
        }
    }

    /// Notes that a test passed the second time only, and what happened the first time.
    pub(crate) fn passed_later(&self, engine: Engine, name: &str, first: &anyhow::Error) {
        if let Ok(mut later) = self.later.lock() {
            // The first line of each cause: the rest is the text of a page, or what the driver was
            // doing, and was printed when the first try ended.
            let lines =
                first.chain().filter_map(|it| Some(it.to_string().lines().next()?.to_owned()));
            let why = lines.collect::<Vec<_>>().join(": ");
            later.push(format!("{}::{name}: {why}", engine.name()));
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
        let mut took = self.took.lock().map(|it| it.clone()).unwrap_or_default();
        took.sort_by_key(|(.., time)| std::cmp::Reverse(*time));
        for (engine, name, time) in took.iter().take(SLOW) {
            writeln!(to, "slow: {}::{name}: {:.1} s", engine.name(), time.as_secs_f64())?;
        }
        for (engine, counts) in self.counts() {
            let [passed, failed, left_out] = [&counts.passed, &counts.failed, &counts.left_out]
                .map(|it| it.load(Ordering::Relaxed));
            let name = engine.name();
            let seconds: f64 =
                took.iter().filter(|(it, ..)| *it == engine).map(|(.., it)| it.as_secs_f64()).sum();
            writeln!(
                to,
                "{name}: {passed} passed, {failed} failed, {left_out} left out, {seconds:.0} s in all"
            )?;
        }
        for test in self.later.lock().iter().flat_map(|it| it.iter()) {
            writeln!(to, "passed the second time only (at most {MOST_LATER} may): {test}")?;
        }
        Ok(())
    }
}
