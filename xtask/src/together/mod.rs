//! Long steps of work at the same time, with a few lines on the screen for each.

mod quiet;

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};

/// A part of the work that needs none of the others.
pub(crate) struct Step<'a> {
    name: String,
    work: Work<'a>,
}

type Work<'a> = Box<dyn FnOnce(&Watch<'_>) -> Result<()> + Send + 'a>;

impl<'a> Step<'a> {
    /// A step that is called `name` on the screen.
    pub(crate) fn new(
        name: String,
        work: impl FnOnce(&Watch<'_>) -> Result<()> + Send + 'a,
    ) -> Self {
        Self { name, work: Box::new(work) }
    }
}

/// With which a step says how it goes, and learns whether to stop.
pub(crate) struct Watch<'a> {
    /// Which step of how many.
    label: String,
    start: Instant,
    stop: &'a AtomicBool,
}

impl Watch<'_> {
    /// Says something about this step.
    pub(crate) fn say(&self, what: &str) {
        eprintln!("{}: {what}", self.label);
    }

    /// Whether another step has failed, so that this one is of no use any more.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Does the work. The first step that fails stops the others, and only that one says why.
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

/// Does all steps at the same time.
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

/// How long something took, for people.
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
