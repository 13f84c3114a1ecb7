//! The addresses of the files that are served together with the app.

/// The configuration of this municipality and environment.
pub const CONFIG: &str = "/config.json";

/// The folder that has all resource packs.
pub const PACKS_FOLDER: &str = "/fixtures/";

/// The list of the resource packs. Each build writes it.
pub const PACKS: &str = "/fixtures/index.json";

/// The studies of the usability researchers.
pub const STUDIES: &str = "/fixtures/onderzoek.json";

/// The list of the themes of a build with fixture mode.
pub const THEMES: &str = "/themes/index.json";

/// The folder of the resource pack with this name, for which [`is_name`] must hold.
pub fn pack_folder(name: &str) -> String {
    format!("{PACKS_FOLDER}{name}")
}

/// The style sheet of the theme with this name, for which [`is_name`] must hold.
pub fn theme_href(name: &str) -> String {
    format!("/themes/{name}.css")
}

/// Whether a text is safe as a segment of an address. The address then leads to a file or folder of
/// the app and nowhere else.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_".contains(&it))
}
