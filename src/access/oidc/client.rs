use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::answer::Tokens;
use super::provider::Provider;
use crate::access::ask::{Answer, ask, discover};
use crate::access::reden::Reden;
use crate::browser::fetch::Silence;
use crate::config::Oidc;
use crate::error::LoadError;
use crate::once::Once;

/// The app as a client of the provider; cheap to clone.
#[derive(Clone)]
pub(super) struct Client(pub(super) Rc<Inner>);

pub(super) struct Inner {
    pub(super) config: Oidc,
    /// The answer to discovery that came together with the client, until it is read.
    discovery: RefCell<Option<Answer>>,
    /// The addresses of the provider, once it has told them.
    pub(super) provider: RefCell<Option<Provider>>,
    /// `None` while nobody is logged in.
    pub(super) tokens: RefCell<Option<Tokens>>,
    /// The renewal that is under way.
    pub(super) renewal: Once<(), ()>,
    /// When the provider last gave no answer to a renewal, in milliseconds since 1970.
    pub(super) failed: Cell<f64>,
}

/// Why the provider could not be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failed {
    /// The provider did not answer.
    Silent(Silence),
    /// The answer of the provider makes no sense, or the browser lacks what the protocol needs.
    Senseless,
}

impl Failed {
    /// Why nobody is logged in. `option` is the label of the login option that was chosen. Without
    /// one nobody chose to log in, so that nothing is known.
    pub(super) fn reden(self, option: Option<String>) -> Reden {
        match (self, option) {
            (Self::Silent(Silence::TooLate), _) => Reden::Traag,
            (_, Some(option)) => Reden::Mislukt(Some(option)),
            (_, None) => Reden::Onbekend,
        }
    }
}

impl From<Failed> for LoadError {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Silent(Silence::Broken) => Self::Unreachable,
            // The provider is slow or disturbed, which is not about the connection of the resident.
            Failed::Silent(Silence::Cut | Silence::TooLate) | Failed::Senseless => Self::Busy,
        }
    }
}

impl Client {
    /// The client. `discovery` is the answer to the first request for the addresses of the
    /// provider, if it was sent already.
    pub(super) fn new(config: Oidc, discovery: Option<Answer>) -> Self {
        Self(Rc::new(Inner {
            config,
            discovery: RefCell::new(discovery),
            provider: RefCell::default(),
            tokens: RefCell::default(),
            renewal: Once::default(),
            failed: Cell::default(),
        }))
    }

    /// Forgets the tokens.
    pub(super) fn forget(&self) {
        self.0.tokens.borrow_mut().take();
    }

    /// The addresses of the provider, which the app asks for once (OpenID Connect Discovery 1.0).
    pub(super) async fn provider(&self) -> Result<Provider, Failed> {
        if let Some(known) = &*self.0.provider.borrow() {
            return Ok(known.clone());
        }
        let issuer = &self.0.config.issuer;
        let first = match self.0.discovery.take() {
            Some(answer) => answer,
            None => discover(issuer).await,
        };
        // Asked twice: one lost packet is no reason to tell the visitor that logging in failed.
        let is_lost = matches!(first, Err(Silence::Broken | Silence::Cut));
        let answer = if is_lost { discover(issuer).await } else { first };
        let (status, body) = read(answer)?;
        let read = (status == 200).then(|| Provider::read(&body, issuer)).flatten();
        let provider = read.ok_or(Failed::Senseless)?;
        *self.0.provider.borrow_mut() = Some(provider.clone());
        Ok(provider)
    }

    /// The status and body with which the provider answers a request for tokens.
    pub(super) async fn ask_token(&self, form: String) -> Result<(u16, String), Failed> {
        read(ask(&self.provider().await?.token, Some(form)).await)
    }
}

/// The status and the body of an answer.
fn read(answer: Answer) -> Result<(u16, String), Failed> {
    let response = answer.map_err(Failed::Silent)?;
    Ok((response.status, response.text().into_owned()))
}

#[cfg(test)]
mod tests {
    use futures::executor::block_on;

    use super::*;
    use crate::browser::fetch::Response;

    fn client(status: u16, body: &str) -> Client {
        let body = body.as_bytes().to_vec();
        after_discovery(Ok(Response { status, retry_after: None, body }))
    }

    /// A client with this answer to discovery. A request of its own would panic in a test without
    /// a browser.
    fn after_discovery(answer: Answer) -> Client {
        let config = Oidc {
            issuer: "https://login.example".to_owned(),
            client_id: "mijnzaken".to_owned(),
            scope: "openid".to_owned(),
            options: vec![],
        };
        Client::new(config, Some(answer))
    }

    const BODY: &str = r#"{ "issuer": "https://login.example", "authorization_endpoint": "a",
        "token_endpoint": "t" }"#;

    #[test]
    fn the_answer_that_came_with_the_client_is_used_and_not_asked_for_again() {
        let client = client(200, BODY);
        for _ in 0..2 {
            assert!(block_on(client.provider()).is_ok_and(|it| it.token == "t"));
        }
    }

    #[test]
    fn an_answer_that_came_with_the_client_is_read_as_strictly_as_any_other() {
        for (status, body) in [(500, BODY), (200, "<html>"), (200, &BODY.replace("login", "evil"))]
        {
            assert!(block_on(client(status, body).provider()).is_err(), "{status} {body}");
        }
    }

    #[test]
    fn a_provider_that_is_slow_is_not_asked_twice_and_is_called_slow() {
        let asked = block_on(after_discovery(Err(Silence::TooLate)).provider());
        let failed = asked.unwrap_err();
        assert_eq!(failed, Failed::Silent(Silence::TooLate));
        for option in [None, Some("DigiD".to_owned())] {
            assert_eq!(failed.reden(option), Reden::Traag);
        }
        // A page is not to blame the connection of the resident.
        assert_eq!(LoadError::from(failed), LoadError::Busy);
    }

    #[test]
    fn only_who_chose_to_log_in_is_told_that_it_failed() {
        let digid = || Some("DigiD".to_owned());
        for failed in [Failed::Senseless, Failed::Silent(Silence::Broken)] {
            assert_eq!(failed.reden(digid()), Reden::Mislukt(digid()));
            assert_eq!(failed.reden(None), Reden::Onbekend);
        }
    }
}
