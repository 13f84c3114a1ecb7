//! A session that a backend for frontend keeps in a cookie: no token comes here.

use serde_json::Value;

use super::access::{Present, Silent};
use super::{Access, Persoon, Reden};
use crate::browser::address::leave;
use crate::browser::fetch::{Request, fetch};
use crate::browser::storage::{self, Item};
use crate::config::Bff;
use crate::json::parse_json;

/// The backend for frontend.
pub(super) struct Backend(pub(super) Bff);

impl Backend {
    /// Who is logged in: 200 with claims as in an ID token, or 204, is someone; 401 and 403 are
    /// nobody.
    pub(super) async fn session(&self) -> Present {
        let headers = [("Accept", "application/json"), Access::CSRF_HEADER];
        let url = &self.0.session_url;
        let request =
            Request { url, headers: &headers, form: None, with_cookies: true, unread: None };
        let response = fetch(request).await.map_err(|_| Silent)?;
        match response.status {
            204 => Ok(Some(Persoon::default())),
            200 => {
                let claims = parse_json(&response.text()).ok().filter(Value::is_object);
                Ok(Some(Persoon::from_claims(&claims.ok_or(Silent)?)))
            }
            401 | 403 => Ok(None),
            _ => Err(Silent),
        }
    }

    /// Leaves. Wherever the backend leads back to, `page` is where one was; without one it is where
    /// one was at an earlier attempt.
    pub(super) async fn log_in(&self, page: Option<&str>) -> Reden {
        if let Some(page) = page {
            // Where that cannot be, one comes back elsewhere, which is no reason not to go.
            _ = storage::set(Item::LoginAttempt, page);
        }
        leave(&self.0.login_url);
        std::future::pending().await
    }

    /// Leaves.
    pub(super) async fn log_out(&self) -> Reden {
        leave(&self.0.logout_url);
        std::future::pending().await
    }
}
