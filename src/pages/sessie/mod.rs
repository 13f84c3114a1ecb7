//! Logging in and out, and what every page says about the session.

pub(crate) mod bent_u_er_nog;
pub(crate) mod inloggen;
pub(crate) mod persoonsmenu;
mod presentation;
mod vertrek;
mod wachtmelding;

pub use bent_u_er_nog::BentUErNog;
pub(crate) use inloggen::{InlogPagina, UitgelogdPagina};
pub use persoonsmenu::Persoonsmenu;
pub use vertrek::VertrekPagina;
pub use wachtmelding::Wachtmelding;

use leptos::prelude::*;

use super::Page;
use crate::parts::{Part, part};
use crate::session::Reden;

/// The pages for logging in and out. They are one part, because they share most of their code.
#[derive(Clone, Copy)]
struct LoginPages {
    inloggen: fn(Reden) -> AnyView,
    uitgelogd: fn(Reden) -> AnyView,
}

static PART: Part<LoginPages> = part!(inloggen: LoginPages = LoginPages {
    inloggen: |reden| view! { <InlogPagina reden /> }.into_any(),
    uitgelogd: |reden| view! { <UitgelogdPagina reden /> }.into_any(),
});

/// The page where residents log in.
pub(crate) fn inlog_page(reden: Reden) -> Page {
    Page::new(&PART, |it| it.sessie.inloggen, move |pages| (pages.inloggen)(reden.clone()))
}

/// The page that says that the resident is logged out, and why.
pub(crate) fn uitgelogd_page(reden: Reden) -> Page {
    Page::new(&PART, |it| it.sessie.uitloggen, move |pages| (pages.uitgelogd)(reden.clone()))
}
