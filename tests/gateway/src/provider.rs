//! Starts a real OpenID provider beside the gateway, with node.

use std::env;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::account::Account;

/// The environment variable with the folder of the npm package oidc-provider, which has its
/// `package.json`.
const PACKAGE: &str = "OIDC_PROVIDER";
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/provider.mjs");

/// A provider. It runs until this value is dropped.
pub struct Provider {
    /// Its address, such as `http://127.0.0.1:4000`.
    pub issuer: String,
    http: reqwest::Client,
    _process: Child,
    _accounts: TempDir,
}

/// A client to register.
#[derive(Clone, Debug)]
pub struct Client {
    /// The addresses to which the provider may lead back after logging in.
    pub redirect_uris: Vec<String>,
    /// The addresses to which the provider may lead back after logging out.
    pub post_logout_redirect_uris: Vec<String>,
    /// Whether it is a confidential client, which has a secret: a backend for frontend.
    pub confidential: bool,
    /// How long an access token lasts, in seconds.
    pub access_token_seconds: u32,
    /// Whether it gets refresh tokens.
    pub refresh: bool,
}

impl Client {
    /// The client for an app at this origin that logs in in the browser. The provider leads back to
    /// `/terug` and `/uitgelogd`.
    pub fn browser(origin: &str) -> Self {
        Self {
            redirect_uris: vec![format!("{origin}/terug")],
            post_logout_redirect_uris: vec![format!("{origin}/uitgelogd")],
            confidential: false,
            access_token_seconds: 300,
            refresh: true,
        }
    }

    /// The client for a gateway at this origin that logs residents in for the app.
    pub fn bff(origin: &str) -> Self {
        let redirect_uris = vec![format!("{origin}/bff/callback")];
        Self { redirect_uris, confidential: true, ..Self::browser(origin) }
    }

    /// The same client with another lifetime of access tokens.
    pub fn with_access_token_seconds(self, seconds: u32) -> Self {
        Self { access_token_seconds: seconds, ..self }
    }

    /// The same client without refresh tokens.
    pub fn without_refresh(self) -> Self {
        Self { refresh: false, ..self }
    }
}

/// The credentials of a registered client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    /// The `client_id`.
    pub id: String,
    /// The `client_secret` of a confidential client.
    pub secret: Option<String>,
}

impl Provider {
    /// Starts a provider with these accounts, on any free port.
    pub async fn start(accounts: &[Account]) -> Result<Self> {
        Self::start_at(accounts, 0).await
    }

    /// Starts a provider with these accounts on this port.
    pub async fn start_at(accounts: &[Account], port: u16) -> Result<Self> {
        let package = env::var(PACKAGE)
            .ok()
            .filter(|it| !it.is_empty())
            .with_context(|| format!("{PACKAGE} must name the folder of npm's oidc-provider"))?;
        let entry = Path::new(&package).join("package.json");
        ensure!(entry.is_file(), "{PACKAGE}: there is no {}", entry.display());
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("accounts.json");
        let accounts: Value = accounts.iter().map(Account::json).collect();
        std::fs::write(&file, accounts.to_string())?;
        let mut process = Command::new("node")
            .args([SCRIPT, "--port", &port.to_string(), "--accounts"])
            .arg(&file)
            // The provider stops when its stdin ends, however this program ends.
            .arg("--until-stdin-ends")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("cannot start node")?;
        let stdout = process.stdout.take().context("node says nothing")?;
        let mut lines = BufReader::new(stdout).lines();
        let line = timeout(Duration::from_secs(30), lines.next_line()).await;
        let line = line.context("the provider does not start")??;
        let line = line.context("the provider stopped while it started")?;
        let issuer = line.strip_prefix("ready ").with_context(|| format!("it said: {line}"))?;
        let (issuer, http) = (issuer.to_owned(), reqwest::Client::new());
        Ok(Self { issuer, http, _process: process, _accounts: folder })
    }

    /// Registers a client.
    pub async fn register(&self, client: &Client) -> Result<Registered> {
        let mut grants = vec!["authorization_code"];
        if client.refresh {
            grants.push("refresh_token");
        }
        let method = if client.confidential { "client_secret_post" } else { "none" };
        let body = json!({
            "client_name": "MijnZaken",
            "redirect_uris": client.redirect_uris,
            "post_logout_redirect_uris": client.post_logout_redirect_uris,
            "token_endpoint_auth_method": method,
            "grant_types": grants,
            "response_types": ["code"],
            "access_token_ttl": client.access_token_seconds,
        });
        let url = format!("{}/reg", self.issuer);
        let request = self.http.post(&url).header("content-type", "application/json");
        let response = request.body(body.to_string()).send().await?;
        let status = response.status();
        let answer: Value = response.json().await?;
        ensure!(status.is_success(), "{url}: {answer}");
        let text = |name| answer.get(name).and_then(Value::as_str).map(ToOwned::to_owned);
        Ok(Registered {
            id: text("client_id").context("no client_id")?,
            secret: text("client_secret"),
        })
    }

    /// The parameters of every authorization request so far, one object for each request.
    pub async fn asked(&self) -> Result<Vec<Value>> {
        Ok(self.http.get(format!("{}/_laatste", self.issuer)).send().await?.json().await?)
    }
}
