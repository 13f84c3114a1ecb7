use leptos::prelude::*;

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feit {
    /// The label, such as "Zaaknummer".
    pub label: String,
    /// The value.
    pub waarde: String,
    /// The language of the value, as a `lang` attribute. `None` when it is the language of the
    /// page.
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
        Self { label: label.into(), waarde: waarde.into(), lang }
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
                    <dt>{it.label}</dt>
                    <dd lang=it.lang>{it.waarde}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="feiten">{children.map(|it| it())} {rows} {laatste}</dl> }
}
