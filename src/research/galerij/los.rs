use leptos::prelude::*;

use super::deel::{Deel, Staat, Vorm};
use super::gereedschap::Gereedschap;
use super::lang::lang;
use crate::pages::{PaginaTitel, use_keep};
use crate::routes::tools::Galerijplek;

/// One state on a page of its own, to share and to look at on a phone. The notes for designers
/// stand below it.
#[component]
pub(super) fn Los(deel: Deel, staat: Staat) -> impl IntoView {
    let keep = use_keep();
    let titel = format!("{}: {}", deel.naam, staat.naam.to_lowercase());
    // A whole page has its own heading, header and footer.
    let is_deel = staat.vorm != Vorm::Pagina;
    let titel = is_deel.then(|| view! { <PaginaTitel titel lang=lang() /> });
    let alle = Galerijplek { deel: Some(deel.slug()), staat: None }.href(&keep);
    let galerij = Galerijplek::default().href(&keep);
    view! {
        <div class="los" class:los--kaal=is_deel>
            {titel} <div class="los__voorbeeld">{(staat.toon)()}</div>
            <aside class="los__uitleg" lang="nl" aria-label="Over dit voorbeeld">
                <p><strong>{deel.naam} ": " {staat.naam}</strong></p>
                <p>{staat.uitleg}</p>
                <ul class="los__links" role="list">
                    <li><a href=alle>"Alle staten van " {deel.naam}</a></li>
                    <li><a href=galerij>"De hele galerij"</a></li>
                </ul>
                <Gereedschap />
            </aside>
        </div>
    }
}
