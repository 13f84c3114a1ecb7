//! Logging out at the provider.

use futures::FutureExt;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;

use super::client::Client;
use super::provider::Provider;
use super::request::end_session;
use crate::access::patience::TO_LOG_OUT;
use crate::access::reden::Reden;
use crate::browser::address::{origin, post};

impl Client {
    /// Forgets the tokens, and leaves for the provider to end its session as well. The future ends
    /// if the page is still there after some time: the provider does not answer or cannot log
    /// anybody out, or the Content-Security-Policy blocks the form, of which the app hears nothing.
    pub(super) async fn log_out(&self, reden: Reden) -> Reden {
        let id = self.0.tokens.borrow_mut().take().and_then(|it| it.id);
        let mut patience = TimeoutFuture::new(TO_LOG_OUT);
        // Its addresses are asked for again, to see that the provider answers: the visitor would be
        // led to an error page of the browser otherwise.
        self.0.provider.borrow_mut().take();
        let known = select(self.provider().boxed_local(), &mut patience).await;
        if let Either::Left((Ok(Provider { end_session: Some(url), .. }), _)) = known {
            let client = &self.0.config.client_id;
            // In a form and not in the address: the ID token holds a name, and servers log
            // addresses.
            post(&url, &end_session(client, id.as_deref(), &origin(), &reden));
            patience.await;
        }
        Reden::AlleenHier
    }
}
