use leptos::prelude::*;

/// A button that opens a panel over the page. Escape, a click elsewhere and a focus elsewhere close
/// it (`app/menus.rs`).
#[component]
pub fn Uitklap(
    /// What comes before the words on the button for screen readers, such as "Filter op".
    voor: &'static str,
    /// The words on the button.
    knop: &'static str,
    /// The content of the panel.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="uitklap" data-menu>
            <summary class="uitklap__knop">
                <span class="alleen-voorgelezen">{voor} " "</span>
                {knop}
            </summary>
            <div class="uitklap__paneel">{children()}</div>
        </details>
    }
}
