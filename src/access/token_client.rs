use std::rc::Rc;

use futures::future::LocalBoxFuture;

use super::ask::Answer;
use super::persoon::Persoon;
use super::reden::Reden;
use crate::config::{LoginOption, Oidc};
use crate::error::LoadError;

/// Makes the client, from the configuration and from the answer to discovery if that was asked for
/// already.
pub(super) type MakeClient = fn(Oidc, Option<Answer>) -> Rc<dyn TokenClient>;

/// The app as a client of the provider that gives the tokens.
pub(super) trait TokenClient {
    /// The value of the header `Authorization`. The token in it is renewed first if it is about to
    /// expire.
    fn bearer(&self) -> LocalBoxFuture<'_, Result<String, LoadError>>;

    /// Whether the token expires soon and can be renewed without leaving the page.
    fn is_due(&self) -> bool;

    /// Renews the token. Callers that ask during a renewal wait for that one. A renewal goes on if
    /// its caller stops waiting.
    fn renew(&self) -> LocalBoxFuture<'_, Result<(), LoadError>>;

    /// Renews a token that the gateway refused. `sent` is when the token was sent, in milliseconds
    /// since 1970.
    fn renew_refused(&self, sent: f64) -> LocalBoxFuture<'_, Result<(), LoadError>>;

    /// Tells the provider that the person is still there, if that is possible without leaving the
    /// page.
    fn keep_alive(&self) -> LocalBoxFuture<'_, Result<(), LoadError>>;

    /// Finishes the attempt to log in that this window stored, with what the provider put in the
    /// query, and goes to the page that was asked for.
    fn come_back(&self) -> LocalBoxFuture<'_, Result<Persoon, Reden>>;

    /// Leaves for the provider, which leads back to the app, and the app goes on at `page`. Without
    /// an option the login is silent: the provider shows no page and only says whether someone is
    /// logged in there.
    ///
    /// While the browser is leaving the future does not end, so that nothing changes on the screen.
    /// It ends with the reason if the app cannot leave: the provider does not answer, or the
    /// browser stores nothing.
    fn log_in<'a>(
        &'a self,
        option: Option<&'a LoginOption>,
        page: &'a str,
    ) -> LocalBoxFuture<'a, Reden>;

    /// Forgets the tokens, and leaves for the provider to end its session as well. While the
    /// browser is leaving the future does not end. It ends within [`super::patience::TO_LOG_OUT`]
    /// if the provider does not answer or cannot log anybody out: the person is then logged out in
    /// this app only.
    fn log_out(&self, reden: Reden) -> LocalBoxFuture<'_, Reden>;

    /// Forgets the tokens.
    fn forget(&self);
}
