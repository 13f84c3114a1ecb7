//! The tools above the lists. They are a wasm part of their own, so that the zaken do not wait for
//! it.

mod gekozen;
mod keuzes;

use std::sync::Arc;

use icondata_tb::{TbAdjustmentsHorizontalOutline, TbSearchOutline};
use leptos::prelude::*;

use super::chooser::Chooser;
use super::index::Index;
use super::skelet::HulpmiddelenSkelet;
use super::views::{Overview, Views};
use crate::components::{Icoon, replaced};
use crate::locales::OverzichtTeksten;
use crate::pages::fout::{Details, Foutmelding, defects};
use crate::pages::loading::Loading;
use crate::pages::use_teksten;
use crate::parts::{Part, part};
use crate::routes::Anker;
use gekozen::Gekozen;
use keuzes::{Beurten, Domeinen, Volgorde, Weergave};

/// Makes the tools for a window that is wide, or not.
type Maak = fn(Overview, bool) -> AnyView;

static PART: Part<Maak> = part!(hulpmiddelen: Maak = |overview, is_wide| {
    view! { <Filters overview is_wide /> }.into_any()
});

/// The code of the tools. It outlives each choice of the visitor. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Hulpmiddelen(Loading<Maak>);

impl Hulpmiddelen {
    /// Fetches the code.
    pub(super) fn new() -> Self {
        Self(Loading::new(|| PART.fetch()))
    }

    /// The tools; or their shape while the code is on its way, or why it does not come. Follows
    /// both, and the width of the window.
    pub(super) fn show(self, overview: Overview) -> AnyView {
        match self.0.get() {
            Some(Ok(maak)) => {
                let is_wide = overview.chooser.is_wide();
                maak(overview, is_wide)
            }
            Some(Err(error)) => {
                let titel = OverzichtTeksten::of(use_teksten()).hulpmiddelen_fout;
                let retry = Callback::new(move |()| self.0.retry());
                view! { <Foutmelding titel error retry /> }.into_any()
            }
            None => view! { <HulpmiddelenSkelet /> }.into_any(),
        }
    }
}

/// The tools above the lists: how to show the zaken, which ones, in which order, and a search box.
///
/// In a wide window the three tools of the design stand in a row, and the others can be folded. In a
/// narrow one all of them can, except the search box. The tools are in the order in which they are
/// seen, for who uses a keyboard.
#[component]
fn Filters(overview: Overview, is_wide: bool) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let Overview { index, views, chooser, loading } = overview;
    let weergave = view! {
        <Weergave views chooser />
        <Domeinfilter index=index.clone() views is_menu=is_wide chooser />
    };
    let (in_rij, in_vouw) = match weergave.into_any() {
        it if is_wide => (Some(it), None),
        it => (None, Some(it)),
    };
    // Otherwise there is nothing that one would look for by whose turn it is.
    let beurten = index.waits_for_resident().then(|| view! { <Beurten views chooser /> });
    // On a phone the links to the lists say it already, unless something was chosen.
    let is_filtered = views.part(|it| it.chosen.selectie.is_filtered());
    let is_said = move || !is_wide && !is_filtered.get() && loading.is_done();
    // While the other zaken come, that is what is said of them.
    let aantal = views.part(|it| it.found.count());
    let uitslag = move || loading.progress().unwrap_or_else(|| (teksten.gevonden)(aantal.get()));
    let is_folded = Memo::new(move |_| !chooser.is_unfolded());
    view! {
        <form class="filters" role="search" on:submit=|event| event.prevent_default()>
            <div class="filters__rij">{in_rij} <Zoekveld views chooser /></div>
            <div class="filters__regel">
                // Hidden from screen readers: the live regions say the same.
                {replaced(
                    move || (uitslag(), is_said()),
                    |(it, is_said)| view! { <p aria-hidden="true" hidden=is_said>{it}</p> },
                )}
                <Uitvouwen chooser is_folded />
            </div>
            <div id=Anker::Filters.id() class="filters__rij" hidden=is_folded>
                {in_vouw} {beurten} <Volgorde views chooser />
            </div>
        </form>
        <Gekozen index views chooser />
    }
}

/// The choice of domeinen, or why there is none.
#[component]
fn Domeinfilter(index: Arc<Index>, views: Views, is_menu: bool, chooser: Chooser) -> impl IntoView {
    let failures = index.types().domein_failures.clone();
    let zonder_domein = (!failures.is_empty()).then(|| {
        view! {
            <div class="filters__groep">
                <p>{OverzichtTeksten::of(use_teksten()).domein_lukt_niet}</p>
                <Details defects=defects(failures) />
            </div>
        }
    });
    let domeinen =
        (!index.domeinen().is_empty()).then(|| view! { <Domeinen index views is_menu chooser /> });
    view! {
        {domeinen}
        {zonder_domein}
    }
}

/// The button that folds or unfolds the other tools.
#[component]
fn Uitvouwen(chooser: Chooser, is_folded: Memo<bool>) -> impl IntoView {
    let is_expanded = Memo::new(move |_| if is_folded.get() { "false" } else { "true" });
    view! {
        <button
            type="button"
            class="knop knop--kaal filters__knop"
            aria-controls=Anker::Filters.id()
            aria-expanded=is_expanded
            on:click=move |_| chooser.fold_or_unfold()
        >
            <Icoon icoon=TbAdjustmentsHorizontalOutline />
            {OverzichtTeksten::of(use_teksten()).hulpmiddelen}
        </button>
    }
}

/// The search box.
#[component]
fn Zoekveld(views: Views, chooser: Chooser) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let zoek = views.part(|it| it.chosen.selectie.zoek.clone());
    view! {
        <div class="filters__groep filters__groep--zoek">
            <label class="filters__label" for=Anker::Zoek.id()>{teksten.zoeken}</label>
            <div class="zoekveld">
                <Icoon icoon=TbSearchOutline />
                <input
                    id=Anker::Zoek.id()
                    type="search"
                    name="zoek"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder=teksten.zoek_op_trefwoord
                    prop:value=zoek
                    on:input=move |event| chooser.search(event_target_value(&event))
                    // Comes before the click on a card, which would leave this page.
                    on:change=move |_| chooser.write()
                />
            </div>
        </div>
    }
}
