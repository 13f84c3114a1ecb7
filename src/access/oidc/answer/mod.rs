//! What the provider answers: on the way back to the app, and when the app asks for tokens.

use base64ct::{Base64UrlUnpadded, Encoding};
use serde_json::Value;

use super::attempt::Attempt;
use crate::config::Oidc;
use crate::json::parse_json;
use crate::routes::parameter;

/// The name of the parameter in which the provider names itself (RFC 9207).
pub(super) const ISS: &str = "iss";

/// What the provider says on the way back.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Return {
    /// The visitor logged in. The app exchanges this code for tokens.
    Code(String),
    /// The answer to a silent login: nobody is logged in at the provider.
    Nobody,
    /// The visitor stopped while logging in.
    Cancelled,
    /// Logging in failed, or the return does not belong to the attempt.
    Failed,
}

/// Reads the query with which the provider leads back. A query that does not belong to `attempt`
/// has failed.
pub(super) fn read_return(query: &str, attempt: &Attempt, issuer: &str) -> Return {
    let is_issuer = parameter(query, ISS).is_none_or(|it| it.trim_end_matches('/') == issuer);
    if parameter(query, "state").as_ref() != Some(&attempt.state) || !is_issuer {
        return Return::Failed;
    }
    match (parameter(query, "error").as_deref(), parameter(query, "code")) {
        (None, Some(code)) => Return::Code(code),
        // OpenID Connect Core 1.0, 3.1.2.6: what the provider would have to ask. Of any other error
        // it does not follow that nobody is logged in.
        (Some(error), _) if attempt.option.is_none() && error.ends_with("_required") => {
            Return::Nobody
        }
        (Some("access_denied"), _) if attempt.option.is_none() => Return::Nobody,
        (Some("access_denied"), _) => Return::Cancelled,
        _ => Return::Failed,
    }
}

/// The tokens of the visitor, which stay in memory only. They have no `Debug`, so that no log can
/// hold them.
pub(super) struct Tokens {
    /// The token that the gateway asks for.
    pub(super) access: String,
    /// The token that renews the access token without leaving the page, if the provider gives one.
    pub(super) refresh: Option<String>,
    /// The ID token as it came; the provider asks for it when the visitor logs out.
    pub(super) id: Option<String>,
    /// When the tokens came, in milliseconds since 1970 by the clock of the device.
    pub(super) received: f64,
    /// When the access token expires, by the same clock. Infinity if the provider names no lifetime
    /// that makes sense.
    pub(super) expires: f64,
}

impl Tokens {
    /// Reads an answer that came at the moment `now` (RFC 6749, 5.1). `None` if it holds no access
    /// token of a type that the app can use.
    pub(super) fn read(body: &str, now: f64) -> Option<Self> {
        let value = parse_json(body).ok()?;
        let text = |name: &str| {
            let text = value.get(name)?.as_str()?;
            (!text.is_empty()).then(|| text.to_owned())
        };
        text("token_type")?.eq_ignore_ascii_case("bearer").then_some(())?;
        let lifetime = value.get("expires_in").and_then(Value::as_f64).filter(|it| *it > 0.0);
        Some(Self {
            access: text("access_token")?,
            refresh: text("refresh_token"),
            id: text("id_token"),
            received: now,
            expires: lifetime.map_or(f64::INFINITY, |seconds| now + seconds * 1000.0),
        })
    }

    /// The renewed tokens. A refresh token or ID token that the provider did not send again is kept
    /// from the `old` ones.
    pub(super) fn after(self, old: Self) -> Self {
        Self { refresh: self.refresh.or(old.refresh), id: self.id.or(old.id), ..self }
    }
}

/// The ID token: says which person logged in.
pub(super) struct IdToken {
    /// The payload of the token.
    pub(super) claims: Value,
}

impl IdToken {
    /// Reads the claims of a token. `None` if the text is no token.
    pub(super) fn read(token: &str) -> Option<Self> {
        let payload = token.split('.').nth(1)?;
        let claims = Base64UrlUnpadded::decode_vec(payload.trim_end_matches('=')).ok()?;
        Some(Self { claims: parse_json(std::str::from_utf8(&claims).ok()?).ok()? })
    }

    /// Whether the provider made it for this app and for this attempt (OpenID Connect Core 1.0,
    /// 3.1.3.7). The times in the token are not compared with the clock of the device, which may be
    /// hours off. That the token is fresh follows from its nonce, which was made for this attempt.
    pub(super) fn is_for(&self, config: &Oidc, nonce: &str) -> bool {
        let text = |name: &str| self.claims.get(name).and_then(Value::as_str);
        let client = Some(config.client_id.as_str());
        let audience = match self.claims.get("aud") {
            Some(Value::Array(all)) if all.len() == 1 => all.first().and_then(Value::as_str),
            Some(Value::Array(all)) if all.iter().any(|it| it.as_str() == client) => text("azp"),
            Some(one) => one.as_str(),
            None => None,
        };
        let issuer = text("iss").map(|it| it.trim_end_matches('/'));
        issuer == Some(config.issuer.as_str()) && audience == client && text("nonce") == Some(nonce)
    }
}

#[cfg(test)]
mod tests;
