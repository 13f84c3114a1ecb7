use leptos::prelude::*;

use super::status::WieIsAanZet;
use super::termijn::{Besluitvorming, use_besluitvorming};
use super::{besluit, presentation, termijn, use_woorden};
use crate::components::{Merken, changing, replaced};
use crate::config::Variant;
use crate::domain::{Beurt, Voortgang};
use crate::gateway::{Documenten, Dossier};
use crate::locales::{cijfers, lang_of_gemeente};
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_labels, use_today};
use crate::routes::Anker;

/// The facts that residents look for first. Variant A has the facts of the mock-up, and variant B
/// the facts that residents looked for in research. Both say whose turn it is.
#[component]
pub(super) fn Samenvatting(dossier: Dossier, documenten: Loading<Documenten>) -> impl IntoView {
    let besluit = use_besluitvorming(documenten);
    let delen = match use_config().variant {
        Variant::A => view! { <DelenA dossier=dossier.clone() documenten /> }.into_any(),
        Variant::B => view! { <DelenB dossier=dossier.clone() besluit /> }.into_any(),
    };
    view! {
        <section class="samenvatting" aria-label=use_woorden().pagina.zaak.samenvatting>
            // This comes first, because on a phone the rest is below the first screen.
            <WieIsAanZet dossier=dossier.clone() />
            <Termijn dossier besluit />
            <Bezwaar documenten />
            <dl>{delen}</dl>
        </section>
    }
}

/// The term, in a few words.
#[component]
fn Termijn(dossier: Dossier, besluit: Memo<Besluitvorming>) -> impl IntoView {
    // The last day is a deadline for the municipality. Beside "U moet iets doen" it would read as
    // a deadline for the resident.
    let beurt = Beurt::of(&dossier.zaak, dossier.statustype.as_ref(), &use_config().beurt);
    let (today, boek) = (use_today(), use_woorden());
    let merk = Memo::new(move |_| {
        termijn::merk(&dossier, besluit.get(), today, boek).filter(|_| beurt != Some(Beurt::U))
    });
    changing(move || merk.get().map(|merk| view! { <Merken merken=vec![merk] /> }).into_any())
}

/// Says until when an objection is possible. It stands in the summary, because residents who read
/// no further must not miss it.
#[component]
fn Bezwaar(documenten: Loading<Documenten>) -> impl IntoView {
    let (boek, today) = (use_woorden(), use_today());
    changing(move || {
        let besluiten = documenten.get().and_then(Result::ok).map(|it| it.besluiten);
        let zin = besluiten.and_then(|it| besluit::open_for_objection(&it, today, boek));
        let link = |zin| {
            view! {
                <p class="samenvatting__bezwaar">
                    <a rel="external" href=Anker::Besluit.href()>{zin}</a>
                </p>
            }
        };
        zin.map(link).into_any()
    })
}

#[component]
fn DelenA(dossier: Dossier, documenten: Loading<Documenten>) -> impl IntoView {
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
        <Deel label=woorden.zaaknummer><span translate="no">{zaaknummer}</span></Deel>
        <Deel label=use_labels().datum>{datum}</Deel>
        <Status dossier />
        <Deel label=woorden.documenten>
            <a rel="external" href=Anker::Documenten.href()>
                {replaced(aantal, |it| view! { <span>{it}</span> })}
            </a>
        </Deel>
    }
}

#[component]
fn DelenB(dossier: Dossier, besluit: Memo<Besluitvorming>) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.zaak;
    let zaaknummer = dossier.zaak.identificatie.clone();
    let ontvangen = presentation::ontvangen(&dossier.zaak, boek);
    let of_status = dossier.clone();
    let (label, dag) = match dossier.zaak.voortgang {
        Voortgang::Lopend => {
            let (today, labels, asked) = (use_today(), use_labels(), dossier.clone());
            let label = move || termijn::label(&asked, besluit.get(), today, labels, boek);
            let dag = move || termijn::waarde(&dossier, besluit.get(), today, boek);
            (label.into_any(), dag.into_any())
        }
        Voortgang::Afgerond(dag) => {
            (woorden.afgerond_op.into_any(), cijfers(dag, boek.app).into_any())
        }
    };
    view! {
        <Status dossier=of_status />
        <Deel label=use_labels().ontvangstdatum>{ontvangen}</Deel>
        <div>
            <dt>{label}</dt>
            <dd>{dag}</dd>
        </div>
        <Deel label=woorden.zaaknummer><span translate="no">{zaaknummer}</span></Deel>
    }
}

#[component]
fn Status(dossier: Dossier) -> impl IntoView {
    let boek = use_woorden();
    let status = presentation::status(&dossier, boek).to_owned();
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
