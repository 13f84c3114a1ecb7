//! A page as the shell knows it: its title, and how to get and show it.

use leptos::prelude::*;

use super::fout::Foutmelding;
use super::loading::Loading;
use super::{PaginaTitel, use_teksten};
use crate::components::{Laden, changing};
use crate::locales::Teksten;
use crate::parts::{Cut, Held, Part, typed};

/// Makes the view of a page from what its part holds.
type Show = Box<dyn Fn(Held) -> AnyView + Send + Sync>;

/// A page, whose code is a wasm part of its own. [`page!`] declares one.
pub(crate) struct Page {
    title: fn(&Teksten) -> &'static str,
    cut: &'static Cut,
    show: Show,
}

impl Page {
    /// A page. `show` makes its view from the content of the part.
    pub(crate) fn new<T: Copy + Send + Sync + 'static>(
        part: &'static Part<T>,
        title: fn(&Teksten) -> &'static str,
        show: impl Fn(T) -> AnyView + Send + Sync + 'static,
    ) -> Self {
        let show = move |held| match typed(held) {
            Some(held) => show(held),
            None => ().into_any(),
        };
        Self { title, cut: part.cut(), show: Box::new(show) }
    }

    /// A page whose part holds only its view.
    pub(crate) fn plain(
        part: &'static Part<fn() -> AnyView>,
        title: fn(&Teksten) -> &'static str,
    ) -> Self {
        Self::new(part, title, |show| show())
    }

    /// Fetches the part of the wasm that this page needs in advance, for a resident who is about
    /// to go to the page.
    pub(crate) fn fetch_ahead(&self) {
        if self.cut.ready().is_none() {
            self.cut.fetch_ahead();
        }
    }
}

/// Shows a page once its part has been fetched.
#[component]
pub(crate) fn ShownPage(
    /// The page to show.
    page: Page,
) -> impl IntoView {
    let Page { title, cut, show } = page;
    if let Some(held) = cut.ready() {
        return show(held);
    }
    let teksten = use_teksten();
    let titel = title(teksten);
    let loading = Loading::new(|| cut.fetch());
    let retry = Callback::new(move |()| loading.retry());
    let shown = move || match loading.get() {
        None => view! {
            <PaginaTitel titel is_voorlopig=true />
            <Laden tekst=teksten.algemeen.laden is_pagina=true />
        }
        .into_any(),
        Some(Ok(held)) => show(held),
        Some(Err(error)) => view! {
            <PaginaTitel titel />
            <Foutmelding titel=teksten.fout.pagina error retry />
        }
        .into_any(),
    };
    changing(shown)
}

/// Declares the page of a module. It defines `PART`, which is a file of its own in a production
/// build, and `page`, which gives the shell the page to show. The first name is the name of the
/// part in the table of pages (`routes/table.rs`). The parameter that follows it is the part of
/// the address that the page needs.
macro_rules! page {
    (
        $part:ident($($parameter:ident: $type:ty)?),
        title: $title:expr,
        $view:expr $(,)?
    ) => {
        pub(crate) static PART: $crate::parts::Part<fn($($type)?) -> leptos::prelude::AnyView> =
            $crate::parts::part!($part: fn($($type)?) -> leptos::prelude::AnyView = |$($parameter)?| {
                leptos::prelude::IntoAny::into_any($view)
            });

        $crate::pages::page::page!(@ $title $(, $parameter: $type)?);
    };
    (@ $title:expr) => {
        pub(crate) fn page() -> $crate::pages::Page {
            $crate::pages::Page::plain(&PART, $title)
        }
    };
    (@ $title:expr, $parameter:ident: $type:ty) => {
        pub(crate) fn page($parameter: $type) -> $crate::pages::Page {
            $crate::pages::Page::new(&PART, $title, move |show| show($parameter.clone()))
        }
    };
}
pub(crate) use page;
