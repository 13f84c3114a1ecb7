use leptos::html::{Button, Dialog};
use leptos::prelude::*;
use web_sys::HtmlAnchorElement;

use super::presentation::Concept;
use super::woorden::use_woorden;
use crate::browser::unsaved::Watch;
use crate::components::whenever;

/// Asks a resident who leaves the page with something unsaved whether they mean that.
#[component]
pub(super) fn NietWeg(concept: RwSignal<Concept>) -> impl IntoView {
    let link = StoredValue::new_local(None::<HtmlAnchorElement>);
    let is_asked = RwSignal::new(false);
    let watch = Watch::new(
        move || concept.try_with_untracked(Concept::is_unsaved) == Some(true),
        move |followed| {
            link.set_value(Some(followed));
            is_asked.set(true);
        },
    );
    // It ends with the page.
    _ = StoredValue::new_local(watch);
    let leave = move || {
        is_asked.set(false);
        concept.set(Concept::default());
        if let Some(link) = link.get_value() {
            link.click();
        }
    };
    view! { <NietWegBeeld is_asked leave /> }
}

/// A dialog that says that something is not saved, with a button to stay and one to leave.
///
/// It is the browser's own `<dialog>`, which keeps the focus inside and returns it on closing.
#[component]
pub(crate) fn NietWegBeeld(
    /// Whether it is open.
    is_asked: RwSignal<bool>,
    /// Called when the visitor chooses to leave.
    leave: impl Fn() + 'static,
) -> impl IntoView {
    let woorden = use_woorden();
    let (dialog, blijf) = (NodeRef::<Dialog>::new(), NodeRef::<Button>::new());
    whenever(move || match (dialog.get(), blijf.get(), is_asked.get()) {
        (Some(dialog), Some(blijf), true) => {
            _ = dialog.show_modal();
            _ = blijf.focus();
        }
        (Some(dialog), _, false) => dialog.close(),
        _ => {}
    });
    let stay = move || is_asked.set(false);
    view! {
        <dialog
            class="dialoog"
            role="alertdialog"
            aria-labelledby="niet-weg"
            aria-describedby="niet-weg-uitleg"
            node_ref=dialog
            on:close=move |_| stay()
        >
            <h2 id="niet-weg">{woorden.weg_titel}</h2>
            <p id="niet-weg-uitleg">{woorden.weg_uitleg}</p>
            <div class="dialoog__knoppen">
                <button type="button" class="knop" node_ref=blijf on:click=move |_| stay()>
                    {woorden.blijf}
                </button>
                <button type="button" class="knop knop--stil" on:click=move |_| leave()>
                    {woorden.ga_weg}
                </button>
            </div>
        </dialog>
    }
}
