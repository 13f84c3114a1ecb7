use icondata_core::Icon;
use leptos::prelude::*;

/// An icon next to words with the same meaning. It is hidden from screen readers, so never use it
/// alone.
#[component]
pub fn Icoon(
    /// An icon from the `icondata_tb` crate.
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
