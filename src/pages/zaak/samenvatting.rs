use leptos::prelude::*;

use super::status::aan_zet;
use super::status::presentation::aangewezen;
use super::termijn::{Besluitvorming, use_besluitvorming};
use super::{besluit, presentation, termijn, use_woorden};
use crate::components::{Zet, breekbaar_nummer, changing, hele_datums, replaced};
use crate::config::Variant;
use crate::domain::{Beurt, Voortgang};
use crate::gateway::{Documenten, Dossier};
use crate::locales::{cijfers, lang_of_gemeente};
use crate::pages::loading::Loading;
use crate::pages::{use_config, use_labels, use_today};
use crate::routes::Anker;

/// The answer to "where does it stand, and what happens next", and below it the facts that residents
/// look for. Variant A has the facts of the mock-up, and variant B those that residents looked for
/// in research.
#[component]
pub(super) fn Samenvatting(dossier: Dossier, documenten: Loading<Documenten>) -> impl IntoView {
    let boek = use_woorden();
    let besluit = use_besluitvorming(documenten);
    let aanwijzing = aangewezen(&dossier, &use_config().beurt, boek);
    let room = besluit::room_for_objection(&dossier, use_today(), boek);
    let (class, label) = looks(aanwijzing.as_ref().and_then(|it| it.zet));
    let feiten = match use_config().variant {
        Variant::A => view! { <FeitenA dossier=dossier.clone() documenten /> }.into_any(),
        Variant::B => view! { <FeitenB dossier=dossier.clone() besluit /> }.into_any(),
    };
    view! {
        <section class=class aria-label=boek.pagina.zaak.samenvatting>
            <Status dossier=dossier.clone() label />
            {aanwijzing.map(aan_zet)}
            <Termijn dossier besluit />
            <Bezwaar documenten room />
            <dl class="samenvatting__feiten">{feiten}</dl>
        </section>
    }
}

/// The classes of the summary and of the label with the status. Only what the resident must do, and
/// what the resident was given, have a colour of their own.
fn looks(zet: Option<Zet>) -> (&'static str, &'static str) {
    match zet {
        Some(Zet::U) => ("samenvatting samenvatting--u", "label label--u"),
        Some(Zet::Gelukt) => ("samenvatting samenvatting--gelukt", "label label--gelukt"),
        Some(Zet::Niemand) => ("samenvatting", "label label--einde"),
        Some(Zet::Ons) | None => ("samenvatting", "label"),
    }
}

/// The term, in a few words.
#[component]
fn Termijn(dossier: Dossier, besluit: Memo<Besluitvorming>) -> impl IntoView {
    // The last day is a deadline for the municipality. Beside "U moet iets doen" it would read as
    // a deadline for the resident.
    let beurt = Beurt::of(&dossier.zaak, dossier.statustype.as_ref(), &use_config().beurt);
    let (today, boek) = (use_today(), use_woorden());
    let of = move |besluit: Besluitvorming| {
        termijn::merk(&dossier, besluit, today, boek).filter(|_| beurt != Some(Beurt::U))
    };
    let shown = Memo::new(move |_| match besluit.get() {
        Besluitvorming::Onderweg => (of(Besluitvorming::NietVerstuurd), true),
        known => (of(known), false),
    });
    changing(move || {
        let (merk, is_awaited) = shown.get();
        merk.map(|merk| view! { <Termijnzin tekst=merk.tekst is_awaited /> }).into_any()
    })
}

/// The sentence about the term. Until it is known whether it holds, there is only room for it, so
/// that nothing below it jumps.
#[component]
fn Termijnzin(tekst: String, is_awaited: bool) -> impl IntoView {
    view! {
        <p class="samenvatting__termijn" class:wacht-op=is_awaited>
            <span aria-hidden=is_awaited.then_some("true")>{hele_datums(&tekst)}</span>
        </p>
    }
}

/// Says until when an objection is possible. It stands in the summary, because residents who read
/// no further must not miss it.
#[component]
fn Bezwaar(
    documenten: Loading<Documenten>,
    /// A sentence as long as the one that may come.
    room: Option<String>,
) -> impl IntoView {
    let (boek, today) = (use_woorden(), use_today());
    changing(move || {
        let Some(answer) = documenten.get() else {
            let room = room.clone().map(|it| view! { <span aria-hidden="true">{it}</span> });
            return room
                .map(|it| view! { <p class="samenvatting__bezwaar wacht-op">{it}</p> })
                .into_any();
        };
        let besluiten = answer.ok().map(|it| it.besluiten);
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
fn FeitenA(dossier: Dossier, documenten: Loading<Documenten>) -> impl IntoView {
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
        <Deel label=woorden.zaaknummer>
            <span translate="no">{breekbaar_nummer(&zaaknummer)}</span>
        </Deel>
        <Deel label=use_labels().datum>{datum}</Deel>
        <Deel label=woorden.documenten>
            <a rel="external" href=Anker::Documenten.href()>
                {replaced(aantal, |it| view! { <span>{it}</span> })}
            </a>
        </Deel>
    }
}

#[component]
fn FeitenB(dossier: Dossier, besluit: Memo<Besluitvorming>) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.zaak;
    let zaaknummer = dossier.zaak.identificatie.clone();
    let ontvangen = presentation::ontvangen(&dossier.zaak, boek);
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
        <Deel label=use_labels().ontvangstdatum>{ontvangen}</Deel>
        <div>
            <dt>{label}</dt>
            <dd>{dag}</dd>
        </div>
        <Deel label=woorden.zaaknummer>
            <span translate="no">{breekbaar_nummer(&zaaknummer)}</span>
        </Deel>
    }
}

/// The status, as a label of this class.
#[component]
fn Status(dossier: Dossier, label: &'static str) -> impl IntoView {
    let boek = use_woorden();
    let status = presentation::status(&dossier, boek).to_owned();
    view! {
        <dl class="samenvatting__status">
            <Deel label=boek.pagina.zaak.status>
                <strong class=label lang=lang_of_gemeente(boek.app.taal)>{status}</strong>
            </Deel>
        </dl>
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
