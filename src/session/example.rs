use leptos::prelude::*;

use super::Session;
use super::state::LoginState;
use crate::access::{Access, Persona};

impl Session {
    /// An invented person's, for an example in the gallery.
    pub(crate) fn example(state: LoginState, waarschuwing: Option<u32>) -> Self {
        Self {
            state: RwSignal::new(state),
            waarschuwing: RwSignal::new(waarschuwing),
            access: StoredValue::new_local(Access::persona(Persona::new(None, None))),
            active_at: StoredValue::new(0.0),
        }
    }
}
