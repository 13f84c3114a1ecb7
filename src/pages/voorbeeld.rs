//! Examples for the gallery: parts of pages in states that they are seldom in. Nobody begins in one
//! of these outside of an example, so that parts behave as ever everywhere else.

use leptos::context::Provider;
use leptos::prelude::*;

pub(crate) use super::context::Eigen;

/// The state that a part begins in, within an example.
#[derive(Clone)]
pub(crate) struct Begin<T>(pub(crate) T);

/// The state to begin in, when this is an example of it.
pub(crate) fn asked_begin<T: Clone + 'static>() -> Option<T> {
    use_context::<Begin<T>>().map(|it| it.0)
}

/// A part that begins in another state than it would.
#[component]
pub(crate) fn BegintAls<T: Clone + Send + Sync + 'static>(
    /// In which.
    stand: T,
    /// The part.
    children: TypedChildren<AnyView>,
) -> impl IntoView {
    view! { <Provider value=Begin(stand)>{children.into_inner()()}</Provider> }
}

/// A part with something of its own around it.
#[component]
pub(crate) fn Met(
    /// What.
    eigen: Eigen,
    /// The part.
    children: TypedChildren<AnyView>,
) -> impl IntoView {
    view! { <Provider value=eigen.bereik()>{children.into_inner()()}</Provider> }
}
