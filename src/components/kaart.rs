use leptos::prelude::*;

use super::{Feit, Merk, Merken, Nadruk, afbreekbaar};

/// The content of a [`Kaart`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KaartInhoud {
    /// The heading.
    pub titel: String,
    /// A second heading that tells cards with the same title apart.
    pub ondertitel: Option<String>,
    /// The language of the title and the subtitle, as a `lang` attribute. `None` when it is the
    /// language of the page.
    pub lang: Option<&'static str>,
    /// How it stands with what the card leads to.
    pub etiketten: Vec<Etiket>,
    /// What asks for attention. Marks that are new or urgent stand beside the etiketten; the others
    /// are sentences, and stand below the facts.
    pub merken: Vec<Merk>,
    /// The other labels and values, in reading order.
    pub feiten: Vec<Feit>,
    /// The address of the page that the card leads to.
    pub href: String,
    /// The text of the link. Screen readers read the title after it.
    pub link: String,
    /// A heading, and links below it as pairs of text and address.
    pub onderdelen: Option<(String, Vec<(String, String)>)>,
}

/// A value that is shown as a label of its own. Only screen readers read what it is the value of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Etiket {
    /// The value, and what it is the value of.
    pub feit: Feit,
    /// Whether it says that the reader got what they asked for.
    pub is_gelukt: bool,
}

/// A card that leads to a page. The whole card can be clicked, but it holds one link.
#[component]
pub fn Kaart(
    /// The content of the card.
    inhoud: KaartInhoud,
) -> impl IntoView {
    let KaartInhoud { titel, ondertitel, lang, etiketten, merken, feiten, href, link, onderdelen } =
        inhoud;
    // The accessible name of the link, since cards with the same title lead to different pages.
    let naam = [Some(titel.as_str()), ondertitel.as_deref()].into_iter().flatten();
    let naam = naam.collect::<Vec<_>>().join(": ");
    let is_dringend = merken.iter().any(|it| it.nadruk == Nadruk::Dringend);
    let is_short = |it: &Merk| matches!(it.nadruk, Nadruk::Dringend | Nadruk::Nieuw);
    let (merken, zinnen): (Vec<_>, Vec<_>) = merken.into_iter().partition(is_short);
    view! {
        <article class="kaart" class:kaart--dringend=is_dringend>
            <div class="kaart__kop" lang=lang>
                <h3 class="kaart__titel">{afbreekbaar(&titel)}</h3>
                {ondertitel.map(|it| view! { <p class="kaart__ondertitel">{afbreekbaar(&it)}</p> })}
            </div>
            <div class="kaart__stand">
                <Etiketten etiketten />
                <Merken merken />
            </div>
            <div class="kaart__feiten">
                <Waarden feiten />
                <Merken merken=zinnen />
            </div>
            <a class="kaart__link" href=href>
                {link} " " <span class="alleen-voorgelezen" lang=lang>{naam}</span>
            </a>
            {onderdelen.map(|(kop, links)| view! { <Onderdelen kop lang links /> })}
        </article>
    }
}

#[component]
fn Etiketten(etiketten: Vec<Etiket>) -> impl IntoView {
    let items = etiketten
        .into_iter()
        .map(|Etiket { feit, is_gelukt }| {
            let class = if is_gelukt { "merk merk--gelukt" } else { "merk merk--stand" };
            view! {
                <div>
                    <dt class="alleen-voorgelezen">{feit.label}</dt>
                    <dd class=class lang=feit.lang>{feit.waarde}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="merken">{items}</dl> }
}

#[component]
fn Waarden(feiten: Vec<Feit>) -> impl IntoView {
    let items = feiten
        .into_iter()
        .map(|it| view! { <div><dt>{it.label}</dt><dd lang=it.lang>{it.waarde}</dd></div> })
        .collect_view();
    view! { <dl>{items}</dl> }
}

#[component]
fn Onderdelen(
    kop: String,
    lang: Option<&'static str>,
    links: Vec<(String, String)>,
) -> impl IntoView {
    let items = links
        .into_iter()
        .map(|(tekst, href)| {
            view! {
                <li>
                    <a href=href lang=lang><span>{afbreekbaar(&tekst)}</span></a>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="kaart__onderdelen">
            <h4>{kop}</h4>
            <ul>{items}</ul>
        </div>
    }
}
