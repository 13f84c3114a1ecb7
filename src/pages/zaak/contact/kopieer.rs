use futures::FutureExt;
use leptos::html::Span;
use leptos::prelude::*;

use crate::browser::clipboard::write_text;
use crate::browser::spawn;
use crate::components::breekbaar_nummer;
use crate::pages::zaak::use_woorden;

/// The outcome of copying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kopie {
    /// Nothing has been copied yet.
    Niet,
    /// The number is on the clipboard.
    Gemaakt,
    /// The browser refused to copy.
    Geweigerd,
}

/// Copies the number of the zaak when the visitor asks for it. Where a browser refuses that, the
/// number is selected, so that the visitor can copy it.
#[component]
pub(super) fn Kopieer(zaaknummer: String) -> impl IntoView {
    let kopie = RwSignal::new(Kopie::Niet);
    let nummer = NodeRef::<Span>::new();
    let tekst = StoredValue::new(zaaknummer.clone());
    let start = Callback::new(move |()| {
        // Clears the message, so that screen readers announce a second copy as well.
        kopie.set(Kopie::Niet);
        let copy = async move {
            let is_gemaakt = write_text(&tekst.get_value()).await;
            if !is_gemaakt && let Some(Some(element)) = nummer.try_get_untracked() {
                select(&element);
            }
            _ = kopie.try_set(if is_gemaakt { Kopie::Gemaakt } else { Kopie::Geweigerd });
        };
        spawn(copy.boxed_local());
    });
    view! { <KopieerBeeld zaaknummer kopie nummer start /> }
}

/// The number of the zaak, with a button that copies it, and the outcome of copying.
#[component]
pub(crate) fn KopieerBeeld(
    /// The number of the zaak.
    zaaknummer: String,
    /// The outcome of copying.
    kopie: RwSignal<Kopie>,
    /// The element with the number registers itself here.
    nummer: NodeRef<Span>,
    /// Copies the number.
    start: Callback<()>,
) -> impl IntoView {
    let woorden = &use_woorden().pagina.contact;
    let tekst = StoredValue::new(zaaknummer.clone());
    let woord = move || match kopie.get() {
        Kopie::Gemaakt => woorden.gekopieerd,
        Kopie::Niet | Kopie::Geweigerd => woorden.kopieer,
    };
    let melding = move || match kopie.get() {
        Kopie::Niet => None,
        Kopie::Gemaakt => Some((woorden.is_gekopieerd)(&tekst.read_value())),
        Kopie::Geweigerd => Some(woorden.kopieer_zelf.to_owned()),
    };
    view! {
        <span class="kopieer">
            <span node_ref=nummer class="kopieer__tekst" translate="no">
                {breekbaar_nummer(&zaaknummer)}
            </span>
            <button type="button" class="knop knop--stil" on:click=move |_| start.run(())>{woord}</button>
        </span>
        <p class="feiten__bij" role="status">{melding}</p>
    }
}

fn select(element: &web_sys::Node) {
    if let Ok(Some(selection)) = window().get_selection() {
        _ = selection.select_all_children(element);
    }
}
