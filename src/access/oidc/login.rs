//! Logging in at the provider, and coming back.

use super::answer::{ISS, IdToken, Return, Tokens, read_return};
use super::attempt::Attempt;
use super::client::{Client, Failed};
use super::request::{self, authorization, code_form};
use super::secret::{challenge, secret};
use crate::access::patience::leave_patiently;
use crate::access::persoon::Persoon;
use crate::access::reden::Reden;
use crate::browser::address::{HistoryEntry, origin, query, write};
use crate::browser::clock::now_ms;
use crate::browser::storage::{self, Item};
use crate::config::LoginOption;
use crate::routes::{Keep, Route, parameter};

impl Client {
    /// Leaves for the provider, which leads back to the app, and the app goes on at `page`. Without
    /// an option the login is silent. The future ends with the reason if the app cannot leave, or
    /// if the provider takes so long that the page is still there.
    pub(super) async fn log_in(&self, option: Option<&LoginOption>, page: &str) -> Reden {
        let params = option.map_or(&[][..], |it| &it.params);
        let option = option.map(|it| it.label.clone());
        let (attempt, url) = match self.attempt(option.clone(), params, page).await {
            Ok(it) => it,
            Err(failed) => return failed.reden(option),
        };
        if !storage::set(Item::LoginAttempt, &attempt.write()) {
            return Reden::GeenOpslag;
        }
        leave_patiently(&url).await
    }

    /// A new attempt, and the address where it begins.
    async fn attempt(
        &self,
        option: Option<String>,
        params: &[(String, String)],
        page: &str,
    ) -> Result<(Attempt, String), Failed> {
        let provider = self.provider().await?;
        let secret = || secret().ok_or(Failed::Senseless);
        let attempt = Attempt {
            state: secret()?,
            nonce: secret()?,
            verifier: secret()?,
            page: page.to_owned(),
            option,
        };
        let challenge = challenge(&attempt.verifier).await.ok_or(Failed::Senseless)?;
        let config = &self.0.config;
        let url = authorization(&provider, config, &attempt, &challenge, &redirect_uri(), params);
        Ok((attempt, url))
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
            None => (Route::Home.href(&Keep::default()), Err(Reden::Nieuw)),
        };
        write(&page, HistoryEntry::Same);
        found
    }

    async fn finish(&self, attempt: &Attempt, query: &str) -> Result<Persoon, Reden> {
        let failed = match read_return(query, attempt, &self.0.config.issuer) {
            Return::Code(code) => match self.exchange(&code, query, attempt).await {
                Ok(persoon) => return Ok(persoon),
                Err(failed) => failed,
            },
            // The app asks silently only where someone was logged in a moment ago.
            Return::Nobody => return Err(Reden::Verlopen),
            Return::Cancelled => return Err(Reden::Geannuleerd),
            Return::Failed => Failed::Senseless,
        };
        Err(failed.reden(attempt.option.clone()))
    }

    /// Exchanges the code in `query` for tokens. `read_return` has compared the name of the
    /// provider, if the query has one. A provider that says that it names itself must have done so:
    /// otherwise the code may come from another provider (RFC 9207, 2.4).
    async fn exchange(
        &self,
        code: &str,
        query: &str,
        attempt: &Attempt,
    ) -> Result<Persoon, Failed> {
        if self.provider().await?.names_itself && parameter(query, ISS).is_none() {
            return Err(Failed::Senseless);
        }
        let client = &self.0.config.client_id;
        let form = code_form(code, &attempt.verifier, client, &redirect_uri());
        let (status, body) = self.ask_token(form).await?;
        let tokens = (status == 200).then(|| Tokens::read(&body, now_ms())).flatten();
        let tokens = tokens.ok_or(Failed::Senseless)?;
        let id = tokens.id.as_deref().and_then(IdToken::read);
        let id = id.filter(|it| it.is_for(&self.0.config, &attempt.nonce));
        let id = id.ok_or(Failed::Senseless)?;
        *self.0.tokens.borrow_mut() = Some(tokens);
        Ok(Persoon::from_claims(&id.claims))
    }
}

fn redirect_uri() -> String {
    request::redirect_uri(&origin())
}

#[cfg(test)]
mod tests {
    use futures::executor::block_on;
    use serde_json::json;

    use super::*;
    use crate::browser::fetch::Response;
    use crate::config::Oidc;

    const ISSUER: &str = "https://login.example";

    /// What comes of a return with this query, to a provider that says that it names itself. A
    /// request for tokens would panic in a test without a browser.
    fn returned(query: &str, option: Option<&str>) -> Reden {
        let config = Oidc {
            issuer: ISSUER.to_owned(),
            client_id: "mijnzaken".to_owned(),
            scope: "openid".to_owned(),
            options: vec![],
        };
        let provider = json!({
            "issuer": ISSUER, "authorization_endpoint": "a", "token_endpoint": "t",
            "authorization_response_iss_parameter_supported": true,
        });
        let body = provider.to_string().into_bytes();
        let client =
            Client::new(config, Some(Ok(Response { status: 200, retry_after: None, body })));
        let attempt = Attempt {
            state: "state".to_owned(),
            nonce: "nonce".to_owned(),
            verifier: "verifier".to_owned(),
            page: "/aanvragen".to_owned(),
            option: option.map(str::to_owned),
        };
        block_on(client.finish(&attempt, query)).unwrap_err()
    }

    #[test]
    fn a_provider_that_names_itself_must_do_so_on_the_way_back() {
        let failed = Reden::Mislukt(Some("DigiD".to_owned()));
        for query in ["?code=c&state=state", "?code=c&state=state&iss=https%3A%2F%2Fevil.example"] {
            assert_eq!(returned(query, Some("DigiD")), failed, "{query}");
            assert_eq!(returned(query, None), Reden::Onbekend, "{query}");
        }
    }

    #[test]
    fn a_return_without_a_code_says_why() {
        let of = |error: &str, option| returned(&format!("?error={error}&state=state"), option);
        assert_eq!(of("access_denied", Some("DigiD")), Reden::Geannuleerd);
        assert_eq!(of("server_error", Some("DigiD")), Reden::Mislukt(Some("DigiD".to_owned())));
        assert_eq!(of("login_required", None), Reden::Verlopen);
        assert_eq!(of("temporarily_unavailable", None), Reden::Onbekend);
    }
}
