//! A backend for frontend: the gateway itself logs residents in, as a confidential client. The
//! browser has no token, only a cookie that scripts cannot read.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};
use axum::http::header::{CONTENT_TYPE, COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use form_urlencoded::Serializer;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::answer::{Answer, Problem};
use crate::asked::Asked;
use crate::log::X_CSRF;
use crate::query::Query;
use crate::token::{Issuer, Refusal};

/// How long a session lasts without requests. DigiD allows 15 minutes.
const IDLE: Duration = Duration::from_secs(15 * 60);
const SESSION: &str = "mijnzaken-sessie";
const ATTEMPT: &str = "mijnzaken-inlog";

/// The session of a person who is logged in.
#[derive(Clone, Debug)]
struct Session {
    /// The claims of the access token, which say whose zaken the person may see.
    claims: Value,
    /// The claims of the ID token, which pages may know.
    id_claims: Value,
    id_token: String,
    last_used: Instant,
}

/// An attempt to log in, from leaving for the provider until coming back.
#[derive(Clone, Debug)]
struct Attempt {
    verifier: String,
    nonce: String,
}

#[derive(Debug, Default)]
struct State {
    client: Option<(String, String)>,
    attempts: HashMap<String, Attempt>,
    sessions: HashMap<String, Session>,
}

/// The sessions that the gateway keeps.
#[derive(Debug)]
pub(crate) struct Bff {
    issuer: Issuer,
    state: Mutex<State>,
}

impl Bff {
    pub(crate) fn new(issuer: Issuer) -> Self {
        Self { issuer, state: Mutex::default() }
    }

    pub(crate) fn enable(&self, id: &str, secret: &str) {
        self.state().client = Some((id.to_owned(), secret.to_owned()));
    }

    /// The claims of the session that the cookie names. The cookie counts only together with the
    /// header X-CSRF, which pages of other sites cannot send.
    pub(crate) fn claims(&self, headers: &HeaderMap) -> Result<Value, Refusal> {
        let id = cookie(headers, SESSION).ok_or(Refusal::Missing)?;
        if headers.get(X_CSRF).is_none_or(|it| it != "1") {
            return Err(Refusal::NoCsrf);
        }
        self.session(&id).map(|it| it.claims).ok_or(Refusal::Expired)
    }

    /// Answers a request to `path` below `/bff/`.
    pub(crate) async fn answer(&self, path: &str, asked: &Asked) -> Answer {
        let client = self.state().client.clone();
        let Some((id, secret)) = client else {
            return Problem::not_found().answer(&asked.origin);
        };
        let answer = match path {
            "login" => self.login(&id, asked).await,
            "callback" => self.callback(&id, &secret, asked).await,
            "session" => Ok(self.who(asked)),
            "logout" => self.logout(&id, asked).await,
            _ => Ok(Problem::not_found().answer(&asked.origin)),
        };
        answer.unwrap_or_else(|error| {
            let problem = Problem::failing(StatusCode::BAD_GATEWAY);
            problem.detail(format!("{error:#}")).answer(&asked.origin)
        })
    }

    /// Redirects to the provider. Parameters of the request, such as `kc_idp_hint`, are passed on.
    async fn login(&self, client: &str, asked: &Asked) -> Result<Answer> {
        let url = self.endpoint("authorization_endpoint").await?;
        let state = secret();
        let attempt = Attempt { verifier: secret(), nonce: secret() };
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&attempt.verifier));
        let mut pairs = Serializer::new(String::new());
        pairs.extend_pairs(form_urlencoded::parse(asked.query.as_bytes()));
        pairs.extend_pairs([
            ("response_type", "code"),
            ("client_id", client),
            ("redirect_uri", &redirect_uri(asked)),
            ("scope", "openid"),
            ("state", &state),
            ("nonce", &attempt.nonce),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ]);
        let query = pairs.finish();
        self.state().attempts.insert(state.clone(), attempt);
        // Lax, because the cookie must be sent when the provider leads back.
        let kept = format!("{ATTEMPT}={state}; HttpOnly; SameSite=Lax; Path=/bff; Max-Age=600");
        Ok(Answer::redirect(&format!("{url}?{query}")).with(SET_COOKIE, kept))
    }

    async fn callback(&self, client: &str, secret_: &str, asked: &Asked) -> Result<Answer> {
        let query = Query::parse(&asked.query);
        let state = query.get("state").context("no state")?;
        ensure!(
            cookie(&asked.headers, ATTEMPT).as_deref() == Some(state),
            "another browser's state"
        );
        let attempt = self.state().attempts.remove(state).context("a state of no attempt")?;
        if let Some(error) = query.get("error") {
            let error: String = form_urlencoded::byte_serialize(error.as_bytes()).collect();
            return Ok(Answer::redirect(&format!("/inloggen?error={error}")));
        }
        let code = query.get("code").context("no code")?;
        let form = Serializer::new(String::new())
            .extend_pairs([
                ("grant_type", "authorization_code"),
                ("code", code),
                ("redirect_uri", &redirect_uri(asked)),
                ("client_id", client),
                ("client_secret", secret_),
                ("code_verifier", &attempt.verifier),
            ])
            .finish();
        let tokens = self.tokens(form).await?;
        let token = |name| tokens.get(name).and_then(Value::as_str).context("no token");
        let (access, id_token) = (token("access_token")?, token("id_token")?);
        let refused = |refusal: Refusal| anyhow!("a token that is not good: {refusal:?}");
        let claims = self.issuer.claims(access).await.map_err(refused)?;
        let id_claims = self.issuer.id_claims(id_token, client).await.map_err(refused)?;
        let nonce = id_claims.get("nonce").and_then(Value::as_str);
        ensure!(nonce == Some(&attempt.nonce), "a token of another attempt");
        let id = secret();
        let id_token = id_token.to_owned();
        let session = Session { claims, id_claims, id_token, last_used: Instant::now() };
        self.state().sessions.insert(id.clone(), session);
        Ok(Answer::redirect("/")
            .with(SET_COOKIE, format!("{SESSION}={id}; HttpOnly; SameSite=Strict; Path=/"))
            .with(SET_COOKIE, format!("{ATTEMPT}=; Path=/bff; Max-Age=0")))
    }

    /// The claims of the person who is logged in, as far as a page may know them.
    fn who(&self, asked: &Asked) -> Answer {
        if asked.headers.get(X_CSRF).is_none_or(|it| it != "1") {
            return Refusal::NoCsrf.problem(StatusCode::FORBIDDEN).answer(&asked.origin);
        }
        let session = cookie(&asked.headers, SESSION).and_then(|id| self.session(&id));
        let Some(session) = session else {
            return Refusal::Missing.problem(StatusCode::UNAUTHORIZED).answer(&asked.origin);
        };
        let mut known = Map::new();
        for name in ["name", "represents"] {
            let claim = session.id_claims.get(name);
            known.extend(claim.map(|it| (name.to_owned(), it.clone())));
        }
        Answer::json(Value::Object(known))
    }

    /// Ends the session here, and redirects to the provider, which ends its own session.
    async fn logout(&self, client: &str, asked: &Asked) -> Result<Answer> {
        let id = cookie(&asked.headers, SESSION);
        let session = id.and_then(|id| self.state().sessions.remove(&id));
        let after = format!("{}/uitgelogd", asked.origin);
        let url = match session {
            None => after,
            Some(session) => match self.endpoint("end_session_endpoint").await {
                // The session has ended here only, which the page then says.
                Err(_) => format!("{after}?state=alleen-hier"),
                Ok(end) => {
                    let query = Serializer::new(String::new())
                        .append_pair("id_token_hint", &session.id_token)
                        .append_pair("client_id", client)
                        .append_pair("post_logout_redirect_uri", &after)
                        .finish();
                    format!("{end}?{query}")
                }
            },
        };
        Ok(Answer::redirect(&url).with(SET_COOKIE, format!("{SESSION}=; Path=/; Max-Age=0")))
    }

    async fn tokens(&self, form: String) -> Result<Value> {
        let url = self.endpoint("token_endpoint").await?;
        let request = self.issuer.http().post(&url).body(form);
        let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        let response = request.send().await.with_context(|| url.clone())?;
        let status = response.status();
        let body: Value = response.json().await.with_context(|| url.clone())?;
        ensure!(status.is_success(), "{url}: {body}");
        Ok(body)
    }

    async fn endpoint(&self, name: &str) -> Result<String> {
        let found = self.issuer.discover().await?;
        let url = found.get(name).and_then(Value::as_str).with_context(|| format!("no {name}"))?;
        Ok(url.to_owned())
    }

    /// The session with this id. Using it extends it.
    fn session(&self, id: &str) -> Option<Session> {
        let mut state = self.state();
        state.sessions.retain(|_, it| it.last_used.elapsed() < IDLE);
        let session = state.sessions.get_mut(id)?;
        session.last_used = Instant::now();
        Some(session.clone())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn redirect_uri(asked: &Asked) -> String {
    format!("{}/bff/callback", asked.origin)
}

/// A random text that nobody can guess.
fn secret() -> String {
    format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|it| it.to_str().ok());
    let mut pairs = cookies.flat_map(|it| it.split(';')).filter_map(|it| it.trim().split_once('='));
    pairs.find(|(it, value)| *it == name && !value.is_empty()).map(|(_, value)| value.to_owned())
}
