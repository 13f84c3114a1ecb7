use leptos::prelude::*;

use super::status::WieIsAanZet;
use super::{presentation, termijn, use_woorden};
use crate::components::Merken;
use crate::config::Variant;
use crate::gateway::{Documenten, Dossier};
use crate::locales::lang_of_gemeente;
use crate::pages::vraag::Vraag;
use crate::pages::{overzicht, use_config, use_labels, use_today};
use crate::routes::Anker;

/// What one wants to know at first sight: in variant A what the mock-up has, in variant B what
/// residents looked for. In both whose turn it is, which they missed elsewhere.
#[component]
pub(super) fn Samenvatting(dossier: Dossier, documenten: Vraag<Documenten>) -> impl IntoView {
    let delen = match use_config().variant {
        Variant::A => view! { <DelenA dossier=dossier.clone() documenten /> }.into_any(),
        Variant::B => view! { <DelenB dossier=dossier.clone() /> }.into_any(),
    };
    view! {
        <section class="samenvatting" aria-label=use_woorden().pagina.zaak.samenvatting>
            <dl>{delen}</dl>
            <WieIsAanZet dossier=dossier.clone() />
            <Termijn dossier />
        </section>
    }
}

/// By when, in a few words.
#[component]
fn Termijn(dossier: Dossier) -> impl IntoView {
    let (zaak, zaaktype) = (&dossier.zaak, dossier.zaaktype.as_ref());
    let merk = overzicht::termijn(zaak, zaaktype, use_today(), use_woorden().app);
    merk.map(|merk| view! { <Merken merken=vec![merk] /> })
}

#[component]
fn DelenA(dossier: Dossier, documenten: Vraag<Documenten>) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.zaak;
    let aantal = move || match documenten.get() {
        None => "…".to_owned(),
        Some(Ok(it)) => presentation::aantal_documenten(&it, boek),
        Some(Err(_)) => woorden.aantal_onbekend.to_owned(),
    };
    let zaaknummer = dossier.zaak.identificatie.clone();
    let datum = presentation::datum(&dossier.zaak, boek);
    view! {
        <Deel label=woorden.zaaknummer>{zaaknummer}</Deel>
        <Deel label=use_labels().datum>{datum}</Deel>
        <Status dossier />
        <Deel label=woorden.documenten>
            <a rel="external" href=Anker::Documenten.href()>{aantal}</a>
        </Deel>
    }
}

#[component]
fn DelenB(dossier: Dossier) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.zaak;
    let zaaknummer = dossier.zaak.identificatie.clone();
    let uiterlijk = termijn::waarde(&dossier);
    let ontvangen = presentation::ontvangen(&dossier.zaak, boek);
    view! {
        <Status dossier />
        <Deel label=use_labels().ontvangstdatum>{ontvangen}</Deel>
        <Deel label=use_labels().termijn>{uiterlijk}</Deel>
        <Deel label=woorden.zaaknummer>{zaaknummer}</Deel>
    }
}

#[component]
fn Status(dossier: Dossier) -> impl IntoView {
    let boek = use_woorden();
    let status = presentation::status(&dossier, boek);
    view! {
        <Deel label=boek.pagina.zaak.status>
            <strong class="label" lang=lang_of_gemeente(boek.app.taal)>{status}</strong>
        </Deel>
    }
}

#[component]
fn Deel(label: &'static str, children: Children) -> impl IntoView {
    view! {
        <div>
            <dt>{label}</dt>
            <dd>{children()}</dd>
        </div>
    }
}
