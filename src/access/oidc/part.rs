//! The client as a part of the app of its own.

use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;

use super::client::Client;
use crate::access::persoon::Persoon;
use crate::access::reden::Reden;
use crate::access::token_client::{MakeClient, TokenClient};
use crate::config::LoginOption;
use crate::error::LoadError;
use crate::parts::{Part, part};

/// The only way from the shell to the code in this folder.
pub(in crate::access) static PART: Part<MakeClient> =
    part!(oidc: MakeClient = |config, discovery| Rc::new(Client::new(config, discovery)));

// `Client::…` names the client's own method of the same name, which Rust finds before this one.
impl TokenClient for Client {
    fn bearer(&self) -> LocalBoxFuture<'_, Result<String, LoadError>> {
        Client::bearer(self).boxed_local()
    }

    fn is_due(&self) -> bool {
        Client::is_due(self)
    }

    fn renew(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        Client::renew(self).boxed_local()
    }

    fn renew_refused(&self, sent: f64) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        Client::renew_refused(self, sent).boxed_local()
    }

    fn keep_alive(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        Client::keep_alive(self).boxed_local()
    }

    fn come_back(&self) -> LocalBoxFuture<'_, Result<Persoon, Reden>> {
        Client::come_back(self).boxed_local()
    }

    fn log_in<'a>(
        &'a self,
        option: Option<&'a LoginOption>,
        page: &'a str,
    ) -> LocalBoxFuture<'a, Reden> {
        Client::log_in(self, option, page).boxed_local()
    }

    fn log_out(&self, reden: Reden) -> LocalBoxFuture<'_, Reden> {
        Client::log_out(self, reden).boxed_local()
    }

    fn forget(&self) {
        Client::forget(self);
    }
}
