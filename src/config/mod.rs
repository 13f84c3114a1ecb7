//! `config.json`: the settings that differ between municipalities and environments. One build
//! serves them all. Unknown keys are refused by name, so that a typing error is found at once.

mod apis;
mod bron;
mod error;
mod opening_hours;
mod upload;
mod voorkeuren;
mod wire;

use serde_json::Value;

use crate::domain::{Beurtlijst, Openingstijden, Zichtbaarheid};
use crate::json::{self, FieldError};
pub use error::{ConfigError, ConfigFile};

pub use apis::{Api, GatewayConfig};
pub use bron::Bron;
pub use upload::{Aanlevermoment, Upload};
pub use voorkeuren::Voorkeurkeuzes;

/// The content of `config.json`.
#[derive(Clone, Debug)]
pub struct Config {
    /// The source of the cases.
    pub mode: Mode,
    /// The scenario to show when the address names none. Only in mode `fixtures`.
    pub scenario: Option<String>,
    /// The municipality that the app speaks for.
    pub organisation: Organisation,
    /// The house style: the name of a style sheet in `/themes`, without `.css`.
    pub theme: String,
    /// The addresses of the ZGW gateway, and the kinds of its sources. In mode `fixtures` only the
    /// kinds count.
    pub gateway: Option<GatewayConfig>,
    /// How residents log in. `None` when the gateway requires no login. Only in mode `gateway`.
    pub login: Option<Login>,
    /// What a resident may see at most.
    pub visibility: Zichtbaarheid,
    /// The statustypen of which the municipality says whose turn it is.
    pub beurt: Beurtlijst,
    /// Which files residents may send; `None` when they may send none.
    pub upload: Option<Upload>,
    /// The labels of domeinen, as pairs of the code of the domein and its label.
    pub domeinen: Vec<(String, String)>,
    /// The eigenschappen of zaken that residents see, as pairs of the naam of the eigenschap and
    /// the label that residents read.
    pub eigenschappen: Vec<(String, String)>,
    /// Whether the register is told when a resident opens a zaak.
    pub laatst_geopend: bool,
    /// Whether residents can ask questions about a zaak.
    pub vragen: bool,
    /// Whether the municipality has content, suggestions or appointments for residents.
    pub voor_u: bool,
    /// Whether residents can say what could be better.
    pub feedback: bool,
    /// The choices about being reached that the municipality acts upon.
    pub voorkeuren: Voorkeurkeuzes,
    /// The set of labels and ordering that the pages use, unless the address gives another.
    pub variant: Variant,
}

/// The source of the cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A ZGW gateway.
    Gateway,
    /// Resource packs with fictitious people. A production build refuses this.
    Fixtures,
}

/// The municipality.
#[derive(Clone, Debug, Default)]
pub struct Organisation {
    /// The name, such as "Gemeente Groningen".
    pub name: String,
    /// How residents can reach the municipality.
    pub contact: Contact,
}

/// How residents can reach the municipality. An absent channel is not shown.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// The telephone number as it is shown, such as "14 050".
    pub telephone: Option<String>,
    /// The hours at which the telephone is answered, in words.
    pub hours: Option<String>,
    /// The same hours as data. They tell the app whether the telephone is answered now.
    pub opening_hours: Option<Openingstijden>,
    /// The address of the desk, in words.
    pub desk: Option<String>,
    /// The address of the contact form. `{zaaknummer}` in it is replaced by the number of the zaak.
    pub form: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
}

/// How residents log in.
#[derive(Clone, Debug)]
pub enum Login {
    /// OpenID Connect in the browser.
    Oidc(Oidc),
    /// A session cookie that a backend for frontend keeps.
    Bff(Bff),
}

/// OpenID Connect in the browser.
#[derive(Clone, Debug)]
pub struct Oidc {
    /// The address of the provider, without a slash at the end.
    pub issuer: String,
    /// The id under which the provider knows the app.
    pub client_id: String,
    /// The scopes to ask for, separated by spaces.
    pub scope: String,
    /// The ways to log in, in the order of their buttons; at least one.
    pub options: Vec<LoginOption>,
}

/// A backend for frontend.
#[derive(Clone, Debug)]
pub struct Bff {
    /// The address at which logging in starts.
    pub login_url: String,
    /// The address at which logging out starts.
    pub logout_url: String,
    /// The address that tells whether the user is logged in.
    pub session_url: String,
}

/// A way to log in.
#[derive(Clone, Debug)]
pub struct LoginOption {
    /// The text of its button.
    pub label: String,
    /// Extra parameters of the request to the provider.
    pub params: Vec<(String, String)>,
}

/// The two sets of labels and ordering that are compared in user research.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Variant {
    /// The set of the original design.
    #[default]
    A,
    /// The set that research found clearer.
    B,
}

impl Variant {
    /// The variants with their names in `config.json` and in the address.
    pub(crate) const NAMES: [(&str, Self); 2] = [("A", Self::A), ("B", Self::B)];

    /// Reads the name of a variant.
    pub fn parse(text: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(it, _)| *it == text).map(|(_, it)| *it)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
        }
    }
}

impl Config {
    /// The source of what residents are asked to do. Without one there are no pages about that.
    pub fn taken(&self) -> Option<Bron> {
        self.gateway.as_ref()?.taken()
    }

    /// The source of messages to residents.
    pub fn berichten(&self) -> Option<Bron> {
        self.gateway.as_ref()?.berichten()
    }

    /// Whether there is a register of how residents can be reached.
    pub fn has_klantinteracties(&self) -> bool {
        self.gateway.as_ref().is_some_and(|it| it.base(Api::Klantinteracties).is_some())
    }

    /// Reads `config.json`. When `over` is given, its values override those of `config.json`, and a
    /// mistake is reported as a mistake in the file of `over`: the app has checked `config.json` by
    /// itself before.
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

/// Merges `over` into `base`. Objects are merged key by key; any other value is replaced.
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
