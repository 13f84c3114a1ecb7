//! The tools above the lists.

mod gekozen;
mod keuzes;

use icondata_tb::{TbAdjustmentsHorizontalOutline, TbSearchOutline};
use leptos::prelude::*;

use super::chooser::Chooser;
use super::loading::LoadingOverview;
use super::view::{Chosen, View};
use crate::components::{Icoon, replaced};
use crate::locales::OverzichtTeksten;
use crate::pages::fout::{Details, defects};
use crate::pages::use_teksten;
use crate::routes::Anker;
use gekozen::Gekozen;
use keuzes::{Beurten, Domeinen, Volgorde, Weergave};

/// The tools above the lists: how to show the zaken, which ones, in which order, and a search box.
///
/// In a wide window the three tools of the design stand in a row, and the others can be folded. In a
/// narrow one all of them can, except the search box. The tools are in the order in which they are
/// seen, for who uses a keyboard.
#[component]
pub(super) fn Filters(view: View, chooser: Chooser, loading: LoadingOverview) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let View { index, found, chosen, .. } = view.clone();
    let Chosen { selectie, toon, is_unfolded, is_wide } = chosen;
    let weergave = view! {
        <Weergave chooser toon />
        <Domeinfilter view=view.clone() chooser />
    };
    let (in_rij, in_vouw) = match weergave.into_any() {
        it if is_wide => (Some(it), None),
        it => (None, Some(it)),
    };
    // Otherwise there is nothing that one would look for by whose turn it is.
    let beurten = index.waits_for_resident().then(|| {
        view! { <Beurten found=found.clone() chosen=selectie.beurten.clone() chooser /> }
    });
    // On a phone the links to the lists say it already, unless something was chosen.
    let is_said = !is_wide && !selectie.is_filtered() && loading.is_done();
    // While the other zaken come, that is what is said of them.
    let uitslag = move || loading.progress().unwrap_or_else(|| (teksten.gevonden)(found.count()));
    view! {
        <form class="filters" role="search" on:submit=|event| event.prevent_default()>
            <div class="filters__rij">{in_rij} <Zoekveld chooser zoek=selectie.zoek.clone() /></div>
            <div class="filters__regel">
                // Hidden from screen readers: the live regions say the same.
                {replaced(uitslag, move |it| view! { <p aria-hidden="true" hidden=is_said>{it}</p> })}
                <Uitvouwen chooser is_unfolded />
            </div>
            <div id=Anker::Filters.id() class="filters__rij" hidden=!is_unfolded>
                {in_vouw} {beurten} <Volgorde chooser sorteer=selectie.sorteer />
            </div>
        </form>
        <Gekozen view chooser />
    }
}

/// The choice of domeinen, or why there is none.
#[component]
fn Domeinfilter(view: View, chooser: Chooser) -> impl IntoView {
    let View { index, found, chosen, .. } = view;
    let failures = index.types().domein_failures.clone();
    let zonder_domein = (!failures.is_empty()).then(|| {
        view! {
            <div class="filters__groep">
                <p>{OverzichtTeksten::of(use_teksten()).domein_lukt_niet}</p>
                <Details defects=defects(failures) />
            </div>
        }
    });
    let domeinen = (!index.domeinen().is_empty()).then(|| {
        let Chosen { selectie, is_wide, .. } = chosen;
        view! { <Domeinen index found chosen=selectie.domeinen is_menu=is_wide chooser /> }
    });
    view! {
        {domeinen}
        {zonder_domein}
    }
}

/// The button that folds or unfolds the other tools.
#[component]
fn Uitvouwen(chooser: Chooser, is_unfolded: bool) -> impl IntoView {
    view! {
        <button
            type="button"
            class="knop knop--kaal filters__knop"
            aria-controls=Anker::Filters.id()
            aria-expanded=is_unfolded.to_string()
            on:click=move |_| chooser.fold_or_unfold()
        >
            <Icoon icoon=TbAdjustmentsHorizontalOutline />
            {OverzichtTeksten::of(use_teksten()).hulpmiddelen}
        </button>
    }
}

/// The search box.
#[component]
fn Zoekveld(chooser: Chooser, zoek: String) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
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
                />
            </div>
        </div>
    }
}
