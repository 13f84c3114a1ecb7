use leptos::prelude::*;

use super::fout::Foutmelding;
use crate::components::Laden;
use crate::error::LoadError;

/// Shows what was asked for: that it is on its way, what came, or why it did not, with a way to
/// try again.
#[component]
pub(crate) fn Loaded<T, V>(
    /// What was asked for.
    resource: LocalResource<Result<T, LoadError>>,
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
    let retrying = RwSignal::new(false);
    Effect::new(move || {
        resource.track();
        retrying.set(false);
    });
    let retry = Callback::new(move |()| {
        retrying.set(true);
        resource.refetch();
    });
    move || match resource.get() {
        Some(_) if retrying.get() => view! { <Laden tekst=laden /> }.into_any(),
        None => view! { <Laden tekst=laden /> }.into_any(),
        Some(Ok(it)) => children(it).into_any(),
        Some(Err(error)) => view! { <Foutmelding titel=fout error retry /> }.into_any(),
    }
}
