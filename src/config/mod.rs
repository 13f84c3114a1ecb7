//! `config.json`: what differs from one municipality and environment to the next. One build serves
//! them all. Unknown keys are refused by name, so that a typing error is found at once.

mod apis;
mod error;
mod opening_hours;
mod wire;

use serde_json::Value;

use crate::domain::{Openingstijden, Vertrouwelijkheid};
use crate::json::{self, FieldError};
pub use error::{ConfigError, ConfigFile};

pub use apis::{Api, GatewayConfig};

/// All of `config.json`.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where cases come from.
    pub mode: Mode,
    /// The scenario that is shown when the address names none. Mode `fixtures` only.
    pub scenario: Option<String>,
    /// Who the app speaks for.
    pub organisation: Organisation,
    /// The house style: the name of a style sheet in `/themes`, without `.css`.
    pub theme: String,
    /// Where the ZGW gateway is. Mode `gateway` only.
    pub gateway: Option<GatewayConfig>,
    /// How residents log in; absent when the gateway asks for no login. Mode `gateway` only.
    pub login: Option<Login>,
    /// What a resident may see at most.
    pub visibility: Visibility,
    /// The labels of the domeinen of catalogussen, by code.
    pub domeinen: Vec<(String, String)>,
    /// Whether the register is told when a resident opens a zaak.
    pub laatst_geopend: bool,
    /// Which labels and order the pages have, unless the address says otherwise.
    pub variant: Variant,
}

/// Where cases come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A ZGW gateway.
    Gateway,
    /// Resource packs with invented people. A production build refuses this.
    Fixtures,
}

/// The municipality.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// Such as "Gemeente Groningen".
    pub name: String,
    /// How to reach it.
    pub contact: Contact,
}

/// How residents reach the municipality. What is absent is not offered.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// As it is written, such as "14 050".
    pub telephone: Option<String>,
    /// When the telephone is answered, in words.
    pub hours: Option<String>,
    /// The same as data, from which the app knows whether it is answered now.
    pub opening_hours: Option<Openingstijden>,
    /// Where the desk is, in words.
    pub desk: Option<String>,
    /// The address of the contact form; `{zaaknummer}` in it stands for the number of the zaak.
    pub form: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
}

/// How residents log in.
#[derive(Clone, Debug)]
pub enum Login {
    /// OpenID Connect in the browser.
    Oidc(Oidc),
    /// A session cookie, kept by a backend for frontend.
    Bff(Bff),
}

/// OpenID Connect in the browser.
#[derive(Clone, Debug)]
pub struct Oidc {
    /// The address of the provider, without a slash at its end.
    pub issuer: String,
    /// The name of the app at the provider.
    pub client_id: String,
    /// The scopes to ask for, separated by spaces.
    pub scope: String,
    /// The ways in, in the order of their buttons; at least one.
    pub options: Vec<LoginOption>,
}

/// A backend for frontend.
#[derive(Clone, Debug)]
pub struct Bff {
    /// Where logging in starts.
    pub login_url: String,
    /// Where logging out starts.
    pub logout_url: String,
    /// Tells whether someone is logged in.
    pub session_url: String,
}

/// A way to log in.
#[derive(Clone, Debug)]
pub struct LoginOption {
    /// The words on its button.
    pub label: String,
    /// What is sent along to the provider.
    pub params: Vec<(String, String)>,
}

/// What a resident may see at most. The gateway decides; this is the second lock.
#[derive(Clone, Debug)]
pub struct Visibility {
    /// Zaken and documents with one of these.
    pub vertrouwelijkheid: Vec<Vertrouwelijkheid>,
}

impl Default for Visibility {
    fn default() -> Self {
        use Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
        Self { vertrouwelijkheid: vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk] }
    }
}

/// The two sets of labels and orders that are compared with residents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Variant {
    /// The mock-up's.
    #[default]
    A,
    /// Those that research found clearer.
    B,
}

impl Variant {
    /// Reads it as `config.json` and the address write it.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "A" => Some(Self::A),
            "B" => Some(Self::B),
            _ => None,
        }
    }
}

impl Config {
    /// Reads `config.json`, with what another file says laid over it. A mistake counts as one of that
    /// other file: `config.json` has been read by itself by then.
    pub fn parse(text: &str, over: Option<(ConfigFile, Value)>) -> Result<Self, ConfigError> {
        let mut value = json::parse_json(text).map_err(ConfigError::whole)?;
        let mut file = ConfigFile::CONFIG;
        if let Some((other, overrides)) = over {
            file = other;
            lay_over(&mut value, overrides);
        }
        json::read(&value).map_err(|FieldError { field, problem }| ConfigError {
            file,
            field,
            problem,
        })
    }
}

/// Objects are merged key by key; anything else is replaced.
fn lay_over(base: &mut Value, over: Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (key, value) in over {
                lay_over(base.entry(key).or_insert(Value::Null), value);
            }
        }
        (base, over) => *base = over,
    }
}

#[cfg(test)]
mod tests;
