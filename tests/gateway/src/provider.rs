//! The OpenID provider next to the gateway: a real one, on node.

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

/// Where the npm package oidc-provider is installed: the folder with its `package.json`.
const PACKAGE: &str = "OIDC_PROVIDER";
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/provider.mjs");

/// A provider that runs until this is dropped.
pub struct Provider {
    /// Such as `http://127.0.0.1:4000`.
    pub issuer: String,
    http: reqwest::Client,
    _process: Child,
    _accounts: TempDir,
}

/// A client to register.
#[derive(Clone, Debug)]
pub struct Client {
    /// Where it may be led back to after logging in.
    pub redirect_uris: Vec<String>,
    /// And after logging out.
    pub post_logout_redirect_uris: Vec<String>,
    /// Whether it is one that can keep a secret: a backend for frontend.
    pub confidential: bool,
    /// How long an access token lasts.
    pub access_token_seconds: u32,
    /// Whether it gets refresh tokens.
    pub refresh: bool,
}

impl Client {
    /// An app that logs in in the browser, at an origin: led back to `/terug` and `/uitgelogd`.
    pub fn browser(origin: &str) -> Self {
        Self {
            redirect_uris: vec![format!("{origin}/terug")],
            post_logout_redirect_uris: vec![format!("{origin}/uitgelogd")],
            confidential: false,
            access_token_seconds: 300,
            refresh: true,
        }
    }

    /// A gateway that logs in for the app at the same origin.
    pub fn bff(origin: &str) -> Self {
        let redirect_uris = vec![format!("{origin}/bff/callback")];
        Self { redirect_uris, confidential: true, ..Self::browser(origin) }
    }

    /// The same with other access tokens.
    pub fn with_access_token_seconds(self, seconds: u32) -> Self {
        Self { access_token_seconds: seconds, ..self }
    }

    /// The same without refresh tokens.
    pub fn without_refresh(self) -> Self {
        Self { refresh: false, ..self }
    }
}

/// How a registered client is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    /// The `client_id`.
    pub id: String,
    /// The `client_secret` of a confidential client.
    pub secret: Option<String>,
}

impl Provider {
    /// Starts one, at which these people can log in, on any free port.
    pub async fn start(accounts: &[Account]) -> Result<Self> {
        Self::start_at(accounts, 0).await
    }

    /// Starts one on a port.
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
            // It stops when this end is gone, however this program ends.
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

    /// Makes a client known.
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

    /// The parameters of every authorization request there was: one object each.
    pub async fn asked(&self) -> Result<Vec<Value>> {
        Ok(self.http.get(format!("{}/_laatste", self.issuer)).send().await?.json().await?)
    }
}
