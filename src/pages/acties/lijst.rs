use std::sync::Arc;

use leptos::prelude::*;

use super::presentation::{self, Rondom, Zaken};
use crate::components::Actie;
use crate::domain;
use crate::error::LoadError;
use crate::gateway::Dossier;
use crate::locales::ActieTeksten;
use crate::pages::actiebron::Stand;
use crate::pages::fout::Ontbreekt;
use crate::pages::{use_actiebron, use_config, use_keep, use_teksten, use_today};
use crate::routes::{Anker, Route};

/// The most actions on the home page.
const OP_HOME: usize = 3;

/// The actions on the home page: the most urgent ones, or one sentence when there are none.
#[component]
pub(super) fn OpHome(stand: Arc<Stand>, zaken: Zaken) -> impl IntoView {
    let woorden = ActieTeksten::of(use_teksten());
    let te_doen = &stand.acties.te_doen;
    let alle = (te_doen.len() > OP_HOME || !stand.acties.afgehandeld.is_empty()).then(|| {
        let href = Route::Acties.href(&use_keep());
        view! { <p class="verder"><a href=href>{(woorden.alle)(te_doen.len())}</a></p> }
    });
    let getoond = te_doen.get(..OP_HOME).unwrap_or(te_doen);
    view! {
        <section class="sectie" aria-labelledby=Anker::Acties.id()>
            <h2 id=Anker::Acties.id()>{woorden.titel}</h2>
            <Gebreken stand=&stand />
            {getoond.is_empty().then(|| view! { <Geen stand=&stand /> })}
            <Lijst acties=getoond zaken=&zaken />
            {alle}
        </section>
    }
}

/// The actions for one zaak that are still to be done. Shows nothing when there are none.
#[component]
pub(super) fn BijZaak(stand: Arc<Stand>, dossier: Arc<Dossier>) -> impl IntoView {
    let woorden = ActieTeksten::of(use_teksten());
    let acties: Vec<_> = stand.of_zaak(&dossier.zaak).cloned().collect();
    let zaken = Zaken::Deze(dossier);
    (!acties.is_empty()).then(|| {
        view! {
            <section class="sectie" aria-labelledby=Anker::Acties.id()>
                <h2 id=Anker::Acties.id()>{woorden.bij_aanvraag}</h2>
                <Lijst acties=&acties zaken=&zaken />
            </section>
        }
    })
}

/// A list of actions.
#[component]
pub(super) fn Lijst<'a>(acties: &'a [domain::Actie], zaken: &'a Zaken) -> impl IntoView + use<> {
    let (config, keep) = (use_config(), use_keep());
    let rondom = Rondom {
        teksten: use_teksten(),
        today: use_today(),
        keep: &keep,
        zaken,
        telefoon: config.organisation.contact.telephone.as_deref(),
        upload: config.upload.as_ref(),
    };
    let items = acties
        .iter()
        .map(|it| {
            let inhoud = presentation::inhoud(it, &rondom);
            view! { <li><Actie inhoud /></li> }
        })
        .collect_view();
    view! { <ul class="acties" role="list" hidden=acties.is_empty()>{items}</ul> }
}

/// Says that there is nothing to do. When an action could not be read, that is not known.
#[component]
pub(super) fn Geen<'a>(stand: &'a Stand) -> impl IntoView + use<> {
    let woorden = ActieTeksten::of(use_teksten());
    stand.onleesbaar.is_empty().then(|| {
        view! { <p class="geen-acties">{woorden.geen} " " {woorden.geen_uitleg}</p> }
    })
}

/// Says how many actions could not be read, with a button to try again.
#[component]
pub(super) fn Gebreken<'a>(stand: &'a Stand) -> impl IntoView + use<> {
    let woorden = ActieTeksten::of(use_teksten());
    let failures: Vec<_> = stand.onleesbaar.iter().cloned().map(LoadError::from).collect();
    let bron = use_actiebron();
    (!failures.is_empty()).then(|| {
        let retry = Callback::new(move |()| _ = bron.map(|it| it.retry()));
        view! { <Ontbreekt titel=(woorden.onleesbaar)(failures.len()) failures retry /> }
    })
}
