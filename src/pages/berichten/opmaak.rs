use leptos::prelude::*;

use crate::domain::{Blok, Deel, opgemaakt};

/// A text of the municipality with headings, lists, emphasis and links. It becomes elements of the
/// app and is never put in the page as HTML.
#[component]
pub(crate) fn Opmaak(
    /// The text, in Markdown.
    tekst: String,
    /// The language of the text; `None` when it is that of the page.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let blokken = opgemaakt(&tekst).into_iter().map(blok).collect_view();
    view! { <div class="opmaak" lang=lang>{blokken}</div> }
}

fn blok(blok: Blok) -> AnyView {
    let item = |delen| view! { <li>{regel(delen)}</li> };
    match blok {
        Blok::Kop(delen) => view! { <h2>{regel(delen)}</h2> }.into_any(),
        Blok::Alinea(delen) => view! { <p>{regel(delen)}</p> }.into_any(),
        Blok::Lijst(false, items) => {
            view! { <ul>{items.into_iter().map(item).collect_view()}</ul> }.into_any()
        }
        Blok::Lijst(true, items) => {
            view! { <ol>{items.into_iter().map(item).collect_view()}</ol> }.into_any()
        }
    }
}

fn regel(delen: Vec<Deel>) -> Vec<AnyView> {
    delen.into_iter().map(deel).collect()
}

fn deel(deel: Deel) -> AnyView {
    let Deel { tekst, is_sterk, is_nadruk, doel } = deel;
    let tekst = match doel {
        None => tekst.into_any(),
        Some(doel) => {
            let host = doel.host.map(|it| format!(" ({it})"));
            // The other site does not learn which message was read.
            view! { <a href=doel.href rel="noreferrer">{tekst}</a> {host} }.into_any()
        }
    };
    match (is_sterk, is_nadruk) {
        (false, false) => tekst,
        (true, false) => view! { <strong>{tekst}</strong> }.into_any(),
        (false, true) => view! { <em>{tekst}</em> }.into_any(),
        (true, true) => view! { <strong><em>{tekst}</em></strong> }.into_any(),
    }
}
