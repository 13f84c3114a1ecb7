//! What the app asks the provider, as addresses and forms.

use form_urlencoded::Serializer;

use super::attempt::Attempt;
use super::provider::Provider;
use crate::access::reden::Reden;
use crate::config::Oidc;
use crate::routes::{REDEN, Route};

/// The address that the provider leads back to. Providers compare it exactly with the one that they
/// were configured with.
pub(super) fn redirect_uri(origin: &str) -> String {
    format!("{origin}{}", Route::Terug.path())
}

/// The address where the visitor logs in (OpenID Connect Core 1.0, 3.1.2.1; RFC 7636, 4.3).
/// `params` are the extra parameters of the chosen login option. A parameter that the protocol
/// itself sets cannot be replaced by one of them.
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

/// The form that exchanges a code for tokens.
pub(super) fn code_form(code: &str, verifier: &str, client: &str, redirect_uri: &str) -> String {
    form(&[
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", redirect_uri),
        ("client_id", client),
        ("code_verifier", verifier),
    ])
}

/// The form that exchanges a refresh token for new tokens.
pub(super) fn refresh_form(refresh: &str, client: &str) -> String {
    form(&[("grant_type", "refresh_token"), ("refresh_token", refresh), ("client_id", client)])
}

/// The fields of the form that ends the session of the provider (OpenID Connect RP-Initiated Logout
/// 1.0). The provider sends the word of `reden` back.
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
