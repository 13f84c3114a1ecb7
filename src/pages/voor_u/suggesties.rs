use std::future::ready;

use futures::FutureExt;
use leptos::prelude::*;

use super::presentation::{self, Aanbod};
use super::tip::TipBeeld;
use crate::components::{changing, lees_voor};
use crate::domain::Weggedaan;
use crate::gateway::Dossier;
use crate::locales::VoorUTeksten;
use crate::pages::loading::Loading;
use crate::pages::overzicht::LoadingOverview;
use crate::pages::paginatitel::focus_on;
use crate::pages::{use_bezoekboek, use_config, use_gateway, use_teksten, use_today};
use crate::routes::Anker;

/// What else may be of use, by the zaken of the resident. Shows nothing when there is nothing, also
/// when the rules cannot be had: nobody waits for them.
#[component]
pub(super) fn SuggestiesOpHome(loading: LoadingOverview) -> impl IntoView {
    let (teksten, today, config) = (use_teksten(), use_today(), use_config());
    let gateway = StoredValue::new_local(use_gateway());
    let asked = Loading::new(move || gateway.read_value().suggesties());
    let weg = Weg::new();
    changing(move || {
        let (Some(Ok(gelezen)), Some(Some(overzicht))) =
            (asked.get(), presentation::zaken(loading))
        else {
            return ().into_any();
        };
        let zaken = presentation::eigen_zaken(&overzicht, teksten);
        let rondom =
            presentation::Rondom { weggedaan: &weg.gedaan(), today, config: &config, teksten };
        let aanbod = presentation::aanbod(&gelezen.items, &zaken, &rondom);
        view! { <SuggestiesBeeld aanbod weg=weg.callback() /> }.into_any()
    })
}

/// What else may be of use to who has this zaak.
#[component]
pub(super) fn SuggestiesBijZaak(shown: Memo<Option<Dossier>>) -> impl IntoView {
    let (teksten, today, config) = (use_teksten(), use_today(), use_config());
    let gateway = StoredValue::new_local(use_gateway());
    let asked = Loading::new(move || gateway.read_value().suggesties());
    // The domein is asked for when a rule needs it. When it is not known, that rule is not met.
    let domein = Loading::after(asked, move |gelezen| {
        let is_needed = gelezen.items.iter().any(|it| it.voor.needs_domein());
        let zaaktype = shown.get_untracked().and_then(|it| it.zaaktype).filter(|_| is_needed);
        match zaaktype {
            Some(it) => gateway.read_value().domein_of(&it),
            None => ready(Ok(None)).boxed_local(),
        }
    });
    let weg = Weg::new();
    changing(move || {
        let (Some(Ok(gelezen)), Some(domein), Some(dossier)) =
            (asked.get(), domein.get(), shown.get())
        else {
            return ().into_any();
        };
        let domein = domein.ok().flatten();
        let zaken = [presentation::eigen_zaak(&dossier, domein.as_deref(), teksten)];
        let rondom =
            presentation::Rondom { weggedaan: &weg.gedaan(), today, config: &config, teksten };
        let aanbod = presentation::aanbod(&gelezen.items, &zaken, &rondom);
        view! { <SuggestiesBeeld aanbod weg=weg.callback() /> }.into_any()
    })
}

/// What was dismissed on this device, as far as this page knows.
#[derive(Clone, Copy)]
struct Weg(RwSignal<Weggedaan>);

impl Weg {
    fn new() -> Self {
        Self(RwSignal::new(use_bezoekboek().weggedaan()))
    }

    fn gedaan(self) -> Weggedaan {
        self.0.get()
    }

    /// Dismisses a suggestion for good. The button goes with it, so that the focus moves to what is
    /// left.
    fn callback(self) -> Callback<Aanbod> {
        let (bezoekboek, woorden) = (use_bezoekboek(), VoorUTeksten::of(use_teksten()));
        Callback::new(move |aanbod: Aanbod| {
            bezoekboek.doe_weg(&aanbod.merken);
            self.0.update(|it| it.add(aanbod.merken));
            lees_voor(&(woorden.is_weg)(&aanbod.tip.titel));
            request_animation_frame(|| {
                let [list, top] = [Anker::Suggesties, Anker::Boven].map(Anker::href);
                let is_left = document().query_selector(&list).is_ok_and(|it| it.is_some());
                focus_on(if is_left { &list } else { &top });
            });
        })
    }
}

/// What else may be of use, each with a button to dismiss it.
#[component]
pub(crate) fn SuggestiesBeeld(
    /// The suggestions, in their order; nothing is shown when there are none.
    aanbod: Vec<Aanbod>,
    /// Is called with a suggestion that is dismissed.
    weg: Callback<Aanbod>,
) -> impl IntoView {
    let woorden = VoorUTeksten::of(use_teksten());
    let is_there = !aanbod.is_empty();
    let tips = aanbod.into_iter().map(|it| view! { <Suggestie aanbod=it weg /> }).collect_view();
    is_there.then(|| {
        view! {
            <section class="sectie suggesties" aria-labelledby=Anker::Suggesties.id()>
                <h2 id=Anker::Suggesties.id() tabindex="-1">{woorden.suggesties}</h2>
                <ul class="tips" role="list">{tips}</ul>
            </section>
        }
    })
}

#[component]
fn Suggestie(aanbod: Aanbod, weg: Callback<Aanbod>) -> impl IntoView {
    let woorden = VoorUTeksten::of(use_teksten());
    let tip = aanbod.tip.clone();
    let (naam, lang) = (tip.titel.clone(), tip.lang);
    view! {
        <TipBeeld tip>
            <button type="button" class="knop knop--stil" on:click=move |_| weg.run(aanbod.clone())>
                {woorden.niet_meer} <span class="alleen-voorgelezen" lang=lang>": " {naam}</span>
            </button>
        </TipBeeld>
    }
}
