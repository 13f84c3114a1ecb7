use icondata_core::Icon;
use leptos::prelude::*;

/// A drawing beside words that say the same. Never alone: it is hidden from screen readers.
#[component]
pub fn Icoon(
    /// From `icondata_tb`.
    icoon: Icon,
) -> impl IntoView {
    view! {
        <svg
            class="icoon"
            aria-hidden="true"
            focusable="false"
            viewBox=icoon.view_box
            fill=icoon.fill
            stroke=icoon.stroke
            stroke-width=icoon.stroke_width
            stroke-linecap=icoon.stroke_linecap
            stroke-linejoin=icoon.stroke_linejoin
            inner_html=icoon.data
        />
    }
}
