use std::time::Duration;

use leptos::ev;
use leptos::html::{Button, Dialog};
use leptos::prelude::*;

use crate::components::{changing, whenever};
use crate::pages::loading::Loading;
use crate::pages::{use_session, use_teksten};
use crate::parts::{Part, part};
use crate::session::LoginState;

/// The dialog is a part: it is not needed before somebody has been inactive for minutes.
static PART: Part<fn() -> AnyView> = part!(bent_u_er_nog: fn() -> AnyView = || {
    let session = use_session();
    let minuten = move || session.waarschuwing();
    let stay = move || session.stay();
    let log_out = move || session.log_out();
    view! { <BentUErNogBeeld minuten stay log_out /> }.into_any()
});

/// How long after the start the part is fetched: when the page has been read for a while, and long
/// before a session can end.
const FETCHED_AFTER: Duration = Duration::from_secs(60);

/// Warns an inactive visitor that the session will end. If the part could not be fetched ahead, each
/// minute of the warning tries again.
#[component]
pub fn BentUErNog() -> impl IntoView {
    let session = use_session();
    let deel = Loading::idle(|| PART.cut().fetch());
    if matches!(session.state(), LoginState::LoggedIn(_)) {
        set_timeout(move || deel.refresh(), FETCHED_AFTER);
    }
    whenever(move || {
        if session.waarschuwing().is_some() && PART.ready().is_none() {
            deel.refresh();
        }
    });
    changing(move || {
        _ = deel.get();
        match PART.ready() {
            Some(dialoog) => dialoog(),
            None => ().into_any(),
        }
    })
}

/// A dialog that says when the session ends, with a button to stay logged in and one to log out.
///
/// It is the browser's own `<dialog>`, which keeps the focus inside and returns it on closing.
#[component]
pub(crate) fn BentUErNogBeeld(
    /// The number of minutes until the session ends; the dialog is closed while this is `None`.
    minuten: impl Fn() -> Option<u32> + Copy + Send + Sync + 'static,
    /// Called when the visitor chooses to stay logged in.
    stay: impl Fn() + Copy + Send + Sync + 'static,
    /// Called when the visitor chooses to log out.
    log_out: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    let is_warned = Memo::new(move |_| minuten().is_some());
    whenever(move || {
        if let Some(dialog) = dialog.get().filter(|_| !is_warned.get()) {
            dialog.close();
        }
    });
    let cancel = move |event: ev::Event| {
        event.prevent_default();
        stay();
    };
    let waarschuwing = changing(move || {
        let warned = is_warned.get();
        warned.then(|| view! { <Waarschuwing dialog minuten stay log_out /> }).into_any()
    });
    view! {
        <dialog
            class="dialoog"
            role="alertdialog"
            aria-labelledby="bent-u-er-nog"
            aria-describedby="bijna-uitgelogd"
            node_ref=dialog
            on:cancel=cancel
        >
            {waarschuwing}
        </dialog>
    }
}

/// The words and the buttons of the dialog. The dialog opens once they are in the page.
#[component]
fn Waarschuwing(
    dialog: NodeRef<Dialog>,
    minuten: impl Fn() -> Option<u32> + Send + Sync + 'static,
    stay: impl Fn() + 'static,
    log_out: impl Fn() + 'static,
) -> impl IntoView {
    let teksten = &use_teksten().sessie;
    let blijf = NodeRef::<Button>::new();
    whenever(move || {
        if let (Some(dialog), Some(blijf)) = (dialog.get(), blijf.get()) {
            _ = dialog.show_modal();
            _ = blijf.focus();
        }
    });
    let uitleg = move || minuten().map(teksten.bijna_uitgelogd);
    view! {
        <h2 id="bent-u-er-nog">{teksten.bent_u_er_nog}</h2>
        <p id="bijna-uitgelogd" role="status">{uitleg}</p>
        <div class="dialoog__knoppen">
            <button type="button" class="knop" node_ref=blijf on:click=move |_| stay()>
                {teksten.blijf_ingelogd}
            </button>
            <button type="button" class="knop knop--stil" on:click=move |_| log_out()>
                {teksten.uitloggen}
            </button>
        </div>
    }
}
