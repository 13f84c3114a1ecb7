//! What is asked of the provider, in addresses and forms.

use form_urlencoded::Serializer;

use super::answer::Provider;
use crate::config::Oidc;
use crate::routes::{REDEN, Route, is_own, parameter};
use crate::session::Reden;

/// An attempt to log in, kept in the window while one is away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attempt {
    /// Ties the return to this attempt.
    pub(super) state: String,
    /// Ties the ID token to it.
    pub(super) nonce: String,
    /// Proves that who comes with the code is who asked for it.
    pub(super) verifier: String,
    /// The page to return to.
    pub(super) page: String,
    /// The way that was chosen; `None` when nobody was asked.
    pub(super) option: Option<String>,
}

impl Attempt {
    pub(super) fn write(&self) -> String {
        let mut pairs = Serializer::new(String::new());
        for (name, value) in [
            ("state", &self.state),
            ("nonce", &self.nonce),
            ("verifier", &self.verifier),
            ("page", &self.page),
        ] {
            pairs.append_pair(name, value);
        }
        if let Some(option) = &self.option {
            pairs.append_pair("option", option);
        }
        pairs.finish()
    }

    /// Reads what [`Attempt::write`] wrote.
    pub(super) fn read(text: &str) -> Option<Self> {
        let find = |name| parameter(text, name);
        Some(Self {
            state: find("state")?,
            nonce: find("nonce")?,
            verifier: find("verifier")?,
            // A path of ours and nothing else.
            page: find("page").filter(|it| is_own(it))?,
            option: find("option"),
        })
    }
}

/// Where the provider sends one back to. Providers compare it exactly.
pub(super) fn redirect_uri(origin: &str) -> String {
    format!("{origin}{}", Route::Terug.path())
}

/// Where to log in (OpenID Connect Core 1.0, 3.1.2.1; RFC 7636, 4.3). `params` are those of the
/// chosen way; they cannot replace what the protocol rests on.
pub(super) fn authorization(
    provider: &Provider,
    config: &Oidc,
    attempt: &Attempt,
    challenge: &str,
    redirect_uri: &str,
    params: &[(String, String)],
) -> String {
    let mut pairs = vec![
        ("response_type", "code"),
        ("client_id", &config.client_id),
        ("redirect_uri", redirect_uri),
        ("scope", &config.scope),
        ("state", &attempt.state),
        ("nonce", &attempt.nonce),
        ("code_challenge", challenge),
        ("code_challenge_method", "S256"),
    ];
    if attempt.option.is_none() {
        pairs.push(("prompt", "none"));
    }
    for (name, value) in params {
        if pairs.iter().all(|(known, _)| known != name) {
            pairs.push((name, value));
        }
    }
    with_query(&provider.authorization, &pairs)
}

/// Asks for tokens with the code.
pub(super) fn code_form(code: &str, verifier: &str, client: &str, redirect_uri: &str) -> String {
    form(&[
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", redirect_uri),
        ("client_id", client),
        ("code_verifier", verifier),
    ])
}

/// Asks for tokens with the refresh token.
pub(super) fn refresh_form(refresh: &str, client: &str) -> String {
    form(&[("grant_type", "refresh_token"), ("refresh_token", refresh), ("client_id", client)])
}

/// The fields with which the provider ends its session (OpenID Connect RP-Initiated Logout 1.0).
pub(super) fn end_session(
    client: &str,
    id_token: Option<&str>,
    origin: &str,
    reden: &Reden,
) -> Vec<(&'static str, String)> {
    let back = format!("{origin}{}", Route::Uitgelogd.path());
    let fields = [
        ("client_id", client.to_owned()),
        ("post_logout_redirect_uri", back),
        (REDEN, reden.word().to_owned()),
    ];
    let hint = id_token.map(|it| ("id_token_hint", it.to_owned()));
    fields.into_iter().chain(hint).collect()
}

fn with_query(url: &str, pairs: &[(&str, &str)]) -> String {
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}{}", form(pairs))
}

fn form(pairs: &[(&str, &str)]) -> String {
    Serializer::new(String::new()).extend_pairs(pairs).finish()
}

#[cfg(test)]
mod tests;
