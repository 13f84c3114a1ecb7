//! Pages and texts that are a file of their own in a production build, fetched when one needs them: a
//! first visit to the overview does not pay for them.
//!
//! Only a build with `--cfg apart` is cut up, which `cargo xtask dist` makes; in any other they are
//! just there.

use futures::FutureExt;
use leptos::prelude::*;

use super::loaded::Loaded;
use super::loading::Loading;
use super::sessie::{InlogPagina, UitgelogdPagina};
use super::{ZaakPagina, use_teksten};
use crate::browser::spawn;
use crate::domain::ZaakId;
use crate::error::LoadError;
use crate::gateway::Answer;
use crate::locales::{EN, Teksten};
use crate::session::Reden;

/// A page that is apart.
#[derive(Clone, Debug)]
pub enum Apart {
    /// The page of a zaak.
    Zaak(ZaakId),
    /// Where one logs in.
    Inloggen(Reden),
    /// Where one is told that one is logged out.
    Uitgelogd(Reden),
}

/// Such a page, once it is there.
#[component]
pub fn PaginaApart(
    /// Which.
    apart: Apart,
) -> impl IntoView {
    let teksten = use_teksten();
    let asked = apart.clone();
    view! {
        <Loaded
            loading=Loading::new(move || fetch(&asked))
            laden=teksten.algemeen.laden
            fout=teksten.fout.pagina
            let:pagina
        >
            {pagina(apart.clone())}
        </Loaded>
    }
}

type Pagina = fn(Apart) -> AnyView;

fn fetch(apart: &Apart) -> Answer<Pagina> {
    match apart {
        Apart::Zaak(_) => fetch_zaak(),
        Apart::Inloggen(_) | Apart::Uitgelogd(_) => async {
            let pagina = inlog_pagina();
            #[cfg(apart)]
            let pagina = pagina.await;
            pagina
        }
        .boxed_local(),
    }
}

fn fetch_zaak() -> Answer<Pagina> {
    async {
        wake_styles("zaak");
        let pagina = zaak_pagina();
        #[cfg(apart)]
        let pagina = pagina.await;
        pagina
    }
    .boxed_local()
}

/// Fetches the page of a zaak ahead of going there.
pub(super) fn fetch_zaak_ahead() {
    spawn(fetch_zaak().map(drop).boxed_local());
}

/// Has the browser fetch the style sheet of a part, which index.html holds back until now.
pub(crate) fn wake_styles(part: &str) {
    let sheet = document().query_selector(&format!("link[data-deel={part}][disabled]"));
    if let Ok(Some(sheet)) = sheet {
        _ = sheet.remove_attribute("disabled");
    }
}

#[cfg_attr(
    apart,
    leptos::wasm_split::wasm_split(zaak, wasm_split_path = ::leptos::wasm_split, fallible)
)]
#[cfg_attr(not(apart), allow(clippy::unnecessary_wraps, reason = "where it is cut it may fail"))]
fn zaak_pagina() -> Result<Pagina, LoadError> {
    Ok(|apart| match apart {
        Apart::Zaak(id) => view! { <ZaakPagina id /> }.into_any(),
        Apart::Inloggen(_) | Apart::Uitgelogd(_) => ().into_any(),
    })
}

#[cfg_attr(
    apart,
    leptos::wasm_split::wasm_split(inloggen, wasm_split_path = ::leptos::wasm_split, fallible)
)]
#[cfg_attr(not(apart), allow(clippy::unnecessary_wraps, reason = "where it is cut it may fail"))]
fn inlog_pagina() -> Result<Pagina, LoadError> {
    Ok(|apart| match apart {
        Apart::Inloggen(reden) => view! { <InlogPagina reden /> }.into_any(),
        Apart::Uitgelogd(reden) => view! { <UitgelogdPagina reden /> }.into_any(),
        Apart::Zaak(_) => ().into_any(),
    })
}

/// The English texts, which most visitors do not need.
pub(super) async fn fetch_engels() -> Result<&'static Teksten, LoadError> {
    let teksten = engels();
    #[cfg(apart)]
    let teksten = teksten.await;
    teksten
}

#[cfg_attr(
    apart,
    leptos::wasm_split::wasm_split(engels, wasm_split_path = ::leptos::wasm_split, fallible)
)]
#[cfg_attr(not(apart), allow(clippy::unnecessary_wraps, reason = "where it is cut it may fail"))]
fn engels() -> Result<&'static Teksten, LoadError> {
    Ok(&EN)
}

#[cfg(apart)]
impl From<leptos::wasm_split::SplitLoaderError> for LoadError {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self::Unreachable
    }
}
