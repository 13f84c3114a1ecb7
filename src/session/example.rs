use leptos::prelude::*;

use super::oidc::Client;
use super::{Access, LoginState, Persoon, Session};
use crate::config::{LoginOption, Oidc};

impl Session {
    /// An invented person's, for an example in the gallery, with every way to log in.
    pub(crate) fn example(state: LoginState, waarschuwing: Option<u32>) -> Self {
        let option = |label: &str| LoginOption { label: label.to_owned(), params: vec![] };
        let client = Client::new(Oidc {
            issuer: "https://inloggen.example".to_owned(),
            client_id: "mijnzaken".to_owned(),
            scope: "openid".to_owned(),
            options: ["DigiD", "eHerkenning", "eIDAS"].map(option).into(),
        });
        Self {
            state: RwSignal::new(state),
            waarschuwing: RwSignal::new(waarschuwing),
            access: StoredValue::new_local(Access::token(client)),
            actief: StoredValue::new(js_sys::Date::now()),
            persona: StoredValue::new(Some(Persoon::default())),
        }
    }
}
