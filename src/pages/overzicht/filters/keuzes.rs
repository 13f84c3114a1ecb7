//! The choices among the tools: how to show the zaken, which ones, and in which order.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::chooser::Chooser;
use super::super::index::{Found, Index};
use crate::components::{Uitklap, replaced};
use crate::domain::Beurt;
use crate::locales::{OverzichtTeksten, lang_of_gemeente};
use crate::pages::use_teksten;
use crate::routes::{Anker, Sorteer, Toon, beurt_name};

/// The choice between cards and rows.
#[component]
pub(super) fn Weergave(chooser: Chooser, toon: Toon) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let shown = toon;
    let keuzes = [(Toon::Grid, teksten.grid), (Toon::Lijst, teksten.lijst)].map(|(toon, tekst)| {
        view! {
            <label class="keuze">
                <input
                    type="radio"
                    name="toon"
                    value=toon.name()
                    prop:checked=shown == toon
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
    found: Arc<Found>,
    chosen: Vec<String>,
    /// Whether they open as a menu over the page, which takes less room.
    is_menu: bool,
    chooser: Chooser,
) -> impl IntoView {
    let keuzes = index.domeinen().iter().zip(&found.per_domein).map(|(domein, aantal)| Optie {
        waarde: domein.code.clone(),
        woorden: format!("{} ({aantal})", domein.label),
        is_chosen: chosen.contains(&domein.code),
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
pub(super) fn Beurten(found: Arc<Found>, chosen: Vec<Beurt>, chooser: Chooser) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let keuzes = Beurt::ALL.iter().zip(&found.per_beurt).map(|(beurt, aantal)| Optie {
        waarde: beurt_name(*beurt).to_owned(),
        woorden: format!("{} ({aantal})", beurt_woorden(*beurt, teksten)),
        is_chosen: chosen.contains(beurt),
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
    is_chosen: bool,
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
                    {replaced(
                        move || woorden.clone(),
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
pub(super) fn Volgorde(chooser: Chooser, sorteer: Sorteer) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
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
            <label class="filters__label" for=Anker::Sorteer.id()>{teksten.sorteer_op}</label>
            <select id=Anker::Sorteer.id() class="keuzelijst" name="sorteer" on:change=choose>
                {options}
            </select>
        </div>
    }
}
