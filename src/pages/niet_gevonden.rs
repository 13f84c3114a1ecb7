use leptos::prelude::*;

use super::{PaginaTitel, use_config, use_keep, use_teksten};
use crate::routes::Route;

/// Says that a page does not exist, with the way back.
#[component]
pub fn NietGevonden() -> impl IntoView {
    let teksten = &use_teksten().algemeen;
    view! {
        <PaginaTitel titel=teksten.pagina_niet_gevonden />
        <WegTerug uitleg=teksten.pagina_niet_gevonden_uitleg />
    }
}

/// Why something may not be there, and the way back.
#[component]
pub(crate) fn WegTerug(
    /// What may be the reason.
    uitleg: &'static str,
) -> impl IntoView {
    let teksten = use_teksten();
    let bel =
        use_config().organisation.contact.telephone.as_deref().map(|nummer| {
            format!("{} {}.", teksten.algemeen.vragen, (teksten.algemeen.bel)(nummer))
        });
    view! {
        <p>{uitleg}</p>
        <p>{bel}</p>
        <p>
            <a class="knop" href=Route::Aanvragen.href(&use_keep())>
                {teksten.algemeen.mijn_aanvragen}
            </a>
        </p>
    }
}
