//! The progress of the zaak: whose turn it is, and the steps.

pub(in crate::pages::zaak) mod presentation;

use leptos::prelude::*;

use super::use_woorden;
use super::vormen::STAPPEN;
use crate::components::{AanZet, Deelstappen, Skelet, StapWoorden, Stappen};
use crate::domain::{Tijdlijn, Zaak};
use crate::error::LoadError;
use crate::gateway::{Dossier, Tussenstappen, Verloop};
use crate::pages::fout::Ontbreekt;
use crate::pages::loaded::Loaded;
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_gateway, use_today};
use crate::routes::Anker;
use presentation::Aanwijzing;

/// The section with the steps. It asks for them once the gateway has answered for the zaak itself,
/// because what the overview knew may be out of date.
#[component]
pub(super) fn StatusSectie(dossier: Loading<Dossier>) -> impl IntoView {
    let woorden = use_woorden().pagina;
    let inhoud = move || match dossier.get() {
        None => view! { <Skelet tekst=woorden.tijdlijn.laden vormen=STAPPEN /> }.into_any(),
        Some(Ok(dossier)) => view! { <Gevraagd dossier /> }.into_any(),
        // The top of the page says why, and has the button to try again.
        Some(Err(_)) => view! { <p>{woorden.tijdlijn.mislukt} "."</p> }.into_any(),
    };
    view! {
        <section class="sectie" aria-labelledby=Anker::Status.id()>
            <h2 id=Anker::Status.id() tabindex="-1">{woorden.zaak.status}</h2>
            {inhoud}
        </section>
    }
}

/// The steps of the zaak. Also says whose turn it is, when that is only known from the steps.
#[component]
fn Gevraagd(dossier: Dossier) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.tijdlijn;
    let is_aangewezen = presentation::aangewezen(&dossier, &use_config().beurt, boek).is_some();
    let zaak = dossier.zaak;
    let gateway = StoredValue::new_local(use_gateway());
    let (asked, id) = (zaak.clone(), zaak.id);
    let verloop = Loading::new(move || gateway.read_value().verloop(asked.clone()));
    let tussenstappen = Loading::new(move || gateway.read_value().tussenstappen(id));
    let retry = Callback::new(move |()| verloop.retry());
    view! {
        <Loaded
            loading=verloop
            laden=woorden.laden
            vormen=STAPPEN
            fout=woorden.mislukt
            let:verloop
        >
            <Verloopt verloop zaak=zaak.clone() tussenstappen is_aangewezen retry />
        </Loaded>
    }
}

/// Says how the zaak stands.
pub(super) fn aan_zet(Aanwijzing { zet, titel, uitleg }: Aanwijzing) -> impl IntoView {
    view! { <AanZet zet titel uitleg /> }
}

#[component]
fn Verloopt(
    verloop: Verloop,
    zaak: Zaak,
    tussenstappen: Loading<Tussenstappen>,
    is_aangewezen: bool,
    retry: Callback<()>,
) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.tijdlijn;
    let Verloop { tijdlijn, onleesbaar } = verloop;
    let nothing_yet = tijdlijn.gebeurd.is_empty() && onleesbaar.is_empty();
    let nothing_yet = nothing_yet.then(|| presentation::without_steps(&zaak, boek));
    // The current step, when the page does not say yet whose turn it is.
    let huidig = tijdlijn.huidig().filter(|_| !is_aangewezen);
    let aanwijzing = huidig.and_then(|it| {
        let gezegd = it.status.toelichting.as_deref();
        presentation::aan_zet(&zaak, it.statustype.as_ref(), gezegd, &use_config().beurt, boek)
    });
    let ontbreekt = (!onleesbaar.is_empty()).then(|| {
        let titel = (woorden.onleesbaar)(onleesbaar.len());
        let failures = onleesbaar.into_iter().map(LoadError::from).collect();
        view! { <Ontbreekt titel failures retry /> }
    });
    view! {
        {aanwijzing.map(aan_zet)}
        {ontbreekt}
        {nothing_yet.map(|it| view! { <p>{it}</p> })}
        <MetTussenstappen tijdlijn zaak tussenstappen />
    }
}

/// The steps. They do not wait for their tussenstappen, which are added when they arrive.
#[component]
fn MetTussenstappen(
    tijdlijn: Tijdlijn,
    zaak: Zaak,
    tussenstappen: Loading<Tussenstappen>,
) -> impl IntoView {
    let titel = use_woorden().pagina.tijdlijn.tussenstappen_mislukt;
    let retry = Callback::new(move |()| tussenstappen.retry());
    move || {
        let (substatussen, failures) = match tussenstappen.get() {
            None => (vec![], vec![]),
            Some(Ok(it)) => (it.substatussen, it.failures),
            Some(Err(error)) => (vec![], vec![error]),
        };
        let tijdlijn = tijdlijn.clone().with_substatussen(substatussen);
        let ontbreekt = (!failures.is_empty()).then(|| {
            view! { <Ontbreekt titel failures retry /> }
        });
        view! {
            {ontbreekt}
            <Lijst tijdlijn zaak=zaak.clone() />
        }
    }
}

#[component]
fn Lijst(tijdlijn: Tijdlijn, zaak: Zaak) -> impl IntoView {
    let boek = use_woorden();
    let teksten = &boek.pagina.tijdlijn;
    let today = use_today();
    let (eerdere, stappen) = presentation::stappen(&tijdlijn, &zaak, today, boek);
    let woorden = StapWoorden {
        geweest: teksten.geweest,
        nu: teksten.nu,
        mogelijk: teksten.mogelijk,
        verwacht: teksten.verwacht,
    };
    let eerdere = (!eerdere.is_empty()).then(|| {
        view! {
            <details class="details">
                <summary>{(teksten.eerdere)(eerdere.len())}</summary>
                <Stappen stappen=eerdere woorden />
            </details>
        }
    });
    let overgeslagen = presentation::overgeslagen(&tijdlijn, boek).map(|it| {
        view! { <p>{teksten.overgeslagen} " " <span lang=it.lang>{it.woorden}</span></p> }
    });
    view! {
        <Deelstappen delen=presentation::delen(&tijdlijn.zonder_stap, today, boek) />
        {eerdere}
        <Stappen stappen woorden />
        {overgeslagen}
    }
}
