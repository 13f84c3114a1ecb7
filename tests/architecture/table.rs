//! The rules for the parts of the app.
//!
//! A part is a file or folder in `src/`, by its path from there without `.rs` and `/mod.rs`. A row
//! may also stand for a file or folder in a part, such as `research/studie`: that row then counts
//! for it instead of the row of the part. A file or folder that is used may be named as narrowly.

/// What each part may use. A part may use itself; what its list lacks is out of its reach.
pub(crate) const ARROWS: &[(&str, &[&str])] = &[
    ("access", &["browser", "config", "domain", "error", "json", "once", "parts", "routes"]),
    ("agenda", &[]),
    (
        "app",
        &["browser", "components", "fixture_mode", "no_fixture_mode", "pages", "routes", "session"],
    ),
    ("browser", &[]),
    ("components", &[]),
    ("config", &["domain", "json"]),
    ("domain", &["browser/unicode"]),
    ("error", &[]),
    ("fixture_mode", &["config", "locales", "pages", "research", "routes", "scenario"]),
    (
        "gateway",
        &["access", "browser", "config", "domain", "error", "once", "routes/files", "json"],
    ),
    (
        "pack_check",
        &["config", "domain", "error", "gateway", "locales", "research", "scenario", "json"],
    ),
    ("locales", &["domain"]),
    ("no_fixture_mode", &["config", "locales", "pages", "routes"]),
    ("once", &["error"]),
    (
        "pages",
        &[
            "access/persoon",
            "access/reden",
            "agenda",
            "browser",
            "components",
            "config",
            "domain",
            "error",
            "gateway",
            "locales",
            "parts",
            "routes",
            "session",
        ],
    ),
    ("parts", &["browser", "error"]),
    (
        "research",
        &[
            "access/persoon",
            "access/reden",
            "browser",
            "components",
            "config",
            "domain",
            "error",
            "gateway",
            "locales",
            "pages",
            "parts",
            "routes",
            "scenario",
            "session",
            "theme",
            "json",
        ],
    ),
    ("routes", &["domain"]),
    (
        "scenario",
        &[
            "access", "browser", "config", "domain", "error", "gateway", "locales", "pages",
            "routes", "session", "theme", "json",
        ],
    ),
    ("session", &["access", "browser", "config", "routes"]),
    (
        "start",
        &[
            "access",
            "app",
            "browser",
            "config",
            "domain",
            "fixture_mode",
            "gateway",
            "locales",
            "no_fixture_mode",
            "pages",
            "routes",
            "session",
            "theme",
        ],
    ),
    ("theme", &["routes"]),
    ("json", &["domain"]),
];

/// The crates of the framework.
pub(crate) const FRAMEWORK: &[&str] = &["leptos", "leptos_router"];

/// The crates with which code reaches the browser.
pub(crate) const BROWSER: &[&str] =
    &["gloo_net", "gloo_timers", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "web_sys"];

/// The crates that a part, or a file or folder in it, must not know.
pub(crate) const FORBIDDEN: &[(&str, &[&[&str]])] = &[
    ("access", &[FRAMEWORK, &["gloo_net", "js_sys", "web_sys"]]),
    ("agenda", &[FRAMEWORK, BROWSER]),
    ("components", &[BROWSER, &["serde", "serde_json"]]),
    ("config", &[FRAMEWORK, BROWSER]),
    ("domain", &[FRAMEWORK, BROWSER, &["serde", "serde_json"]]),
    ("error", &[FRAMEWORK, BROWSER]),
    ("gateway", &[FRAMEWORK]),
    ("json", &[FRAMEWORK, BROWSER]),
    ("locales", &[FRAMEWORK, BROWSER]),
    ("once", &[FRAMEWORK, BROWSER]),
    ("pack_check", &[FRAMEWORK, BROWSER]),
    ("pages", &[&["gloo_net", "js_sys"]]),
    ("research/studie", &[FRAMEWORK, BROWSER]),
    ("routes", &[FRAMEWORK, BROWSER]),
];

/// How the addresses begin that stand in `routes` and nowhere else.
pub(crate) const ADDRESSES: &[&str] = &[
    "/aanvragen",
    "/config.json",
    "/contact",
    "/fixtures",
    "/galerij",
    "/inloggen",
    "/meldingen",
    "/onderzoek",
    "/terug",
    "/themes",
    "/uitgelogd",
];
