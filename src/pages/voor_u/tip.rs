use leptos::prelude::*;

use crate::components::afbreekbaar;

/// The content of a [`TipBeeld`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tip {
    /// What it is about.
    pub(crate) titel: String,
    /// What there is to know.
    pub(crate) tekst: String,
    /// The language of both, when it is not the language of the page.
    pub(crate) lang: Option<&'static str>,
    /// What the app says of it, a paragraph for each: why it is shown, and whose it is.
    pub(crate) uitleg: Vec<String>,
    /// The words and the address of the link.
    pub(crate) link: Option<(String, String)>,
}

/// Something that may be of use to the reader, in the words of the municipality.
#[component]
pub(crate) fn TipBeeld(
    /// The content.
    tip: Tip,
    /// What can be done with it beside going to the link.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let Tip { titel, tekst, lang, uitleg, link } = tip;
    let naam = titel.clone();
    let uitleg =
        uitleg.into_iter().map(|it| view! { <p class="tip__uitleg">{it}</p> }).collect_view();
    let link = link.map(|(woorden, href)| {
        view! {
            <a class="tip__link" href=href>
                {woorden} <span class="alleen-voorgelezen" lang=lang>": " {naam}</span>
            </a>
        }
    });
    view! {
        <li class="tip">
            <h3 lang=lang>{afbreekbaar(&titel)}</h3>
            <p lang=lang>{tekst}</p>
            {uitleg}
            <div class="tip__doe">{link} {children.map(|it| it())}</div>
        </li>
    }
}
