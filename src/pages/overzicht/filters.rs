use icondata_tb::{TbLayoutGridOutline, TbListOutline, TbSearchOutline, TbXOutline};
use leptos::prelude::*;

use super::presentation::{Beeld, Domein};
use super::selectie::Gekozen;
use crate::components::Icoon;
use crate::pages::paginatitel::focus;
use crate::pages::use_teksten;
use crate::routes::{Anker, Toon};

/// The tools above the lists: how to show them, which domeinen, which words.
#[component]
pub(super) fn Filters(
    gekozen: Gekozen,
    beeld: Memo<Beeld>,
    /// Those that occur.
    domeinen: Memo<Vec<Domein>>,
) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let domeinen = move || {
        let domeinen = domeinen.get();
        (!domeinen.is_empty()).then(|| view! { <Domeinen gekozen beeld domeinen /> })
    };
    // The button goes away by its own doing: the focus goes to where one searches next.
    let clear = move |_| {
        focus(Anker::Zoek);
        gekozen.clear();
    };
    view! {
        <form class="filters" role="search" on:submit=|event| event.prevent_default()>
            <Weergave gekozen />
            {domeinen}
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
            view! { <DomeinKeuze domein gekozen aantal=Signal::derive(aantal) /> }
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
fn DomeinKeuze(domein: Domein, gekozen: Gekozen, aantal: Signal<usize>) -> impl IntoView {
    let code = StoredValue::new(domein.code);
    let is_chosen = move || gekozen.get().domeinen.contains(&code.read_value());
    view! {
        <label class="keuze">
            <input
                type="checkbox"
                name="domein"
                value=code.get_value()
                prop:checked=is_chosen
                on:change=move |_| gekozen.toggle(&code.read_value())
            />
            <span>{domein.label} " (" {aantal} ")"</span>
        </label>
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
