use leptos::prelude::*;

/// A label and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feit {
    /// What it is.
    pub label: String,
    /// How it is.
    pub waarde: String,
    /// The language of the value, when it is not that of the page.
    pub lang: Option<&'static str>,
}

impl Feit {
    /// Puts them together.
    pub fn new(label: impl Into<String>, waarde: impl Into<String>) -> Self {
        Self::in_taal(label, waarde, None)
    }

    /// Puts them together, with a value in another language.
    pub fn in_taal(
        label: impl Into<String>,
        waarde: impl Into<String>,
        lang: Option<&'static str>,
    ) -> Self {
        Self { label: label.into(), waarde: waarde.into(), lang }
    }
}

/// A list of labels with their values.
#[component]
pub fn Feiten(
    /// In reading order.
    feiten: Vec<Feit>,
    /// A value that is still being loaded, before the others.
    #[prop(optional)]
    children: Option<Children>,
    /// A value with more to it than text, after the others.
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
