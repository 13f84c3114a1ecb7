use leptos::prelude::*;

use super::source_docs::{ComponentDocs, Field, TypeDocs};

/// A table of the props of a component and the types in its source file, with their doc comments.
#[component]
pub(super) fn Eigenschappen(docs: &'static ComponentDocs) -> impl IntoView {
    let ComponentDocs { path, props, types, .. } = docs;
    let samenvatting = match props.len() {
        0 => "Geen eigenschappen".to_owned(),
        1 => "1 eigenschap".to_owned(),
        n => format!("{n} eigenschappen"),
    };
    let typeringen = types.iter().map(|docs| view! { <Typering docs /> }).collect_view();
    view! {
        <details class="details eigenschappen">
            <summary>{samenvatting}</summary>
            <Fields fields=props is_prop=true />
            {typeringen}
            <p class="eigenschappen__bron">"Bron: " <code>{*path}</code></p>
        </details>
    }
}

#[component]
fn Typering(docs: &'static TypeDocs) -> impl IntoView {
    view! {
        <p class="eigenschappen__soort"><code>{docs.name}</code></p>
        <p><Tekst tekst=docs.text /></p>
        <Fields fields=docs.fields is_prop=false />
    }
}

#[component]
fn Fields(fields: &'static [Field], is_prop: bool) -> impl IntoView {
    let rijen = fields.iter().map(move |Field { name, kind, text, is_optional }| {
        let plicht = if *is_optional { "mag weg" } else { "nodig" };
        let plicht = (is_prop || *is_optional).then_some(plicht);
        let soort = (!kind.is_empty()).then(|| view! { ": " <code>{*kind}</code> });
        view! {
            <div class="eigenschappen__rij">
                <dt>
                    <code class="eigenschappen__naam">{*name}</code>
                    {soort}
                    {plicht.map(|it| view! { " " <span class="eigenschappen__plicht">{it}</span> })}
                </dt>
                <dd><Tekst tekst=*text /></dd>
            </div>
        }
    });
    view! { <dl class="eigenschappen__lijst">{rijen.collect_view()}</dl> }
}

/// The text of a doc comment, which is English. Text between back quotes is shown as code.
#[component]
pub(super) fn Tekst(tekst: &'static str) -> impl IntoView {
    let parts = tekst.split('`').enumerate().map(|(index, part)| {
        if index % 2 == 1 { view! { <code>{part}</code> }.into_any() } else { part.into_any() }
    });
    view! { <span lang="en">{parts.collect_view()}</span> }
}
