//! The parameters of an address that stay with the visitor.

/// The parameters of the address with which the app was opened that stay in every link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keep(Vec<(String, String)>);

/// The parameter with the language.
pub const TAAL: &str = "taal";
/// The parameter with the variant.
pub const VARIANT: &str = "variant";
/// The parameter with the theme.
pub const THEMA: &str = "thema";

/// The parameters that stay in every build.
const KEPT: &[&str] = &[TAAL, VARIANT];

impl Keep {
    /// Takes them from the query of an address; `more` are the names of others that stay.
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

    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}
