use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::browser::address::address;
use crate::config::Variant;
use crate::locales::Taal;
use crate::pages::{use_config, use_teksten};
use crate::research::themakeuze::Themakeuze;
use crate::routes::{TAAL, VARIANT, with_parameter};

/// The choice of the theme, the language and the variant of all examples.
#[component]
pub(super) fn Gereedschap() -> impl IntoView {
    let taal = use_teksten().taal.code();
    let talen = Taal::ALL.map(|it| (it.code(), it.naam())).into();
    let variant = if use_config().variant == Variant::B { "B" } else { "A" };
    let varianten = vec![("A", "A: het ontwerp"), ("B", "B: uit onderzoek")];
    view! {
        <div class="gereedschap">
            <Themakeuze />
            <Keuze naam="Taal" parameter=TAAL opties=talen gekozen=taal.to_owned() />
            <Keuze naam="Variant" parameter=VARIANT opties=varianten gekozen=variant.to_owned() />
        </div>
    }
}

/// A choice, with a link for each option. Following a link reloads the app.
#[component]
fn Keuze(
    naam: &'static str,
    parameter: &'static str,
    /// The options, as pairs of the value in the address and the text of the link.
    opties: Vec<(&'static str, &'static str)>,
    gekozen: String,
) -> impl IntoView {
    let search = use_location().search;
    let links = opties
        .into_iter()
        .map(|(waarde, woorden)| {
            let href = move || {
                search.track();
                with_parameter(&address(), parameter, waarde)
            };
            let is_this = waarde == gekozen;
            view! {
                <li>
                    <a rel="external" href=href aria-current=is_this.then_some("true")>
                        {woorden}
                    </a>
                </li>
            }
        })
        .collect_view();
    let id = format!("kies-{parameter}");
    view! {
        <div class="gereedschap__keuze">
            <p id=id.clone() class="gereedschap__naam">{naam}</p>
            <ul role="list" aria-labelledby=id>{links}</ul>
        </div>
    }
}
