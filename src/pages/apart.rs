//! Pages and texts that are a file of their own in a production build, fetched when one goes there: a first
//! visit to the overview does not pay for them.
//!
//! Only a build with `--cfg apart` is cut up, which `cargo xtask dist` makes; in any other they are
//! just there.

use futures::FutureExt;
use leptos::prelude::*;

use super::loaded::Loaded;
use super::vraag::Vraag;
use super::{ZaakPagina, use_teksten};
use crate::domain::ZaakId;
use crate::error::LoadError;
use crate::gateway::Answer;
use crate::locales::{EN, Teksten};

/// The page of a zaak, once it is there.
#[component]
pub fn ZaakPaginaApart(
    /// Which.
    id: ZaakId,
) -> impl IntoView {
    let teksten = use_teksten();
    view! {
        <Loaded
            vraag=Vraag::new(fetch_zaak_pagina)
            laden=teksten.zaak.laden
            fout=teksten.fout.aanvraag
            let:pagina
        >
            {pagina(id)}
        </Loaded>
    }
}

type Pagina = fn(ZaakId) -> AnyView;

fn fetch_zaak_pagina() -> Answer<Pagina> {
    async {
        let pagina = zaak_pagina();
        #[cfg(apart)]
        let pagina = pagina.await;
        pagina
    }
    .boxed_local()
}

#[cfg_attr(
    apart,
    leptos::wasm_split::wasm_split(zaak, wasm_split_path = ::leptos::wasm_split, fallible)
)]
#[cfg_attr(not(apart), allow(clippy::unnecessary_wraps, reason = "where it is cut it may fail"))]
fn zaak_pagina() -> Result<Pagina, LoadError> {
    Ok(|id| view! { <ZaakPagina id /> }.into_any())
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
