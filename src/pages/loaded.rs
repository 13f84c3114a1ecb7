use leptos::prelude::*;

use super::fout::Foutmelding;
use super::loading::Loading;
use crate::components::{Laden, Skelet, changing};

/// Shows the state of a question: that it is loading, its answer, or why it failed, with a button
/// to try again.
#[component]
pub(crate) fn Loaded<T, V>(
    /// The question and its answer.
    loading: Loading<T>,
    /// What to say while the answer is on its way.
    laden: &'static str,
    /// The shapes of the answer, in HTML, while it is on its way.
    #[prop(optional)]
    vormen: &'static str,
    /// The title of the error, when the question failed.
    fout: &'static str,
    /// Shows the answer.
    children: impl Fn(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let retry = Callback::new(move |()| loading.retry());
    changing(move || match loading.get() {
        None if vormen.is_empty() => view! { <Laden tekst=laden /> }.into_any(),
        None => view! { <Skelet tekst=laden vormen /> }.into_any(),
        Some(Ok(it)) => children(it).into_any(),
        Some(Err(error)) => view! { <Foutmelding titel=fout error retry /> }.into_any(),
    })
}
