use leptos::prelude::*;

use super::voorbeelden::boek;
use super::{Deel, Staat, Vorm};
use crate::components::Uitklap;
use crate::locales::OverzichtTeksten;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Uitklap",
        bron: "src/components/uitklap.rs",
        staten: vec![
            Staat::new("Gewoon", "De domeinen van het overzicht, op een breed scherm.", || {
                let woorden = OverzichtTeksten::of(boek().app);
                view! {
                    <Uitklap voor=woorden.filter_op knop=woorden.domein>
                        <p>{woorden.domein_lukt_niet}</p>
                    </Uitklap>
                }
                .into_any()
            })
            .als(Vorm::Venster),
        ],
    }
}
