use leptos::html::Ul;
use leptos::prelude::*;

use super::kiezer::{Files, KiezerBeeld};
use super::plek::Plek;
use super::presentation::{self, Aanbod, Knop};
use super::rij::BestandBeeld;
use super::versturen;
use super::verzoek::use_verzoek;
use crate::components::{Melding, Soort, changing, whenever};
use crate::config::Upload;
use crate::domain::{NietOntvangen, Stand};
use crate::locales::AanleverenTeksten;
use crate::pages::aanleverboek::{self as boek, Regel};
use crate::pages::{use_config, use_gateway, use_session, use_teksten};
use crate::routes::Anker;
use crate::session::{LoginState, Persoon};

/// Choosing and sending documents for the zaak, and what became of each.
#[component]
pub(super) fn Aanleverdeel(plek: Plek) -> impl IntoView {
    let teksten = AanleverenTeksten::of(use_teksten());
    boek::open_for(persoon());
    tell_of_received(&plek);
    // The part is shown only where the config has it.
    let Some(upload) = use_config().upload.clone() else { return ().into_any() };
    let upload = StoredValue::new(upload);
    let verzoek = use_verzoek();
    let (aanbod, soort) = (plek.aanbod, plek.soort.omschrijving.clone());
    let vraag = Signal::derive(move || {
        let asked = verzoek.map(|it| it.wat()).unwrap_or_default();
        presentation::vraag(aanbod, &asked, &soort, teksten)
    });
    let plek = StoredValue::new(plek);
    let kies = Callback::new(move |Files(files)| {
        versturen::kies(&plek.read_value(), files, &upload.read_value());
    });
    let kiezer = match aanbod {
        Aanbod::Gesloten => view! { <p class="aanleveren__vraag">{vraag}</p> }.into_any(),
        _ => view! { <KiezerBeeld vraag upload kies /> }.into_any(),
    };
    view! {
        <div class="aanleveren">
            <h3 id=Anker::Aanleveren.id() tabindex="-1">{teksten.titel}</h3>
            {kiezer}
            <Bestanden plek upload />
        </div>
    }
    .into_any()
}

/// Who is logged in; `None` where nobody needs to.
fn persoon() -> Option<Persoon> {
    match use_session().state() {
        LoginState::LoggedIn(persoon) => Some(persoon),
        LoginState::Open | LoginState::Leaving | LoginState::LoggedOut(_) => None,
    }
}

/// Has the list of documents asked for again when a document was received, and tells who asked for
/// it.
fn tell_of_received(plek: &Plek) {
    let (zaak, documenten, verzoek) = (plek.zaak, plek.documenten, use_verzoek());
    let regels = boek::regels();
    let received = Memo::new(move |_| {
        let is_here = |it: &&Regel| it.zaak == zaak && it.stand == Stand::Ontvangen;
        regels.with(|all| all.iter().filter(is_here).map(|it| it.nummer).max())
    });
    let seen = StoredValue::new(received.get_untracked());
    whenever(move || {
        let now = received.get();
        if now.is_some() && now != seen.get_value() {
            seen.set_value(now);
            documenten.retry();
            if let Some(verzoek) = verzoek {
                verzoek.tell();
            }
        }
    });
}

/// The files of this zaak, with the button that sends them.
#[component]
fn Bestanden(plek: StoredValue<Plek>, upload: StoredValue<Upload>) -> impl IntoView {
    let teksten = AanleverenTeksten::of(use_teksten());
    let zaak = plek.read_value().zaak;
    let regels = boek::regels();
    let here = Memo::new(move |_| {
        regels.with(|all| all.iter().filter(|it| it.zaak == zaak).cloned().collect::<Vec<_>>())
    });
    let is_empty = Memo::new(move |_| here.read().is_empty());
    let was_ended = Memo::new(move |_| {
        here.read().iter().any(|it| it.stand == Stand::Niet(NietOntvangen::Uitgelogd))
    });
    let lijst = NodeRef::<Ul>::new();
    changing(move || {
        if is_empty.get() {
            return ().into_any();
        }
        let onderbroken = move || {
            was_ended.get().then(|| {
                view! { <Melding soort=Soort::Waarschuwing titel=teksten.sessie_stopte /> }
            })
        };
        view! {
            {onderbroken}
            <h4>{teksten.bestanden}</h4>
            <ul class="bestanden" role="list" tabindex="-1" node_ref=lijst>
                <For each=move || here.get() key=|it| it.nummer let:regel>
                    <li><Rij regel here plek upload /></li>
                </For>
            </ul>
            <Verstuur here plek upload lijst />
        }
        .into_any()
    })
}

/// A file, and what its button does.
#[component]
fn Rij(
    regel: Regel,
    here: Memo<Vec<Regel>>,
    plek: StoredValue<Plek>,
    upload: StoredValue<Upload>,
) -> impl IntoView {
    let Regel { nummer, naam, omvang, stand: first, .. } = regel;
    let gateway = StoredValue::new_local(use_gateway());
    let stand = Memo::new(move |_| {
        here.read().iter().find(|it| it.nummer == nummer).map_or(first, |it| it.stand)
    });
    let doe = Callback::new(move |knop| match knop {
        Knop::Verwijder => boek::remove(nummer),
        Knop::Annuleer => versturen::annuleer(nummer),
        Knop::Opnieuw => versturen::opnieuw(&plek.read_value(), gateway.get_value(), nummer),
    });
    view! { <BestandBeeld naam omvang stand upload doe /> }
}

/// The button that sends what was chosen. Afterwards the list of files has the focus, since the
/// button is gone.
#[component]
fn Verstuur(
    here: Memo<Vec<Regel>>,
    plek: StoredValue<Plek>,
    upload: StoredValue<Upload>,
    lijst: NodeRef<Ul>,
) -> impl IntoView {
    let teksten = AanleverenTeksten::of(use_teksten());
    let gateway = StoredValue::new_local(use_gateway());
    let auteur = persoon().and_then(|it| it.naam).unwrap_or_else(|| "Inwoner".to_owned());
    let auteur = StoredValue::new(auteur);
    let count =
        Memo::new(move |_| here.read().iter().filter(|it| it.stand == Stand::Gekozen).count());
    let send = move |_| {
        if let Some(lijst) = lijst.get_untracked() {
            _ = lijst.focus();
        }
        let plek = plek.get_value();
        let (upload, auteur) = (upload.read_value(), auteur.read_value());
        versturen::verstuur(&plek, gateway.get_value(), &upload, &auteur);
    };
    changing(move || match count.get() {
        0 => ().into_any(),
        count => view! {
            <button type="button" class="knop aanleveren__verstuur" on:click=send>
                {(teksten.verstuur)(count)}
            </button>
        }
        .into_any(),
    })
}
