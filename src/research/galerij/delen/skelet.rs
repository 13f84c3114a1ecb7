use leptos::prelude::*;

use super::voorbeelden::boek;
use super::{Deel, Staat};
use crate::components::Skelet;
use crate::locales::OverzichtTeksten;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Skelet",
        bron: "src/components/skelet.rs",
        staten: vec![Staat::new(
            "Bezig",
            "Zolang iets op zich laat wachten, in de vorm van wat er komt.",
            || {
                let vormen = "<span class='vlek vlek--kort'></span><span class=vlek></span>";
                view! { <Skelet tekst=OverzichtTeksten::of(boek().app).laden vormen /> }.into_any()
            },
        )],
    }
}
