//! Serves the production app on the gateway's own origin, as a municipality would.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::routing::get;
use gateway::Gateway;
use serde_json::{Value, json};
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

/// The example that operators begin with. A production build has no config.json of its own.
const EXAMPLE: &str = include_str!("../../../deploy/config.example.json");

/// The configuration for logging in in the browser.
pub(crate) fn oidc_login(issuer: &str, client_id: &str) -> Value {
    let option =
        |label: &str, hint: &str| json!({ "label": label, "params": { "kc_idp_hint": hint } });
    json!({
        "kind": "oidc",
        "issuer": issuer,
        "clientId": client_id,
        "scope": "openid",
        "options": [option("DigiD", "digid"), option("eHerkenning", "eherkenning")],
    })
}

/// The configuration for a gateway that logs residents in for the app.
pub(crate) fn bff_login() -> Value {
    json!({
        "kind": "bff",
        "loginUrl": "/bff/login",
        "logoutUrl": "/bff/logout",
        "sessionUrl": "/bff/session",
    })
}

/// The config.json of the build, or else the example, with this gateway and this login filled in.
///
/// The gateway serves at most these sources besides the ZGW APIs: `sources`.
pub(crate) fn config(dist: &Path, login: Value, sources: &Value) -> Result<Value> {
    let file = dist.join("config.json");
    let built = fs::read_to_string(&file).unwrap_or_else(|_| EXAMPLE.to_owned());
    let mut config: Value =
        serde_json::from_str(&built).with_context(|| file.display().to_string())?;
    let fields = config.as_object_mut().context("config.json is no object")?;
    fields.remove("scenario");
    let ours = [
        ("mode", json!("gateway")),
        (
            "gateway",
            json!({
                "zaken": "/zaken/api/v1",
                "catalogi": "/catalogi/api/v1",
                "documenten": "/documenten/api/v1",
                "besluiten": "/besluiten/api/v1",
                "taken": null,
                "klantinteracties": "/klantinteracties/api/v1",
            }),
        ),
        ("login", login),
    ];
    fields.extend(ours.map(|(name, value)| (name.to_owned(), value)));
    let gateway = fields.get_mut("gateway").and_then(Value::as_object_mut);
    if let (Some(gateway), Some(sources)) = (gateway, sources.as_object()) {
        gateway.extend(sources.clone());
    }
    Ok(config)
}

/// The app and the gateway in one server, with the Content-Security-Policy of a production site.
pub(crate) fn app(gateway: &Gateway, dist: &Path, issuer: &str, config: &Value) -> Result<Router> {
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self'; font-src 'self'; connect-src 'self' {issuer}; base-uri 'none'; \
         form-action 'self' {issuer}; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types default"
    );
    let policy = SetResponseHeaderLayer::overriding(
        HeaderName::from_static("content-security-policy"),
        HeaderValue::from_str(&policy)?,
    );
    let files = ServeDir::new(dist)
        .append_index_html_on_directories(false)
        .precompressed_br()
        .fallback(ServeFile::new(dist.join("index.html")));
    let config = config.to_string();
    let config = get(move || async move {
        ([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")], config)
    });
    let app = gateway.router().route("/config.json", config);
    Ok(app.fallback_service(files).layer(policy))
}
