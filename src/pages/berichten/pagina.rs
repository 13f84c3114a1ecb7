use std::sync::Arc;

use futures::FutureExt;
use leptos::prelude::*;

use super::lezen::gepubliceerd;
use super::opmaak::Opmaak;
use crate::browser::clock::now_text;
use crate::browser::spawn;
use crate::components::{Laden, changing, hele_datums, whenever};
use crate::domain::{Bericht, BerichtId};
use crate::gateway::{Gateway, Gelezen, Outcome, Overzicht};
use crate::locales::{MeldingTeksten, lang_of_gemeente, voluit};
use crate::pages::fout::Foutmelding;
use crate::pages::loading::Loading;
use crate::pages::nieuwsstand::Nieuwsstand;
use crate::pages::{
    EigenWoorden, NietGevonden, PaginaTitel, use_config, use_gateway, use_keep, use_nieuws,
    use_teksten, use_today,
};
use crate::routes::{Anker, Route};

/// One message. Opening it is reading it, which its source is told once.
#[component]
pub(super) fn BerichtPagina(
    /// The id of the message, as in the address.
    id: BerichtId,
) -> impl IntoView {
    let woorden = MeldingTeksten::of(use_teksten());
    // The municipality sends no messages here, so that there is no such page.
    if use_config().berichten().is_none() {
        return view! { <NietGevonden /> }.into_any();
    }
    let (gateway, today) = (StoredValue::new_local(use_gateway()), use_today());
    let berichten = Loading::new(move || gepubliceerd(&gateway.read_value(), today));
    let find =
        move |gelezen: Arc<Gelezen<Bericht>>| gelezen.items.iter().find(|it| it.id == id).cloned();
    let bericht = Memo::new(move |_| berichten.get().and_then(Result::ok).and_then(find));
    mark_once(bericht);
    let onderwerp = Signal::derive(move || bericht.get().map(|it| it.onderwerp));
    let retry = Callback::new(move |()| berichten.retry());
    let inhoud = changing(move || match (berichten.get(), bericht.get()) {
        (None, None) => view! { <Laden tekst=woorden.bericht_laden is_pagina=true /> }.into_any(),
        (_, Some(bericht)) => view! { <Inhoud bericht /> }.into_any(),
        (Some(Ok(_)), None) => view! { <p>{woorden.bericht_weg}</p> }.into_any(),
        (Some(Err(error)), None) => {
            view! { <Foutmelding titel=woorden.berichten_fout error retry /> }.into_any()
        }
    });
    view! {
        <PaginaTitel titel=woorden.bericht persoonlijk=onderwerp />
        <EigenWoorden />
        {inhoud}
        <p class="verder"><a href=Route::Meldingen.href(&use_keep())>{woorden.terug}</a></p>
    }
    .into_any()
}

/// Tells the source once that the message was opened. What becomes of that changes nothing on the
/// page; the list asks the source how it is.
fn mark_once(bericht: Memo<Option<Bericht>>) {
    let (gateway, nieuws) = (StoredValue::new_local(use_gateway()), use_nieuws());
    let is_told = StoredValue::new(false);
    whenever(move || {
        let unread = bericht.get().filter(|it| !it.is_gelezen && !is_told.get_value());
        if let Some(bericht) = unread {
            is_told.set_value(true);
            spawn(mark(gateway.get_value(), nieuws, bericht.id).boxed_local());
        }
    });
}

async fn mark(gateway: Gateway, nieuws: Nieuwsstand, id: BerichtId) {
    if gateway.mark_read(id, now_text()).await == Outcome::Done(()) {
        nieuws.read_one();
    }
}

#[component]
fn Inhoud(bericht: Bericht) -> impl IntoView {
    let teksten = use_teksten();
    let woorden = MeldingTeksten::of(teksten);
    let dag = bericht.dag().map(|it| (woorden.gestuurd)(&voluit(it, teksten)));
    let reageer = bericht.uiterlijk.map(|it| (woorden.doe_voor)(&voluit(it, teksten)));
    let lang = lang_of_gemeente(teksten.taal);
    view! {
        <p class="bericht__dag">{dag.map(|it| hele_datums(&it))}</p>
        <Opmaak tekst=bericht.tekst.clone() lang />
        {reageer.map(|it| view! { <p>{hele_datums(&it)}</p> })}
        <Hoort bericht />
    }
}

/// What belongs to the message: the documents, and the zaak where they are.
#[component]
fn Hoort(bericht: Bericht) -> impl IntoView {
    let gateway = StoredValue::new_local(use_gateway());
    let (zaak, bijlagen) = (bericht.zaak.is_some(), bericht.bijlagen.len());
    if !zaak {
        return view! { <Bijlagen bijlagen zaak=None /> }.into_any();
    }
    let asked = Loading::new(move || gateway.read_value().overzicht(drop));
    changing(move || {
        let overzicht: Option<Arc<Overzicht>> = match asked.get() {
            None => return ().into_any(),
            Some(it) => it.ok(),
        };
        let zaak = overzicht.as_ref().and_then(|it| bericht.zaak_in(&it.zaken));
        let zaak = zaak.map(|it| Route::Zaak(it.id));
        view! { <Bijlagen bijlagen zaak /> }.into_any()
    })
}

#[component]
fn Bijlagen(
    /// How many documents belong to the message.
    bijlagen: usize,
    /// The page of the zaak, when it is one of the resident's.
    zaak: Option<Route>,
) -> impl IntoView {
    let woorden = MeldingTeksten::of(use_teksten());
    let keep = use_keep();
    let tekst = match (bijlagen, zaak) {
        (0, _) => None,
        (n, Some(_)) => Some((woorden.bijlagen)(n)),
        (n, None) => Some((woorden.bijlagen_elders)(n)),
    };
    let link = zaak.map(|it| match bijlagen {
        0 => (it.href(&keep), woorden.naar_aanvraag),
        _ => (it.href_at(&keep, Anker::Documenten), woorden.naar_documenten),
    });
    view! {
        {tekst.map(|it| view! { <p>{it}</p> })}
        {link.map(|(href, tekst)| view! { <p class="verder"><a href=href>{tekst}</a></p> })}
    }
}
