//! The choices among the tools: how to show the zaken, which ones, and in which order.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::chooser::Chooser;
use super::super::index::Index;
use super::super::views::Views;
use crate::components::{Uitklap, replaced};
use crate::domain::Beurt;
use crate::locales::{OverzichtTeksten, lang_of_gemeente};
use crate::pages::use_teksten;
use crate::routes::{Anker, Sorteer, Toon, beurt_name};

/// The choice between cards and rows.
#[component]
pub(super) fn Weergave(views: Views, chooser: Chooser) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let keuzes = [(Toon::Grid, teksten.grid), (Toon::Lijst, teksten.lijst)].map(|(toon, tekst)| {
        let is_shown = views.part(move |it| it.chosen.toon == toon);
        view! {
            <label class="keuze">
                <input
                    type="radio"
                    name="toon"
                    value=toon.name()
                    prop:checked=is_shown
                    on:change=move |_| chooser.choose_toon(toon)
                />
                {tekst}
            </label>
        }
    });
    view! {
        <fieldset class="filters__groep">
            <legend class="filters__label">{teksten.toon_als}</legend>
            <div class="keuzes">{keuzes.collect_view()}</div>
        </fieldset>
    }
}

/// The choice of domeinen, each with the number of zaken that it would leave.
#[component]
pub(super) fn Domeinen(
    index: Arc<Index>,
    views: Views,
    /// Whether they open as a menu over the page, which takes less room.
    is_menu: bool,
    chooser: Chooser,
) -> impl IntoView {
    let keuzes = index.domeinen().iter().enumerate().map(|(plek, domein)| {
        let code = domein.code.clone();
        Optie {
            waarde: domein.code.clone(),
            woorden: domein.label.clone(),
            aantal: views
                .part(move |it| it.found.per_domein.get(plek).copied().unwrap_or_default()),
            is_chosen: views.part(move |it| it.chosen.selectie.domeinen.contains(&code)),
        }
    });
    let toggle = Callback::new(move |code: String| chooser.toggle(&code));
    let teksten = OverzichtTeksten::of(use_teksten());
    let (voor, wat) = (teksten.filter_op, teksten.domein);
    let lang = lang_of_gemeente(use_teksten().taal);
    let keuzes = view! { <Keuzes naam="domein" wat lang keuzes=keuzes.collect() toggle /> };
    if !is_menu {
        return keuzes.into_any();
    }
    view! {
        <div class="filters__groep">
            <p class="filters__label" aria-hidden="true">{voor}</p>
            <Uitklap voor knop=wat>{keuzes}</Uitklap>
        </div>
    }
    .into_any()
}

/// The choice by whose turn it is, with the number of zaken that each choice would leave.
#[component]
pub(super) fn Beurten(views: Views, chooser: Chooser) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let keuzes = Beurt::ALL.into_iter().enumerate().map(|(plek, beurt)| Optie {
        waarde: beurt_name(beurt).to_owned(),
        woorden: beurt_woorden(beurt, teksten).to_owned(),
        aantal: views.part(move |it| it.found.per_beurt.get(plek).copied().unwrap_or_default()),
        is_chosen: views.part(move |it| it.chosen.selectie.beurten.contains(&beurt)),
    });
    let toggle = Callback::new(move |name: String| {
        for beurt in Beurt::ALL.into_iter().filter(|it| beurt_name(*it) == name) {
            chooser.toggle_beurt(beurt);
        }
    });
    view! { <Keuzes naam="beurt" wat=teksten.stand lang=None keuzes=keuzes.collect() toggle /> }
}

/// The words for a beurt.
pub(super) fn beurt_woorden(beurt: Beurt, teksten: &OverzichtTeksten) -> &'static str {
    match beurt {
        Beurt::U => teksten.wacht_op_u,
        Beurt::Gemeente => teksten.bij_gemeente,
        Beurt::Niemand => teksten.klaar,
    }
}

/// One of several choices that can be made together.
struct Optie {
    waarde: String,
    woorden: String,
    /// How many zaken it would leave.
    aantal: Memo<usize>,
    is_chosen: Memo<bool>,
}

#[component]
fn Keuzes(
    naam: &'static str,
    /// The subject of the choices, such as "domein".
    wat: &'static str,
    /// The language of the choices, when it is not that of the page.
    lang: Option<&'static str>,
    keuzes: Vec<Optie>,
    /// Called with the value of the choice that is added or removed.
    toggle: Callback<String>,
) -> impl IntoView {
    let keuzes = keuzes
        .into_iter()
        .map(|Optie { waarde, woorden, aantal, is_chosen }| {
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
                    {replaced(
                        move || format!("{woorden} ({})", aantal.get()),
                        move |it| view! { <span lang=lang>{it}</span> },
                    )}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="filters__groep">
            <legend class="filters__label">
                {OverzichtTeksten::of(use_teksten()).filter_op} " " <span>{wat}</span>
            </legend>
            <div class="keuzes keuzes--los">{keuzes}</div>
        </fieldset>
    }
}

/// The choice of an order.
#[component]
pub(super) fn Volgorde(views: Views, chooser: Chooser) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let labels = [teksten.standaard, teksten.nieuwste, teksten.op_termijn, teksten.gewijzigd];
    let options = Sorteer::ALL
        .into_iter()
        .zip(labels)
        .map(|(sorteer, label)| {
            let is_chosen = views.part(move |it| it.chosen.selectie.sorteer == sorteer);
            view! { <option value=sorteer.name() prop:selected=is_chosen>{label}</option> }
        })
        .collect_view();
    let choose = move |event| {
        chooser.sort(Sorteer::parse(&event_target_value(&event)).unwrap_or_default());
    };
    view! {
        <div class="filters__groep">
            <label class="filters__label" for=Anker::Sorteer.id()>{teksten.sorteer_op}</label>
            <select id=Anker::Sorteer.id() class="keuzelijst" name="sorteer" on:change=choose>
                {options}
            </select>
        </div>
    }
}
