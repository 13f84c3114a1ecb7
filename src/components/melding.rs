use icondata_tb::{TbAlertTriangleOutline, TbInfoCircleOutline};
use leptos::prelude::*;

use super::voorlezer::niet_meer;
use super::{Icoon, lees_voor};

/// The urgency of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Soort {
    /// Information.
    Informatie,
    /// Something is missing.
    Waarschuwing,
    /// Something failed.
    Fout,
}

/// A message in a box.
#[component]
pub fn Melding(
    /// The urgency. Sets the colour and the icon; the words must say it too.
    soort: Soort,
    /// The heading, which says what is the matter.
    #[prop(into)]
    titel: String,
    /// The content below the heading: what it means, and what the reader can do.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (class, icoon) = match soort {
        Soort::Informatie => ("melding melding--informatie", TbInfoCircleOutline),
        Soort::Waarschuwing => ("melding melding--waarschuwing", TbAlertTriangleOutline),
        Soort::Fout => ("melding melding--fout", TbAlertTriangleOutline),
    };
    view! {
        <div class=class>
            <Icoon icoon=icoon />
            <div class="melding__tekst">
                <p class="melding__titel">{titel}</p>
                {children.map(|it| it())}
            </div>
        </div>
    }
}

/// A line that says that something is loading.
#[component]
pub fn Laden(
    /// The text, such as "Een ogenblik, uw aanvragen komen eraan.".
    #[prop(into)]
    tekst: String,
    /// Whether it is the page itself. Screen readers then read the text while the page changes.
    #[prop(optional)]
    is_pagina: bool,
) -> impl IntoView {
    if is_pagina {
        lees_voor(&tekst);
        let gezegd = tekst.clone();
        on_cleanup(move || niet_meer(&gezegd));
    }
    view! { <p class="laden" role=(!is_pagina).then_some("status")>{tekst}</p> }
}
