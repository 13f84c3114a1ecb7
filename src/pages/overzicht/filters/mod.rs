//! The tools above the lists.

mod keuzes;

use icondata_tb::{TbAdjustmentsHorizontalOutline, TbSearchOutline, TbXOutline};
use leptos::prelude::*;

use super::chooser::Chooser;
use super::view::{Chosen, View};
use crate::components::{Icoon, replaced};
use crate::locales::OverzichtTeksten;
use crate::pages::fout::{Details, defects};
use crate::pages::paginatitel::focus;
use crate::pages::use_teksten;
use crate::routes::Anker;
use keuzes::{Beurten, Domeinen, Volgorde, Weergave};

/// The tools above the lists: how to show the zaken, which ones, in which order, and a search box.
/// On a small screen all of them except the search box can be folded.
#[component]
pub(super) fn Filters(view: View, chooser: Chooser) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let View { index, found, chosen, .. } = view;
    let Chosen { selectie, toon, is_unfolded } = chosen;
    let is_filtered = selectie.is_filtered();
    let zoek = selectie.zoek.clone();
    let (domeinen, beurten) = (selectie.domeinen.clone(), selectie.beurten.clone());
    let domeinen = (!index.domeinen().is_empty()).then(|| {
        view! { <Domeinen index=index.clone() found=found.clone() chosen=domeinen chooser /> }
    });
    let failures = index.types().domein_failures.clone();
    let zonder_domein = (!failures.is_empty()).then(|| {
        view! {
            <div class="filters__groep">
                <p>{teksten.domein_lukt_niet}</p>
                <Details defects=defects(failures) />
            </div>
        }
    });
    // Otherwise there is nothing that one would look for by whose turn it is.
    let beurten = index
        .waits_for_resident()
        .then(|| view! { <Beurten found=found.clone() chosen=beurten chooser /> });
    // The click hides the button, so it moves the focus to the search box.
    let clear = move |_| {
        focus(Anker::Zoek);
        chooser.clear();
    };
    view! {
        <form class="filters" role="search" on:submit=|event| event.prevent_default()>
            <Uitvouwen chooser is_unfolded aantal=selectie.filters() />
            <div id=Anker::Filters.id() class="filters__vouw" class:filters__vouw--open=is_unfolded>
                <Weergave chooser toon />
                {domeinen}
                {zonder_domein}
                {beurten}
                <Volgorde chooser sorteer=selectie.sorteer />
            </div>
            <Zoekveld chooser zoek />
        </form>
        <div class="filters__uitslag">
            // Hidden from screen readers: the live region says the same.
            {replaced(
                move || (teksten.gevonden)(found.count()),
                |it| view! { <p aria-hidden="true">{it}</p> },
            )}
            <button type="button" class="knop knop--stil" hidden=!is_filtered on:click=clear>
                <Icoon icoon=TbXOutline />
                {teksten.wis_filters}
            </button>
        </div>
    }
}

/// The button that folds or unfolds the tools. On a large screen the style sheet hides it.
#[component]
fn Uitvouwen(
    chooser: Chooser,
    is_unfolded: bool,
    /// The number of choices that were made with the folded tools.
    aantal: usize,
) -> impl IntoView {
    let gekozen_aantal = (aantal > 0).then(|| format!(" ({aantal})"));
    view! {
        <button
            type="button"
            class="knop knop--stil filters__knop"
            aria-controls=Anker::Filters.id()
            aria-expanded=is_unfolded.to_string()
            on:click=move |_| chooser.fold_or_unfold()
        >
            <Icoon icoon=TbAdjustmentsHorizontalOutline />
            {OverzichtTeksten::of(use_teksten()).hulpmiddelen}
            {gekozen_aantal}
        </button>
    }
}

/// The search box.
#[component]
fn Zoekveld(chooser: Chooser, zoek: String) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    view! {
        <div class="filters__groep filters__groep--zoek">
            <label for=Anker::Zoek.id()>{teksten.zoeken}</label>
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
