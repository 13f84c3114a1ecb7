use leptos::prelude::*;

use super::{Deel, Staat};
use crate::components::Logo;
use crate::pages::use_config;

pub(super) fn deel() -> Deel {
    Deel {
        naam: "Logo",
        bron: "src/components/logo.rs",
        staten: vec![
            Staat::new("Van deze gemeente", "Het thema Oosterhaven heeft een logo.", || {
                logo(&use_config().organisation.name)
            }),
            Staat::new("Lange naam", "Gemeenten die samen werken.", || {
                logo("Werkorganisatie Noordenveld-Westerkwartier en Middengroningen")
            }),
        ],
    }
}

fn logo(naam: &str) -> AnyView {
    view! { <Logo naam=naam.to_owned() /> }.into_any()
}
