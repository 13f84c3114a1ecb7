use icondata_tb::TbXOutline;
use leptos::prelude::*;

use super::taak::Knoppen;
use crate::components::Icoon;
use crate::pages::zaak::use_woorden;

/// The progress of a download, with a button that stops it.
#[component]
pub(crate) fn Voortgang(
    /// The name of what is downloaded.
    wat: String,
    /// How much has been downloaded, in the unit of `totaal`.
    gedaan: Signal<u64>,
    /// How much there is in total; `None` when that is not known.
    totaal: Option<u64>,
    /// The buttons that start and stop the download. The stop button registers itself here.
    knoppen: Knoppen,
    /// Stops the download.
    annuleer: Callback<()>,
) -> impl IntoView {
    let woorden = &use_woorden().pagina.document;
    // A register may send more than it announced.
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
