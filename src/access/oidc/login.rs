//! Logging in at the provider, and coming back.

use super::answer::{IdToken, Return, Tokens, read_return};
use super::attempt::Attempt;
use super::client::{Client, Failed};
use super::request::{self, authorization, code_form};
use super::secret::{challenge, secret};
use crate::access::persoon::Persoon;
use crate::access::reden::Reden;
use crate::browser::address::{HistoryEntry, leave, origin, query, write};
use crate::browser::clock::now_ms;
use crate::browser::storage::{self, Item};
use crate::config::LoginOption;
use crate::routes::{Keep, Route};

impl Client {
    /// Leaves for the provider, which leads back to the app, and the app goes on at `page`. Without
    /// an option the login is silent. `TokenClient::log_in` says when the future ends.
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

    /// A new attempt, and the address where it begins.
    async fn attempt(
        &self,
        option: Option<String>,
        params: &[(String, String)],
        page: &str,
    ) -> Option<(Attempt, String)> {
        let provider = self.provider().await.ok()?;
        let attempt = Attempt {
            state: secret()?,
            nonce: secret()?,
            verifier: secret()?,
            page: page.to_owned(),
            option,
        };
        let challenge = challenge(&attempt.verifier).await?;
        let config = &self.0.config;
        let url = authorization(&provider, config, &attempt, &challenge, &redirect_uri(), params);
        Some((attempt, url))
    }

    /// Finishes the attempt that this window stored, with what the provider put in the query.
    pub(super) async fn come_back(&self) -> Result<Persoon, Reden> {
        let attempt = storage::take(Item::LoginAttempt).and_then(|it| Attempt::read(&it));
        let (page, found) = match attempt {
            Some(attempt) => {
                let found = self.finish(&attempt, &query()).await;
                (attempt.page, found)
            }
            // The visitor came here through the history of the browser, or loaded the page twice.
            None => (Route::Aanvragen.href(&Keep::default()), Err(Reden::Nieuw)),
        };
        write(&page, HistoryEntry::Same);
        found
    }

    async fn finish(&self, attempt: &Attempt, query: &str) -> Result<Persoon, Reden> {
        match read_return(query, attempt, &self.0.config.issuer) {
            Return::Code(code) => {
                let failed = |_| Reden::Mislukt(attempt.option.clone());
                self.exchange(&code, attempt).await.map_err(failed)
            }
            // The app asks silently only where someone was logged in a moment ago.
            Return::Nobody => Err(Reden::Verlopen),
            Return::Cancelled => Err(Reden::Geannuleerd),
            Return::Failed => Err(Reden::Mislukt(attempt.option.clone())),
        }
    }

    async fn exchange(&self, code: &str, attempt: &Attempt) -> Result<Persoon, Failed> {
        let client = &self.0.config.client_id;
        let form = code_form(code, &attempt.verifier, client, &redirect_uri());
        let (status, body) = self.ask_token(form).await?;
        let tokens =
            (status == 200).then(|| Tokens::read(&body, now_ms())).flatten().ok_or(Failed)?;
        let id = tokens.id.as_deref().and_then(IdToken::read).ok_or(Failed)?;
        if !id.is_for(&self.0.config, &attempt.nonce) {
            return Err(Failed);
        }
        *self.0.tokens.borrow_mut() = Some(tokens);
        Ok(Persoon::from_claims(&id.claims))
    }
}

fn redirect_uri() -> String {
    request::redirect_uri(&origin())
}
