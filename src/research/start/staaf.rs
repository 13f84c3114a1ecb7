use leptos::prelude::*;

use crate::research::studie::Aandeel;

/// The width of the full bar, in units of the drawing.
const BREEDTE: f64 = 200.0;

/// A bar that shows the success rate, with its confidence interval across the end. The table below
/// it has the numbers.
#[component]
pub(super) fn Staaf(
    /// The success rate. `None` before any attempt.
    geslaagd: Option<Aandeel>,
    /// The title of the task.
    naam: String,
) -> impl IntoView {
    geslaagd.map(|it| {
        let deel = it.deel();
        let procent = format!("{:.0}%", deel * 100.0);
        let lijn = format!("M{:.1} 7h{:.1}", it.laag * BREEDTE, (it.hoog - it.laag) * BREEDTE);
        view! {
            <p class="staaf">
                <svg
                    class="staaf__tekening"
                    role="img"
                    aria-label=format!("{naam}: {procent} gelukt")
                    viewBox=format!("0 0 {BREEDTE} 14")
                    preserveAspectRatio="none"
                >
                    <rect class="staaf__geheel" width=BREEDTE height="14" />
                    <rect class="staaf__deel" width=format!("{:.1}", deel * BREEDTE) height="14" />
                    <path class="staaf__interval" d=lijn />
                </svg>
                <span aria-hidden="true">{procent.clone()} " gelukt"</span>
            </p>
        }
    })
}
