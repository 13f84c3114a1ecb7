use leptos::prelude::*;

use super::{Doe, Merk, Merken, Nadruk, Verwijzing, afbreekbaar, hele_datums};

/// The content of a [`Nieuwsregel`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NieuwsregelInhoud {
    /// What happened.
    pub titel: String,
    /// On which day, when that does not stand above the line.
    pub dag: Option<String>,
    /// The words of the municipality that end the title.
    pub woorden: Option<String>,
    /// The language of these words and of the name of the case, as a `lang` attribute. `None` when
    /// it is the language of the page.
    pub lang: Option<&'static str>,
    /// The page that tells more, when the title is a link to that.
    pub href: Option<String>,
    /// Whether it is new.
    pub merk: Option<Merk>,
    /// The case that it is about.
    pub zaak: Option<Verwijzing>,
    /// What it means.
    pub tekst: Option<String>,
    /// The same in the words of the municipality.
    pub uitleg: Option<String>,
    /// Where one can do something about it.
    pub doe: Option<Doe>,
}

/// Something that happened: what, in which case, and what one can do.
#[component]
pub fn Nieuwsregel(
    /// The content.
    inhoud: NieuwsregelInhoud,
) -> impl IntoView {
    let NieuwsregelInhoud { titel, dag, woorden, lang, href, merk, zaak, tekst, uitleg, doe } =
        inhoud;
    let is_nieuw = merk.as_ref().is_some_and(|it| it.nadruk == Nadruk::Nieuw);
    let titel = if woorden.is_some() { format!("{titel}: ") } else { titel };
    let naam = titel.clone();
    let woorden = woorden.map(|it| view! { <span lang=lang>{afbreekbaar(&it)}</span> });
    // One element, because a link has its pieces beside each other, without the spaces between them.
    let kop = view! { <span><span>{hele_datums(&titel)}</span> {woorden}</span> };
    let kop = match href {
        Some(href) => view! { <a href=href>{kop}</a> }.into_any(),
        None => kop.into_any(),
    };
    let zaak = zaak.map(|zaak| view! { <Hoort zaak lang /> });
    let doe = doe.map(|Doe { tekst, href, .. }| {
        view! {
            <p>
                <a class="nieuwsregel__doe" href=href>
                    {tekst} <span class="alleen-voorgelezen">", " {naam}</span>
                </a>
            </p>
        }
    });
    view! {
        <article class="nieuwsregel" class:nieuwsregel--nieuw=is_nieuw>
            <h3 class="nieuwsregel__titel">{kop}</h3>
            {merk.map(|it| view! { <Merken merken=vec![it] /> })}
            {dag.map(|it| view! { <p class="nieuwsregel__dag">{hele_datums(&it)}</p> })}
            {tekst.map(|it| view! { <p>{hele_datums(&it)}</p> })}
            {uitleg.map(|it| view! { <p lang=lang>{hele_datums(&it)}</p> })}
            {zaak}
            {doe}
        </article>
    }
}

/// The case that it is about.
#[component]
fn Hoort(zaak: Verwijzing, lang: Option<&'static str>) -> impl IntoView {
    let Verwijzing { voor, naam, href } = zaak;
    let naam = afbreekbaar(&naam);
    view! {
        <p class="nieuwsregel__zaak">
            {voor} " " <a href=href lang=lang><span>{naam}</span></a>
        </p>
    }
}
