//! Access to the gateway: the token or the cookie that a question carries, and the person to whom
//! it belongs. Nothing here knows signals: `session` stands above and tells the pages what happens
//! here.
//!
//! Reading guide: [`Access`] is what the gateway and the session ask; `token` (a token in memory),
//! `bff` (a cookie) and `persona` (an invented person of fixture mode) are its kinds; `persoon`
//! reads who the person is; `reden` lists why nobody is logged in, and `outcome` what logging out
//! takes; `patience` says how long servers may take.
//!
//! `oidc`, the client of OpenID Connect, is a file of its own in a production build, which the
//! browser fetches only where it is used. `token` decides when that is, and knows the client by the
//! trait in `token_client` only; `ask` sends requests to the provider, the first one while the
//! client is being fetched.

mod ask;
mod bff;
mod oidc;
mod outcome;
mod patience;
#[cfg_attr(not(feature = "fixtures"), path = "no_persona.rs")]
mod persona;
mod persoon;
mod reden;
mod token;
mod token_client;

use std::cell::RefCell;
use std::rc::Rc;

use futures::FutureExt;

use crate::browser::address::query;
use crate::browser::spawn;
use crate::config::{Login, LoginOption};
use crate::error::LoadError;
use crate::routes::{Keep, Route};
use bff::Backend;
pub(crate) use outcome::LogOut;
use patience::leave_patiently;
pub use persona::Persona;
pub use persoon::{Namens, Persoon};
pub use reden::Reden;
use token::TokenAccess;

/// What questions carry, so that the gateway knows which person asks; cheap to clone.
#[derive(Clone)]
pub struct Access(Rc<Inner>);

struct Inner {
    kind: Kind,
    /// Called when the login has ended by itself.
    on_expiry: RefCell<Option<Box<dyn Fn()>>>,
}

enum Kind {
    /// Nothing: the gateway asks for no login.
    Open,
    /// A token.
    Token(TokenAccess),
    /// The cookie of a backend for frontend.
    Cookie(Backend),
    /// Nothing: the resource pack is about this invented person.
    Persona(Persona),
}

impl Access {
    /// The header that must accompany a cookie.
    pub(crate) const CSRF_HEADER: (&'static str, &'static str) = bff::CSRF_HEADER;

    /// The access that this part of `config.json` asks for.
    pub fn new(login: Option<&Login>) -> Self {
        Self::of(match login {
            None => Kind::Open,
            Some(Login::Oidc(config)) => Kind::Token(TokenAccess::new(config.clone())),
            Some(Login::Bff(config)) => Kind::Cookie(Backend::new(config.clone())),
        })
    }

    /// The access of an invented person, in fixture mode.
    pub fn persona(persona: Persona) -> Self {
        Self::of(Kind::Persona(persona))
    }

    fn of(kind: Kind) -> Self {
        Self(Rc::new(Inner { kind, on_expiry: RefCell::default() }))
    }

    /// Has `listener` called when the login has ended by itself.
    pub(crate) fn on_expiry(&self, listener: impl Fn() + 'static) {
        *self.0.on_expiry.borrow_mut() = Some(Box::new(listener));
    }

    /// Whether the gateway asks for no login.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.0.kind, Kind::Open)
    }

    /// Whether a server keeps a session, which ends in all windows when nobody does anything. An
    /// invented person may do nothing for as long as they like.
    pub(crate) fn is_watched(&self) -> bool {
        matches!(self.0.kind, Kind::Token(_) | Kind::Cookie(_))
    }

    /// Whether requests to the gateway carry cookies.
    pub(crate) fn is_cookie(&self) -> bool {
        matches!(self.0.kind, Kind::Cookie(_))
    }

    /// The value of the header `Authorization`, with a token that is valid for some moments at
    /// least. `None` if this kind of access needs none.
    pub(crate) async fn bearer(&self) -> Result<Option<String>, LoadError> {
        match &self.0.kind {
            Kind::Token(token) => {
                let bearer = async { token.client()?.bearer().await };
                Ok(Some(self.noticed(bearer.await)?))
            }
            Kind::Open | Kind::Cookie(_) | Kind::Persona(_) => Ok(None),
        }
    }

    /// Renews a token that the gateway refused. `sent` is when the token was sent, in milliseconds
    /// since 1970.
    pub(crate) async fn renew(&self, sent: f64) -> Result<(), LoadError> {
        match &self.0.kind {
            Kind::Token(token) => {
                let renewed = async { token.client()?.renew_refused(sent).await };
                self.noticed(renewed.await)
            }
            Kind::Open | Kind::Cookie(_) | Kind::Persona(_) => Err(self.expired()),
        }
    }

    /// Tells the listener that the login has ended by itself, and gives the error that says so.
    pub(crate) fn expired(&self) -> LoadError {
        if let Some(tell) = &*self.0.on_expiry.borrow() {
            tell();
        }
        LoadError::SessionExpired
    }

    /// Renews a token that is about to expire. If the provider does not answer, the next call asks
    /// it again.
    pub(crate) async fn renew_in_time(&self) {
        if let Kind::Token(token) = &self.0.kind
            && let Ok(client) = token.client()
            && client.is_due()
        {
            _ = self.noticed(client.renew().await);
        }
    }

    /// Tells the server that keeps the session that the person is still there. If the session has
    /// ended, the pages are told.
    pub(crate) fn keep_alive(&self) {
        let access = self.clone();
        let told = async move {
            let kept = match &access.0.kind {
                Kind::Open | Kind::Persona(_) => Ok(()),
                Kind::Token(token) => async { token.client()?.keep_alive().await }.await,
                Kind::Cookie(backend) => backend.keep_alive().await,
            };
            _ = access.noticed(kept);
        };
        spawn(told.boxed_local());
    }

    /// Finds out at start-up who is logged in: finishes a login that led away from the app, or
    /// looks for a session that exists already. `was_active` says whether this browser had a
    /// session a moment ago. If the search leads away from the page, the future ends only if that
    /// takes too long.
    pub(crate) async fn find_person(&self, was_active: bool) -> Result<Persoon, Reden> {
        match &self.0.kind {
            Kind::Open => Err(Reden::Nieuw),
            Kind::Token(token) => token.find_person(was_active).await,
            Kind::Cookie(backend) => backend.find_person().await,
            Kind::Persona(persona) => Ok(persona.persoon()),
        }
    }

    /// The ways to log in, in the order of their buttons. A single one without a label means that
    /// another server asks the visitor how.
    pub(crate) fn options(&self) -> Vec<LoginOption> {
        match &self.0.kind {
            Kind::Token(token) => token.options().to_vec(),
            Kind::Open | Kind::Cookie(_) | Kind::Persona(_) => {
                vec![LoginOption { label: String::new(), params: vec![] }]
            }
        }
    }

    /// Fetches ahead what logging in needs. No server that knows visitors is asked anything.
    pub(crate) fn prepare_log_in(&self) {
        if let Kind::Token(_) = &self.0.kind {
            TokenAccess::fetch_ahead();
        }
    }

    /// Logs in. The app leaves for where visitors log in, and comes back at `page`, or without one
    /// at the home page. The future ends with the reason if the app cannot leave or if that takes
    /// too long, and with the person if this kind of access leads nowhere else.
    pub(crate) async fn log_in(
        &self,
        option: &LoginOption,
        page: Option<&str>,
    ) -> Result<Persoon, Reden> {
        let page = page.map_or_else(home, ToOwned::to_owned);
        match &self.0.kind {
            Kind::Token(token) => Err(token.log_in(option, &page).await),
            Kind::Cookie(backend) => Err(backend.log_in(&page).await),
            Kind::Persona(persona) => Ok(persona.persoon()),
            Kind::Open => Err(leave_patiently(&page).await),
        }
    }

    /// Logs out, for this reason.
    pub(crate) fn log_out(&self, reden: Reden) -> LogOut {
        match &self.0.kind {
            Kind::Open | Kind::Persona(_) => LogOut::Here(reden),
            Kind::Token(token) => {
                let token = token.clone();
                LogOut::Leaves(async move { token.log_out(reden).await }.boxed_local())
            }
            Kind::Cookie(backend) => {
                let backend = backend.clone();
                LogOut::Leaves(async move { backend.log_out().await }.boxed_local())
            }
        }
    }

    /// Forgets the token.
    pub(crate) fn forget(&self) {
        if let Kind::Token(token) = &self.0.kind
            && let Ok(client) = token.client()
        {
            client.forget();
        }
    }

    fn noticed<T>(&self, result: Result<T, LoadError>) -> Result<T, LoadError> {
        if matches!(result, Err(LoadError::SessionExpired)) {
            self.expired();
        }
        result
    }
}

/// The page to come to after logging in, if no other page was asked for.
fn home() -> String {
    Route::Home.href(&Keep::parse(&query()))
}

#[cfg(test)]
mod tests;
