use leptos::prelude::*;

use super::fout::Foutmelding;
use super::loading::Loading;
use crate::components::Laden;

/// Shows what was asked for: that it is on its way, what came, or why it did not, with a way to
/// try again.
#[component]
pub(crate) fn Loaded<T, V>(
    /// What was asked for.
    loading: Loading<T>,
    /// What to say meanwhile.
    laden: &'static str,
    /// What to say first when it failed.
    fout: &'static str,
    /// Shows what came.
    children: impl Fn(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let retry = Callback::new(move |()| loading.retry());
    move || match loading.get() {
        None => view! { <Laden tekst=laden /> }.into_any(),
        Some(Ok(it)) => children(it).into_any(),
        Some(Err(error)) => view! { <Foutmelding titel=fout error retry /> }.into_any(),
    }
}
