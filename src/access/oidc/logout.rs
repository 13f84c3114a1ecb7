//! Logging out at the provider.

use futures::FutureExt;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;

use super::client::Client;
use super::provider::Provider;
use super::request::end_session;
use crate::access::reden::Reden;
use crate::browser::address::{origin, post};

/// How long the provider may take to say where logging out is, in milliseconds.
const PATIENCE: u32 = 5_000;

impl Client {
    /// Forgets the tokens, and leaves for the provider to end its session as well. The future never
    /// ends once the browser is leaving. It ends if the provider does not answer or cannot log
    /// anybody out: the person is then logged out in this app only.
    pub(super) async fn log_out(&self, reden: Reden) -> Reden {
        let id = self.0.tokens.borrow_mut().take().and_then(|it| it.id);
        // Its addresses are asked for again, to see that the provider answers: the visitor would be
        // led to an error page of the browser otherwise.
        self.0.provider.borrow_mut().take();
        let known = select(self.provider().boxed_local(), TimeoutFuture::new(PATIENCE)).await;
        let Either::Left((Ok(Provider { end_session: Some(url), .. }), _)) = known else {
            return Reden::AlleenHier;
        };
        let client = &self.0.config.client_id;
        // In a form and not in the address: the ID token holds a name, and servers log addresses.
        post(&url, &end_session(client, id.as_deref(), &origin(), &reden));
        std::future::pending().await
    }
}
