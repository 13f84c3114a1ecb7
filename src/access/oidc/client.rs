use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::answer::Tokens;
use super::provider::Provider;
use crate::browser::fetch::{Request, fetch};
use crate::config::{LoginOption, Oidc};
use crate::once::Once;

/// The app as a client of the provider; cheap to clone.
#[derive(Clone)]
pub(in crate::access) struct Client(pub(super) Rc<Inner>);

pub(super) struct Inner {
    pub(super) config: Oidc,
    /// The addresses of the provider, once it has told them.
    pub(super) provider: RefCell<Option<Provider>>,
    /// `None` while nobody is logged in.
    pub(super) tokens: RefCell<Option<Tokens>>,
    /// The renewal that is under way.
    pub(super) renewal: Once<(), ()>,
    /// When the provider last gave no answer to a renewal, in milliseconds since 1970.
    pub(super) failed: Cell<f64>,
}

/// The provider does not answer, or its answer makes no sense.
pub(super) struct Failed;

impl Client {
    pub(in crate::access) fn new(config: Oidc) -> Self {
        Self(Rc::new(Inner {
            config,
            provider: RefCell::default(),
            tokens: RefCell::default(),
            renewal: Once::default(),
            failed: Cell::default(),
        }))
    }

    /// The ways to log in that the provider offers, in the order of their buttons.
    pub(in crate::access) fn options(&self) -> &[LoginOption] {
        &self.0.config.options
    }

    /// Forgets the tokens.
    pub(in crate::access) fn forget(&self) {
        self.0.tokens.borrow_mut().take();
    }

    /// The addresses of the provider, which the app asks for once (OpenID Connect Discovery 1.0).
    pub(super) async fn provider(&self) -> Result<Provider, Failed> {
        if let Some(known) = &*self.0.provider.borrow() {
            return Ok(known.clone());
        }
        let issuer = &self.0.config.issuer;
        let url = format!("{issuer}/.well-known/openid-configuration");
        // Asked twice: one lost packet is no reason to tell the visitor that logging in failed.
        let (status, body) = match ask(&url, None).await {
            Ok(answer) => answer,
            Err(Failed) => ask(&url, None).await?,
        };
        let read = (status == 200).then(|| Provider::read(&body, issuer)).flatten();
        let provider = read.ok_or(Failed)?;
        *self.0.provider.borrow_mut() = Some(provider.clone());
        Ok(provider)
    }

    /// The status and body with which the provider answers a request for tokens.
    pub(super) async fn ask_token(&self, form: String) -> Result<(u16, String), Failed> {
        ask(&self.provider().await?.token, Some(form)).await
    }
}

async fn ask(url: &str, form: Option<String>) -> Result<(u16, String), Failed> {
    let headers = [("Accept", "application/json")];
    let request = Request { url, headers: &headers, form, with_cookies: false, unread: None };
    let response = fetch(request).await.map_err(|_| Failed)?;
    Ok((response.status, response.text().into_owned()))
}
