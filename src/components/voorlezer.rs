use std::cell::RefCell;

use leptos::prelude::*;

/// The `id` of the element.
const ID: &str = "voorlezer";

thread_local! {
    /// The text for the next frame.
    static NEXT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// What screen readers read aloud while the visitor goes on. The element is in every page from its
/// start, because screen readers only read what changes in an element that they know.
pub fn voorlezer() -> AnyView {
    view! { <p class="alleen-voorgelezen" role="status" id=ID></p> }.into_any()
}

/// Has screen readers read a text, in the next frame: what is on the page by then, such as a
/// heading that takes the focus, does not interrupt it.
pub fn lees_voor(tekst: &str) {
    NEXT.set(tekst.to_owned());
    request_animation_frame(|| {
        let next = NEXT.take();
        if !next.is_empty() {
            say(&next);
        }
    });
}

/// Takes away a text that is not true any more, unless another text has replaced it. A visitor who
/// goes through the page with a screen reader would still find the text.
pub(super) fn niet_meer(tekst: &str) {
    if NEXT.with_borrow(|it| it == tekst) {
        NEXT.set(String::new());
    }
    let said = document().get_element_by_id(ID).and_then(|it| it.text_content());
    if said.as_deref() == Some(tekst) {
        say("");
    }
}

fn say(tekst: &str) {
    if let Some(element) = document().get_element_by_id(ID) {
        element.set_text_content(Some(tekst));
    }
}
