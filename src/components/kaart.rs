use leptos::prelude::*;

use super::{Feit, Merk, Merken, Nadruk};

/// What stands on a [`Kaart`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KaartInhoud {
    /// The heading.
    pub titel: String,
    /// What sets it apart from cards with the same heading.
    pub ondertitel: Option<String>,
    /// The language of both, when it is not that of the page.
    pub lang: Option<&'static str>,
    /// What asks for attention.
    pub merken: Vec<Merk>,
    /// Labels with their values.
    pub feiten: Vec<Feit>,
    /// Where it leads.
    pub href: String,
    /// The words of the link; the heading is read out after them.
    pub link: String,
    /// What belongs to it, under its own small heading.
    pub onderdelen: Option<(String, Vec<(String, String)>)>,
}

/// A card that leads to a page: the whole card can be tapped, and has one link.
#[component]
pub fn Kaart(
    /// What stands on it.
    inhoud: KaartInhoud,
) -> impl IntoView {
    let KaartInhoud { titel, ondertitel, lang, merken, feiten, href, link, onderdelen } = inhoud;
    // Cards with the same heading lead to different pages.
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
                <h3 class="kaart__titel">{titel}</h3>
                {ondertitel.map(|it| view! { <p class="kaart__ondertitel">{it}</p> })}
            </div>
            <dl class="kaart__feiten">{feiten}</dl>
            <a class="kaart__link" href=href>
                {link}
                <span class="alleen-voorgelezen" lang=lang>" "{naam}</span>
            </a>
            // Shown on top, read after what it is about.
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
        .map(|(tekst, href)| view! { <li><a href=href lang=lang>{tekst}</a></li> })
        .collect_view();
    view! {
        <div class="kaart__onderdelen">
            <h4>{kop}</h4>
            <ul>{items}</ul>
        </div>
    }
}
