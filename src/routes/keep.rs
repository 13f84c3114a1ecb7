//! The parameters of an address that stay in every link.

/// Parameters from the address that the app was opened with. They stay in every link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keep(Vec<(String, String)>);

/// The name of the parameter for the language.
pub const TAAL: &str = "taal";
/// The name of the parameter for the variant.
pub const VARIANT: &str = "variant";
/// The name of the parameter for the theme.
pub const THEMA: &str = "thema";

/// The names of the parameters that stay, in every build.
const KEPT: &[&str] = &[TAAL, VARIANT];

impl Keep {
    /// Reads the query of an address. `more` has the names of further parameters that stay.
    pub(super) fn of(query: &str, more: &[&str]) -> Self {
        let query = query.trim_start_matches('?');
        let is_kept = |name: &str| KEPT.contains(&name) || more.contains(&name);
        let mut kept: Vec<(String, String)> = vec![];
        for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
            if is_kept(&name) && kept.iter().all(|(known, _)| *known != name) {
                kept.push((name, value));
            }
        }
        Self(kept)
    }

    /// The value of the parameter with this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The same parameters, with this value for the one with this name.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let others = self.0.iter().filter(|(known, _)| known != name).cloned();
        Self(others.chain([(name.to_owned(), value.to_owned())]).collect())
    }

    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}
