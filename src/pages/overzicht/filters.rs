use std::sync::Arc;

use icondata_tb::{
    TbAdjustmentsHorizontalOutline, TbLayoutGridOutline, TbListOutline, TbSearchOutline, TbXOutline,
};
use leptos::prelude::*;

use super::index::{Beeld, Domein, Index};
use super::selectie::Gekozen;
use crate::components::Icoon;
use crate::domain::Beurt;
use crate::pages::paginatitel::focus;
use crate::pages::use_teksten;
use crate::routes::{Anker, Sorteer, Toon, beurt_name};

/// The tools above the lists: how to show them, which domeinen, which words.
#[component]
pub(super) fn Filters(
    index: Memo<Arc<Index>>,
    gekozen: Gekozen,
    beeld: Memo<Beeld>,
) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let domeinen = Memo::new(move |_| index.read().domeinen().to_vec());
    let domeinen = move || {
        let domeinen = domeinen.get();
        (!domeinen.is_empty()).then(|| view! { <Domeinen gekozen beeld domeinen /> })
    };
    // Nothing to choose where all zaken wait for the same.
    let is_choice = Memo::new(move |_| index.read().has_several_beurten());
    let beurten = move || is_choice.get().then(|| view! { <Beurten gekozen beeld /> });
    // The button goes away by its own doing: the focus goes to where one searches next.
    let clear = move |_| {
        focus(Anker::Zoek);
        gekozen.clear();
    };
    let is_open = RwSignal::new(false);
    view! {
        <form class="filters" role="search" on:submit=|event| event.prevent_default()>
            <Uitvouwen gekozen is_open />
            <div id=Anker::Filters.id() class="filters__vouw" class:filters__vouw--open=is_open>
                <Weergave gekozen />
                {domeinen}
                {beurten}
                <Volgorde gekozen />
            </div>
            <Zoekveld gekozen />
        </form>
        <div class="filters__uitslag">
            // The same words are in the live region; read once is enough.
            <p aria-hidden="true">{move || (teksten.gevonden)(beeld.read().gevonden())}</p>
            <Show when=move || gekozen.get().is_filtered()>
                <button type="button" class="knop knop--stil" on:click=clear>
                    <Icoon icoon=TbXOutline />
                    {teksten.wis_filters}
                </button>
            </Show>
        </div>
    }
}

/// Folds the tools away where there is no room for them; the search box stays. Where there is room
/// the style sheet leaves the button out.
#[component]
fn Uitvouwen(gekozen: Gekozen, is_open: RwSignal<bool>) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let gekozen = move || match gekozen.get().filters() {
        0 => String::new(),
        n => format!(" ({n})"),
    };
    view! {
        <button
            type="button"
            class="knop knop--stil filters__knop"
            aria-controls=Anker::Filters.id()
            aria-expanded=move || is_open.get().to_string()
            on:click=move |_| is_open.update(|it| *it = !*it)
        >
            <Icoon icoon=TbAdjustmentsHorizontalOutline />
            {teksten.hulpmiddelen}
            {gekozen}
        </button>
    }
}

#[component]
fn Weergave(gekozen: Gekozen) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let keuzes = [
        (Toon::Grid, teksten.grid, TbLayoutGridOutline),
        (Toon::Lijst, teksten.lijst, TbListOutline),
    ]
    .map(|(toon, tekst, icoon)| {
        view! {
            <label class="keuze">
                <input
                    type="radio"
                    name="toon"
                    value=toon.name()
                    prop:checked=move || gekozen.toon() == toon
                    on:change=move |_| gekozen.choose_toon(toon)
                />
                <Icoon icoon=icoon />
                {tekst}
            </label>
        }
    });
    view! {
        <fieldset class="filters__groep">
            <legend>{teksten.toon_als}</legend>
            <div class="keuzes">{keuzes.collect_view()}</div>
        </fieldset>
    }
}

#[component]
fn Domeinen(gekozen: Gekozen, beeld: Memo<Beeld>, domeinen: Vec<Domein>) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let keuzes = domeinen
        .into_iter()
        .enumerate()
        .map(|(place, domein)| {
            let aantal = move || beeld.read().per_domein.get(place).copied().unwrap_or_default();
            let code = StoredValue::new(domein.code.clone());
            view! {
                <Keuze
                    naam="domein"
                    waarde=domein.code
                    label=domein.label
                    aantal=Signal::derive(aantal)
                    is_chosen=Signal::derive(move || gekozen.get().domeinen.contains(&code.read_value()))
                    toggle=Callback::new(move |()| gekozen.toggle(&code.read_value()))
                />
            }
        })
        .collect_view();
    view! {
        <fieldset class="filters__groep filters__groep--ruim">
            <legend>{teksten.filter_op} " " <span class="filters__wat">{teksten.domein}</span></legend>
            <div class="keuzes keuzes--los">{keuzes}</div>
        </fieldset>
    }
}

#[component]
fn Beurten(gekozen: Gekozen, beeld: Memo<Beeld>) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let labels = [teksten.wacht_op_u, teksten.bij_gemeente, teksten.klaar];
    let keuzes = Beurt::ALL.into_iter().zip(labels).enumerate().map(|(place, (beurt, label))| {
        let aantal = move || beeld.read().per_beurt.get(place).copied().unwrap_or_default();
        view! {
            <Keuze
                naam="beurt"
                waarde=beurt_name(beurt).to_owned()
                label=label.to_owned()
                aantal=Signal::derive(aantal)
                is_chosen=Signal::derive(move || gekozen.get().beurten.contains(&beurt))
                toggle=Callback::new(move |()| gekozen.toggle_beurt(beurt))
            />
        }
    });
    view! {
        <fieldset class="filters__groep filters__groep--ruim">
            <legend>{teksten.filter_op} " " <span class="filters__wat">{teksten.stand}</span></legend>
            <div class="keuzes keuzes--los">{keuzes.collect_view()}</div>
        </fieldset>
    }
}

#[component]
fn Keuze(
    naam: &'static str,
    waarde: String,
    label: String,
    aantal: Signal<usize>,
    is_chosen: Signal<bool>,
    toggle: Callback<()>,
) -> impl IntoView {
    view! {
        <label class="keuze">
            <input
                type="checkbox"
                name=naam
                value=waarde
                prop:checked=is_chosen
                on:change=move |_| toggle.run(())
            />
            <span>{label} " (" {aantal} ")"</span>
        </label>
    }
}

#[component]
fn Volgorde(gekozen: Gekozen) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let labels = [teksten.standaard, teksten.nieuwste, teksten.op_termijn, teksten.gewijzigd];
    let options = Sorteer::ALL
        .into_iter()
        .zip(labels)
        .map(|(sorteer, label)| {
            let is_chosen = move || gekozen.get().sorteer == sorteer;
            view! { <option value=sorteer.name() prop:selected=is_chosen>{label}</option> }
        })
        .collect_view();
    let choose = move |event| {
        gekozen.sort(Sorteer::parse(&event_target_value(&event)).unwrap_or_default());
    };
    view! {
        <div class="filters__groep">
            <label for=Anker::Sorteer.id()>{teksten.sorteer_op}</label>
            <select id=Anker::Sorteer.id() class="keuzelijst" name="sorteer" on:change=choose>
                {options}
            </select>
        </div>
    }
}

#[component]
fn Zoekveld(gekozen: Gekozen) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
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
                    prop:value=move || gekozen.zoek()
                    on:input=move |event| gekozen.search(event_target_value(&event))
                />
            </div>
        </div>
    }
}
