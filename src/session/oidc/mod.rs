//! OpenID Connect in the browser: authorization code with PKCE (RFC 7636), as OAuth 2.0 for
//! Browser-Based Applications and the NL GOV profiles ask of a public client.
//!
//! Written here rather than taken from a crate: those that do this bring cryptography and URL
//! tables that alone exceed the first load, or keep tokens in web storage. What is left is small,
//! because the browser does the cryptography. `request` says what is asked and `answer` reads what
//! comes back, both without a browser; `secret` makes what nobody may guess.
//!
//! Tokens are in memory only. The signature of the ID token is not checked: it comes straight from
//! the provider over TLS, for which OpenID Connect Core 1.0, 3.1.3.7 allows that.

mod answer;
mod request;
mod secret;

use std::cell::RefCell;
use std::rc::Rc;

use futures::FutureExt;
use futures::channel::oneshot;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;

use super::{Persoon, Reden};
use crate::adres::{address, leave, post};
use crate::apparaat;
use crate::config::{LoginOption, Oidc};
use crate::error::LoadError;
use crate::fetch::{Request, fetch};
use crate::once::Once;
use crate::spawn::spawn;
use answer::{IdToken, Provider, Return, Tokens};
use request::Attempt;

/// A token is renewed when it is good for less than this, or than a third of its life. In
/// milliseconds.
const MARGIN: f64 = 30_000.0;

/// A token that is refused when it is as new as this will not be accepted when it is renewed. In
/// milliseconds.
const JUST_NOW: f64 = 10_000.0;

/// How long one who logs out waits for a provider, in milliseconds.
const PATIENCE: u32 = 5_000;

/// How long a provider is left alone, whether it answered or not. In milliseconds.
const PAUSE: f64 = 5_000.0;

/// The app at the provider; cheap to clone.
#[derive(Clone)]
pub(super) struct Client(Rc<Inner>);

struct Inner {
    config: Oidc,
    provider: RefCell<Option<Provider>>,
    tokens: RefCell<Option<Tokens>>,
    renewal: Once<(), ()>,
    /// When a renewal failed last.
    failed: RefCell<f64>,
}

/// Back from logging in.
pub(super) struct Terugkeer {
    /// The page that was asked for.
    pub(super) page: Option<String>,
    pub(super) outcome: Result<Persoon, Reden>,
}

/// The provider does not answer, or not in a way that makes sense.
struct Failed;

impl Client {
    pub(super) fn new(config: Oidc) -> Self {
        Self(Rc::new(Inner {
            config,
            provider: RefCell::default(),
            tokens: RefCell::default(),
            renewal: Once::default(),
            failed: RefCell::default(),
        }))
    }

    pub(super) fn options(&self) -> &[LoginOption] {
        &self.0.config.options
    }

    /// Leaves for the provider, to come back at `page`. Without an option it is asked whether
    /// someone is logged in there already, and shows nothing. Ends only when that cannot be.
    pub(super) async fn log_in(&self, option: Option<&LoginOption>, page: &str) -> Reden {
        let params = option.map_or(&[][..], |it| &it.params);
        let option = option.map(|it| it.label.clone());
        let Some((attempt, url)) = self.attempt(option.clone(), params, page).await else {
            return Reden::Mislukt(option);
        };
        if !apparaat::keep_attempt(&attempt.write()) {
            return Reden::GeenOpslag;
        }
        leave(&url);
        std::future::pending().await
    }

    /// A fresh attempt, and where it begins.
    async fn attempt(
        &self,
        option: Option<String>,
        params: &[(String, String)],
        page: &str,
    ) -> Option<(Attempt, String)> {
        let provider = self.provider().await.ok()?;
        let attempt = Attempt {
            state: secret::random()?,
            nonce: secret::random()?,
            verifier: secret::random()?,
            page: page.to_owned(),
            option,
        };
        let challenge = secret::challenge(&attempt.verifier).await?;
        let config = &self.0.config;
        let url = request::authorization(
            &provider,
            config,
            &attempt,
            &challenge,
            &redirect_uri(),
            params,
        );
        Some((attempt, url))
    }

    /// Comes back from the provider with what it says in the query.
    pub(super) async fn come_back(&self, query: &str) -> Terugkeer {
        let attempt = apparaat::take_attempt().and_then(|it| Attempt::read(&it));
        let Some(attempt) = attempt else {
            // Someone came here by the history, or twice.
            return Terugkeer { page: None, outcome: Err(Reden::Nieuw) };
        };
        let outcome = match answer::read_return(query, &attempt, &self.0.config.issuer) {
            Return::Code(code) => {
                let failed = |_| Reden::Mislukt(attempt.option.clone());
                self.exchange(&code, &attempt).await.map_err(failed)
            }
            // Someone was active here a moment ago, or it would not have been asked.
            Return::Nobody => Err(Reden::Verlopen),
            Return::Cancelled => Err(Reden::Geannuleerd),
            Return::Failed => Err(Reden::Mislukt(attempt.option.clone())),
        };
        Terugkeer { page: Some(attempt.page), outcome }
    }

    async fn exchange(&self, code: &str, attempt: &Attempt) -> Result<Persoon, Failed> {
        let client = &self.0.config.client_id;
        let form = request::code_form(code, &attempt.verifier, client, &redirect_uri());
        let (status, body) = self.ask_token(form).await?;
        let tokens = (status == 200).then(|| Tokens::read(&body, now())).flatten().ok_or(Failed)?;
        let id = tokens.id.as_deref().and_then(IdToken::read).ok_or(Failed)?;
        if !id.is_for(&self.0.config, &attempt.nonce) {
            return Err(Failed);
        }
        *self.0.tokens.borrow_mut() = Some(tokens);
        Ok(Persoon::from_claims(&id.claims))
    }

    /// What goes into `Authorization`, renewed when it is about to expire.
    pub(super) async fn bearer(&self) -> Result<String, LoadError> {
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
    pub(super) fn is_due(&self) -> bool {
        let now = now();
        self.0.tokens.borrow().as_ref().is_some_and(|it| {
            let margin = MARGIN.min((it.expires - it.received) / 3.0);
            it.refresh.is_some() && it.expires - now < margin && now - it.received > PAUSE
        }) && (now - *self.0.failed.borrow()).abs() > PAUSE
    }

    /// Gets another token in the place of one that was sent at this moment and refused.
    pub(super) async fn renew_refused(&self, sent: f64) -> Result<(), LoadError> {
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

    /// Forgets the tokens.
    pub(super) fn forget(&self) {
        self.0.tokens.borrow_mut().take();
    }

    /// Lets the provider know that someone is there, where that is possible on this page.
    pub(super) async fn keep_alive(&self) -> Result<(), LoadError> {
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
                *self.0.failed.borrow_mut() = now();
                Err(LoadError::Unreachable)
            }
        }
    }

    /// Forgets the tokens, and leaves for where the provider ends its session. Ends only when that
    /// cannot be.
    pub(super) async fn log_out(&self, reden: Reden) -> Reden {
        let id = self.0.tokens.borrow_mut().take().and_then(|it| it.id);
        // Asked anew: who is led to a provider that is away sees no text of ours.
        self.0.provider.borrow_mut().take();
        let known = select(self.provider().boxed_local(), TimeoutFuture::new(PATIENCE)).await;
        let Either::Left((Ok(Provider { end_session: Some(url), .. }), _)) = known else {
            return Reden::AlleenHier;
        };
        let client = &self.0.config.client_id;
        // In a form and not in the address: the token has a name in it, and addresses are logged.
        post(&url, &request::end_session(client, id.as_deref(), &origin(), &reden));
        std::future::pending().await
    }

    /// OpenID Connect Discovery 1.0.
    async fn provider(&self) -> Result<Provider, Failed> {
        if let Some(known) = &*self.0.provider.borrow() {
            return Ok(known.clone());
        }
        let issuer = &self.0.config.issuer;
        let url = format!("{issuer}/.well-known/openid-configuration");
        // One packet that was lost is no reason to send anybody away.
        let (status, body) = match ask(&url, None).await {
            Ok(answer) => answer,
            Err(Failed) => ask(&url, None).await?,
        };
        let read = (status == 200).then(|| Provider::read(&body, issuer)).flatten();
        let provider = read.ok_or(Failed)?;
        *self.0.provider.borrow_mut() = Some(provider.clone());
        Ok(provider)
    }

    async fn ask_token(&self, form: String) -> Result<(u16, String), Failed> {
        ask(&self.provider().await?.token, Some(form)).await
    }
}

async fn ask(url: &str, form: Option<String>) -> Result<(u16, String), Failed> {
    let headers = [("Accept", "application/json")];
    let request = Request { url, headers: &headers, form, with_cookies: false, is_file: false };
    let response = fetch(request).await.map_err(|_| Failed)?;
    Ok((response.status, response.text().into_owned()))
}

fn origin() -> String {
    leptos::prelude::window().location().origin().unwrap_or_default()
}

fn redirect_uri() -> String {
    request::redirect_uri(&origin())
}

/// Milliseconds since 1970 by the clock of the device. Only differences between two of them count.
fn now() -> f64 {
    js_sys::Date::now()
}
