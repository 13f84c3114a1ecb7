//! OpenID Connect in the browser: authorization code with PKCE (RFC 7636), as OAuth 2.0 for
//! Browser-Based Applications and the NL GOV profiles ask of a public client.
//!
//! Written here rather than taken from a crate: those that do this keep tokens in web storage, or
//! bring cryptography and addresses of their own, which the browser has. `request` says what is asked
//! and `answer` reads what comes back, both without a browser; `secret` makes what nobody may guess;
//! `renewal` keeps the token good.
//!
//! Tokens are in memory only. The signature of the ID token is not checked: it comes straight from
//! the provider over TLS, for which OpenID Connect Core 1.0, 3.1.3.7 allows that.

mod answer;
mod renewal;
mod request;
mod secret;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::FutureExt;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;

use super::{Persoon, Reden};
use crate::browser::address::{leave, post};
use crate::browser::fetch::{Request, fetch};
use crate::browser::storage::{self, Item};
use crate::config::{LoginOption, Oidc};
use crate::once::Once;
use answer::{IdToken, Provider, Return, Tokens};
use request::Attempt;

/// How long one who logs out waits for a provider, in milliseconds.
const PATIENCE: u32 = 5_000;

/// The app at the provider; cheap to clone.
#[derive(Clone)]
pub(super) struct Client(Rc<Inner>);

struct Inner {
    config: Oidc,
    provider: RefCell<Option<Provider>>,
    tokens: RefCell<Option<Tokens>>,
    renewal: Once<(), ()>,
    /// When a renewal failed last.
    failed: Cell<f64>,
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
            failed: Cell::default(),
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
        if !storage::set(Item::LoginAttempt, &attempt.write()) {
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
        let attempt = storage::take(Item::LoginAttempt).and_then(|it| Attempt::read(&it));
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

    /// Forgets the tokens.
    pub(super) fn forget(&self) {
        self.0.tokens.borrow_mut().take();
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
    let request = Request { url, headers: &headers, form, with_cookies: false, unread: None };
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
