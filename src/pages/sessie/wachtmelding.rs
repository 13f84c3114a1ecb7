use leptos::prelude::*;

use crate::pages::{use_teksten, use_wachten};

/// Says that the gateway is busy or away, and when it is asked again. There before there is
/// anything to say, so that screen readers notice.
#[component]
pub fn Wachtmelding() -> impl IntoView {
    let teksten = &use_teksten().sessie;
    let wachten = use_wachten();
    view! {
        <p class="wacht" role="status">
            {move || wachten.get().map(teksten.wacht)}
        </p>
    }
}
