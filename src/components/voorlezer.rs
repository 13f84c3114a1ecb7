use leptos::prelude::*;

/// The `id` of the element.
const ID: &str = "voorlezer";

/// What screen readers read aloud while the visitor goes on. The element is in every page from its
/// start, because screen readers only read what changes in an element that they know.
pub fn voorlezer() -> AnyView {
    view! { <p class="alleen-voorgelezen" role="status" id=ID></p> }.into_any()
}

/// Has screen readers read a text, in the next frame: what is on the page by then, such as a
/// heading that takes the focus, does not interrupt it.
pub fn lees_voor(tekst: &str) {
    let tekst = tekst.to_owned();
    request_animation_frame(move || {
        if let Some(element) = document().get_element_by_id(ID) {
            element.set_text_content(Some(&tekst));
        }
    });
}
