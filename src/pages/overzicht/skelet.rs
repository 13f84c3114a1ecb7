use leptos::prelude::*;

use crate::components::Skelet;
use crate::locales::OverzichtTeksten;
use crate::pages::use_teksten;

/// The number of grey cards. They reach below the window, so that the footer does not move when the
/// zaken come.
const KAARTEN: usize = 9;

const LINKS: &str = "<p class=\"skelet__regel\"><span class=\"vlek vlek--kort\"></span></p>";

const TOOLS: &str = "<div class=\"filters__rij\"><span class=\"vlek vlek--veld\"></span></div>\
    <span class=\"filters__regel\"></span>";

/// The shape of a card, in HTML.
pub(in crate::pages) const KAART: &str = "<li><div class=\"skelet__kaart\"><span class=\"vlek vlek--titel\"></span>\
    <span class=\"vlek\"></span><span class=\"vlek\"></span></div></li>";

/// The tools while their code is on its way. They keep their place, so that no card moves when they
/// come.
#[component]
pub(super) fn HulpmiddelenSkelet() -> impl IntoView {
    let tekst = OverzichtTeksten::of(use_teksten()).hulpmiddelen_laden;
    // Within an element of its own: a shape that is a piece of the page itself fills the window.
    view! { <div><Skelet tekst vormen=TOOLS /></div> }
}

/// The overview while its first zaken are on their way.
#[component]
pub(super) fn OverzichtSkelet() -> impl IntoView {
    let kaarten = KAART.repeat(KAARTEN);
    let vormen = format!(
        "{LINKS}{TOOLS}<span class=\"vlek vlek--kop\"></span><ul class=\"zaken\">{kaarten}</ul>"
    );
    view! { <Skelet tekst=OverzichtTeksten::of(use_teksten()).laden vormen is_pagina=true /> }
}
