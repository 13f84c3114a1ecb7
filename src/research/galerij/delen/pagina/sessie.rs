use leptos::prelude::*;

use super::{Deel, Staat, Vorm};
use crate::pages::Wachtmelding;
use crate::pages::sessie::bent_u_er_nog::BentUErNogBeeld;
use crate::pages::sessie::persoonsmenu::PersoonsmenuBeeld;
use crate::session::{Namens, Persoon};

pub(super) fn persoonsmenu() -> Deel {
    Deel {
        naam: "Persoonsmenu",
        bron: "src/pages/sessie/persoonsmenu.rs",
        staten: vec![
            Staat::new("Met naam", "Rechtsboven, voor wie is ingelogd.", || {
                menu(Some("Suzanne Moulin"), None)
            }),
            Staat::new("Zonder naam", "Bij het inloggen kwam geen naam mee.", || menu(None, None)),
            Staat::new("Namens een bedrijf", "Met eHerkenning.", || {
                menu(None, Some(Namens::Naam("Bakkerij De Korenaar".to_owned())))
            }),
            Staat::new("Namens een nummer", "De naam van het bedrijf is niet bekend.", || {
                menu(None, Some(Namens::Kvk("12345678".to_owned())))
            }),
            Staat::new("Namens iemand anders", "Met DigiD Machtigen.", || {
                menu(Some("Noor Smit"), Some(Namens::Ander))
            }),
            Staat::new("Lange naam", "Namen kunnen lang zijn.", || {
                let naam = "Maria Wilhelmina Geertruida van den Oudenalder-Wolterbeek Muller";
                menu(Some(naam), None)
            }),
        ],
    }
}

fn menu(naam: Option<&str>, namens: Option<Namens>) -> AnyView {
    let persoon = Persoon { naam: naam.map(str::to_owned), namens, merk: 0 };
    view! { <PersoonsmenuBeeld persoon log_out=|| () /> }.into_any()
}

pub(super) fn inactief() -> Deel {
    Deel {
        naam: "BentUErNog",
        bron: "src/pages/sessie/bent_u_er_nog.rs",
        staten: vec![
            Staat::new("Nog twee minuten", "De inwoner deed dertien minuten niets.", || dialoog(2))
                .als(Vorm::Los),
            Staat::new("Nog een minuut", "Een minuut later.", || dialoog(1)).als(Vorm::Los),
        ],
    }
}

/// A dialog that both buttons close.
fn dialoog(minuten: u32) -> AnyView {
    let nog = RwSignal::new(Some(minuten));
    let close = move || nog.set(None);
    view! { <BentUErNogBeeld minuten=move || nog.get() stay=close log_out=close /> }.into_any()
}

pub(super) fn wacht() -> Deel {
    Deel {
        naam: "Wachtmelding",
        bron: "src/pages/sessie/wachtmelding.rs",
        staten: vec![
            Staat::new("Bijna", "De gemeente is druk. De app vraagt het zo opnieuw.", || {
                wachten(1)
            }),
            Staat::new("Even", "De gemeente vroeg om langer te wachten.", || wachten(30)),
        ],
    }
}

fn wachten(seconden: u32) -> AnyView {
    view! { <Wachtmelding seconden=RwSignal::new(Some(seconden)) /> }.into_any()
}
