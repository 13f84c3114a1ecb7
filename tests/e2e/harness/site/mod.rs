mod answer;
mod shared;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::{env, fs};

use anyhow::{Context, Result};
use axum::Router;
use axum::http::StatusCode;
use axum::middleware;
use axum::routing::post;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};

use super::Held;
use answer::{answer, note_message, note_violation};
pub use shared::Sent;
use shared::{CONSOLE, REPORTS, Shared, lock};

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
            .route(REPORTS, post(note_violation))
            .route(CONSOLE, post(note_message))
            .with_state(Arc::clone(&shared))
            .fallback_service(files)
            .layer(middleware::from_fn_with_state(Arc::clone(&shared), answer));
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

    /// What the app was sent so far, in order: its files, and what was served in the place of one.
    pub fn sent(&self) -> Vec<Sent> {
        lock(&self.shared.sent).clone()
    }

    /// Puts a script in every page from the next one on, before the scripts of the page.
    pub fn begin_with(&self, script: &str) {
        let mut first = lock(&self.shared.first);
        first.push_str(script);
        first.push_str(";\n");
    }

    /// Collects what scripts write in the console and the errors that nobody catches, for a browser
    /// that does not tell them.
    pub fn watch_console(&self) {
        self.begin_with(include_str!("console.js"));
    }

    /// Takes what [`Site::watch_console`] has collected since the last time: each message, after
    /// the name of its kind, such as `error`.
    pub fn take_console(&self) -> Vec<String> {
        std::mem::take(&mut *lock(&self.shared.messages))
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
