//! The clock of a task.

use std::time::Duration;

use leptos::prelude::*;

use crate::research::live_study::use_live_study;
use crate::research::minuten;

/// The duration of the task, updated each second.
#[component]
pub(super) fn Klok() -> impl IntoView {
    let study = use_live_study();
    let tik = RwSignal::new(());
    if let Ok(timer) = set_interval_with_handle(move || tik.set(()), Duration::from_secs(1)) {
        on_cleanup(move || timer.clear());
    }
    let stand = move || {
        tik.track();
        study.elapsed_ms().map(minuten)
    };
    view! { <span class="paneel__klok">{stand}</span> }
}
