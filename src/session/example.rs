use leptos::prelude::*;

use super::Session;
use super::state::LoginState;
use crate::access::{Access, Persoon};
use crate::config::{Login, LoginOption, Oidc};

impl Session {
    /// An invented person's, for an example in the gallery, with every way to log in.
    pub(crate) fn example(state: LoginState, waarschuwing: Option<u32>) -> Self {
        let option = |label: &str| LoginOption { label: label.to_owned(), params: vec![] };
        let login = Login::Oidc(Oidc {
            issuer: "https://inloggen.example".to_owned(),
            client_id: "mijnzaken".to_owned(),
            scope: "openid".to_owned(),
            options: ["DigiD", "eHerkenning", "eIDAS"].map(option).into(),
        });
        Self {
            state: RwSignal::new(state),
            waarschuwing: RwSignal::new(waarschuwing),
            access: StoredValue::new_local(Access::new(Some(&login))),
            active_at: StoredValue::new(0.0),
            persona: StoredValue::new(Some(Persoon::default())),
        }
    }
}
