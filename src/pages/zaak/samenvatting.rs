use leptos::prelude::*;

use super::{presentation, use_woorden};
use crate::gateway::{Documenten, Dossier};
use crate::pages::use_labels;
use crate::pages::vraag::Vraag;
use crate::routes::Anker;

/// What one wants to know at first sight.
#[component]
pub(super) fn Samenvatting(dossier: Dossier, documenten: Vraag<Documenten>) -> impl IntoView {
    let boek = use_woorden();
    let woorden = &boek.pagina.zaak;
    let aantal = move || match documenten.get() {
        None => "…".to_owned(),
        Some(Ok(it)) => presentation::aantal_documenten(&it, boek),
        Some(Err(_)) => woorden.aantal_onbekend.to_owned(),
    };
    let zaaknummer = dossier.zaak.identificatie.clone();
    let datum = presentation::datum(&dossier.zaak, boek);
    let status = presentation::status(&dossier, boek);
    view! {
        <section class="samenvatting" aria-label=woorden.samenvatting>
            <dl>
                <Deel label=woorden.zaaknummer>{zaaknummer}</Deel>
                <Deel label=use_labels().datum>{datum}</Deel>
                <Deel label=woorden.status>
                    <strong class="label">{status}</strong>
                </Deel>
                <Deel label=woorden.documenten>
                    <a rel="external" href=Anker::Documenten.href()>{aantal}</a>
                </Deel>
            </dl>
        </section>
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
