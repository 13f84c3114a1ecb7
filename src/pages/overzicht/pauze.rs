use std::time::Duration;

use leptos::prelude::*;

/// Waits until the visitor has done nothing for a while. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Pauze {
    length: Duration,
    /// How often there was something to do.
    asked: StoredValue<u32>,
}

impl Pauze {
    /// A pause of so many milliseconds.
    pub(super) fn of(milliseconds: u64) -> Self {
        Self { length: Duration::from_millis(milliseconds), asked: StoredValue::new(0) }
    }

    /// Runs `run` after the pause, unless something else is asked before that or the page is left.
    pub(super) fn then(self, run: impl FnOnce() + 'static) {
        let this = self.asked.get_value().wrapping_add(1);
        self.asked.set_value(this);
        let run = move || {
            if self.asked.try_get_value() == Some(this) {
                run();
            }
        };
        set_timeout(run, self.length);
    }
}
