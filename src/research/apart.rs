//! The pages and parts of fixture mode are a file of their own, so that who holds a phone in a study waits no
//! longer than a resident does.

use futures::FutureExt;
use leptos::prelude::*;

use super::contrast::ContrastPagina;
use super::galerij::GalerijPagina;
use super::paneel::Paneel;
use super::participant::ParticipantDialog;
use super::start::OnderzoekPagina;
use crate::error::LoadError;
use crate::pages::{Loaded, Loading, use_teksten, wake_styles};

/// A page or a part for designers and researchers.
#[derive(Clone, Copy, Debug)]
pub enum Hulp {
    /// Every component in every state.
    Galerij,
    /// The contrast of the colours in use.
    Contrast,
    /// The scenarios, and studies with them.
    Onderzoek,
    /// The panel of the moderator.
    Paneel,
    /// What a participant is asked.
    ParticipantDialog,
}

/// It, once it is there.
#[component]
pub fn HulpPagina(
    /// Which.
    hulp: Hulp,
) -> impl IntoView {
    let teksten = use_teksten();
    let fetch = || {
        async {
            // The gallery shows the parts of a zaak as well.
            wake_styles("zaak");
            let pagina = hulp_pagina();
            #[cfg(apart)]
            let pagina = pagina.await;
            pagina
        }
        .boxed_local()
    };
    view! {
        <Loaded
            loading=Loading::new(fetch)
            laden=teksten.algemeen.laden
            fout=teksten.fout.pagina
            let:pagina
        >
            {pagina(hulp)}
        </Loaded>
    }
}

type Pagina = fn(Hulp) -> AnyView;

#[cfg_attr(
    apart,
    leptos::wasm_split::wasm_split(onderzoek, wasm_split_path = ::leptos::wasm_split, fallible)
)]
#[cfg_attr(not(apart), allow(clippy::unnecessary_wraps, reason = "where it is cut it may fail"))]
fn hulp_pagina() -> Result<Pagina, LoadError> {
    Ok(|hulp| match hulp {
        Hulp::Galerij => view! { <GalerijPagina /> }.into_any(),
        Hulp::Contrast => view! { <ContrastPagina /> }.into_any(),
        Hulp::Onderzoek => view! { <OnderzoekPagina /> }.into_any(),
        Hulp::Paneel => view! { <Paneel /> }.into_any(),
        Hulp::ParticipantDialog => view! { <ParticipantDialog /> }.into_any(),
    })
}
