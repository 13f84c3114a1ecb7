use icondata_tb::TbPrinterOutline;
use leptos::prelude::*;

use super::presentation::{self, Regel};
use crate::components::{Icoon, Laden, afbreekbaar, breekbaar_nummer, changing};
use crate::gateway::Overzicht;
use crate::locales::{ContactpaginaTeksten, OverzichtTeksten, lang_of_gemeente};
use crate::pages::fout::Foutmelding;
use crate::pages::loading::Loading;
use crate::pages::{use_gateway, use_teksten};

/// The list of zaken to take along, while it comes and once it is there.
#[component]
pub(super) fn Meenemen() -> impl IntoView {
    let teksten = use_teksten();
    let gateway = StoredValue::new_local(use_gateway());
    let asked = Loading::new(move || gateway.read_value().overzicht(drop));
    let retry = Callback::new(move |()| asked.retry());
    changing(move || match asked.get() {
        None => view! { <Laden tekst=OverzichtTeksten::of(teksten).laden /> }.into_any(),
        Some(Ok(overzicht)) => lijst(&overzicht),
        Some(Err(error)) => {
            view! { <Foutmelding titel=teksten.fout.aanvragen error retry /> }.into_any()
        }
    })
}

fn lijst(overzicht: &Overzicht) -> AnyView {
    let regels = presentation::regels(overzicht, use_teksten());
    let is_whole = !presentation::may_be_more(overzicht);
    view! { <MeenemenBeeld regels is_whole /> }.into_any()
}

/// The zaken that go on, with their numbers, to print or to have at hand during a call.
#[component]
pub(crate) fn MeenemenBeeld(
    /// The zaken, in their order.
    regels: Vec<Regel>,
    /// Whether these are all zaken that go on.
    is_whole: bool,
) -> impl IntoView {
    let woorden = &ContactpaginaTeksten::of(use_teksten()).pagina;
    let niet_alle = (!is_whole).then(|| view! { <p>{woorden.niet_alle}</p> });
    let inhoud = if regels.is_empty() {
        // Without all zaken it is not known that there are none.
        is_whole.then(|| view! { <p class="sectie__leeg">{woorden.geen_lopende}</p> }).into_any()
    } else {
        let rijen = regels.into_iter().map(|regel| view! { <Rij regel /> }).collect_view();
        // A browser that cannot print does nothing.
        let print = move |_| _ = window().print();
        view! {
            <p class="meenemen__uitleg">{woorden.meenemen_uitleg}</p>
            <ul class="meenemen" role="list">{rijen}</ul>
            <button type="button" class="knop" on:click=print>
                <Icoon icoon=TbPrinterOutline />
                {woorden.afdrukken}
            </button>
        }
        .into_any()
    };
    view! {
        <section class="sectie" aria-labelledby="meenemen">
            <h2 id="meenemen">{woorden.meenemen}</h2>
            {niet_alle}
            {inhoud}
        </section>
    }
}

#[component]
fn Rij(regel: Regel) -> impl IntoView {
    let teksten = use_teksten();
    let woorden = &ContactpaginaTeksten::of(teksten).pagina;
    let lang = lang_of_gemeente(teksten.taal);
    let Regel { naam, zaaknummer, status } = regel;
    view! {
        <li class="meenemen__aanvraag">
            <h3 lang=lang>{afbreekbaar(&naam)}</h3>
            <dl class="meenemen__feiten">
                <div>
                    <dt>{woorden.zaaknummer}</dt>
                    <dd translate="no">{breekbaar_nummer(&zaaknummer)}</dd>
                </div>
                <div>
                    <dt>{woorden.status}</dt>
                    <dd lang=lang>{status}</dd>
                </div>
            </dl>
        </li>
    }
}
