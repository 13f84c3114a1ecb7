use leptos::prelude::*;

use super::hele_datums;

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feit {
    /// The label, such as "Zaaknummer".
    pub label: String,
    /// The value.
    pub waarde: String,
    /// The language of the label, as a `lang` attribute. `None` when it is the language of the
    /// page.
    pub label_lang: Option<&'static str>,
    /// The language of the value, likewise.
    pub lang: Option<&'static str>,
}

impl Feit {
    /// A label and a value in the language of the page.
    pub fn new(label: impl Into<String>, waarde: impl Into<String>) -> Self {
        Self::in_taal(label, waarde, None)
    }

    /// A label and a value that may be in another language.
    pub fn in_taal(
        label: impl Into<String>,
        waarde: impl Into<String>,
        lang: Option<&'static str>,
    ) -> Self {
        Self { label: label.into(), waarde: waarde.into(), label_lang: None, lang }
    }

    /// A label and a value that both are words of the municipality, in this language.
    pub fn van_gemeente(
        label: impl Into<String>,
        waarde: impl Into<String>,
        lang: Option<&'static str>,
    ) -> Self {
        Self { label_lang: lang, ..Self::in_taal(label, waarde, lang) }
    }
}

/// A list of labels, each with its value.
#[component]
pub fn Feiten(
    /// The labels and values, in reading order.
    feiten: Vec<Feit>,
    /// Rows before the others, for a value that is still being loaded.
    #[prop(optional)]
    children: Option<Children>,
    /// A row after the others, for a value that is more than plain text.
    #[prop(optional)]
    laatste: Option<AnyView>,
) -> impl IntoView {
    let rows = feiten
        .into_iter()
        .map(|it| {
            view! {
                <div class="feiten__rij">
                    <dt lang=it.label_lang>{it.label}</dt>
                    <dd lang=it.lang>{hele_datums(&it.waarde)}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="feiten">{children.map(|it| it())} {rows} {laatste}</dl> }
}
