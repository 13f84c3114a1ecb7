use icondata_tb::{TbBuildingBankOutline, TbCircleCheckOutline, TbUserExclamationOutline};
use leptos::prelude::*;

use super::{Icoon, Tekst};

/// Who has to do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zet {
    /// They who show the page.
    Ons,
    /// Who reads it.
    U,
    /// Nobody any more.
    Niemand,
}

/// Whose turn it is, in a box. Apart from `Melding`, whose icons every page loads.
#[component]
pub fn AanZet(
    /// Sets colour and icon; the words must say it too.
    zet: Zet,
    /// Says whose turn it is.
    titel: &'static str,
    /// What is being done, or what to do.
    uitleg: Vec<Tekst>,
) -> impl IntoView {
    let (class, icoon) = match zet {
        Zet::Ons => ("melding melding--informatie aan-zet", TbBuildingBankOutline),
        Zet::U => ("melding melding--waarschuwing aan-zet", TbUserExclamationOutline),
        Zet::Niemand => ("melding melding--gedaan aan-zet", TbCircleCheckOutline),
    };
    let uitleg = uitleg
        .into_iter()
        .map(|it| view! { <p class="stap__uitleg" lang=it.lang>{it.woorden}</p> })
        .collect_view();
    view! {
        <div class=class>
            <Icoon icoon=icoon />
            <div class="melding__tekst">
                <p class="melding__titel">{titel}</p>
                {uitleg}
            </div>
        </div>
    }
}
