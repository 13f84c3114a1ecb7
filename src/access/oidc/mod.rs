//! OpenID Connect in the browser: authorization code with PKCE (RFC 7636), as OAuth 2.0 for
//! Browser-Based Applications and the NL GOV profiles ask of a public client.
//!
//! Written here rather than taken from a crate: the crates for this keep tokens in web storage, or
//! bring cryptography and address parsers that the browser has already.
//!
//! Reading guide, from below: `attempt` and `provider` are what the app remembers of an attempt to
//! log in and of the provider; `request` writes what the app asks and `answer` reads what comes
//! back, both without a browser; `secret` makes random secrets; `client` holds the tokens and asks
//! the provider; `login`, `renewal` and `logout` are what it does with them. All of this folder is a
//! part of the app that the browser fetches when it is needed, and `part` is the only way in.
//!
//! Tokens are in memory only. The signature of the ID token is not checked: the token comes
//! straight from the provider over TLS, for which OpenID Connect Core 1.0, 3.1.3.7 allows that.

mod answer;
mod attempt;
mod client;
mod login;
mod logout;
mod part;
mod provider;
mod renewal;
mod request;
mod secret;

pub(super) use part::PART;
