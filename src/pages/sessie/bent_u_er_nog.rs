use leptos::ev;
use leptos::html::{Button, Dialog};
use leptos::prelude::*;

use crate::pages::{use_session, use_teksten};

/// Warns who does nothing that the session ends, with one action to stay.
///
/// The browser's own dialog keeps the focus in, and gives it back to where it was.
#[component]
pub fn BentUErNog() -> impl IntoView {
    let session = use_session();
    let dialog = NodeRef::<Dialog>::new();
    let is_warned = Memo::new(move |_| session.waarschuwing().is_some());
    Effect::new(move || {
        if let Some(dialog) = dialog.get().filter(|_| !is_warned.get()) {
            dialog.close();
        }
    });
    let stay = move |event: ev::Event| {
        event.prevent_default();
        session.stay();
    };
    view! {
        <dialog
            class="dialoog"
            role="alertdialog"
            aria-labelledby="bent-u-er-nog"
            aria-describedby="bijna-uitgelogd"
            node_ref=dialog
            on:cancel=stay
        >
            {move || is_warned.get().then(|| view! { <Waarschuwing dialog /> })}
        </dialog>
    }
}

/// What the dialog says. It opens once this is there.
#[component]
fn Waarschuwing(dialog: NodeRef<Dialog>) -> impl IntoView {
    let session = use_session();
    let teksten = &use_teksten().sessie;
    let blijf = NodeRef::<Button>::new();
    Effect::new(move || {
        if let (Some(dialog), Some(blijf)) = (dialog.get(), blijf.get()) {
            _ = dialog.show_modal();
            _ = blijf.focus();
        }
    });
    let uitleg = move || session.waarschuwing().map(teksten.bijna_uitgelogd);
    view! {
        <h2 id="bent-u-er-nog">{teksten.bent_u_er_nog}</h2>
        <p id="bijna-uitgelogd" role="status">{uitleg}</p>
        <div class="dialoog__knoppen">
            <button type="button" class="knop" node_ref=blijf on:click=move |_| session.stay()>
                {teksten.blijf_ingelogd}
            </button>
            <button type="button" class="knop knop--stil" on:click=move |_| session.log_out()>
                {teksten.uitloggen}
            </button>
        </div>
    }
}
