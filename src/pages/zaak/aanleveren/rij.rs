use icondata_tb::{TbAlertTriangleOutline, TbCheckOutline, TbFileTextOutline};
use leptos::prelude::*;

use super::presentation::{self, Knop};
use crate::components::{Icoon, afbreekbaar, changing};
use crate::config::Upload;
use crate::domain::Stand;
use crate::locales::AanleverenTeksten;
use crate::pages::use_teksten;

/// A file that was chosen: its name, how it stands, and a button. The button is there all the time,
/// so that it keeps the focus; what it does changes.
#[component]
pub(crate) fn BestandBeeld(
    /// The name of the file.
    naam: String,
    /// The size of the file in bytes.
    omvang: u64,
    /// How it stands.
    #[prop(into)]
    stand: Signal<Stand>,
    /// What may be sent.
    upload: StoredValue<Upload>,
    /// Called with what the button does now.
    doe: Callback<Knop>,
) -> impl IntoView {
    let teksten = AanleverenTeksten::of(use_teksten());
    // Memos, so that screen readers are told only of what changes.
    let melding = Memo::new(move |_| {
        presentation::melding(stand.get(), omvang, &upload.read_value(), teksten)
    });
    let knop = Memo::new(move |_| presentation::knop(stand.get()));
    let is_fout = move || matches!(stand.get(), Stand::Niet(_) | Stand::Onbekend);
    let grootte = presentation::grootte(omvang);
    view! {
        <div class="bestand">
            <StandIcoon stand />
            <div class="bestand__tekst">
                <p class="bestand__naam">
                    <span translate="no">{afbreekbaar(&naam)}</span>
                    " "
                    <span class="bestand__grootte">"(" {grootte} ")"</span>
                </p>
                <Balk naam=naam.clone() omvang stand />
                <p class="bestand__stand" class:bestand__stand--fout=is_fout role="status">
                    {melding}
                </p>
            </div>
            <BestandKnop naam knop doe />
        </div>
    }
}

/// The icon for how a file stands; the words beside it say the same.
#[component]
fn StandIcoon(stand: Signal<Stand>) -> impl IntoView {
    let icoon = Memo::new(move |_| match stand.get() {
        Stand::Ontvangen => 1,
        Stand::Niet(_) | Stand::Onbekend => 2,
        _ => 0,
    });
    changing(move || {
        let icoon = match icoon.get() {
            1 => TbCheckOutline,
            2 => TbAlertTriangleOutline,
            _ => TbFileTextOutline,
        };
        view! { <Icoon icoon /> }.into_any()
    })
}

/// How far a file is.
#[component]
fn Balk(naam: String, omvang: u64, stand: Signal<Stand>) -> impl IntoView {
    let teksten = AanleverenTeksten::of(use_teksten());
    let label = StoredValue::new((teksten.voortgang)(&naam));
    let is_shown = Memo::new(move |_| matches!(stand.get(), Stand::Versturen(_) | Stand::Afronden));
    let gedaan = move || match stand.get() {
        Stand::Versturen(bytes) => bytes.min(omvang),
        _ => omvang,
    };
    changing(move || {
        if !is_shown.get() {
            return ().into_any();
        }
        view! {
            <progress
                class="voortgang__balk"
                aria-label=label.get_value()
                max=omvang
                value=gedaan
            />
        }
        .into_any()
    })
}

/// The button of a file.
#[component]
fn BestandKnop(naam: String, knop: Memo<(Knop, bool)>, doe: Callback<Knop>) -> impl IntoView {
    let teksten = AanleverenTeksten::of(use_teksten());
    let woord = move || match knop.get().0 {
        Knop::Verwijder => teksten.verwijder,
        Knop::Annuleer => teksten.annuleer,
        Knop::Opnieuw => teksten.opnieuw,
    };
    let press = move |_| {
        let (knop, can) = knop.get_untracked();
        if can {
            doe.run(knop);
        }
    };
    view! {
        <button
            type="button"
            class="knop knop--stil bestand__knop"
            aria-disabled=move || (!knop.get().1).then_some("true")
            on:click=press
        >
            <span>{woord}</span>
            <span class="alleen-voorgelezen">" " {naam}</span>
        </button>
    }
}
