use leptos::prelude::*;

use super::{Feit, Merk, Merken, Nadruk, afbreekbaar, breekbaar_nummer, hele_datums};

/// The content of an [`Actie`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActieInhoud {
    /// What must be done.
    pub titel: String,
    /// How soon, or that it is done.
    pub merk: Option<Merk>,
    /// Why, in one paragraph or more.
    pub waarom: Vec<String>,
    /// The language of the title, the reasons and the name of the case, as a `lang` attribute.
    /// `None` when it is the language of the page.
    pub lang: Option<&'static str>,
    /// What one must know to do it, such as an amount.
    pub feiten: Vec<Feit>,
    /// The case that it is for.
    pub zaak: Option<Verwijzing>,
    /// Where to do it.
    pub doe: Option<Doe>,
    /// What to know before one does it, or how to do it elsewhere: a paragraph for each.
    pub uitleg: Vec<String>,
}

/// What an action belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verwijzing {
    /// What comes before the name, such as "Voor aanvraag".
    pub voor: &'static str,
    /// The name.
    pub naam: String,
    /// Its page, if there is one to go to.
    pub href: Option<String>,
}

/// The link with which something is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doe {
    /// The words, such as "Betalen". Screen readers read the title of the action after them.
    pub tekst: &'static str,
    /// The address.
    pub href: String,
    /// Whether the address is a place on the page itself.
    pub is_hier: bool,
}

/// Something that the reader is asked to do: what, why, by when, and where.
#[component]
pub fn Actie(
    /// The content.
    inhoud: ActieInhoud,
) -> impl IntoView {
    let ActieInhoud { titel, merk, waarom, lang, feiten, zaak, doe, uitleg } = inhoud;
    let class = match merk.as_ref().map(|it| it.nadruk) {
        Some(Nadruk::Dringend) => "actie actie--dringend",
        Some(Nadruk::Let) => "actie actie--let",
        _ => "actie",
    };
    let naam = titel.clone();
    let waarom = waarom.into_iter().map(|it| view! { <p lang=lang>{it}</p> }).collect_view();
    let feiten = (!feiten.is_empty()).then(|| view! { <Weten feiten /> });
    let zaak = zaak.map(|zaak| view! { <Hoort zaak lang /> });
    let uitleg =
        uitleg.into_iter().map(|it| view! { <p class="actie__uitleg">{it}</p> }).collect_view();
    let doe = doe.map(|doe| view! { <Knop doe naam lang /> });
    view! {
        <article class=class>
            <h3 class="actie__titel" lang=lang>{afbreekbaar(&titel)}</h3>
            {merk.map(|it| view! { <Merken merken=vec![it] /> })}
            {waarom}
            {zaak}
            {feiten}
            {uitleg}
            {doe}
        </article>
    }
}

/// What one must know to do it.
#[component]
fn Weten(feiten: Vec<Feit>) -> impl IntoView {
    let rows = feiten
        .into_iter()
        .map(|it| {
            // A single word with figures is a number, such as a reference.
            let is_number = it.waarde.contains(|it: char| it.is_ascii_digit());
            let waarde = if is_number && !it.waarde.contains(' ') {
                breekbaar_nummer(&it.waarde)
            } else {
                hele_datums(&it.waarde)
            };
            view! { <div><dt>{it.label}</dt><dd lang=it.lang>{waarde}</dd></div> }
        })
        .collect_view();
    view! { <dl class="actie__feiten">{rows}</dl> }
}

/// What the action belongs to.
#[component]
fn Hoort(zaak: Verwijzing, lang: Option<&'static str>) -> impl IntoView {
    let Verwijzing { voor, naam, href } = zaak;
    let naam = afbreekbaar(&naam);
    let naam = match href {
        Some(href) => view! { <a href=href lang=lang><span>{naam}</span></a> }.into_any(),
        None => view! { <span lang=lang>{naam}</span> }.into_any(),
    };
    view! { <p class="actie__zaak">{voor} " " {naam}</p> }
}

#[component]
fn Knop(doe: Doe, naam: String, lang: Option<&'static str>) -> impl IntoView {
    // `external` leaves the jump within the page to the browser.
    let rel = doe.is_hier.then_some("external");
    view! {
        <p>
            <a class="knop knop--hoofd" href=doe.href rel=rel>
                {doe.tekst} <span class="alleen-voorgelezen" lang=lang>" " {naam}</span>
            </a>
        </p>
    }
}
