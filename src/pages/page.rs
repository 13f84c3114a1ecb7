//! A page as the shell knows it: its title, and how to get and show it.

use std::sync::Arc;

use futures::FutureExt;
use leptos::prelude::*;

use super::fout::Foutmelding;
use super::loading::Loading;
use super::{PaginaTitel, use_teksten};
use crate::browser::spawn;
use crate::components::{Laden, changing};
use crate::locales::Teksten;
use crate::parts::{Fetched, Part};

type Show = Arc<dyn Fn() -> AnyView + Send + Sync>;

/// A page, whose code is a wasm part of its own. [`page!`] declares one.
pub(crate) struct Page {
    title: fn(&Teksten) -> &'static str,
    /// How to show the page, when its part has been fetched already.
    ready: Option<Show>,
    fetch: Box<dyn Fn() -> Fetched<Show>>,
}

impl Page {
    /// A page. `show` makes its view from the content of the part.
    pub(crate) fn new<T: Copy + Send + Sync + 'static>(
        part: &'static Part<T>,
        title: fn(&Teksten) -> &'static str,
        show: impl Fn(T) -> AnyView + Clone + Send + Sync + 'static,
    ) -> Self {
        let shown = move |held: T| -> Show {
            let show = show.clone();
            Arc::new(move || show(held))
        };
        let ready = part.ready().map(&shown);
        let fetch = Box::new(move || {
            let shown = shown.clone();
            part.fetch().map(move |it| it.map(shown)).boxed_local()
        });
        Self { title, ready, fetch }
    }

    /// Fetches the part of the wasm that this page needs in advance, for a resident who is about
    /// to go to the page.
    pub(crate) fn fetch_ahead(&self) {
        if self.ready.is_none() {
            spawn((self.fetch)().map(drop).boxed_local());
        }
    }
}

/// Shows a page once its part has been fetched.
#[component]
pub(crate) fn ShownPage(
    /// The page to show.
    page: Page,
) -> impl IntoView {
    let Page { title, ready, fetch } = page;
    if let Some(show) = ready {
        return show();
    }
    let teksten = use_teksten();
    let titel = title(teksten);
    let loading = Loading::new(fetch);
    let retry = Callback::new(move |()| loading.retry());
    let shown = move || match loading.get() {
        None => view! {
            <PaginaTitel titel is_voorlopig=true />
            <Laden tekst=teksten.algemeen.laden is_pagina=true />
        }
        .into_any(),
        Some(Ok(show)) => show(),
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

        pub(crate) fn page($($parameter: $type)?) -> $crate::pages::Page {
            $crate::pages::Page::new(&PART, $title, move |show| show($($parameter.clone())?))
        }
    };
}
pub(crate) use page;
