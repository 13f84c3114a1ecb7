//! The addresses of files that are served beside the app.

/// The configuration of the municipality and environment.
pub const CONFIG: &str = "/config.json";

/// How the address of each file of a resource pack begins.
pub const PACKS_FOLDER: &str = "/fixtures/";

/// The list of the resource packs, which each build writes.
pub const PACKS: &str = "/fixtures/index.json";

/// The studies of the usability researchers.
pub const STUDIES: &str = "/fixtures/onderzoek.json";

/// The list of the themes of a build with fixture mode.
pub const THEMES: &str = "/themes/index.json";

/// The folder of the resource pack with this name, as [`is_name`] wants it.
pub fn pack_folder(name: &str) -> String {
    format!("{PACKS_FOLDER}{name}")
}

/// The style sheet of the theme with this name, as [`is_name`] wants it.
pub fn theme_href(name: &str) -> String {
    format!("/themes/{name}.css")
}

/// Whether a text can be a segment of an address, so that the address leads to one file or folder of
/// ours and nowhere else.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_".contains(&it))
}
