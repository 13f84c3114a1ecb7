use leptos::prelude::*;

use crate::pages::use_teksten;

/// Says that the gateway is busy or away, and when it is asked again. The element is there before
/// there is anything to say, so that screen readers notice.
#[component]
pub fn Wachtmelding(
    /// The number of seconds until the gateway is asked again; `None` when it answers.
    seconden: RwSignal<Option<u32>>,
) -> impl IntoView {
    let teksten = &use_teksten().sessie;
    view! {
        <p class="wacht" role="status">
            {move || seconden.get().map(teksten.wacht)}
        </p>
    }
}
