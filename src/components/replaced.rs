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
) -> AnyView
where
    T: Clone + Send + 'static,
    V: IntoView + 'static,
{
    anew(Box::new(move || {
        let (value, show) = (value(), show.clone());
        Box::new(move || show(value.clone()).into_any())
    }))
}

/// A function that makes a view.
type Make = Box<dyn FnMut() -> AnyView + Send>;

/// Builds the view of `make` anew whenever what `make` looks at changes: leptos builds a view that is
/// a function, and takes the old one away. The types are boxed, so that the code for this is in the
/// wasm once.
fn anew(make: Box<dyn FnMut() -> Make + Send>) -> AnyView {
    make.into_any()
}
