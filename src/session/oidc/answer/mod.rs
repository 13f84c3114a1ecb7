//! What the provider answers.

use base64ct::{Base64UrlUnpadded, Encoding};
use serde_json::Value;

use super::request::Attempt;
use crate::config::Oidc;
use crate::json::parse_json;
use crate::routes::parameter;

/// Where the provider does what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Provider {
    pub(super) authorization: String,
    pub(super) token: String,
    pub(super) end_session: Option<String>,
}

impl Provider {
    /// Reads the answer to discovery, when it is that of `issuer`.
    pub(super) fn read(body: &str, issuer: &str) -> Option<Self> {
        let value = parse_json(body).ok()?;
        let text = |name: &str| Some(value.get(name)?.as_str()?.to_owned());
        (text("issuer")?.trim_end_matches('/') == issuer).then_some(())?;
        Some(Self {
            authorization: text("authorization_endpoint")?,
            token: text("token_endpoint")?,
            end_session: text("end_session_endpoint"),
        })
    }
}

/// What the provider says on the way back.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Return {
    /// With this one gets tokens.
    Code(String),
    /// It was only asked whether someone is logged in there, and nobody is.
    Nobody,
    /// The visitor stopped.
    Cancelled,
    /// It went wrong.
    Failed,
}

/// Reads the query of the way back. Whatever does not belong to `attempt` has failed.
pub(super) fn read_return(query: &str, attempt: &Attempt, issuer: &str) -> Return {
    // RFC 9207: who answers says who it is.
    let is_issuer = parameter(query, "iss").is_none_or(|it| it.trim_end_matches('/') == issuer);
    if parameter(query, "state").as_ref() != Some(&attempt.state) || !is_issuer {
        return Return::Failed;
    }
    match (parameter(query, "error").as_deref(), parameter(query, "code")) {
        (None, Some(code)) => Return::Code(code),
        (Some(_), _) if attempt.option.is_none() => Return::Nobody,
        (Some("access_denied"), _) => Return::Cancelled,
        _ => Return::Failed,
    }
}

/// Tokens, in memory only. Not printable: they belong in no log.
pub(super) struct Tokens {
    pub(super) access: String,
    pub(super) refresh: Option<String>,
    pub(super) id: Option<String>,
    /// In milliseconds since 1970 by the clock of the device.
    pub(super) received: f64,
    /// When the access token expires by the same clock; far away when the provider does not
    /// say anything that makes sense.
    pub(super) expires: f64,
}

impl Tokens {
    /// Reads an answer that came at the moment `now` (RFC 6749, 5.1).
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

    /// The same, with what a renewal leaves as it was.
    pub(super) fn after(self, old: Self) -> Self {
        Self { refresh: self.refresh.or(old.refresh), id: self.id.or(old.id), ..self }
    }
}

/// Who logged in.
pub(super) struct IdToken {
    pub(super) claims: Value,
}

impl IdToken {
    /// Reads the claims.
    pub(super) fn read(token: &str) -> Option<Self> {
        let payload = token.split('.').nth(1)?;
        let claims = Base64UrlUnpadded::decode_vec(payload.trim_end_matches('=')).ok()?;
        Some(Self { claims: parse_json(std::str::from_utf8(&claims).ok()?).ok()? })
    }

    /// Whether the provider made it for this app and for this attempt (OpenID Connect Core 1.0,
    /// 3.1.3.7). Its times are not compared with the clock of the device, which may be hours off:
    /// the nonce was made a moment ago, and so was what holds it.
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
