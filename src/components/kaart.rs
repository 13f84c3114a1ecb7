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
    /// Labels that ask for attention.
    pub merken: Vec<Merk>,
    /// The labels and values, in reading order.
    pub feiten: Vec<Feit>,
    /// The address of the page that the card leads to.
    pub href: String,
    /// The text of the link. Screen readers read the title after it.
    pub link: String,
    /// A heading, and links below it as pairs of text and address.
    pub onderdelen: Option<(String, Vec<(String, String)>)>,
}

/// A card that leads to a page. The whole card can be clicked, but it holds one link.
#[component]
pub fn Kaart(
    /// The content of the card.
    inhoud: KaartInhoud,
) -> impl IntoView {
    let KaartInhoud { titel, ondertitel, lang, merken, feiten, href, link, onderdelen } = inhoud;
    // The accessible name of the link, since cards with the same title lead to different pages.
    let naam = [Some(titel.as_str()), ondertitel.as_deref()].into_iter().flatten();
    let naam = naam.collect::<Vec<_>>().join(": ");
    let is_dringend = merken.iter().any(|it| it.nadruk == Nadruk::Dringend);
    let feiten = feiten
        .into_iter()
        .map(|it| view! { <div><dt>{it.label}</dt><dd lang=it.lang>{it.waarde}</dd></div> })
        .collect_view();
    view! {
        <article class="kaart" class:kaart--dringend=is_dringend>
            <div class="kaart__kop" lang=lang>
                <h3 class="kaart__titel">{afbreekbaar(&titel)}</h3>
                {ondertitel.map(|it| view! { <p class="kaart__ondertitel">{afbreekbaar(&it)}</p> })}
            </div>
            <dl class="kaart__feiten">{feiten}</dl>
            <a class="kaart__link" href=href>
                {link} " " <span class="alleen-voorgelezen" lang=lang>{naam}</span>
            </a>
            // Shown at the top of the card, but read aloud after its content.
            <Merken merken />
            {onderdelen.map(|(kop, links)| view! { <Onderdelen kop lang links /> })}
        </article>
    }
}

#[component]
fn Onderdelen(
    kop: String,
    lang: Option<&'static str>,
    links: Vec<(String, String)>,
) -> impl IntoView {
    let items = links
        .into_iter()
        .map(|(tekst, href)| view! { <li><a href=href lang=lang><span>{afbreekbaar(&tekst)}</span></a></li> })
        .collect_view();
    view! {
        <div class="kaart__onderdelen">
            <h4>{kop}</h4>
            <ul>{items}</ul>
        </div>
    }
}
