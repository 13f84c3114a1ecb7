use leptos::prelude::*;

use super::presentation;
use crate::components::{StapWoorden, Stappen};
use crate::domain::Zaak;
use crate::error::LoadError;
use crate::gateway::Verloop;
use crate::pages::fout::Gebrek;
use crate::pages::loaded::Loaded;
use crate::pages::vraag::Vraag;
use crate::pages::{use_gateway, use_teksten, use_today};
use crate::routes::Anker;

/// The steps of the zaak.
#[component]
pub(super) fn StatusSectie(zaak: Zaak) -> impl IntoView {
    let teksten = use_teksten();
    let gateway = use_gateway();
    let asked = zaak.clone();
    let verloop = Vraag::new(move || gateway.verloop(asked.clone()));
    let retry = Callback::new(move |()| verloop.retry());
    view! {
        <section class="sectie" aria-labelledby=Anker::Status.id()>
            <h2 id=Anker::Status.id() tabindex="-1">{teksten.zaak.status}</h2>
            <Loaded
                vraag=verloop
                laden=teksten.algemeen.laden
                fout=teksten.fout.status
                let:verloop
            >
                <Verloopt verloop zaak=zaak.clone() retry />
            </Loaded>
        </section>
    }
}

#[component]
fn Verloopt(verloop: Verloop, zaak: Zaak, retry: Callback<()>) -> impl IntoView {
    let teksten = use_teksten();
    let woorden = &teksten.zaak;
    let Verloop { tijdlijn, onleesbaar } = verloop;
    let nothing_yet = tijdlijn.gebeurd.is_empty() && onleesbaar.is_empty();
    let stappen = presentation::stappen(&tijdlijn, &zaak, use_today(), teksten);
    let woorden_per_stap = StapWoorden {
        geweest: woorden.stap_geweest,
        nu: woorden.stap_nu,
        mogelijk: woorden.stap_mogelijk,
        verwacht: woorden.verwacht,
    };
    let gebrek = (!onleesbaar.is_empty()).then(|| {
        let titel = (woorden.stappen_onleesbaar)(onleesbaar.len());
        let failures = onleesbaar.into_iter().map(LoadError::from).collect();
        view! { <Gebrek titel failures retry /> }
    });
    view! {
        {gebrek}
        {nothing_yet.then(|| view! { <p>{presentation::without_steps(&zaak, teksten)}</p> })}
        <Stappen stappen woorden=woorden_per_stap />
    }
}
