use icondata_tb::TbXOutline;
use leptos::prelude::*;

use super::super::chooser::Chooser;
use super::super::view::View;
use super::keuzes::beurt_woorden;
use crate::components::{Icoon, replaced};
use crate::locales::{OverzichtTeksten, lang_of_gemeente};
use crate::pages::paginatitel::{focus, focus_on};
use crate::pages::use_teksten;
use crate::routes::Anker;

/// The filters that are on: a button for each, which removes it, and one that removes all of them
/// and the search words.
#[component]
pub(super) fn Gekozen(view: View, chooser: Chooser) -> impl IntoView {
    let teksten = OverzichtTeksten::of(use_teksten());
    let is_filtered = view.chosen.selectie.is_filtered();
    let filters = replaced(
        move || gekozen(&view, chooser),
        |filters| {
            let items = filters.into_iter().enumerate().map(|(plek, filter)| {
                view! { <li><Filter filter plek /></li> }
            });
            view! { <ul role="list">{items.collect_view()}</ul> }
        },
    );
    // The click hides the button, so it moves the focus to the search box.
    let clear = move |_| {
        focus(Anker::Zoek);
        chooser.clear();
    };
    view! {
        <div class="gekozen" hidden=!is_filtered>
            {filters}
            <button type="button" class="knop knop--kaal" on:click=clear>
                {teksten.wis_filters}
            </button>
        </div>
    }
}

/// A filter that is on.
#[derive(Clone)]
struct Gekozenfilter {
    /// What it filters by, such as "Domein".
    wat: &'static str,
    woorden: String,
    /// The language of these words, when it is not that of the page.
    lang: Option<&'static str>,
    remove: Callback<()>,
}

fn gekozen(view: &View, chooser: Chooser) -> Vec<Gekozenfilter> {
    let teksten = OverzichtTeksten::of(use_teksten());
    let selectie = &view.chosen.selectie;
    let domeinen = selectie.domeinen.iter().map(|code| {
        let known = view.index.domeinen().iter().find(|it| it.code == *code);
        let to_remove = code.clone();
        Gekozenfilter {
            wat: teksten.domein,
            woorden: known.map_or(code, |it| &it.label).clone(),
            lang: lang_of_gemeente(use_teksten().taal),
            remove: Callback::new(move |()| chooser.toggle(&to_remove)),
        }
    });
    let beurten = selectie.beurten.iter().map(|beurt| {
        let beurt = *beurt;
        Gekozenfilter {
            wat: teksten.stand,
            woorden: beurt_woorden(beurt, teksten).to_owned(),
            lang: None,
            remove: Callback::new(move |()| chooser.toggle_beurt(beurt)),
        }
    });
    domeinen.chain(beurten).collect()
}

#[component]
fn Filter(filter: Gekozenfilter, plek: usize) -> impl IntoView {
    let Gekozenfilter { wat, woorden, lang, remove } = filter;
    // The button goes away, so the focus moves to the one that takes its place: the next filter, or
    // else the button for the other tools.
    let remove = move |_| {
        focus_on(".filters__knop");
        remove.run(());
        let next = format!(".gekozen li:nth-child({}) button", plek + 1);
        request_animation_frame(move || focus_on(&next));
    };
    view! {
        <button type="button" class="filter" on:click=remove>
            <span class="filter__vorm">
                <span class="alleen-voorgelezen">
                    {OverzichtTeksten::of(use_teksten()).verwijder_filter} " "
                </span>
                <span>{wat} ": " <span lang=lang>{woorden}</span></span>
                <Icoon icoon=TbXOutline />
            </span>
        </button>
    }
}
