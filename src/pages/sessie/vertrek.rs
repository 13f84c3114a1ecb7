use leptos::prelude::*;

use crate::components::Laden;
use crate::pages::{PaginaTitel, use_teksten};

/// The moment between a session and what comes after it.
#[component]
pub fn VertrekPagina() -> impl IntoView {
    let teksten = &use_teksten().sessie;
    view! {
        <PaginaTitel titel=teksten.uitloggen />
        <Laden tekst=teksten.vertrekt />
    }
}
