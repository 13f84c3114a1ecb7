use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use super::{Held, bytes};

/// The parts that tests can change while the site is served.
#[derive(Default)]
pub(super) struct Shared {
    /// The origins of the gateway and the OpenID provider, which the policy allows.
    pub(super) allowed: Mutex<Vec<String>>,
    /// Other services on this origin.
    pub(super) mounted: Mutex<Option<Router>>,
    /// Whether the policy allows forms to the app itself only.
    pub(super) forms_blocked: AtomicBool,
    /// Files whose second half is held back, by path.
    pub(super) held: Mutex<Vec<(String, Held)>>,
    /// The paths that fail, and with which status.
    pub(super) failing: Mutex<Vec<(String, StatusCode)>>,
    /// The index.html of another version of the app, and the beginnings of the names of the files
    /// that this version does not have.
    pub(super) deployed: Mutex<Option<(String, Vec<String>)>>,
    /// Violations of the policy that browsers reported.
    pub(super) violations: Mutex<Vec<String>>,
    /// What was sent.
    pub(super) sent: Mutex<Vec<Sent>>,
    /// The script that is put in every page, before its own. Empty if there is none.
    pub(super) first: Mutex<String>,
    /// What browsers wrote in the console.
    pub(super) messages: Mutex<Vec<String>>,
}

impl Shared {
    /// The policy that municipalities use, with an address for reports.
    pub(super) fn policy(&self) -> String {
        let allowed = lock(&self.allowed).join(" ");
        let forms = if self.forms_blocked.load(Ordering::SeqCst) { "" } else { &allowed };
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
             img-src 'self'; font-src 'self'; connect-src 'self' {allowed}; base-uri 'none'; \
             form-action 'self' {forms}; frame-ancestors 'none'; {TRUSTED_TYPES}; \
             report-uri {REPORTS}"
        )
    }
}

impl Shared {
    /// The response that holds back its second half, for a file that is held.
    pub(super) fn held(&self, path: &str) -> Option<Response> {
        let path = path.trim_start_matches('/');
        let held = lock(&self.held).iter().find(|(held, _)| held == path)?.1.clone();
        bytes(path).ok().map(|it| Response::new(held.body(&it)))
    }

    /// The response for a path that fails.
    pub(super) fn failed(&self, path: &str) -> Option<Response> {
        let path = path.trim_start_matches('/');
        let status = lock(&self.failing).iter().find(|(failing, _)| failing == path)?.1;
        Some(status.into_response())
    }

    /// The index.html of another version: for each address that is no file of it.
    pub(super) fn other_version(&self, path: &str) -> Option<Response> {
        let path = path.trim_start_matches('/');
        let deployed = lock(&self.deployed);
        let (html, gone) = deployed.as_ref()?;
        let is_page = !path.contains('.') && !path.starts_with('_')
            || gone.iter().any(|it| path.starts_with(it));
        is_page.then(|| Html(html.clone()).into_response())
    }
}

/// The path to which browsers report violations of the policy.
pub(super) const REPORTS: &str = "/_beleid";

/// The path to which pages send what is in the console.
pub(super) const CONSOLE: &str = "/_console";

/// The path of the script that is put in every page.
pub(super) const FIRST: &str = "/_eerst.js";

/// A response to the app.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The path that was asked for.
    pub path: String,
    /// The status.
    pub status: u16,
    /// The content type.
    pub kind: String,
    /// The number of bytes as they were sent, if it was known in advance.
    pub bytes: Option<u64>,
}

/// Only boot.js may create markup from text.
const TRUSTED_TYPES: &str = "require-trusted-types-for 'script'; trusted-types default";

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
