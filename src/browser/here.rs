//! What the address bar says.

use leptos::prelude::window;

/// The path, query and hash in the address bar, such as `/aanvragen?toon=lijst`.
pub fn address() -> String {
    let hash = window().location().hash().unwrap_or_default();
    // A link to an address that begins with two slashes would lead to another site.
    let path = format!("/{}", path().trim_start_matches(['/', '\\']));
    [path, query(), hash].concat()
}

/// The path in the address bar, such as `/aanvragen`.
pub fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// The query in the address bar, with its question mark; empty if there is no query.
pub fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// The origin of the app, such as `https://mijn.example.nl`.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}
