use futures::FutureExt;
use futures::future::select;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;

use super::presentation::{melding, wil_digid};
use crate::browser::spawn;
use crate::components::Melding;
use crate::config::LoginOption;
use crate::locales::InlogTeksten;
use crate::pages::{PaginaTitel, use_config, use_session, use_teksten};
use crate::session::Reden;

/// The texts of these pages.
fn use_woorden() -> &'static InlogTeksten {
    InlogTeksten::of(use_teksten())
}

/// Where one logs in, at whatever address asked for it: one comes back there.
#[component]
pub fn InlogPagina(
    /// Why nobody is logged in.
    reden: Reden,
) -> impl IntoView {
    let teksten = use_woorden();
    let inloggen = use_teksten().sessie.inloggen;
    let naam = use_config().organisation.name.clone();
    let melding = melding(&reden, teksten).map(|(soort, tekst)| {
        view! { <div role="alert"><Melding soort titel=tekst /></div> }
    });
    view! {
        <PaginaTitel titel=inloggen />
        {melding}
        <p class="inleiding">{(teksten.inloggen_uitleg)(&naam)}</p>
        <Inlogknoppen inloggen />
    }
}

/// Where one is told that one is logged out, and why.
#[component]
pub fn UitgelogdPagina(
    /// Why.
    reden: Reden,
) -> impl IntoView {
    let teksten = use_woorden();
    let waarom = match reden {
        Reden::Inactief => Some(teksten.inactief),
        Reden::Elders => Some(teksten.elders),
        Reden::AlleenHier => Some(teksten.alleen_hier),
        _ => None,
    };
    view! {
        <PaginaTitel titel=teksten.uitgelogd />
        {waarom.map(|it| view! { <p class="inleiding">{it}</p> })}
        <p>{teksten.uitgelogd_uitleg}</p>
        <Inlogknoppen inloggen=teksten.opnieuw_inloggen />
    }
}

/// A button for each way to log in, and what there is for who would rather not.
#[component]
fn Inlogknoppen(
    /// What the button says before the name of the way.
    inloggen: &'static str,
) -> impl IntoView {
    let teksten = use_woorden();
    let session = use_session();
    let naar = RwSignal::new(None::<String>);
    let options = session.options();
    let digid = wil_digid(&options).then(|| {
        view! {
            <p>
                {teksten.geen_digid} " "
                <a href="https://www.digid.nl/">{teksten.digid_aanvragen}</a>
            </p>
        }
    });
    let knoppen = options
        .into_iter()
        .map(|option| {
            let woorden = (teksten.met)(inloggen, &option.label);
            view! { <li><Inlogknop woorden option naar /></li> }
        })
        .collect_view();
    let bel = use_config().organisation.contact.telephone.as_deref().map(teksten.liever_niet);
    view! {
        <ul class="inlogknoppen" role="list">{knoppen}</ul>
        <p role="status">{move || naar.get().map(|it| (teksten.onderweg)(&it))}</p>
        {digid}
        <p>{bel}</p>
    }
}

/// After how many milliseconds a button that led nowhere can be pressed again.
const PATIENCE: u32 = 15_000;

#[component]
fn Inlogknop(
    woorden: String,
    option: LoginOption,
    naar: RwSignal<Option<String>>,
) -> impl IntoView {
    let session = use_session();
    let log_in = move |_| {
        if naar.get_untracked().is_some() {
            return;
        }
        naar.set(Some(option.label.clone()));
        let option = option.clone();
        let leave = async move {
            let leaving = session.log_in(option).boxed_local();
            // It could not be, and the page says so; or the visitor stopped the browser.
            select(leaving, TimeoutFuture::new(PATIENCE)).await;
            _ = naar.try_set(None);
        };
        spawn(leave.boxed_local());
    };
    view! {
        <button type="button" class="knop" on:click=log_in>
            {woorden}
        </button>
    }
}
