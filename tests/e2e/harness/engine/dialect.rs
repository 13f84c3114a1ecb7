//! Makes up for what drivers do in another way than the tests expect.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use axum::body::Bytes;
use axum::http::{Method, Request, Response};
use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::session::http::{Body, HttpClient};

use super::Engine;

/// The time after which a command is given up, as in the WebDriver client itself.
const LIMIT: Duration = Duration::from_secs(120);

/// The key of the id of an element (WebDriver, 12.2).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The visible text of an element, as the other drivers tell it: each line without white space
/// around it, and no empty lines.
const TEXT: &str = include_str!("text.js");

/// Puts an element in the middle of the window.
const INTO_VIEW: &str = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";

/// Sends commands to a driver, some of them in other words.
pub(super) struct Client {
    engine: Engine,
    http: reqwest::Client,
}

impl Client {
    pub(super) fn new(engine: Engine) -> Result<Self> {
        Ok(Self { engine, http: reqwest::Client::builder().timeout(LIMIT).build()? })
    }
}

/// A script that comes before a command.
fn before(engine: Engine, path: &str) -> Option<(String, Value)> {
    // The driver of WebKit clicks only on what is in sight.
    let path = path.strip_suffix("/click").filter(|_| engine == Engine::WebKit)?;
    let (session, element) = path.split_once("/element/")?;
    let body = json!({ "script": INTO_VIEW, "args": [{ ELEMENT: element }] });
    Some((format!("{session}/execute/sync"), body))
}

/// The command in other words. `None` if the driver understands it as it is.
fn translated(engine: Engine, path: &str, body: Option<&Value>) -> Option<(String, Value)> {
    match engine {
        Engine::Chromium => None,
        Engine::Firefox => {
            // A script runs in a sandbox, where `fetch = …` or `Date.now = …` would change
            // nothing of the page.
            path.contains("/execute/").then_some(())?;
            let mut body = body?.clone();
            let script = body.get("script")?.as_str()?;
            let script = format!("with (window) {{ {script}\n }}");
            body.as_object_mut()?.insert("script".to_owned(), script.into());
            Some((path.to_owned(), body))
        }
        Engine::WebKit => {
            // The driver leaves out where lines end.
            let (session, element) = path.strip_suffix("/text")?.split_once("/element/")?;
            let body = json!({ "script": TEXT, "args": [{ ELEMENT: element }] });
            Some((format!("{session}/execute/sync"), body))
        }
    }
}

impl HttpClient for Client {
    fn send<'a, 'b, 'c>(
        &'a self,
        request: Request<Body<'b>>,
    ) -> Pin<Box<dyn Future<Output = WebDriverResult<Response<Bytes>>> + Send + 'c>>
    where
        'a: 'c,
        'b: 'c,
        Self: 'c,
    {
        Box::pin(async move {
            let body = match request.body() {
                Body::Json(it) => Some(*it),
                Body::Empty => None,
            };
            let url = request.uri().to_string();
            if let Some((url, body)) = before(self.engine, &url) {
                // If the element is gone, the command itself says so.
                _ = self.http.post(url).json(&body).send().await;
            }
            let Some((url, body)) = translated(self.engine, &url, body) else {
                return self.http.send(request).await;
            };
            let (mut parts, _) = request.into_parts();
            parts.method = Method::POST;
            if let Ok(url) = url.parse() {
                parts.uri = url;
            }
            self.http.send(Request::from_parts(parts, Body::Json(&body))).await
        })
    }

    fn new<'a, 'b>(&'a self) -> Pin<Box<dyn Future<Output = Arc<dyn HttpClient>> + Send + 'b>>
    where
        'a: 'b,
        Self: 'b,
    {
        let it: Arc<dyn HttpClient> =
            Arc::new(Self { engine: self.engine, http: self.http.clone() });
        Box::pin(async { it })
    }
}
