use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{env, fs};

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::post;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use super::Held;

/// The build that is served.
#[derive(Clone, Copy, Debug)]
pub enum Build {
    /// The build with fixture mode.
    Fixtures,
    /// The production build.
    Production,
}

/// Serves the app on loopback as a municipality would: compressed, with a strict content security
/// policy, and with index.html for each address that is no file.
pub struct Site {
    /// The origin, such as `http://127.0.0.1:4000`.
    pub origin: String,
    overlay: TempDir,
    shared: Arc<Shared>,
}

/// The parts that tests can change while the site is served.
#[derive(Default)]
struct Shared {
    /// The origins of the gateway and the OpenID provider, which the policy allows.
    allowed: Mutex<Vec<String>>,
    /// Other services on this origin.
    mounted: Mutex<Option<Router>>,
    /// Whether the policy allows forms to the app itself only.
    forms_blocked: AtomicBool,
    /// Files whose second half is held back, by path.
    held: Mutex<Vec<(String, Held)>>,
    /// The paths that fail, and with which status.
    failing: Mutex<Vec<(String, StatusCode)>>,
    /// The index.html of another version of the app, and the beginnings of the names of the files
    /// that this version does not have.
    deployed: Mutex<Option<(String, Vec<String>)>>,
    /// Violations of the policy that browsers reported.
    violations: Mutex<Vec<String>>,
}

impl Shared {
    /// The policy that municipalities use, with an address for reports.
    fn policy(&self) -> String {
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
    fn held(&self, path: &str) -> Option<Response> {
        let path = path.trim_start_matches('/');
        let held = lock(&self.held).iter().find(|(held, _)| held == path)?.1.clone();
        bytes(path).ok().map(|it| Response::new(held.body(&it)))
    }

    /// The response for a path that fails.
    fn failed(&self, path: &str) -> Option<Response> {
        let path = path.trim_start_matches('/');
        let status = lock(&self.failing).iter().find(|(failing, _)| failing == path)?.1;
        Some(status.into_response())
    }

    /// The index.html of another version: for each address that is no file of it.
    fn other_version(&self, path: &str) -> Option<Response> {
        let path = path.trim_start_matches('/');
        let deployed = lock(&self.deployed);
        let (html, gone) = deployed.as_ref()?;
        let is_page = !path.contains('.') && !path.starts_with('_')
            || gone.iter().any(|it| path.starts_with(it));
        is_page.then(|| Html(html.clone()).into_response())
    }
}

/// The path to which browsers report violations of the policy.
const REPORTS: &str = "/_beleid";

/// Only boot.js may create markup from text.
const TRUSTED_TYPES: &str = "require-trusted-types-for 'script'; trusted-types default";

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Site {
    /// Serves a build until this is dropped.
    pub async fn serve(build: Build) -> Result<Self> {
        let dist = dist(build)?;
        let overlay = tempfile::tempdir()?;
        let index = ServeFile::new(dist.join("index.html"));
        let files = ServeDir::new(&dist)
            .append_index_html_on_directories(false)
            .precompressed_br()
            .fallback(index);
        let files =
            ServeDir::new(overlay.path()).append_index_html_on_directories(false).fallback(files);
        let shared = Arc::new(Shared::default());
        let app = Router::new()
            .route(REPORTS, post(report))
            .with_state(Arc::clone(&shared))
            .fallback_service(files)
            .layer(middleware::from_fn_with_state(Arc::clone(&shared), with_headers));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let origin = format!("http://{}", listener.local_addr()?);
        tokio::spawn(async move { axum::serve(listener, app).await });
        Ok(Self { origin, overlay, shared })
    }

    /// Allows the app to send requests to other origins.
    pub fn allow(&self, origins: &[&str]) {
        lock(&self.shared.allowed).extend(origins.iter().map(|it| (*it).to_owned()));
    }

    /// Serves APIs on the origin of the app.
    pub fn mount(&self, router: Router) {
        *lock(&self.shared.mounted) = Some(router);
    }

    /// From now on, allows no form to another origin, as if an operator forgot to.
    pub fn block_forms(&self) {
        self.shared.forms_blocked.store(true, Ordering::SeqCst);
    }

    /// The violations of the policy that browsers reported.
    pub fn violations(&self) -> Vec<String> {
        lock(&self.shared.violations).clone()
    }

    /// Forgets the violations so far, which a test has caused on purpose.
    pub fn forget_violations(&self) {
        lock(&self.shared.violations).clear();
    }

    /// Holds back the second half of a file of the build.
    pub fn hold(&self, path: &str) -> Held {
        let held = Held::new();
        lock(&self.shared.held).push((path.to_owned(), held.clone()));
        held
    }

    /// Makes every request for a file fail with a status.
    pub fn fails(&self, path: &str, status: u16) -> Result<()> {
        lock(&self.shared.failing).push((path.to_owned(), StatusCode::from_u16(status)?));
        Ok(())
    }

    /// Makes all files work again that [`Site::fails`] made fail.
    pub fn works_again(&self) {
        lock(&self.shared.failing).clear();
    }

    /// Serves another version of the app, with this index.html. Files whose names begin with one of
    /// `gone` are not there any more, so that index.html is served in their place.
    pub fn deploy(&self, html: &str, gone: &[&str]) {
        let gone = gone.iter().map(|it| (*it).to_owned()).collect();
        *lock(&self.shared.deployed) = Some((html.to_owned(), gone));
    }

    /// Adds a file to the build, or replaces one.
    pub fn put(&self, path: &str, content: &str) -> Result<()> {
        let file = self.overlay.path().join(path);
        fs::create_dir_all(file.parent().context("no folder")?)?;
        Ok(fs::write(file, content)?)
    }

    /// Takes away a file that was put over the build.
    pub fn remove(&self, path: &str) -> Result<()> {
        Ok(fs::remove_file(self.overlay.path().join(path))?)
    }

    /// The text of a file that [`Site::put`] wrote.
    pub fn content_of(&self, path: &str) -> Result<String> {
        fs::read_to_string(self.overlay.path().join(path)).with_context(|| path.to_owned())
    }

    /// The text of a file in the build with fixture mode.
    pub fn file(path: &str) -> Result<String> {
        Ok(String::from_utf8(bytes(path)?)?)
    }

    /// The text of a file in the resource packs of the build.
    pub fn pack_file(path: &str) -> Result<String> {
        Self::file(&format!("fixtures/{path}"))
    }

    /// The folder of a resource pack of the build.
    pub fn pack_folder(name: &str) -> Result<PathBuf> {
        Ok(dist(Build::Fixtures)?.join("fixtures").join(name))
    }

    /// The bytes of a file in the resource packs of the build.
    pub fn pack_bytes(path: &str) -> Result<Vec<u8>> {
        bytes(&format!("fixtures/{path}"))
    }

    /// Copies a resource pack of the build under another name, without its documents.
    pub fn copy_pack(&self, from: &str, to: &str) -> Result<()> {
        self.put_pack(&Self::pack_folder(from)?, to)
    }

    /// Copies a resource pack from a folder, without its documents.
    pub fn put_pack(&self, folder: &Path, to: &str) -> Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|it| it == "json") {
                let name = path.file_name().context("no name")?.to_string_lossy();
                self.put(&format!("fixtures/{to}/{name}"), &fs::read_to_string(&path)?)?;
            }
        }
        Ok(())
    }
}

/// Serves a mounted service or a file, with the headers of the policy. Responses are not cached,
/// because tests change files.
async fn with_headers(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_api = path.contains("/api/") || path.starts_with("/bff/");
    let mounted = lock(&shared.mounted).clone().filter(|_| is_api);
    let instead = shared.failed(path).or_else(|| shared.other_version(path));
    let instead = instead.or_else(|| shared.held(path));
    let mut response = match (mounted, instead) {
        (Some(router), _) => match router.oneshot(request).await {
            Ok(response) => response,
        },
        (None, Some(response)) => response,
        (None, None) => next.run(request).await,
    };
    if let Ok(policy) = HeaderValue::from_str(&shared.policy()) {
        response.headers_mut().insert("content-security-policy", policy);
    }
    response.headers_mut().insert("cache-control", HeaderValue::from_static("no-store"));
    response
}

async fn report(State(shared): State<Arc<Shared>>, report: String) -> StatusCode {
    lock(&shared.violations).push(report);
    StatusCode::NO_CONTENT
}

fn bytes(path: &str) -> Result<Vec<u8>> {
    let file = dist(Build::Fixtures)?.join(path);
    fs::read(&file).with_context(|| file.display().to_string())
}

fn dist(build: Build) -> Result<PathBuf> {
    let name = match build {
        Build::Fixtures => "MIJNZAKEN_DIST",
        Build::Production => "MIJNZAKEN_DIST_PRODUCTION",
    };
    let dist = env::var(name).with_context(|| format!("{name}: run `cargo xtask test`"))?;
    Ok(Path::new(&dist).to_owned())
}
