//! Logging in: the pages take the ways to log in from the session, and `beeld` shows them.

pub(crate) mod beeld;
mod hulp;
mod woorden;

use futures::FutureExt;
use leptos::prelude::*;

use crate::browser::spawn;
use crate::config::LoginOption;
use crate::locales::InlogTeksten;
use crate::pages::{aanleverboek, onopgeslagen, use_session, use_teksten};
use crate::session::Reden;
use beeld::{InlogPaginaBeeld, Inlogwegen, UitgelogdPaginaBeeld};

/// The page to log in. It is shown at the address that requires a login, so that the visitor comes
/// back there.
#[component]
pub fn InlogPagina(
    /// Why nobody is logged in.
    reden: Reden,
) -> impl IntoView {
    let teksten = InlogTeksten::of(use_teksten());
    let bericht = Signal::derive(move || match aanleverboek::onderbroken() {
        Some((wel, niet)) => Some((teksten.onderbroken)(wel, niet)),
        None => onopgeslagen::is_lost().then(|| teksten.onopgeslagen.to_owned()),
    });
    view! { <InlogPaginaBeeld reden bericht wegen=use_inlogwegen() /> }
}

/// The page that says that a visitor is logged out, and why.
#[component]
pub fn UitgelogdPagina(
    /// Why the visitor is logged out.
    reden: Reden,
) -> impl IntoView {
    view! { <UitgelogdPaginaBeeld reden wegen=use_inlogwegen() /> }
}

/// The ways to log in of the session.
fn use_inlogwegen() -> Inlogwegen {
    let session = use_session();
    session.prepare_log_in();
    let naar = RwSignal::new(None);
    let log_in = Callback::new(move |option: LoginOption| {
        if naar.get_untracked().is_some() {
            return;
        }
        naar.set(Some(option.label.clone()));
        let leave = async move {
            session.log_in(option).await;
            // The page is still there: logging in failed or takes long, which the page says.
            _ = naar.try_set(None);
        };
        spawn(leave.boxed_local());
    });
    Inlogwegen { options: session.options(), naar, log_in }
}
