//! Runs long steps at the same time, with a few lines on the screen for each.

mod quiet;

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};

/// A piece of work that does not depend on the other steps.
pub(crate) struct Step<'a> {
    name: String,
    work: Work<'a>,
}

type Work<'a> = Box<dyn FnOnce(&Watch<'_>) -> Result<()> + Send + 'a>;

impl<'a> Step<'a> {
    /// A step with the name that the screen shows.
    pub(crate) fn new(
        name: String,
        work: impl FnOnce(&Watch<'_>) -> Result<()> + Send + 'a,
    ) -> Self {
        Self { name, work: Box::new(work) }
    }
}

/// Lets a step report its progress, and tells it whether to stop.
pub(crate) struct Watch<'a> {
    /// Which step this is, such as "Step 1 of 3".
    label: String,
    start: Instant,
    stop: &'a AtomicBool,
}

impl Watch<'_> {
    /// Prints a line about this step.
    pub(crate) fn say(&self, what: &str) {
        eprintln!("{}: {what}", self.label);
    }

    /// Whether another step has failed, so that this step should stop.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Does the work of a step. The first step that fails stops the others; only its error is
    /// returned.
    fn follow(&self, step: Step<'_>) -> Result<()> {
        let Err(error) = (step.work)(self) else {
            self.say(&format!("done in {}", duration(self.start.elapsed())));
            return Ok(());
        };
        if self.stop.swap(true, Ordering::Relaxed) {
            self.say("stopped");
            return Ok(());
        }
        self.say("failed");
        Err(error).context(step.name)
    }
}

/// Runs all steps at the same time. Returns the error of the first step that failed.
pub(crate) fn all(steps: Vec<Step<'_>>) -> Result<()> {
    let (stop, count) = (AtomicBool::new(false), steps.len());
    let stop = &stop;
    thread::scope(|scope| {
        let mut running = vec![];
        for (index, step) in steps.into_iter().enumerate() {
            let label = format!("Step {} of {count}", index + 1);
            let watch = Watch { label, start: Instant::now(), stop };
            watch.say(&step.name);
            running.push(scope.spawn(move || watch.follow(step)));
        }
        running
            .into_iter()
            .try_for_each(|it| it.join().unwrap_or_else(|_| Err(anyhow!("a step broke off"))))
    })
}

/// A duration in minutes and seconds, such as "1 min 1 s".
fn duration(time: Duration) -> String {
    match (time.as_secs() / 60, time.as_secs() % 60) {
        (0, seconds) => format!("{seconds} s"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_stops_the_others_and_is_the_one_that_is_told() {
        let waits = Step::new("waiting".to_owned(), |watch| {
            while !watch.is_stopped() {
                thread::sleep(Duration::from_millis(1));
            }
            Err(anyhow!("stopped half-way"))
        });
        let fails = Step::new("failing".to_owned(), |_| Err(anyhow!("no network")));
        let error = all(vec![waits, fails]).unwrap_err();
        assert_eq!(format!("{error:#}"), "failing: no network");
    }

    #[test]
    fn steps_run_at_the_same_time() {
        let (sent, received) = std::sync::mpsc::channel();
        let waits = Step::new("waiting".to_owned(), move |_| {
            received.recv_timeout(Duration::from_secs(60)).context("the other has not begun")
        });
        let sends = Step::new("sending".to_owned(), move |_| Ok(sent.send(())?));
        all(vec![waits, sends]).unwrap();
    }

    #[test]
    fn times_are_told_in_minutes() {
        assert_eq!(duration(Duration::from_secs(59)), "59 s");
        assert_eq!(duration(Duration::from_secs(61)), "1 min 1 s");
    }
}
