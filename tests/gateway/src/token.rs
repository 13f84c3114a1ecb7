//! Checks bearer tokens: the issuer must have signed them for this gateway, and they must not have
//! expired.

use std::collections::HashSet;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use axum::http::StatusCode;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::jwk::{Jwk, JwkSet};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::Value;
use tokio::sync::Mutex;

use crate::answer::Problem;

/// The OpenID provider that signs the tokens.
///
/// Its keys are fetched for the first token and then kept. They are fetched again for a token that
/// was signed with an unknown key.
#[derive(Clone, Debug)]
pub struct Issuer {
    url: String,
    audience: Option<String>,
    http: reqwest::Client,
    keys: Arc<Mutex<JwkSet>>,
}

impl Issuer {
    /// The issuer at this `http://` address, which must be exactly the same as the claim `iss`.
    pub fn new(url: &str) -> Self {
        let keys = Arc::new(Mutex::new(JwkSet { keys: vec![] }));
        Self { url: url.to_owned(), audience: None, http: reqwest::Client::new(), keys }
    }

    /// The same issuer, for tokens that must have this audience.
    pub fn for_audience(self, audience: &str) -> Self {
        Self { audience: Some(audience.to_owned()), ..self }
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Checks an access token, and returns its claims.
    pub(crate) async fn claims(&self, token: &str) -> Result<Value, Refusal> {
        self.checked(token, self.audience.as_deref()).await
    }

    /// Checks an ID token for this client, and returns its claims.
    pub(crate) async fn id_claims(&self, token: &str, client: &str) -> Result<Value, Refusal> {
        self.checked(token, Some(client)).await
    }

    /// The discovery document of the issuer.
    pub(crate) async fn discover(&self) -> Result<Value> {
        let url = format!("{}/.well-known/openid-configuration", self.url.trim_end_matches('/'));
        let found = self.fetch(&url).await?;
        let issuer = found.get("issuer").and_then(Value::as_str);
        ensure!(issuer == Some(&self.url), "{url} is about another issuer: {issuer:?}");
        Ok(found)
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.http
    }

    async fn checked(&self, token: &str, audience: Option<&str>) -> Result<Value, Refusal> {
        let header = decode_header(token).map_err(|_| Refusal::Undecodable)?;
        if !matches!(header.alg, Algorithm::RS256 | Algorithm::ES256) {
            return Err(Refusal::BadSignature);
        }
        let key = self.key(header.kid.as_deref()).await?;
        let key = DecodingKey::from_jwk(&key).map_err(|_| Refusal::BadSignature)?;
        let mut validation = Validation::new(header.alg);
        validation.leeway = 0;
        // A token expires at the very second in `exp`, and not one second later.
        validation.reject_tokens_expiring_in_less_than = 1;
        validation.iss = Some(HashSet::from([self.url.clone()]));
        validation.aud = audience.map(|it| HashSet::from([it.to_owned()]));
        validation.validate_aud = audience.is_some();
        validation.required_spec_claims = HashSet::from(["exp".to_owned(), "iss".to_owned()]);
        if audience.is_some() {
            validation.required_spec_claims.insert("aud".to_owned());
        }
        let decoded = decode::<Value>(token, &key, &validation);
        decoded.map(|it| it.claims).map_err(|error| match error.kind() {
            ErrorKind::ExpiredSignature => Refusal::Expired,
            ErrorKind::InvalidIssuer | ErrorKind::InvalidAudience => Refusal::NotForUs,
            ErrorKind::InvalidSignature | ErrorKind::InvalidAlgorithm => Refusal::BadSignature,
            _ => Refusal::Undecodable,
        })
    }

    async fn key(&self, kid: Option<&str>) -> Result<Jwk, Refusal> {
        let mut keys = self.keys.lock().await;
        if let Some(key) = find(&keys, kid) {
            return Ok(key.clone());
        }
        *keys = self.fetch_keys().await.map_err(|error| Refusal::NoKeys(format!("{error:#}")))?;
        find(&keys, kid).cloned().ok_or(Refusal::BadSignature)
    }

    async fn fetch_keys(&self) -> Result<JwkSet> {
        let found = self.discover().await?;
        let url = found.get("jwks_uri").and_then(Value::as_str).context("no jwks_uri")?;
        let found = self.fetch(url).await?;
        let keys = found.get("keys").and_then(Value::as_array).context("no keys")?;
        // Keys of an unknown kind are left out, so that tokens signed with them are refused.
        let known = keys.iter().filter_map(|it| serde_json::from_value(it.clone()).ok());
        Ok(JwkSet { keys: known.collect() })
    }

    async fn fetch(&self, url: &str) -> Result<Value> {
        let response = self.http.get(url).send().await.with_context(|| url.to_owned())?;
        response.error_for_status()?.json().await.with_context(|| url.to_owned())
    }
}

fn find<'a>(keys: &'a JwkSet, kid: Option<&str>) -> Option<&'a Jwk> {
    match kid {
        Some(kid) => keys.find(kid),
        None => keys.keys.first(),
    }
}

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Missing,
    Undecodable,
    Expired,
    BadSignature,
    NotForUs,
    /// The cookie came without the header X-CSRF, which only the app itself can send.
    NoCsrf,
    /// The keys of the issuer could not be fetched, for this reason.
    NoKeys(String),
}

impl Refusal {
    /// The problem to answer with. `denied` is the status: 401 as gateways use, or 403 as Open Zaak
    /// itself uses.
    pub(crate) fn problem(self, denied: StatusCode) -> Problem {
        let with = |code, detail: &str| Problem::denied(denied, code).detail(detail);
        match self {
            Self::Missing => Problem::denied(denied, "permission_denied"),
            Self::Undecodable => with(
                "jwt-decode-error",
                "Het JWT kon niet gedecodeerd worden. Mogelijks heb je een copy-paste fout gemaakt",
            ),
            Self::Expired => {
                with("jwt-expired", "De JWT die gebruikt is voor dit verzoek is verlopen")
            }
            Self::BadSignature => {
                with("invalid-jwt-signature", "Client credentials zijn niet geldig")
            }
            Self::NotForUs => with("invalid-client-identifier", "Client identifier bestaat niet"),
            Self::NoCsrf => Problem::denied(StatusCode::FORBIDDEN, "csrf")
                .detail("Een cookie telt alleen met de header X-CSRF: 1"),
            Self::NoKeys(error) => Problem::failing(StatusCode::BAD_GATEWAY)
                .detail(format!("De sleutels van de uitgever zijn niet op te halen: {error}")),
        }
    }
}
