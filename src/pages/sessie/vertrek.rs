use leptos::prelude::*;

use crate::components::Laden;
use crate::pages::{PaginaTitel, use_teksten};

/// The page during logging out, until the browser shows the next page.
#[component]
pub fn VertrekPagina() -> impl IntoView {
    let teksten = &use_teksten().sessie;
    view! {
        <PaginaTitel titel=teksten.uitloggen />
        <Laden tekst=teksten.vertrekt />
    }
}
