use leptos::prelude::*;

use super::oidc::Client;
use super::{Persoon, Session, Stand, Toegang};
use crate::config::{LoginOption, Oidc};

impl Session {
    /// An invented person's, for an example in the gallery, with every way to log in.
    pub(crate) fn voorbeeld(stand: Stand, waarschuwing: Option<u32>) -> Self {
        let option = |label: &str| LoginOption { label: label.to_owned(), params: vec![] };
        let client = Client::new(Oidc {
            issuer: "https://inloggen.example".to_owned(),
            client_id: "mijnzaken".to_owned(),
            scope: "openid".to_owned(),
            options: ["DigiD", "eHerkenning", "eIDAS"].map(option).into(),
        });
        Self {
            stand: RwSignal::new(stand),
            waarschuwing: RwSignal::new(waarschuwing),
            toegang: StoredValue::new_local(Toegang::token(client)),
            actief: StoredValue::new(js_sys::Date::now()),
            persona: StoredValue::new(Some(Persoon::default())),
        }
    }
}
