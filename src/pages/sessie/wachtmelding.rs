use leptos::prelude::*;

use crate::components::replaced;
use crate::pages::use_teksten;

/// Says that the gateway is busy or unreachable, and when it is asked again. The element is always
/// in the page, even when it is empty: screen readers only announce changes in an existing element.
#[component]
pub fn Wachtmelding(
    /// The number of seconds until the gateway is asked again; `None` while it answers.
    seconden: RwSignal<Option<u32>>,
) -> impl IntoView {
    let teksten = &use_teksten().sessie;
    view! {
        <p class="wacht" role="status">
            {replaced(
                move || seconden.get().map(teksten.wacht),
                |it| it.map(|it| view! { <span>{it}</span> }),
            )}
        </p>
    }
}
