//! Every address of the app, in both directions. No path and no name of a query parameter stands
//! anywhere else.

use form_urlencoded::Serializer;

use crate::domain::ZaakId;

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
}

/// Where one is told that one is logged out, and why: in the parameter in which a provider sends
/// back what it was given (OpenID Connect RP-Initiated Logout 1.0, 3).
pub fn uitgelogd_because(keep: &Keep, word: &str) -> String {
    with_query(&Route::Uitgelogd.path(), keep.pairs().chain([(REDEN, word)]))
}

/// Whether this leads to a page of ours, wherever it was kept meanwhile.
pub fn is_own(href: &str) -> bool {
    href.starts_with('/') && !href.starts_with("//")
}

/// The parameter with that reason.
pub const REDEN: &str = "state";

/// The value of a parameter of a query or a form.
pub fn parameter(query: &str, name: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(query.trim_start_matches('?').as_bytes());
    pairs.find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
}

/// A place on a page to go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anker {
    /// The open zaken of the overview.
    Lopend,
    /// The closed zaken of the overview.
    Afgerond,
    /// Where one types to search.
    Zoek,
    /// What was asked for.
    Aanvraag,
    /// The decision.
    Besluit,
    /// The steps.
    Status,
    /// How to reach someone.
    Contact,
    /// Zaken that belong to this one.
    Verwant,
    /// The documents.
    Documenten,
    /// The top of every page.
    Boven,
    /// Where the content of every page begins.
    Inhoud,
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
        }
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

impl Anker {
    /// The `id` of the element.
    pub fn id(self) -> &'static str {
        match self {
            Self::Lopend => "lopend",
            Self::Afgerond => "afgerond",
            Self::Zoek => "zoek",
            Self::Aanvraag => "aanvraag",
            Self::Besluit => "besluit",
            Self::Status => "status",
            Self::Contact => "contact",
            Self::Verwant => "verwant",
            Self::Documenten => "documenten",
            Self::Boven => "boven",
            Self::Inhoud => "inhoud",
        }
    }

    /// The address of it on the page where the visitor is.
    pub fn href(self) -> String {
        format!("#{}", self.id())
    }
}

/// The parameters of the address with which the app was opened that stay in every link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keep(Vec<(String, String)>);

const KEPT: &[&str] = &["taal", "variant"];
#[cfg(feature = "fixtures")]
const KEPT_IN_FIXTURE_MODE: &[&str] = &["scenario", "nu", "thema"];
#[cfg(not(feature = "fixtures"))]
const KEPT_IN_FIXTURE_MODE: &[&str] = &[];

impl Keep {
    /// Takes them from the query of an address.
    pub fn parse(query: &str) -> Self {
        let query = query.trim_start_matches('?');
        let is_kept = |name: &str| [KEPT, KEPT_IN_FIXTURE_MODE].concat().contains(&name);
        let mut kept: Vec<(String, String)> = vec![];
        for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
            if is_kept(&name) && kept.iter().all(|(known, _)| *known != name) {
                kept.push((name, value));
            }
        }
        Self(kept)
    }

    /// The value of one.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The same with one put in place of another.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let others = self.0.iter().filter(|(known, _)| known != name).cloned();
        Self(others.chain([(name.to_owned(), value.to_owned())]).collect())
    }

    fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// How the overview shows zaken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Toon {
    /// As cards beside each other.
    #[default]
    Grid,
    /// As rows below each other.
    Lijst,
}

impl Toon {
    /// As it stands in the address and on the device.
    pub fn name(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Lijst => "lijst",
        }
    }

    /// Reads what [`Toon::name`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Grid, Self::Lijst].into_iter().find(|it| it.name() == text)
    }
}

/// What the overview shows, as it stands in the address: Back, reloading and a shared link give
/// the same view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selectie {
    /// How; `None` leaves it to the device.
    pub toon: Option<Toon>,
    /// Only zaken of these domeinen, by code; all when empty.
    pub domeinen: Vec<String>,
    /// Only zaken with these words.
    pub zoek: String,
}

impl Selectie {
    /// Reads the query of an address.
    pub fn parse(query: &str) -> Self {
        let mut selectie = Self::default();
        for (name, value) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
            match &*name {
                "toon" => selectie.toon = Toon::parse(&value),
                "zoek" => selectie.zoek = value.into_owned(),
                "domein" if !selectie.domeinen.iter().any(|it| *it == value) => {
                    selectie.domeinen.push(value.into_owned());
                }
                _ => {}
            }
        }
        selectie
    }

    /// The address of the overview that shows this.
    pub fn href(&self, keep: &Keep) -> String {
        let toon = self.toon.map(|it| ("toon", it.name()));
        let domeinen = self.domeinen.iter().map(|it| ("domein", it.as_str()));
        let zoek = (!self.zoek.trim().is_empty()).then_some(("zoek", self.zoek.as_str()));
        with_query(&Route::Aanvragen.path(), keep.pairs().chain(toon).chain(domeinen).chain(zoek))
    }

    /// Whether it leaves zaken out.
    pub fn is_filtered(&self) -> bool {
        !self.domeinen.is_empty() || !self.zoek.trim().is_empty()
    }

    /// The same without what leaves zaken out.
    #[must_use]
    pub fn unfiltered(&self) -> Self {
        Self { toon: self.toon, ..Self::default() }
    }

    /// The same with a domein added, or taken out when it was in.
    #[must_use]
    pub fn toggled(&self, domein: &str) -> Self {
        let mut selectie = self.clone();
        if self.domeinen.iter().any(|it| it == domein) {
            selectie.domeinen.retain(|it| it != domein);
        } else {
            selectie.domeinen.push(domein.to_owned());
        }
        selectie
    }
}

fn with_query<'a>(path: &str, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let query = Serializer::new(String::new()).extend_pairs(pairs).finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

#[cfg(test)]
mod tests;
