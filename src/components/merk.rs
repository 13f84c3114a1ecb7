use leptos::prelude::*;

use super::hele_datums;

/// The emphasis of a [`Merk`]. The words must say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nadruk {
    /// No emphasis.
    Geen,
    /// Something that the reader has not seen before.
    Nieuw,
    /// Something that deserves a look.
    Let,
    /// Something that the reader has to do.
    Dringend,
}

/// A short label that marks an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merk {
    /// The words.
    pub tekst: String,
    /// The emphasis.
    pub nadruk: Nadruk,
}

impl Merk {
    /// A label with this text and emphasis.
    pub fn new(tekst: impl Into<String>, nadruk: Nadruk) -> Self {
        Self { tekst: tekst.into(), nadruk }
    }
}

/// A row of labels.
#[component]
pub fn Merken(
    /// The labels, most urgent first.
    merken: Vec<Merk>,
) -> impl IntoView {
    let items = merken
        .into_iter()
        .map(|Merk { tekst, nadruk }| {
            let class = match nadruk {
                Nadruk::Geen => "merk",
                Nadruk::Nieuw => "merk merk--nieuw",
                Nadruk::Let => "merk merk--let",
                Nadruk::Dringend => "merk merk--dringend",
            };
            view! { <li class=class>{hele_datums(&tekst)}</li> }
        })
        .collect_view();
    view! { <ul class="merken" role="list">{items}</ul> }
}
