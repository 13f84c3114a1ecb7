//! Secrets of an attempt to log in.

use base64ct::{Base64UrlUnpadded, Encoding};

use crate::browser::crypto::{random, sha256};

/// 384 random bits as 64 characters that an address can hold without escapes. The NL GOV profile
/// for OAuth asks for at least 128 bits.
pub(super) fn secret() -> Option<String> {
    random::<48>().map(|it| Base64UrlUnpadded::encode_string(&it))
}

/// The S256 challenge of a verifier (RFC 7636, 4.2).
pub(super) async fn challenge(verifier: &str) -> Option<String> {
    Some(Base64UrlUnpadded::encode_string(&sha256(verifier).await?))
}
