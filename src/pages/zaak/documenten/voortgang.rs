use icondata_tb::TbXOutline;
use leptos::prelude::*;

use super::taak::Knoppen;
use crate::components::Icoon;
use crate::pages::zaak::use_woorden;

/// How far a download is, with a button that stops it.
#[component]
pub(crate) fn Voortgang(
    /// What is downloaded.
    wat: String,
    /// How much of it is there.
    gedaan: Signal<u64>,
    /// How much it will be, when that is known.
    totaal: Option<u64>,
    /// The button goes in here.
    knoppen: Knoppen,
    /// Stops it.
    annuleer: Callback<()>,
) -> impl IntoView {
    let woorden = &use_woorden().pagina.document;
    // More than was said is all of it.
    let waarde = move || totaal.map(|totaal| gedaan.get().min(totaal));
    view! {
        <div class="voortgang">
            <progress
                class="voortgang__balk"
                aria-label=(woorden.voortgang)(&wat)
                max=totaal
                value=waarde
            />
            <button
                type="button"
                class="knop knop--stil document__knop"
                node_ref=knoppen.annuleer
                on:click=move |_| annuleer.run(())
            >
                <Icoon icoon=TbXOutline />
                <span>{woorden.annuleer} <span class="alleen-voorgelezen">" " {wat}</span></span>
            </button>
        </div>
    }
}
