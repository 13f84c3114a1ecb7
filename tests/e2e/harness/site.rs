use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};
use axum::Router;
use axum::http::{HeaderName, HeaderValue};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

/// The policy that a municipality serves the app with.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; \
    form-action 'self'; frame-ancestors 'none'";

/// Which build is served.
#[derive(Clone, Copy, Debug)]
pub enum Build {
    /// With fixture mode.
    Fixtures,
    /// What residents get.
    Production,
}

/// The app, served on loopback as a municipality would: compressed, under a strict policy, with
/// index.html for every address that is no file.
pub struct Site {
    /// Such as `http://127.0.0.1:4000`.
    pub origin: String,
    overlay: TempDir,
}

impl Site {
    /// Serves a build until the test ends.
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
        let header = |name, value| {
            SetResponseHeaderLayer::overriding(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        };
        let app = Router::new()
            .fallback_service(files)
            .layer(header("content-security-policy", POLICY))
            // Tests change files from one moment to the next.
            .layer(header("cache-control", "no-store"));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let origin = format!("http://{}", listener.local_addr()?);
        tokio::spawn(async move { axum::serve(listener, app).await });
        Ok(Self { origin, overlay })
    }

    /// Puts a file over the build, or beside it.
    pub fn put(&self, path: &str, content: &str) -> Result<()> {
        let file = self.overlay.path().join(path);
        fs::create_dir_all(file.parent().context("no folder")?)?;
        Ok(fs::write(file, content)?)
    }

    /// The text of a file of the build with fixture mode.
    pub fn file(path: &str) -> Result<String> {
        Ok(String::from_utf8(bytes(path)?)?)
    }

    /// The text of a file of the build's resource packs.
    pub fn pack_file(path: &str) -> Result<String> {
        Self::file(&format!("fixtures/{path}"))
    }

    /// The bytes of a file of the build's resource packs.
    pub fn pack_bytes(path: &str) -> Result<Vec<u8>> {
        bytes(&format!("fixtures/{path}"))
    }

    /// Copies a resource pack over the build under another name, but for its documents.
    pub fn copy_pack(&self, from: &str, to: &str) -> Result<()> {
        for entry in fs::read_dir(dist(Build::Fixtures)?.join("fixtures").join(from))? {
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
