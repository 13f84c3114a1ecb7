use leptos::prelude::*;

/// Shows a value with elements that are made anew whenever the value changes. `show` must return
/// elements, not bare text.
///
/// Otherwise leptos would change the text of the elements that are there. Page translation, bionic
/// reading and other extensions put other nodes in the place of a text; leptos then changes a text
/// that is not in the page any more, and the words of another zaak stay above a link.
pub fn replaced<T, V>(
    value: impl Fn() -> T + Send + 'static,
    show: impl Fn(T) -> V + Clone + Send + 'static,
) -> impl IntoView
where
    T: Clone + Send + 'static,
    V: IntoView + 'static,
{
    move || {
        let (value, show) = (value(), show.clone());
        // leptos builds a view that is a function anew, and takes the old one away.
        move || show(value.clone())
    }
}
