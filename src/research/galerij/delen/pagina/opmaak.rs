use leptos::prelude::*;

use super::voorbeelden::lang;
use super::{Deel, Staat, Vorm};
use crate::pages::berichten::Opmaak;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Opmaak",
        bron: "src/pages/berichten/opmaak.rs",
        staten: vec![
            Staat::new("Van alles", "Een kop, nadruk, lijsten en links.", || {
                tekst(
                    "# Uw aanvraag is nog niet compleet\n\nWij missen **twee** documenten:\n\n\
                     - uw bankafschrift van *oktober*\n- een bewijs van uw inkomen\n\n\
                     1. Ga naar [de website](https://gemeente.example/x).\n2. Kies *Aanvullen*.",
                )
            })
            // Its heading is one of a page: it stands right under the title.
            .als(Vorm::Los),
            Staat::new("Kwaad in de zin", "HTML blijft tekst, en een script is geen link.", || {
                tekst("Betaal <b>nu</b>: <script>alert(1)</script> [klik](javascript:alert(1))")
            }),
        ],
    }
}

fn tekst(tekst: &str) -> AnyView {
    view! { <Opmaak tekst=tekst.to_owned() lang=lang() /> }.into_any()
}
