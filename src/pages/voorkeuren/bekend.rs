use leptos::prelude::*;

use super::woorden::use_woorden;
use crate::components::{Feit, Feiten};
use crate::domain::{Adresboek, Kanaal};

/// What the municipality knows of the resident. It is shown, and asked nowhere.
#[component]
pub(super) fn Bekend(
    boek: Adresboek,
    /// The name with which they are logged in, for when the register has none.
    naam: Option<String>,
) -> impl IntoView {
    let woorden = use_woorden();
    let Adresboek { inwoner, .. } = &boek;
    let naam = inwoner.naam.clone().or(naam);
    let post = Some(inwoner.postadres.join(", ")).filter(|it| !it.is_empty());
    let of = |kanaal| boek.adres(kanaal).map(|it| it.adres.to_string());
    let feiten: Vec<_> = [
        (woorden.naam, naam),
        (woorden.postadres, post),
        (woorden.email, of(Kanaal::Email)),
        (woorden.telefoon, of(Kanaal::Sms)),
    ]
    .into_iter()
    .filter_map(|(label, waarde)| Some(Feit::new(label, waarde?)))
    .collect();
    (!feiten.is_empty()).then(|| {
        view! {
            <section class="sectie" aria-labelledby="bekend">
                <h2 id="bekend">{woorden.bekend}</h2>
                <Feiten feiten />
                <p>{woorden.bekend_uitleg}</p>
            </section>
        }
    })
}
