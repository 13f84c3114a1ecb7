use leptos::prelude::*;

/// How much a [`Merk`] asks of the reader. The words say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nadruk {
    /// Good to know.
    Geen,
    /// Not seen before.
    Nieuw,
    /// Worth a look.
    Let,
    /// Something has to be done.
    Dringend,
}

/// A few words that mark something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merk {
    /// The words.
    pub tekst: String,
    /// How loud.
    pub nadruk: Nadruk,
}

impl Merk {
    /// Puts them together.
    pub fn new(tekst: impl Into<String>, nadruk: Nadruk) -> Self {
        Self { tekst: tekst.into(), nadruk }
    }
}

/// Marks beside each other.
#[component]
pub fn Merken(
    /// The most urgent first.
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
            view! { <li class=class>{tekst}</li> }
        })
        .collect_view();
    view! { <ul class="merken" role="list">{items}</ul> }
}
