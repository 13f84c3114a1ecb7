//! A token that stays good for as long as one is there.

use futures::FutureExt;
use futures::channel::oneshot;

use super::answer::Tokens;
use super::{Client, now, request};
use crate::browser::address::address;
use crate::browser::spawn;
use crate::error::LoadError;

/// A token is renewed when it is good for less than this, or than a third of its life. In
/// milliseconds.
const MARGIN: f64 = 30_000.0;

/// A token that is refused when it is as new as this will not be accepted when it is renewed. In
/// milliseconds.
const JUST_NOW: f64 = 10_000.0;

/// How long a provider is left alone, whether it answered or not. In milliseconds.
const PAUSE: f64 = 5_000.0;

impl Client {
    /// What goes into `Authorization`, renewed when it is about to expire.
    pub(in crate::session) async fn bearer(&self) -> Result<String, LoadError> {
        let is_expired = self.0.tokens.borrow().as_ref().is_some_and(|it| it.expires <= now());
        if is_expired || self.is_due() {
            match self.renew().await {
                // The old one may still be good.
                Err(LoadError::Unreachable) if !is_expired => {}
                renewed => renewed?,
            }
        }
        let tokens = self.0.tokens.borrow();
        tokens.as_ref().map(|it| format!("Bearer {}", it.access)).ok_or(LoadError::SessionExpired)
    }

    /// Whether the token expires soon and can be renewed without leaving the page.
    pub(in crate::session) fn is_due(&self) -> bool {
        let now = now();
        self.0.tokens.borrow().as_ref().is_some_and(|it| {
            let margin = MARGIN.min((it.expires - it.received) / 3.0);
            it.refresh.is_some() && it.expires - now < margin && now - it.received > PAUSE
        }) && (now - self.0.failed.get()).abs() > PAUSE
    }

    /// Gets another token in the place of one that was sent at this moment and refused.
    pub(in crate::session) async fn renew_refused(&self, sent: f64) -> Result<(), LoadError> {
        let received =
            self.0.tokens.borrow().as_ref().map(|it| (it.received, it.refresh.is_some()));
        match received {
            // It has been renewed meanwhile.
            Some((received, _)) if received > sent => Ok(()),
            // By way of the provider this would go round for ever.
            Some((received, false)) if sent - received < JUST_NOW => Err(LoadError::SessionExpired),
            _ => self.renew().await,
        }
    }

    /// Gets another token. Who asks meanwhile waits for the same one, and who leaves does not stop
    /// it: a provider that rotates refresh tokens has taken the old one by then.
    pub(in crate::session) async fn renew(&self) -> Result<(), LoadError> {
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

    /// Lets the provider know that someone is there, where that is possible on this page.
    pub(in crate::session) async fn keep_alive(&self) -> Result<(), LoadError> {
        let can_renew = self.0.tokens.borrow().as_ref().is_some_and(|it| it.refresh.is_some());
        if can_renew { self.renew().await } else { Ok(()) }
    }

    async fn ask_renewal(&self) -> Result<(), LoadError> {
        let refresh = self.0.tokens.borrow().as_ref().map(|it| it.refresh.clone());
        let Some(refresh) = refresh.ok_or(LoadError::SessionExpired)? else {
            // By way of the provider; the address has all that is on the screen.
            self.log_in(None, &address()).await;
            return Err(LoadError::Unreachable);
        };
        let form = request::refresh_form(&refresh, &self.0.config.client_id);
        match self.ask_token(form).await {
            Ok((200, body)) => {
                let renewed = Tokens::read(&body, now());
                let mut tokens = self.0.tokens.borrow_mut();
                // Logged out meanwhile, which is stronger.
                let Some(old) = tokens.take() else { return Err(LoadError::SessionExpired) };
                *tokens = renewed.map(|it| it.after(old));
                if tokens.is_some() { Ok(()) } else { Err(LoadError::SessionExpired) }
            }
            // RFC 6749, 5.2: it is no longer good.
            Ok((400 | 401 | 403, _)) => {
                self.0.tokens.borrow_mut().take();
                Err(LoadError::SessionExpired)
            }
            _ => {
                self.0.failed.set(now());
                Err(LoadError::Unreachable)
            }
        }
    }
}
