use form_urlencoded::Serializer;

use crate::routes::{is_own, parameter};

/// An attempt to log in. The window stores it while the visitor is at the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attempt {
    /// A secret that ties the return to this attempt.
    pub(super) state: String,
    /// A secret that ties the ID token to this attempt.
    pub(super) nonce: String,
    /// The code verifier (RFC 7636): it proves that the app that exchanges the code is the app that
    /// asked for it.
    pub(super) verifier: String,
    /// The page to return to.
    pub(super) page: String,
    /// The label of the login option that was chosen. `None` for a silent login, which asks the
    /// visitor nothing.
    pub(super) option: Option<String>,
}

impl Attempt {
    /// The attempt as text, in the format of a query.
    pub(super) fn write(&self) -> String {
        let mut pairs = Serializer::new(String::new());
        for (name, value) in [
            ("state", &self.state),
            ("nonce", &self.nonce),
            ("verifier", &self.verifier),
            ("page", &self.page),
        ] {
            pairs.append_pair(name, value);
        }
        if let Some(option) = &self.option {
            pairs.append_pair("option", option);
        }
        pairs.finish()
    }

    /// Reads what [`Attempt::write`] wrote.
    pub(super) fn read(text: &str) -> Option<Self> {
        let find = |name| parameter(text, name);
        Some(Self {
            state: find("state")?,
            nonce: find("nonce")?,
            verifier: find("verifier")?,
            // Only a path of this app: a stored address must not lead to another site.
            page: find("page").filter(|it| is_own(it))?,
            option: find("option"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt(option: Option<&str>) -> Attempt {
        Attempt {
            state: "s t&te".to_owned(),
            nonce: "nonce".to_owned(),
            verifier: "verifier".to_owned(),
            page: "/aanvragen?zoek=bij%20stand&toon=grid".to_owned(),
            option: option.map(str::to_owned),
        }
    }

    #[test]
    fn an_attempt_comes_back_as_it_went() {
        for option in [None, Some("DigiD")] {
            let attempt = attempt(option);
            assert_eq!(Attempt::read(&attempt.write()), Some(attempt));
        }
    }

    #[test]
    fn an_attempt_leads_back_to_no_other_site() {
        for page in ["https://evil.example/", "//evil.example/", "javascript:alert(1)", ""] {
            let evil = Attempt { page: page.to_owned(), ..attempt(None) };
            assert_eq!(Attempt::read(&evil.write()), None, "{page}");
        }
    }
}
