use std::cell::RefCell;
use std::rc::Rc;

use super::bff::Backend;
use super::oidc::Client;
use super::{Persoon, Reden, overview};
use crate::browser::address::leave;
use crate::config::LoginOption;
use crate::error::LoadError;

/// What questions to the gateway carry to show who asks; cheap to clone.
#[derive(Clone)]
pub struct Access(Rc<Inner>);

struct Inner {
    kind: Kind,
    on_expiry: RefCell<Option<Box<dyn Fn()>>>,
}

enum Kind {
    /// Nothing.
    Open,
    /// A token.
    Token(Client),
    /// The cookie of a backend for frontend.
    Cookie(Backend),
}

impl Access {
    /// What goes along with a cookie: another site cannot add a header, so that it cannot ask in a
    /// visitor's name.
    pub(crate) const CSRF_HEADER: (&'static str, &'static str) = ("X-CSRF", "1");

    /// For a gateway that asks for no login.
    pub fn open() -> Self {
        Self::new(Kind::Open)
    }

    pub(super) fn token(client: Client) -> Self {
        Self::new(Kind::Token(client))
    }

    pub(super) fn cookie(backend: Backend) -> Self {
        Self::new(Kind::Cookie(backend))
    }

    fn new(kind: Kind) -> Self {
        Self(Rc::new(Inner { kind, on_expiry: RefCell::default() }))
    }

    /// Tells when the login has ended by itself.
    pub(super) fn on_expiry(&self, listener: impl Fn() + 'static) {
        *self.0.on_expiry.borrow_mut() = Some(Box::new(listener));
    }

    /// What goes into `Authorization`, good for a moment at least.
    pub(crate) async fn bearer(&self) -> Result<Option<String>, LoadError> {
        match &self.0.kind {
            Kind::Token(client) => Ok(Some(self.noticed(client.bearer().await)?)),
            Kind::Open | Kind::Cookie(_) => Ok(None),
        }
    }

    /// Whether there is nothing to log in for.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.0.kind, Kind::Open)
    }

    /// Whether cookies go along.
    pub(crate) fn is_cookie(&self) -> bool {
        matches!(self.0.kind, Kind::Cookie(_))
    }

    /// Gets another token, when the gateway refuses one that was sent at this moment, in
    /// milliseconds since 1970.
    pub(crate) async fn renew(&self, sent: f64) -> Result<(), LoadError> {
        match &self.0.kind {
            Kind::Token(client) => self.noticed(client.renew_refused(sent).await),
            Kind::Open | Kind::Cookie(_) => Err(self.expired()),
        }
    }

    /// The login has ended by itself.
    pub(crate) fn expired(&self) -> LoadError {
        if let Some(tell) = &*self.0.on_expiry.borrow() {
            tell();
        }
        LoadError::SessionExpired
    }

    /// Renews a token that is about to expire. A provider that does not answer is asked again
    /// later.
    pub(super) async fn renew_in_time(&self) {
        if let Kind::Token(client) = &self.0.kind
            && client.is_due()
        {
            _ = self.noticed(client.renew().await);
        }
    }

    /// Lets the servers know that someone is there.
    pub(super) async fn keep_alive(&self) {
        match &self.0.kind {
            Kind::Open => {}
            Kind::Token(client) => _ = self.noticed(client.keep_alive().await),
            Kind::Cookie(backend) => {
                if let Ok(None) = backend.session().await {
                    self.expired();
                }
            }
        }
    }

    pub(super) fn options(&self) -> Vec<LoginOption> {
        match &self.0.kind {
            Kind::Token(client) => client.options().to_vec(),
            Kind::Open | Kind::Cookie(_) => {
                vec![LoginOption { label: String::new(), params: vec![] }]
            }
        }
    }

    /// Leaves for where one logs in, to come back at `page`, or where one wanted to go earlier. Ends
    /// only when that cannot be.
    pub(super) async fn log_in(&self, option: &LoginOption, page: Option<&str>) -> Reden {
        match &self.0.kind {
            Kind::Token(client) => client.log_in(Some(option), page.unwrap_or(&overview())).await,
            Kind::Cookie(backend) => backend.log_in(page).await,
            Kind::Open => {
                leave(page.unwrap_or(&overview()));
                std::future::pending().await
            }
        }
    }

    /// Forgets the token, and leaves for where the session ends there too. Ends only when that cannot
    /// be, and says how far it came.
    pub(super) async fn log_out(&self, reden: Reden) -> Reden {
        match &self.0.kind {
            Kind::Token(client) => client.log_out(reden).await,
            Kind::Cookie(backend) => backend.log_out().await,
            Kind::Open => reden,
        }
    }

    /// Forgets the token.
    pub(super) fn forget(&self) {
        if let Kind::Token(client) = &self.0.kind {
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

/// Who is there according to a backend for frontend.
pub(super) type Present = Result<Option<Persoon>, Silent>;

/// It does not answer, or not in a way that makes sense.
#[derive(Debug)]
pub(super) struct Silent;
