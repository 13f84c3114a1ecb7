use leptos::prelude::*;

use super::{PaginaTitel, use_config, use_keep, use_teksten};
use crate::routes::Route;

/// Says that a page does not exist, with a link back.
#[component]
pub fn NietGevonden() -> impl IntoView {
    let teksten = &use_teksten().algemeen;
    view! {
        <PaginaTitel titel=teksten.pagina_niet_gevonden />
        <WegTerug uitleg=teksten.pagina_niet_gevonden_uitleg />
    }
}

/// Says why something may not be there, with a link back.
#[component]
pub(crate) fn WegTerug(
    /// The possible reason.
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
