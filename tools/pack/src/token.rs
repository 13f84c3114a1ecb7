//! Signs a token for a register, as applications with a client id and a secret do.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use serde_json::json;
use sha2::Sha256;

/// The environment variables that hold the client id and the secret.
pub(crate) const CLIENT: [&str; 2] = ["MIJNZAKEN_CLIENT_ID", "MIJNZAKEN_CLIENT_SECRET"];

/// Who reads, for the log of the register.
const USER: [&str; 2] = ["mijnzaken-pack", "cargo xtask pack"];

/// Makes a token from what is in the environment. Registers take it for an hour.
pub(crate) fn token(variable: &dyn Fn(&str) -> Option<String>) -> Result<String> {
    let [id, secret] = CLIENT.map(|name| {
        let value = variable(name).map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
        value.with_context(|| format!("{name} is not set in the environment"))
    });
    let now = SystemTime::now().duration_since(UNIX_EPOCH).context("the clock of this machine")?;
    signed(&id?, &secret?, now.as_secs(), USER)
}

/// A JSON Web Token (RFC 7519) with the claims that the ZGW APIs want, signed with HMAC-SHA256.
/// `now` is in seconds since 1970.
fn signed(id: &str, secret: &str, now: u64, [user, name]: [&str; 2]) -> Result<String> {
    let header = r#"{"typ":"JWT","alg":"HS256"}"#;
    let id = json!(id);
    let claims = format!(
        r#"{{"iss":{id},"iat":{now},"client_id":{id},"user_id":{},"user_representation":{}}}"#,
        json!(user),
        json!(name)
    );
    let parts = [header, &claims].map(|it| URL_SAFE_NO_PAD.encode(it));
    let text = parts.join(".");
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).context("the secret")?;
    mac.update(text.as_bytes());
    Ok(format!("{text}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example in the documentation of Open Zaak (client-development/authentication).
    #[test]
    fn a_token_is_that_of_the_example_of_open_zaak() {
        let user = ["docs@example.com", "Documentation Example"];
        assert_eq!(
            signed("docs", "example-secret", 1_602_857_301, user).unwrap(),
            "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJkb2NzIiwiaWF0IjoxNjAyODU3MzAxLCJjbGll\
             bnRfaWQiOiJkb2NzIiwidXNlcl9pZCI6ImRvY3NAZXhhbXBsZS5jb20iLCJ1c2VyX3JlcHJlc2VudGF0aW9uIj\
             oiRG9jdW1lbnRhdGlvbiBFeGFtcGxlIn0.DZu7E780xG4zqRiT8ZhrBeMudz45301wNVDT0ra-Iyw"
        );
    }

    #[test]
    fn what_is_not_in_the_environment_is_named_and_the_secret_never_is() {
        let only_secret = |name: &str| (name == CLIENT[1]).then(|| "geheim".to_owned());
        let told = token(&only_secret).unwrap_err().to_string();
        assert!(told.contains("MIJNZAKEN_CLIENT_ID") && !told.contains("geheim"), "{told}");
        let only_id = |name: &str| (name == CLIENT[0]).then(|| "mijn".to_owned());
        assert!(token(&only_id).unwrap_err().to_string().contains("MIJNZAKEN_CLIENT_SECRET"));
        let both = |_: &str| Some("geheim".to_owned());
        assert_eq!(token(&both).unwrap().split('.').count(), 3);
    }
}
