//! Shows the contrast between the colours in use, in the current theme.
//!
//! Reading guide: `paren` lists which colours lie on which; `meting` asks the browser for the
//! colours; `kleur` computes the contrast.

mod kleur;
mod meting;
mod paren;

use icondata_tb::{TbAlertTriangleOutline, TbCheckOutline};
use leptos::html::Span;
use leptos::prelude::*;

use self::kleur::Kleur;
use self::meting::{Uitslag, getal, measure, nodig, resolved, telling, woorden};
use self::paren::Eis;
use super::themakeuze::Themakeuze;
use crate::components::Icoon;
use crate::pages::PaginaTitel;

/// The page with the contrast of each pair of colours.
#[component]
pub(super) fn ContrastPagina() -> impl IntoView {
    let probe = NodeRef::<Span>::new();
    let all = RwSignal::new(vec![]);
    // A change of theme rebuilds the page, and thereby measures again.
    Effect::new(move || {
        if let Some(probe) = probe.get() {
            all.set(measure(|token| resolved(&probe, token)));
        }
    });
    view! {
        <PaginaTitel titel="Contrast" lang=Some("nl") />
        <Themakeuze />
        <div class="contrast" lang="nl">
            <p>
                "Tekst heeft een contrast van 4,5:1 nodig. Voor randen, iconen en de focus is 3:1 genoeg (WCAG 2.2, 1.4.3 en 1.4.11). Gemeten is wat u ziet: zet uw apparaat in de donkere stand voor de donkere kleuren."
            </p>
            <p class="contrast__telling" role="status">{move || all.with(|it| slotsom(it))}</p>
            <Tabel all />
            <span class="contrast__proef" aria-hidden="true" node_ref=probe></span>
        </div>
    }
}

/// The summary of the result. `None` before the measurement.
fn slotsom(all: &[Uitslag]) -> Option<String> {
    let (good, of) = telling(all);
    (of > 0).then(|| format!("{good} van {of} combinaties voldoen"))
}

/// A table with a row for each pair.
#[component]
fn Tabel(
    /// The measured pairs, in the order of the rows.
    all: RwSignal<Vec<Uitslag>>,
) -> impl IntoView {
    let koppen = ["Voorbeeld", "Waar", "Kleur", "Achtergrond", "Contrast", "Nodig", "Uitslag"];
    let koppen = koppen.map(|it| view! { <th scope="col">{it}</th> }).collect_view();
    let rijen =
        move || all.get().into_iter().map(|uitslag| view! { <Rij uitslag /> }).collect_view();
    view! {
        // The table scrolls sideways by itself when it is too wide, also with the keyboard.
        <div class="contrast__tabel" role="region" aria-label="Combinaties" tabindex="0">
            <table>
                <thead>
                    <tr>{koppen}</tr>
                </thead>
                <tbody>{rijen}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Rij(
    /// The measured pair.
    uitslag: Uitslag,
) -> impl IntoView {
    let paar = uitslag.paar;
    let contrast = uitslag.ratio.map_or_else(|| "-".to_owned(), |it| format!("{}:1", getal(it)));
    let (icoon, class) = match uitslag.voldoet() {
        Some(true) => (Some(TbCheckOutline), "contrast__uitslag contrast__uitslag--goed"),
        Some(false) => (Some(TbAlertTriangleOutline), "contrast__uitslag contrast__uitslag--fout"),
        None => (None, "contrast__uitslag"),
    };
    view! {
        <tr>
            <td><Voorbeeld voor=paar.voor achter=paar.achter eis=paar.eis /></td>
            <th scope="row">{paar.waar}</th>
            <td><Waarde token=paar.voor kleur=uitslag.voor /></td>
            <td><Waarde token=paar.achter kleur=uitslag.achter /></td>
            <td>{contrast}</td>
            <td>{nodig(paar.eis)}</td>
            <td>
                <span class=class>
                    {icoon.map(|icoon| view! { <Icoon icoon /> })} {woorden(&uitslag)}
                </span>
            </td>
        </tr>
    }
}

/// A sample of the pair: text or an edge.
#[component]
fn Voorbeeld(voor: &'static str, achter: &'static str, eis: Eis) -> impl IntoView {
    let class = match eis {
        Eis::Tekst => "paar",
        Eis::Vorm | Eis::Versiering => "paar paar--vorm",
    };
    let words = (eis == Eis::Tekst).then_some("Tekst");
    // The style is set by script, because the content security policy allows no inline styles.
    view! {
        <span
            class=class
            aria-hidden="true"
            style=("--voor", format!("var({voor})"))
            style=("--achter", format!("var({achter})"))
        >
            {words}
        </span>
    }
}

#[component]
fn Waarde(token: &'static str, kleur: Option<Kleur>) -> impl IntoView {
    let kleur = kleur.map_or_else(|| "geen kleur".to_owned(), Kleur::woorden);
    view! {
        <span class="contrast__kleur">{kleur}</span>
        " "
        <code>{token}</code>
    }
}
