use super::bff::Backend;
use super::oidc::{Client, Terugkeer};
use super::windows::{self, WindowSignal};
use super::{Access, LoginState, Reden};
#[cfg(feature = "fixtures")]
use super::{Namens, Persoon};
use crate::browser::address::{HistoryEntry, address, write};
use crate::browser::storage::{self, Item};
use crate::config::{Bff, Login, Oidc};
use crate::routes::{Keep, REDEN, Route, is_own, parameter};

/// What was found out at start-up.
pub struct Begin {
    pub(super) state: LoginState,
    pub(super) access: Access,
    /// Who the scenario is about.
    #[cfg(feature = "fixtures")]
    pub(super) persona: Option<Persoon>,
}

impl Begin {
    /// For a gateway that asks for no login.
    pub fn open() -> Self {
        Self::new(LoginState::Open, Access::open())
    }

    fn new(state: LoginState, access: Access) -> Self {
        Self {
            state,
            access,
            #[cfg(feature = "fixtures")]
            persona: None,
        }
    }

    /// Fixture mode: whoever the scenario is about is logged in, until they log out.
    #[cfg(feature = "fixtures")]
    pub fn persona(naam: Option<String>, namens: Option<Namens>) -> Self {
        let persoon = Persoon { naam, namens, ..Persoon::default() };
        let state = uitgelogd()
            .map_or_else(|| LoginState::LoggedIn(persoon.clone()), LoginState::LoggedOut);
        Self { persona: Some(persoon), ..Self::new(state, Access::open()) }
    }

    /// What tells the visitor apart from others on this device; `None` when nobody is there yet.
    pub fn merk(&self) -> Option<u16> {
        match &self.state {
            LoginState::LoggedIn(persoon) => Some(persoon.merk),
            LoginState::Open => Some(0),
            LoginState::Leaving | LoginState::LoggedOut(_) => None,
        }
    }

    /// What questions to the gateway carry.
    pub fn access(&self) -> Access {
        self.access.clone()
    }
}

/// Finds out who is logged in: comes back from logging in, or looks for a session that is there
/// already. Does not end when that leads away from this page.
pub async fn begin(login: Option<&Login>) -> Begin {
    match login {
        None => Begin::open(),
        Some(Login::Oidc(config)) => with_provider(config).await,
        Some(Login::Bff(config)) => with_backend(config).await,
    }
}

async fn with_provider(config: &Oidc) -> Begin {
    let client = Client::new(config.clone());
    let location = leptos::prelude::window().location();
    let (path, query) = (location.pathname(), location.search().unwrap_or_default());
    let is_return = Route::parse(&path.unwrap_or_default()) == Some(Route::Terug);
    let state = if let Some(reden) = uitgelogd() {
        LoginState::LoggedOut(reden)
    } else if is_return {
        let Terugkeer { page, outcome } = client.come_back(&query).await;
        let page = page.unwrap_or_else(|| Route::Aanvragen.href(&Keep::default()));
        write(&page, HistoryEntry::Same);
        match outcome {
            Ok(persoon) => LoginState::LoggedIn(persoon),
            Err(reden) => LoginState::LoggedOut(reden),
        }
    } else if windows::may_be_logged_in() {
        LoginState::LoggedOut(client.log_in(None, &address()).await)
    } else {
        LoginState::LoggedOut(Reden::Nieuw)
    };
    Begin::new(state, Access::token(client))
}

async fn with_backend(config: &Bff) -> Begin {
    let backend = Backend(config.clone());
    let state = match uitgelogd() {
        Some(reden) => LoginState::LoggedOut(reden),
        None => match backend.session().await {
            Ok(Some(persoon)) => {
                come_back();
                LoginState::LoggedIn(persoon)
            }
            Ok(None) => LoginState::LoggedOut(refused().unwrap_or(Reden::Nieuw)),
            Err(_) => LoginState::LoggedOut(Reden::Onbekend),
        },
    };
    Begin::new(state, Access::cookie(backend))
}

/// Goes to where one was before one left to log in, unless one asked for another page since.
fn come_back() {
    let page = storage::take(Item::LoginAttempt).filter(|it| is_own(it));
    let path = leptos::prelude::window().location().pathname().unwrap_or_default();
    let is_entrance = matches!(Route::parse(&path), Some(Route::Home | Route::Inloggen));
    if let Some(page) = page.filter(|_| is_entrance) {
        write(&page, HistoryEntry::Same);
    }
}

/// Why the backend did not log one in, when it says so: it leads back to `/inloggen?error=…` with a
/// code of OAuth 2.0 (RFC 6749, 4.1.2.1).
fn refused() -> Option<Reden> {
    let query = leptos::prelude::window().location().search().ok()?;
    match parameter(&query, "error")?.as_str() {
        "access_denied" => Some(Reden::Geannuleerd),
        _ => Some(Reden::Mislukt(None)),
    }
}

/// Whether this is the page that says that one is logged out, and why: as the address says, or as
/// the windows told each other. Somebody who is still logged in is not told that they are not.
fn uitgelogd() -> Option<Reden> {
    let location = leptos::prelude::window().location();
    let is_there = Route::parse(&location.pathname().ok()?) == Some(Route::Uitgelogd);
    if !is_there || windows::may_be_logged_in() {
        return None;
    }
    let word = parameter(&location.search().unwrap_or_default(), REDEN);
    let told = match windows::last() {
        WindowSignal::Over(reden) => Some(reden),
        WindowSignal::Active(_) | WindowSignal::Nothing => None,
    };
    Some(word.and_then(|it| Reden::parse(&it)).or(told).unwrap_or(Reden::Zelf))
}
