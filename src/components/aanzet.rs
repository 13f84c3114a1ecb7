use icondata_tb::{
    TbBuildingBankOutline, TbCircleCheckOutline, TbFlagOutline, TbMessageOutline,
    TbUserExclamationOutline,
};
use leptos::prelude::*;

use super::{Icoon, Tekst};

/// The party that has to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zet {
    /// The municipality.
    Ons,
    /// The reader.
    U,
    /// Nobody, because the work is done.
    Niemand,
    /// Nobody, because the reader got what they asked for.
    Gelukt,
}

/// A box that says how things stand, and whose turn it is to act where that is known. The box is
/// separate from `Melding`, because every page loads the icons of that component.
#[component]
pub fn AanZet(
    /// Whose turn it is, where that is known. Sets the colour and the icon; the words must say it
    /// too.
    zet: Option<Zet>,
    /// The heading, where there is one: it says how things stand, or whose turn it is.
    titel: Option<&'static str>,
    /// The paragraphs below the heading: what the municipality does, or what the reader must do.
    uitleg: Vec<Tekst>,
) -> impl IntoView {
    let (class, icoon) = match zet {
        None => ("melding melding--informatie aan-zet", TbMessageOutline),
        Some(Zet::Ons) => ("melding melding--informatie aan-zet", TbBuildingBankOutline),
        Some(Zet::U) => ("melding melding--waarschuwing aan-zet", TbUserExclamationOutline),
        // Neither the colour of success nor that of a mistake: the end may be a refusal.
        Some(Zet::Niemand) => ("melding melding--einde aan-zet", TbFlagOutline),
        Some(Zet::Gelukt) => ("melding melding--gedaan aan-zet", TbCircleCheckOutline),
    };
    let uitleg = uitleg
        .into_iter()
        .map(|it| view! { <p class="stap__uitleg" lang=it.lang>{it.woorden}</p> })
        .collect_view();
    view! {
        <div class=class>
            <Icoon icoon=icoon />
            <div class="melding__tekst">
                {titel.map(|it| view! { <p class="melding__titel">{it}</p> })}
                {uitleg}
            </div>
        </div>
    }
}
