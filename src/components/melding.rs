use icondata_tb::{TbAlertTriangleOutline, TbInfoCircleOutline};
use leptos::prelude::*;

use super::Icoon;

/// How much a message asks of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Soort {
    /// Good to know.
    Informatie,
    /// Something is missing.
    Waarschuwing,
    /// Something failed.
    Fout,
}

/// A message in a box.
#[component]
pub fn Melding(
    /// Sets colour and icon; the words must say it too.
    soort: Soort,
    /// What is the matter.
    #[prop(into)]
    titel: String,
    /// What it means and what one can do.
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

/// Says that something is being loaded.
#[component]
pub fn Laden(
    /// What.
    #[prop(into)]
    tekst: String,
) -> impl IntoView {
    view! {
        <p class="laden" role="status">
            {tekst}
        </p>
    }
}
