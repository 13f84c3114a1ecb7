//! Access with a token, as the shell of the app knows it.
//!
//! The client of OpenID Connect gets the token and renews it. Many deployments never need it: those
//! with a backend for frontend, those that ask for no login, and fixture mode. So the client is a
//! part of the app of its own ([`crate::parts`]), which the browser fetches when somebody logs in
//! or comes back from that. All code in `oidc` is in that part as long as the shell reaches it only
//! through [`TokenClient`].

use std::cell::OnceCell;
use std::pin::pin;
use std::rc::Rc;

use futures::FutureExt;
use futures::future::{Either, LocalBoxFuture, ready, select, try_join};
use gloo_timers::future::TimeoutFuture;

use super::ask::{Answer, discover};
use super::oidc::PART;
use super::persoon::Persoon;
use super::reden::Reden;
use super::token_client::{MakeClient, TokenClient};
use crate::browser::address::{address, path, query};
use crate::browser::storage::{self, Item};
use crate::config::{LoginOption, Oidc};
use crate::error::LoadError;
use crate::parts::Fetched;
use crate::routes::{Route, parameter};

/// How long the part may take, in milliseconds: as long as the answer of a server.
const PATIENCE: u32 = 30_000;

/// Access with a token; cheap to clone.
#[derive(Clone)]
pub(super) struct TokenAccess(Rc<Inner>);

struct Inner {
    config: Oidc,
    /// Empty until the part was fetched. Nobody is logged in before that.
    client: OnceCell<Rc<dyn TokenClient>>,
}

impl TokenAccess {
    pub(super) fn new(config: Oidc) -> Self {
        Self(Rc::new(Inner { config, client: OnceCell::new() }))
    }

    /// The ways to log in that the provider offers, in the order of their buttons.
    pub(super) fn options(&self) -> &[LoginOption] {
        &self.0.config.options
    }

    /// The client, if it is there. Without a client nobody is logged in, which the error says.
    pub(super) fn client(&self) -> Result<&dyn TokenClient, LoadError> {
        self.0.client.get().map(AsRef::as_ref).ok_or(LoadError::SessionExpired)
    }

    /// Fetches the part ahead of its use. The provider is asked nothing.
    pub(super) fn fetch_ahead() {
        PART.fetch_ahead();
    }

    /// Finds out at start-up who is logged in. At the address that the provider leads back to, the
    /// app finishes logging in and goes on at the page that was asked for. Elsewhere it leaves for
    /// a silent login if `was_active` says that this browser had a session a moment ago; the future
    /// then ends only if leaving is impossible or takes too long.
    ///
    /// If the part cannot be fetched, the address and the stored attempt stay as they are, so that
    /// loading the page again tries again.
    pub(super) async fn find_person(&self, was_active: bool) -> Result<Persoon, Reden> {
        let is_return = Route::parse(&path()) == Some(Route::Terug);
        if !is_return && !was_active {
            return Err(Reden::Nieuw);
        }
        let discovers = !is_return || is_answer(&query());
        let client = self.fetched_client(discovers).await.map_err(|_| Reden::Onbekend)?;
        if is_return {
            client.come_back().await
        } else {
            Err(client.log_in(None, &address()).await)
        }
    }

    /// Leaves for the provider, which leads back to the app, and the app goes on at `page`. The
    /// future ends with the reason if the app cannot leave, or if that takes too long.
    pub(super) async fn log_in(&self, option: &LoginOption, page: &str) -> Reden {
        match self.fetched_client(true).await {
            Ok(client) => client.log_in(Some(option), page).await,
            Err(_) => Reden::Mislukt(Some(option.label.clone())),
        }
    }

    /// Forgets the tokens, and leaves for the provider to end its session as well. If the future
    /// ends, the person is logged out in this app only.
    pub(super) async fn log_out(&self, reden: Reden) -> Reden {
        match self.fetched_client(false).await {
            Ok(client) => client.log_out(reden).await,
            Err(_) => Reden::AlleenHier,
        }
    }

    /// The client, which is fetched first unless it is there. If it must be fetched and `discovers`
    /// says that it will ask for the addresses of the provider, they are asked for meanwhile.
    fn fetched_client(
        &self,
        discovers: bool,
    ) -> LocalBoxFuture<'_, Result<&dyn TokenClient, LoadError>> {
        let Inner { config, client } = &*self.0;
        let fetched = async move {
            if client.get().is_none() {
                let discovery = if discovers {
                    discover(&config.issuer).map(Some).boxed_local()
                } else {
                    ready(None).boxed_local()
                };
                let patience = TimeoutFuture::new(PATIENCE);
                let (make, answer) = fetch_both(|| PART.fetch(), patience, discovery).await?;
                // Another caller may have been first.
                client.get_or_init(|| make(config.clone(), answer));
            }
            self.client()
        };
        fetched.boxed_local()
    }
}

/// Whether the query is the answer of a provider after a successful login that this window began.
fn is_answer(query: &str) -> bool {
    parameter(query, "code").is_some() && storage::get(Item::LoginAttempt).is_some()
}

/// Fetches the part while discovery is under way. Without an answer to discovery the part is there
/// all the same; without the part there is no reason to wait for an answer. The part is given up
/// once `patience` ends.
async fn fetch_both(
    fetch: impl Fn() -> Fetched<MakeClient>,
    patience: impl Future<Output = ()> + Unpin,
    discovery: LocalBoxFuture<'_, Option<Answer>>,
) -> Result<(MakeClient, Option<Answer>), LoadError> {
    // Fetched twice: one lost packet is no reason to tell the visitor that logging in failed.
    let fetched = async {
        match fetch().await {
            Err(_) => fetch().await,
            fetched => fetched,
        }
    };
    let part = async {
        match select(pin!(fetched), patience).await {
            Either::Left((fetched, _)) => fetched,
            Either::Right(_) => Err(LoadError::Unreachable),
        }
    };
    try_join(part, discovery.map(Ok)).await
}

#[cfg(test)]
mod tests;
