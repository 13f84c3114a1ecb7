use leptos::prelude::*;

use super::bron::{Soort, Uitleg, Veld};

/// What a component takes, as its source says, with the types that stand beside it.
#[component]
pub(super) fn Eigenschappen(
    uitleg: Uitleg,
    /// Where it stands.
    pad: &'static str,
) -> impl IntoView {
    let Uitleg { props, soorten, .. } = uitleg;
    let samenvatting = match props.len() {
        0 => "Geen eigenschappen".to_owned(),
        1 => "1 eigenschap".to_owned(),
        n => format!("{n} eigenschappen"),
    };
    let soorten = soorten.into_iter().map(|soort| view! { <Typering soort /> }).collect_view();
    view! {
        <details class="details eigenschappen">
            <summary>{samenvatting}</summary>
            <Fields fields=props is_prop=true />
            {soorten}
            <p class="eigenschappen__bron">"Bron: " <code>{pad}</code></p>
        </details>
    }
}

#[component]
fn Typering(soort: Soort) -> impl IntoView {
    view! {
        <p class="eigenschappen__soort"><code>{soort.naam}</code></p>
        <p><Tekst tekst=soort.wat /></p>
        <Fields fields=soort.fields is_prop=false />
    }
}

#[component]
fn Fields(fields: Vec<Veld>, is_prop: bool) -> impl IntoView {
    let rijen = fields.into_iter().map(move |Veld { naam, soort, uitleg, is_optioneel }| {
        let plicht = if is_optioneel { "mag weg" } else { "nodig" };
        let plicht = (is_prop || is_optioneel).then_some(plicht);
        let soort = (!soort.is_empty()).then(|| view! { ": " <code>{soort}</code> });
        view! {
            <div class="eigenschappen__rij">
                <dt>
                    <code class="eigenschappen__naam">{naam}</code>
                    {soort}
                    {plicht.map(|it| view! { " " <span class="eigenschappen__plicht">{it}</span> })}
                </dt>
                <dd><Tekst tekst=uitleg /></dd>
            </div>
        }
    });
    view! { <dl class="eigenschappen__lijst">{rijen.collect_view()}</dl> }
}

/// The words of a doc comment, which are English; what stands between back quotes is code.
#[component]
pub(super) fn Tekst(tekst: String) -> impl IntoView {
    let parts = tekst.split('`').enumerate().map(|(index, part)| {
        let part = part.to_owned();
        if index % 2 == 1 { view! { <code>{part}</code> }.into_any() } else { part.into_any() }
    });
    view! { <span lang="en">{parts.collect_view()}</span> }
}
