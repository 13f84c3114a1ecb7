//! Every address of the app, in both directions. No path and no name of a query parameter stands
//! anywhere else.

use form_urlencoded::Serializer;

use crate::domain::{Beurt, ZaakId};

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
    /// The other tools above the lists.
    Filters,
    /// The choice of an order.
    Sorteer,
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
            Self::Filters => "filters",
            Self::Sorteer => "sorteer",
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

/// The parameter with the language.
pub const TAAL: &str = "taal";
/// The parameter with the variant.
pub const VARIANT: &str = "variant";

const KEPT: &[&str] = &[TAAL, VARIANT];
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

/// In which order the overview shows zaken. Those that wait for the resident always come first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sorteer {
    /// As the gateway sends them.
    #[default]
    Standaard,
    /// The newest first.
    Nieuwste,
    /// The nearest last day first.
    Termijn,
    /// What changed last first.
    Wijziging,
}

impl Sorteer {
    /// All, in the order of the choice.
    pub const ALL: [Self; 4] = [Self::Standaard, Self::Nieuwste, Self::Termijn, Self::Wijziging];

    /// As it stands in the address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Standaard => "standaard",
            Self::Nieuwste => "nieuwste",
            Self::Termijn => "termijn",
            Self::Wijziging => "wijziging",
        }
    }

    /// Reads what [`Sorteer::name`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == text)
    }
}

/// Whose turn it is, as it stands in the address.
pub fn beurt_name(beurt: Beurt) -> &'static str {
    match beurt {
        Beurt::U => "u",
        Beurt::Gemeente => "gemeente",
        Beurt::Niemand => "klaar",
    }
}

/// How many zaken a list shows at first, and how many more each time.
pub const STAP: usize = 24;

/// What the overview shows, as it stands in the address: Back, reloading and a shared link give
/// the same view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selectie {
    /// How; `None` leaves it to the device.
    pub toon: Option<Toon>,
    /// Only zaken of these domeinen, by code; all when empty.
    pub domeinen: Vec<String>,
    /// Only zaken in which it is the turn of these; all when empty.
    pub beurten: Vec<Beurt>,
    /// Only zaken with these words.
    pub zoek: String,
    /// In which order.
    pub sorteer: Sorteer,
    /// So many times [`STAP`] more open zaken than at first.
    pub meer_lopend: usize,
    /// The same for closed ones.
    pub meer_afgerond: usize,
}

impl Selectie {
    /// Reads the query of an address.
    pub fn parse(query: &str) -> Self {
        let mut selectie = Self::default();
        for (name, value) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
            match &*name {
                "toon" => selectie.toon = Toon::parse(&value),
                "zoek" => selectie.zoek = value.into_owned(),
                "sorteer" => selectie.sorteer = Sorteer::parse(&value).unwrap_or_default(),
                "beurt" => {
                    let asked = Beurt::ALL.into_iter().find(|it| beurt_name(*it) == value);
                    let asked = asked.filter(|it| !selectie.beurten.contains(it));
                    selectie.beurten.extend(asked);
                }
                "meer-lopend" => selectie.meer_lopend = value.parse().unwrap_or_default(),
                "meer-afgerond" => selectie.meer_afgerond = value.parse().unwrap_or_default(),
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
        let beurten = self.beurten.iter().map(|it| ("beurt", beurt_name(*it)));
        let zoek = (!self.zoek.trim().is_empty()).then_some(("zoek", self.zoek.as_str()));
        let sorteer =
            (self.sorteer != Sorteer::default()).then_some(("sorteer", self.sorteer.name()));
        let meer = [("meer-lopend", self.meer_lopend), ("meer-afgerond", self.meer_afgerond)].map(
            |(name, count)| (name, if count == 0 { String::new() } else { count.to_string() }),
        );
        let meer =
            meer.iter().filter(|(_, it)| !it.is_empty()).map(|(name, it)| (*name, it.as_str()));
        let pairs = keep.pairs().chain(toon).chain(domeinen).chain(beurten).chain(zoek);
        with_query(&Route::Aanvragen.path(), pairs.chain(sorteer).chain(meer))
    }

    /// Whether it leaves zaken out.
    pub fn is_filtered(&self) -> bool {
        self.filters() > 0 || !self.zoek.trim().is_empty()
    }

    /// How many choices leave zaken out, beside the words.
    pub fn filters(&self) -> usize {
        self.domeinen.len() + self.beurten.len()
    }

    /// The same without what leaves zaken out.
    #[must_use]
    pub fn unfiltered(&self) -> Self {
        Self { toon: self.toon, sorteer: self.sorteer, ..Self::default() }
    }

    /// The same from the top of the lists: what was shown more belongs to other lists.
    #[must_use]
    pub fn from_top(&self) -> Self {
        Self { meer_lopend: 0, meer_afgerond: 0, ..self.clone() }
    }

    /// The same with a beurt added, or taken out when it was in.
    #[must_use]
    pub fn toggled_beurt(&self, beurt: Beurt) -> Self {
        let mut selectie = self.clone();
        toggle(&mut selectie.beurten, beurt);
        selectie
    }

    /// The same with a domein added, or taken out when it was in.
    #[must_use]
    pub fn toggled(&self, domein: &str) -> Self {
        let mut selectie = self.clone();
        toggle(&mut selectie.domeinen, domein.to_owned());
        selectie
    }
}

fn toggle<T: PartialEq>(chosen: &mut Vec<T>, it: T) {
    if chosen.contains(&it) {
        chosen.retain(|known| *known != it);
    } else {
        chosen.push(it);
    }
}

/// The same address with a parameter put in place of another.
pub fn with_parameter(address: &str, name: &str, value: &str) -> String {
    let (address, hash) = match address.split_once('#') {
        Some((address, hash)) => (address, format!("#{hash}")),
        None => (address, String::new()),
    };
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let others = form_urlencoded::parse(query.as_bytes()).filter(|(known, _)| known != name);
    let query =
        Serializer::new(String::new()).extend_pairs(others).append_pair(name, value).finish();
    format!("{path}?{query}{hash}")
}

fn with_query<'a>(path: &str, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let query = Serializer::new(String::new()).extend_pairs(pairs).finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

#[cfg(test)]
mod tests;
