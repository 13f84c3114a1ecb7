//! Renews the access token, so that it is valid for as long as the person is there.

use futures::FutureExt;
use futures::channel::oneshot;

use super::answer::Tokens;
use super::client::{Client, Failed};
use super::request::refresh_form;
use crate::access::reden::Reden;
use crate::browser::address::address;
use crate::browser::clock::now_ms;
use crate::browser::spawn;
use crate::error::LoadError;

/// A token is renewed when it is valid for less than this, or for less than a third of its life. In
/// milliseconds.
const MARGIN: f64 = 30_000.0;

/// If the gateway refuses a token that is newer than this, it would refuse the next one as well. In
/// milliseconds.
const JUST_NOW: f64 = 10_000.0;

/// How long the app waits before it asks the provider again, whether the provider answered or not.
/// In milliseconds.
const PAUSE: f64 = 5_000.0;

impl Client {
    /// The value of the header `Authorization`. The token in it is renewed first if it is about to
    /// expire.
    pub(super) async fn bearer(&self) -> Result<String, LoadError> {
        let is_expired = self.0.tokens.borrow().as_ref().is_some_and(|it| it.expires <= now_ms());
        if is_expired || self.is_due() {
            match self.renew().await {
                // The old token may still be valid.
                Err(LoadError::Unreachable | LoadError::Busy) if !is_expired => {}
                renewed => renewed?,
            }
        }
        let tokens = self.0.tokens.borrow();
        tokens.as_ref().map(|it| format!("Bearer {}", it.access)).ok_or(LoadError::SessionExpired)
    }

    /// Whether the token expires soon and can be renewed without leaving the page.
    pub(super) fn is_due(&self) -> bool {
        let now = now_ms();
        self.0.tokens.borrow().as_ref().is_some_and(|it| {
            let margin = MARGIN.min((it.expires - it.received) / 3.0);
            it.refresh.is_some() && it.expires - now < margin && now - it.received > PAUSE
        }) && (now - self.0.failed.get()).abs() > PAUSE
    }

    /// Renews a token that the gateway refused. `sent` is when the token was sent, in milliseconds
    /// since 1970.
    pub(super) async fn renew_refused(&self, sent: f64) -> Result<(), LoadError> {
        let received =
            self.0.tokens.borrow().as_ref().map(|it| (it.received, it.refresh.is_some()));
        match received {
            // The token has been renewed since.
            Some((received, _)) if received > sent => Ok(()),
            // A renewal would lead to the provider and back here, without end.
            Some((received, false)) if sent - received < JUST_NOW => Err(LoadError::SessionExpired),
            _ => self.renew().await,
        }
    }

    /// Renews the token. Callers that ask during a renewal wait for that one. A renewal goes on if
    /// its caller stops waiting: a provider that rotates refresh tokens has already revoked the old
    /// one, so that an answer that nobody reads would end the login.
    pub(super) async fn renew(&self) -> Result<(), LoadError> {
        let (tell, told) = oneshot::channel();
        let client = self.clone();
        let work = async move {
            let asking = client.clone();
            let ask = move || async move { asking.ask_renewal().await }.boxed_local();
            _ = tell.send(client.0.renewal.get((), false, ask).await);
        };
        spawn(work.boxed_local());
        told.await.unwrap_or(Err(LoadError::Unreachable))
    }

    /// Tells the provider that the person is still there, if a refresh token makes that possible
    /// without leaving the page.
    pub(super) async fn keep_alive(&self) -> Result<(), LoadError> {
        let can_renew = self.0.tokens.borrow().as_ref().is_some_and(|it| it.refresh.is_some());
        if can_renew { self.renew().await } else { Ok(()) }
    }

    async fn ask_renewal(&self) -> Result<(), LoadError> {
        let refresh = self.0.tokens.borrow().as_ref().map(|it| it.refresh.clone());
        let Some(refresh) = refresh.ok_or(LoadError::SessionExpired)? else {
            // Leaves for a silent login. The address restores all that is on the screen.
            return Err(match self.log_in(None, &address()).await {
                Reden::Traag => LoadError::Busy,
                Reden::Onbekend => LoadError::Unreachable,
                _ => LoadError::SessionExpired,
            });
        };
        let form = refresh_form(&refresh, &self.0.config.client_id);
        match self.ask_token(form).await {
            Ok((200, body)) => {
                let renewed = Tokens::read(&body, now_ms());
                let mut tokens = self.0.tokens.borrow_mut();
                // The person logged out during the renewal, and stays logged out.
                let Some(old) = tokens.take() else { return Err(LoadError::SessionExpired) };
                *tokens = renewed.map(|it| it.after(old));
                if tokens.is_some() { Ok(()) } else { Err(LoadError::SessionExpired) }
            }
            // RFC 6749, 5.2: the refresh token is no longer valid.
            Ok((400 | 401 | 403, _)) => {
                self.0.tokens.borrow_mut().take();
                Err(LoadError::SessionExpired)
            }
            other => {
                self.0.failed.set(now_ms());
                Err(other.err().unwrap_or(Failed::Senseless).into())
            }
        }
    }
}
