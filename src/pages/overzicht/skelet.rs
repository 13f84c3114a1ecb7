use leptos::prelude::*;

use crate::components::Skelet;
use crate::locales::OverzichtTeksten;
use crate::pages::use_teksten;

/// The number of grey cards. They reach below the window, so that the footer does not move when the
/// zaken come.
const KAARTEN: usize = 9;

const TOOLS: &str = "<p class=\"skelet__regel\"><span class=\"vlek vlek--kort\"></span></p>\
    <div class=\"filters__rij\"><span class=\"vlek vlek--veld\"></span></div>\
    <span class=\"filters__regel\"></span>";

/// The shape of a card, in HTML.
pub(in crate::pages) const KAART: &str = "<li><div class=\"skelet__kaart\"><span class=\"vlek vlek--titel\"></span>\
    <span class=\"vlek\"></span><span class=\"vlek\"></span></div></li>";

/// The overview while its first zaken are on their way.
#[component]
pub(super) fn OverzichtSkelet() -> impl IntoView {
    let kaarten = KAART.repeat(KAARTEN);
    let vormen =
        format!("{TOOLS}<span class=\"vlek vlek--kop\"></span><ul class=\"zaken\">{kaarten}</ul>");
    view! { <Skelet tekst=OverzichtTeksten::of(use_teksten()).laden vormen is_pagina=true /> }
}
