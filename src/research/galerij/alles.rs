use leptos::prelude::*;

use super::deel::Deel;
use super::delen::{Groep, groepen};
use super::eigenschappen::{Eigenschappen, Tekst};
use super::gereedschap::Gereedschap;
use super::lang::lang;
use super::toestanden::{Pagina, Toestand, paginas};
use super::voorbeeld::{Openen, Opmerking, Voorbeeld};
use crate::pages::paginatitel::focus_on;
use crate::pages::{PaginaTitel, use_keep};
use crate::routes::tools::Galerijplek;

/// The whole gallery on one page, or only one of its components.
#[component]
pub(super) fn Alles(
    /// The slug of the component to show; `None` shows the whole gallery.
    deel: Option<String>,
) -> impl IntoView {
    let mut groepen = groepen();
    let is_asked = |it: &Deel| Some(it.slug()) == deel;
    let is_one = groepen.iter().flat_map(|it| &it.delen).any(is_asked);
    if is_one {
        groepen.iter_mut().for_each(|it| it.delen.retain(is_asked));
        groepen.retain(|it| !it.delen.is_empty());
    }
    let naam = groepen.iter().flat_map(|it| &it.delen).map(|it| it.naam).next();
    let naam = naam.filter(|_| is_one);
    let titel = naam.map_or_else(|| "Galerij".to_owned(), |naam| format!("Galerij: {naam}"));
    let paginas = if is_one { vec![] } else { paginas() };
    let inhoudsopgave = if is_one {
        let href = Galerijplek::default().href(&use_keep());
        view! { <p><a class="galerij__terug" href=href>"De hele galerij"</a></p> }.into_any()
    } else {
        view! { <Inhoudsopgave groepen=&groepen paginas=&paginas /> }.into_any()
    };
    go_to_asked_place();
    let groepen = groepen.into_iter().map(|groep| view! { <Groepering groep /> }).collect_view();
    let paginas = paginas.into_iter().map(|pagina| view! { <Paginas pagina /> }).collect_view();
    view! {
        <PaginaTitel titel lang=lang() />
        <div class="galerij" lang="nl">
            <p class="inleiding">
                "Alle bouwstenen van MijnZaken, in elke staat waarin inwoners ze kunnen zien. Wat er \
                 bij een bouwsteen staat, komt uit de broncode."
            </p>
            <Gereedschap />
            <div class="galerij__kolommen">
                {inhoudsopgave} <div class="galerij__inhoud">{groepen} {paginas}</div>
            </div>
        </div>
    }
}

/// Scrolls to the fragment in the address. The browser itself looks for it too early, before the
/// page is built.
fn go_to_asked_place() {
    let hash = window().location().hash().unwrap_or_default();
    if hash.len() > 1 {
        request_animation_frame(move || focus_on(&hash));
    }
}

/// Links to all components and pages, by name.
#[component]
fn Inhoudsopgave<'a>(groepen: &'a [Groep], paginas: &'a [Pagina]) -> impl IntoView + use<> {
    let link = |id: String, naam: &'static str| {
        // `external` leaves the jump to the browser, which also moves the reading position.
        view! { <li><a rel="external" href=format!("#{id}")>{naam}</a></li> }
    };
    let groepen = groepen.iter().map(|groep| {
        let delen = groep.delen.iter().map(|it| link(it.slug(), it.naam)).collect_view();
        view! { <p class="wijzer__kop">{groep.titel}</p> <ul>{delen}</ul> }
    });
    let paginas = paginas.iter().map(|it| link(pagina_id(it), it.titel)).collect_view();
    view! {
        <nav class="wijzer" aria-label="Inhoud van de galerij">
            {groepen.collect_view()} <p class="wijzer__kop">"Toestanden van pagina's"</p>
            <ul>{paginas}</ul>
        </nav>
    }
}

#[component]
fn Groepering(groep: Groep) -> impl IntoView {
    let delen = groep.delen.into_iter().map(|deel| view! { <Bouwsteen deel /> }).collect_view();
    view! {
        <section class="galerij__groep">
            <h2>{groep.titel}</h2>
            <p>{groep.uitleg}</p>
            {delen}
        </section>
    }
}

#[component]
fn Bouwsteen(deel: Deel) -> impl IntoView {
    let slug = deel.slug();
    let docs = deel.docs();
    let wat = docs.map(|it| it.text).unwrap_or_default();
    let alleen = Galerijplek { deel: Some(slug.clone()), staat: None }.href(&use_keep());
    let opmerking = deel.vorm().map(|vorm| view! { <Opmerking vorm /> });
    let staten =
        deel.staten.iter().map(|it| view! { <Voorbeeld deel=&deel staat=*it /> }).collect_view();
    view! {
        <section class="bouwsteen">
            <h3 id=slug tabindex="-1">
                <a class="bouwsteen__link" href=alleen>{deel.naam}</a>
            </h3>
            <p><Tekst tekst=wat /></p>
            {docs.map(|docs| view! { <Eigenschappen docs /> })}
            {opmerking}
            {staten}
        </section>
    }
}

fn pagina_id(pagina: &Pagina) -> String {
    pagina.titel.to_lowercase().replace(' ', "-")
}

#[component]
fn Paginas(pagina: Pagina) -> impl IntoView {
    let id = pagina_id(&pagina);
    let rijen = pagina.toestanden.into_iter().map(|toestand| view! { <Rij toestand /> });
    view! {
        <section class="galerij__groep">
            <h2 id=id tabindex="-1">{pagina.titel}</h2>
            <p>{pagina.uitleg}</p>
            <ul class="toestanden" role="list">{rijen.collect_view()}</ul>
        </section>
    }
}

#[component]
fn Rij(toestand: Toestand) -> impl IntoView {
    let href = toestand.href(&use_keep());
    view! {
        <li class="toestand">
            <div>
                <p class="toestand__naam">{toestand.naam}</p>
                <p>{toestand.wanneer}</p>
            </div>
            <Openen href wat=toestand.naam.to_owned() />
        </li>
    }
}
