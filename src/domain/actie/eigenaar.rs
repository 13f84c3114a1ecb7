use std::fmt;

/// Whose an item of a list is, as its source writes it: a kind of number and the number. It can be
/// compared, and neither read nor shown: it holds the number of a person.
#[derive(Clone, PartialEq, Eq)]
pub struct Eigenaar(String);

impl Eigenaar {
    /// An owner that is written in this way. `None` for nobody.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self(text.to_ascii_lowercase()))
    }

    /// Whether all of these are the same.
    pub fn are_one(owners: &[Self]) -> bool {
        owners.iter().all(|it| Some(it) == owners.first())
    }
}

impl fmt::Debug for Eigenaar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Eigenaar")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_are_one_whatever_their_capitals() {
        let are_one = |owners: &[&str]| {
            Eigenaar::are_one(&owners.iter().filter_map(|it| Eigenaar::new(it)).collect::<Vec<_>>())
        };
        assert!(are_one(&["bsn:1", "BSN:1 ", "bsn:1"]));
        assert!(are_one(&[]));
        assert!(!are_one(&["bsn:1", "bsn:1", "bsn:2"]));
        assert!(!are_one(&["bsn:1", "kvk:1"]));
    }

    #[test]
    fn an_owner_is_never_written_out() {
        let eigenaar = Eigenaar::new("bsn:999993653").unwrap();
        assert!(!format!("{eigenaar:?}").contains("999993653"));
        assert_eq!(Eigenaar::new("  "), None);
    }
}
