use std::sync::Arc;

use icondata_tb::{
    TbAdjustmentsHorizontalOutline, TbLayoutGridOutline, TbListOutline, TbSearchOutline, TbXOutline,
};
use leptos::prelude::*;

use super::chooser::Chooser;
use super::index::{Found, Index};
use super::view::{Chosen, View};
use crate::components::Icoon;
use crate::domain::Beurt;
use crate::locales::lang_of_gemeente;
use crate::pages::paginatitel::focus;
use crate::pages::use_teksten;
use crate::routes::{Anker, Sorteer, Toon, beurt_name};

/// The tools above the lists: how to show them, which of them, in which order, which words. Where
/// there is no room they fold away, all but the search box.
#[component]
pub(super) fn Filters(view: View, chooser: Chooser) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let View { index, found, chosen, .. } = view;
    let Chosen { selectie, toon, is_unfolded } = chosen;
    let is_filtered = selectie.is_filtered();
    let zoek = selectie.zoek.clone();
    let (domeinen, beurten) = (selectie.domeinen.clone(), selectie.beurten.clone());
    let domeinen = (!index.domeinen().is_empty()).then(|| {
        view! { <Domeinen index=index.clone() found=found.clone() chosen=domeinen chooser /> }
    });
    // Nothing to choose where all zaken wait for the same.
    let beurten = index
        .has_several_beurten()
        .then(|| view! { <Beurten found=found.clone() chosen=beurten chooser /> });
    // The button goes away by its own doing: the focus goes to where one searches next.
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
                {beurten}
                <Volgorde chooser sorteer=selectie.sorteer />
            </div>
            <Zoekveld chooser zoek />
        </form>
        <div class="filters__uitslag">
            // The same words are in the live region; read once is enough.
            <p aria-hidden="true">{(teksten.gevonden)(found.count())}</p>
            {is_filtered
                .then(|| {
                    view! {
                        <button type="button" class="knop knop--stil" on:click=clear>
                            <Icoon icoon=TbXOutline />
                            {teksten.wis_filters}
                        </button>
                    }
                })}
        </div>
    }
}

/// Where there is room the style sheet leaves the button out.
#[component]
fn Uitvouwen(
    chooser: Chooser,
    is_unfolded: bool,
    /// How many choices are made in what is folded.
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
            {use_teksten().overzicht.hulpmiddelen}
            {gekozen_aantal}
        </button>
    }
}

#[component]
fn Weergave(chooser: Chooser, toon: Toon) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let shown = toon;
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
                    prop:checked=shown == toon
                    on:change=move |_| chooser.choose_toon(toon)
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
fn Domeinen(
    index: Arc<Index>,
    found: Arc<Found>,
    chosen: Vec<String>,
    chooser: Chooser,
) -> impl IntoView {
    let keuzes = index.domeinen().iter().zip(&found.per_domein).map(|(domein, aantal)| Optie {
        waarde: domein.code.clone(),
        woorden: format!("{} ({aantal})", domein.label),
        is_chosen: chosen.contains(&domein.code),
    });
    let toggle = Callback::new(move |code: String| chooser.toggle(&code));
    let wat = use_teksten().overzicht.domein;
    let lang = lang_of_gemeente(use_teksten().taal);
    view! { <Keuzes naam="domein" wat lang keuzes=keuzes.collect() toggle /> }
}

#[component]
fn Beurten(found: Arc<Found>, chosen: Vec<Beurt>, chooser: Chooser) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let labels = [teksten.wacht_op_u, teksten.bij_gemeente, teksten.klaar];
    let keuzes =
        Beurt::ALL.iter().zip(labels).zip(&found.per_beurt).map(|((beurt, label), aantal)| Optie {
            waarde: beurt_name(*beurt).to_owned(),
            woorden: format!("{label} ({aantal})"),
            is_chosen: chosen.contains(beurt),
        });
    let toggle = Callback::new(move |name: String| {
        for beurt in Beurt::ALL.into_iter().filter(|it| beurt_name(*it) == name) {
            chooser.toggle_beurt(beurt);
        }
    });
    view! { <Keuzes naam="beurt" wat=teksten.stand lang=None keuzes=keuzes.collect() toggle /> }
}

/// One of several that can be chosen together.
struct Optie {
    waarde: String,
    woorden: String,
    is_chosen: bool,
}

#[component]
fn Keuzes(
    naam: &'static str,
    /// What one filters by.
    wat: &'static str,
    /// The language of the choices, when it is not that of the page.
    lang: Option<&'static str>,
    keuzes: Vec<Optie>,
    /// Hears the value of what is added or taken away.
    toggle: Callback<String>,
) -> impl IntoView {
    let keuzes = keuzes
        .into_iter()
        .map(|Optie { waarde, woorden, is_chosen }| {
            let value = waarde.clone();
            view! {
                <label class="keuze">
                    <input
                        type="checkbox"
                        name=naam
                        value=waarde
                        prop:checked=is_chosen
                        on:change=move |_| toggle.run(value.clone())
                    />
                    <span lang=lang>{woorden}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="filters__groep filters__groep--ruim">
            <legend>
                {use_teksten().overzicht.filter_op} " " <span class="filters__wat">{wat}</span>
            </legend>
            <div class="keuzes keuzes--los">{keuzes}</div>
        </fieldset>
    }
}

#[component]
fn Volgorde(chooser: Chooser, sorteer: Sorteer) -> impl IntoView {
    let teksten = &use_teksten().overzicht;
    let labels = [teksten.standaard, teksten.nieuwste, teksten.op_termijn, teksten.gewijzigd];
    let options = Sorteer::ALL
        .into_iter()
        .zip(labels)
        .map(|(it, label)| {
            view! { <option value=it.name() prop:selected=it == sorteer>{label}</option> }
        })
        .collect_view();
    let choose = move |event| {
        chooser.sort(Sorteer::parse(&event_target_value(&event)).unwrap_or_default());
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
fn Zoekveld(chooser: Chooser, zoek: String) -> impl IntoView {
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
                    prop:value=zoek
                    on:input=move |event| chooser.search(event_target_value(&event))
                />
            </div>
        </div>
    }
}
