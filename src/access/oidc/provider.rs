use serde_json::Value;

use crate::json::parse_json;

/// The addresses of a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Provider {
    /// Where visitors log in.
    pub(super) authorization: String,
    /// Where the app asks for tokens.
    pub(super) token: String,
    /// Where visitors log out. `None` if the provider offers no logging out.
    pub(super) end_session: Option<String>,
    /// Whether the provider says that it names itself, as `iss`, when it leads back (RFC 9207, 3).
    pub(super) names_itself: bool,
}

impl Provider {
    /// Reads the answer of OpenID Connect Discovery 1.0. `None` if it is not the answer of
    /// `issuer`.
    pub(super) fn read(body: &str, issuer: &str) -> Option<Self> {
        let value = parse_json(body).ok()?;
        let text = |name: &str| Some(value.get(name)?.as_str()?.to_owned());
        (text("issuer")?.trim_end_matches('/') == issuer).then_some(())?;
        Some(Self {
            authorization: text("authorization_endpoint")?,
            token: text("token_endpoint")?,
            end_session: text("end_session_endpoint"),
            names_itself: value
                .get("authorization_response_iss_parameter_supported")
                .and_then(Value::as_bool)
                .unwrap_or_default(),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ISSUER: &str = "https://login.example";

    #[test]
    fn a_provider_is_believed_only_about_itself() {
        let found = |issuer: &str| {
            let body =
                json!({ "issuer": issuer, "authorization_endpoint": "a", "token_endpoint": "t" });
            Provider::read(&body.to_string(), ISSUER)
        };
        assert!(found(ISSUER).is_some());
        assert!(found("https://login.example/").is_some());
        assert_eq!(found("https://evil.example"), None);
        for nonsense in ["", "<html>", "[]", "{}"] {
            assert_eq!(Provider::read(nonsense, ISSUER), None, "{nonsense}");
        }
    }

    #[test]
    fn a_provider_names_itself_only_if_it_says_so() {
        let names_itself = |value: Value| {
            let mut body =
                json!({ "issuer": ISSUER, "authorization_endpoint": "a", "token_endpoint": "t" });
            body["authorization_response_iss_parameter_supported"] = value;
            Provider::read(&body.to_string(), ISSUER).unwrap().names_itself
        };
        assert!(names_itself(json!(true)));
        for value in [json!(false), Value::Null, json!("yes")] {
            assert!(!names_itself(value.clone()), "{value}");
        }
    }
}
