//! A session that a backend for frontend keeps in a cookie: the app never has a token.

use futures::FutureExt;
use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use serde_json::Value;

use super::patience::{TO_LOG_OUT, leave_patiently};
use super::persoon::Persoon;
use super::reden::Reden;
use crate::browser::address::{HistoryEntry, leave, path, query, write};
use crate::browser::fetch::{Body, Method, Request, fetch};
use crate::browser::storage::{self, Item};
use crate::config::Bff;
use crate::error::LoadError;
use crate::json::parse_json;
use crate::routes::{Route, is_own, parameter};

/// The header that accompanies the cookie. Another site cannot make a browser send it, so that no
/// other site can ask questions in the name of a visitor.
pub(super) const CSRF_HEADER: (&str, &str) = ("X-CSRF", "1");

/// The backend for frontend.
#[derive(Clone)]
pub(super) struct Backend(Bff);

impl Backend {
    pub(super) fn new(config: Bff) -> Self {
        Self(config)
    }

    /// Finds out at start-up who is logged in. The app goes on at the page where the visitor was
    /// before logging in, whether that succeeded or not.
    pub(super) async fn find_person(&self) -> Result<Persoon, Reden> {
        let (found, refused) = (self.session().await?, refused());
        if found.is_some() || refused.is_some() {
            come_back();
        }
        found.ok_or(refused.unwrap_or(Reden::Nieuw))
    }

    /// Tells the backend that the person is still there.
    pub(super) async fn keep_alive(&self) -> Result<(), LoadError> {
        match self.session().await {
            Ok(None) => Err(LoadError::SessionExpired),
            Ok(Some(_)) | Err(_) => Ok(()),
        }
    }

    /// The person who is logged in. Status 200 comes with claims as in an ID token, and 204 with
    /// none; 401 and 403 mean that nobody is logged in, and so does a redirect, which leads to a
    /// page to log in on. Otherwise nothing is known, for the reason in the error.
    async fn session(&self) -> Result<Option<Persoon>, Reden> {
        let headers = [("Accept", "application/json"), CSRF_HEADER];
        let url = &self.0.session_url;
        let (method, body) = (Method::Get, Body::Empty);
        let request =
            Request { url, headers: &headers, method, body, with_cookies: true, unread: None };
        let response = fetch(request).await?;
        match response.status {
            204 => Ok(Some(Persoon::default())),
            200 => {
                let claims = parse_json(&response.text()).ok().filter(Value::is_object);
                Ok(Some(Persoon::from_claims(&claims.ok_or(Reden::Onbekend)?)))
            }
            0 | 401 | 403 => Ok(None),
            _ => Err(Reden::Onbekend),
        }
    }

    /// Leaves for where the backend logs visitors in. Wherever it leads back to, the app goes on at
    /// `page`. The future ends if the backend takes so long that the page is still there.
    pub(super) async fn log_in(&self, page: &str) -> Reden {
        // In a browser that stores nothing the visitor comes back at another page, which is no
        // reason not to log in.
        _ = storage::set(Item::LoginAttempt, page);
        leave_patiently(&self.0.login_url).await
    }

    /// Leaves for where the backend ends the session. The future ends if the backend does not
    /// answer, which it is asked first: the visitor would be led to an error page otherwise.
    pub(super) async fn log_out(&self) -> Reden {
        let mut patience = TimeoutFuture::new(TO_LOG_OUT);
        let asked = select(self.session().boxed_local(), &mut patience).await;
        if let Either::Left((Ok(_), _)) = asked {
            leave(&self.0.logout_url);
            patience.await;
        }
        Reden::AlleenHier
    }
}

/// Goes to the page where the visitor was before logging in, unless the address asks for another
/// page by now.
fn come_back() {
    let page = storage::take(Item::LoginAttempt).filter(|it| is_own(it));
    let is_entrance = match Route::parse(&path()) {
        Some(Route::Home | Route::Inloggen | Route::Terug) => true,
        Some(Route::Aanvragen) => query().is_empty(),
        _ => false,
    };
    if let Some(page) = page.filter(|_| is_entrance) {
        write(&page, HistoryEntry::Same);
    }
}

/// Why the backend logged nobody in, if the address says so: the backend leads back to
/// `/inloggen?error=…` with a code of OAuth 2.0 (RFC 6749, 4.1.2.1).
fn refused() -> Option<Reden> {
    match parameter(&query(), "error")?.as_str() {
        "access_denied" => Some(Reden::Geannuleerd),
        _ => Some(Reden::Mislukt(None)),
    }
}
