use icondata_tb::{TbCircleCheckOutline, TbUserExclamationOutline};
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

/// Says how things stand, and whose turn it is to act where that is known. It is no box: it stands
/// in one, or between the steps.
#[component]
pub fn AanZet(
    /// Whose turn it is, where that is known. Sets the colour and the icon; the words must say it
    /// too.
    zet: Option<Zet>,
    /// The heading, where there is one: it says how things stand, or whose turn it is.
    titel: Option<Tekst>,
    /// The paragraphs below the heading: what the municipality does, or what the reader must do.
    uitleg: Vec<Tekst>,
) -> impl IntoView {
    let (class, icoon) = match zet {
        Some(Zet::U) => ("aan-zet aan-zet--u", Some(TbUserExclamationOutline)),
        Some(Zet::Gelukt) => ("aan-zet aan-zet--gelukt", Some(TbCircleCheckOutline)),
        // Neither the colour of success nor that of a mistake: the end may be a refusal.
        Some(Zet::Niemand) => ("aan-zet aan-zet--einde", None),
        Some(Zet::Ons) | None => ("aan-zet", None),
    };
    let icoon = icoon.map(|icoon| view! { <Icoon icoon /> });
    let titel = titel.map(|it| {
        view! {
            <p class="aan-zet__titel">{icoon} <span lang=it.lang>{it.woorden}</span></p>
        }
    });
    let uitleg = uitleg
        .into_iter()
        .map(|it| view! { <p class="aan-zet__uitleg" lang=it.lang>{it.woorden}</p> })
        .collect_view();
    view! { <div class=class>{titel} {uitleg}</div> }
}
