//! Every address of the app, in both directions. No path and no name of a query parameter stands
//! anywhere else.

mod anker;
#[cfg(feature = "fixtures")]
mod galerij;
mod keep;
mod selectie;

use form_urlencoded::Serializer;

use crate::domain::ZaakId;
pub use anker::Anker;
#[cfg(feature = "fixtures")]
pub use galerij::Galerijplek;
#[cfg(feature = "fixtures")]
pub use keep::THEMA;
pub use keep::{Keep, TAAL, VARIANT, with_parameter};
pub use selectie::{STAP, Selectie, Sorteer, Toon, beurt_name};

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// `/`
    Home,
    /// `/aanvragen`
    Aanvragen,
    /// `/aanvragen/<uuid>`
    Zaak(ZaakId),
    /// `/inloggen`
    Inloggen,
    /// `/uitgelogd`
    Uitgelogd,
    /// `/terug`, where the provider sends one back to after logging in.
    Terug,
    /// `/galerij`: every component in every state.
    #[cfg(feature = "fixtures")]
    Galerij,
    /// `/galerij/contrast`: the contrast of the colours in use.
    #[cfg(feature = "fixtures")]
    Contrast,
    /// `/onderzoek`: the scenarios, and studies with them.
    #[cfg(feature = "fixtures")]
    Onderzoek,
}

/// Where one is told that one is logged out, and why: in the parameter in which a provider sends
/// back what it was given (OpenID Connect RP-Initiated Logout 1.0, 3).
pub fn uitgelogd_because(keep: &Keep, word: &str) -> String {
    with_query(&Route::Uitgelogd.path(), keep.pairs().chain([(REDEN, word)]))
}

/// Whether this leads to a page of ours, wherever it was kept meanwhile.
pub fn is_own(href: &str) -> bool {
    href.starts_with('/') && !href.starts_with("//") && !href.starts_with("/\\")
}

/// Whether this can be a part of an address that leads to nothing but one file or folder of ours.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_".contains(&it))
}

/// The style sheet of a theme with a name as [`is_name`] wants it.
pub fn thema_href(name: &str) -> String {
    format!("/themes/{name}.css")
}

/// The list of the themes of a build with fixture mode.
#[cfg(feature = "fixtures")]
pub fn themas_href() -> String {
    "/themes/index.json".to_owned()
}

/// The parameter with that reason.
pub const REDEN: &str = "state";

/// The value of a parameter of a query or a form.
pub fn parameter(query: &str, name: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(query.trim_start_matches('?').as_bytes());
    pairs.find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
}

impl Route {
    /// The page at `path`, or `None` when there is none.
    pub fn parse(path: &str) -> Option<Self> {
        let mut segments = path.split('/').filter(|it| !it.is_empty());
        let route = match (segments.next(), segments.next()) {
            (None, _) => Self::Home,
            (Some("aanvragen"), None) => Self::Aanvragen,
            (Some("aanvragen"), Some(id)) => Self::Zaak(id.parse().ok()?),
            (Some("inloggen"), None) => Self::Inloggen,
            (Some("uitgelogd"), None) => Self::Uitgelogd,
            (Some("terug"), None) => Self::Terug,
            #[cfg(feature = "fixtures")]
            (Some("galerij"), None) => Self::Galerij,
            #[cfg(feature = "fixtures")]
            (Some("galerij"), Some("contrast")) => Self::Contrast,
            #[cfg(feature = "fixtures")]
            (Some("onderzoek"), None) => Self::Onderzoek,
            _ => return None,
        };
        segments.next().is_none().then_some(route)
    }

    /// Its path.
    pub fn path(self) -> String {
        match self {
            Self::Home => "/".to_owned(),
            Self::Aanvragen => "/aanvragen".to_owned(),
            Self::Zaak(id) => format!("/aanvragen/{id}"),
            Self::Inloggen => "/inloggen".to_owned(),
            Self::Uitgelogd => "/uitgelogd".to_owned(),
            Self::Terug => "/terug".to_owned(),
            #[cfg(feature = "fixtures")]
            Self::Galerij => "/galerij".to_owned(),
            #[cfg(feature = "fixtures")]
            Self::Contrast => "/galerij/contrast".to_owned(),
            #[cfg(feature = "fixtures")]
            Self::Onderzoek => "/onderzoek".to_owned(),
        }
    }

    /// What its path looks like, without which zaak it is about: what a study may keep.
    #[cfg(feature = "fixtures")]
    pub fn template(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Aanvragen => "/aanvragen",
            Self::Zaak(_) => "/aanvragen/:zaak",
            Self::Inloggen => "/inloggen",
            Self::Uitgelogd => "/uitgelogd",
            Self::Terug => "/terug",
            Self::Galerij => "/galerij",
            Self::Contrast => "/galerij/contrast",
            Self::Onderzoek => "/onderzoek",
        }
    }

    /// The template that is written so; `None` for any other text.
    #[cfg(feature = "fixtures")]
    pub fn known_template(text: &str) -> Option<&'static str> {
        let path = text.replace(":zaak", &uuid::Uuid::nil().to_string());
        Self::parse(&path).map(Self::template).filter(|it| *it == text)
    }

    /// Its address, with the parameters that stay with the visitor.
    pub fn href(self, keep: &Keep) -> String {
        with_query(&self.path(), keep.pairs())
    }

    /// The address of a place on it.
    pub fn href_at(self, keep: &Keep, anker: Anker) -> String {
        format!("{}#{}", self.href(keep), anker.id())
    }
}

/// The address that calls a number; none for what is not one number.
pub fn bel(nummer: &str) -> Option<String> {
    let digits: String =
        nummer.chars().filter(|it| !matches!(it, ' ' | '(' | ')' | '-' | '.')).collect();
    let bare = digits.strip_prefix('+').unwrap_or(&digits);
    let is_number = (3..=15).contains(&bare.len()) && bare.bytes().all(|it| it.is_ascii_digit());
    is_number.then(|| format!("tel:{digits}"))
}

fn with_query<'a>(path: &str, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let query = Serializer::new(String::new()).extend_pairs(pairs).finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

#[cfg(test)]
mod tests;
