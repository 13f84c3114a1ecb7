use leptos::prelude::*;

use super::{presentation, use_woorden};
use crate::components::{StapWoorden, Stappen};
use crate::domain::Zaak;
use crate::error::LoadError;
use crate::gateway::Verloop;
use crate::pages::fout::Gebrek;
use crate::pages::loaded::Loaded;
use crate::pages::vraag::Vraag;
use crate::pages::{use_gateway, use_today};
use crate::routes::Anker;

/// The steps of the zaak.
#[component]
pub(super) fn StatusSectie(zaak: Zaak) -> impl IntoView {
    let woorden = use_woorden().pagina;
    let gateway = use_gateway();
    let asked = zaak.clone();
    let verloop = Vraag::new(move || gateway.verloop(asked.clone()));
    let retry = Callback::new(move |()| verloop.retry());
    view! {
        <section class="sectie" aria-labelledby=Anker::Status.id()>
            <h2 id=Anker::Status.id() tabindex="-1">{woorden.zaak.status}</h2>
            <Loaded
                vraag=verloop
                laden=woorden.tijdlijn.laden
                fout=woorden.tijdlijn.mislukt
                let:verloop
            >
                <Verloopt verloop zaak=zaak.clone() retry />
            </Loaded>
        </section>
    }
}

#[component]
fn Verloopt(verloop: Verloop, zaak: Zaak, retry: Callback<()>) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.tijdlijn;
    let Verloop { tijdlijn, onleesbaar } = verloop;
    let nothing_yet = tijdlijn.gebeurd.is_empty() && onleesbaar.is_empty();
    let stappen = presentation::stappen(&tijdlijn, &zaak, use_today(), boek);
    let woorden_per_stap = StapWoorden {
        geweest: woorden.geweest,
        nu: woorden.nu,
        mogelijk: woorden.mogelijk,
        verwacht: woorden.verwacht,
    };
    let gebrek = (!onleesbaar.is_empty()).then(|| {
        let titel = (woorden.onleesbaar)(onleesbaar.len());
        let failures = onleesbaar.into_iter().map(LoadError::from).collect();
        view! { <Gebrek titel failures retry /> }
    });
    view! {
        {gebrek}
        {nothing_yet.then(|| view! { <p>{presentation::without_steps(&zaak, boek)}</p> })}
        <Stappen stappen woorden=woorden_per_stap />
    }
}
