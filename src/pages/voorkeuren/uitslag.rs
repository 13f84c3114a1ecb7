use leptos::prelude::*;

use super::presentation::{Concept, Stand, Wat, naam, regels, titel, waarde};
use super::woorden::use_woorden;
use crate::components::{Melding, Soort, changing};
use crate::domain::{Contactadres, Kanaal, Keuze};

/// What was saved and what was not. What is wrong with fields stands at the fields.
#[component]
pub(super) fn Uitslagen(concept: RwSignal<Concept>) -> impl IntoView {
    let woorden = use_woorden();
    let stand = Memo::new(move |_| {
        let concept = concept.read();
        (concept.said(), concept.is_nagekeken && concept.gewenst().is_err())
    });
    changing(move || match stand.get() {
        (_, true) => view! { <Melding soort=Soort::Fout titel=woorden.controleer /> }.into_any(),
        (Stand::Klaar(uitslagen), _) => {
            let (soort, titel) = titel(&uitslagen, woorden);
            let regels = regels(&uitslagen, woorden);
            let blijft = (!regels.iter().all(|it| it.is_bewaard))
                .then(|| view! { <p>{woorden.blijft_staan}</p> });
            let items = regels.into_iter().map(|it| view! { <li>{it.tekst}</li> }).collect_view();
            view! { <Melding soort titel><ul>{items}</ul>{blijft}</Melding> }.into_any()
        }
        (Stand::Invullen | Stand::Bezig, _) => ().into_any(),
    })
}

/// A question for each choice that somebody else changed since the page was opened.
#[component]
pub(super) fn Vragen(concept: RwSignal<Concept>, bewaar: Callback<()>) -> impl IntoView {
    let vragen = Memo::new(move |_| concept.read().vragen());
    changing(move || {
        let vraag = |keuze| view! { <Ondertussen keuze concept bewaar /> };
        vragen.get().into_iter().map(vraag).collect_view().into_any()
    })
}

/// The question which of two values counts: that of the resident, or what is there now.
#[component]
fn Ondertussen(keuze: Keuze, concept: RwSignal<Concept>, bewaar: Callback<()>) -> impl IntoView {
    let woorden = use_woorden();
    let naam = naam(Wat::Keuze(keuze), woorden);
    let (nu, mijn) = concept.with_untracked(|it| {
        let mut mijn = it.nu.clone();
        mijn.besluiten = it.invoer.besluiten;
        mijn.meldingen = it.invoer.meldingen;
        for kanaal in Kanaal::ALL {
            let typed = it.invoer.adres(kanaal).to_owned();
            mijn.set_adres(
                kanaal,
                Some(typed).filter(|it| !it.is_empty()).map(Contactadres::registered),
            );
        }
        (waarde(keuze, &it.nu, woorden), waarde(keuze, &mijn, woorden))
    });
    let answer = move |is_mijn| {
        concept.update(|it| it.answer(keuze, is_mijn));
        if is_mijn {
            bewaar.run(());
        }
    };
    view! {
        <div class="ondertussen" role="alert">
            <Melding soort=Soort::Waarschuwing titel=woorden.veranderd_titel>
                <p>{(woorden.veranderd)(&naam)}</p>
                <p>{(woorden.er_staat)(&nu)} " " {(woorden.u_koos)(&mijn)}</p>
                <button type="button" class="knop" on:click=move |_| answer(true)>
                    {woorden.neem_mijn}
                </button>
                " "
                <button type="button" class="knop knop--stil" on:click=move |_| answer(false)>
                    {woorden.houd_dit}
                </button>
            </Melding>
        </div>
    }
}
