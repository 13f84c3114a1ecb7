use leptos::html::H1;
use leptos::prelude::*;
use web_sys::FocusOptions;

use super::use_config;
use crate::routes::Anker;

/// Whether this is the first page of the visit. The browser itself announces that one.
#[derive(Clone, Copy)]
pub struct Bezoek(StoredValue<bool>);

impl Bezoek {
    /// At start-up.
    pub fn new() -> Self {
        Self(StoredValue::new(true))
    }

    fn is_first_page(self) -> bool {
        self.0
            .try_update_value(|first| std::mem::replace(first, false))
            .unwrap_or(false)
    }
}

impl Default for Bezoek {
    fn default() -> Self {
        Self::new()
    }
}

/// The heading of a page, which also names the window. After going from one page to another it
/// takes the focus, so that a screen reader says where one is.
#[component]
pub fn PaginaTitel(
    /// The words.
    #[prop(into)]
    titel: String,
) -> impl IntoView {
    let heading = NodeRef::<H1>::new();
    document().set_title(&format!("{titel} - {}", use_config().organisation.name));
    let is_first_page = expect_context::<Bezoek>().is_first_page();
    Effect::new(move || {
        if let Some(heading) = heading.get().filter(|_| !is_first_page) {
            let options = FocusOptions::new();
            // Where to scroll is the router's to decide: the top, or where one was.
            options.set_prevent_scroll(true);
            _ = heading.focus_with_options(&options);
        }
    });
    view! {
        <h1 id=Anker::Boven.id() node_ref=heading tabindex="-1">
            {titel}
        </h1>
    }
}
