//! Names of people who have no rol, after words that a name follows.

use std::sync::LazyLock;

use regex::Regex;

/// The names that follow "mevrouw" and similar words. They may belong to people who have no rol.
pub(crate) fn name_after_salutation(text: &str) -> Vec<String> {
    let found = SALUTATION.captures_iter(text);
    found.filter_map(|it| Some(it.get(1)?.as_str().to_owned())).collect()
}

static SALUTATION: LazyLock<Regex> = LazyLock::new(|| {
    let salutation = r"(?i:\b(?:dhr|mevr|mw|mevrouw|meneer|de heer|familie|fam)\b\.?)";
    let infix = r"(?:(?i:van|de|der|den|te|ten|ter|el|al|op|in|'t)\s+)*";
    let word = r"\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]+)*";
    let text = format!(r"{salutation}\s+((?:\p{{Lu}}\.\s*)*{infix}{word}(?:\s+{infix}{word})*)");
    #[expect(clippy::unwrap_used, reason = "a test reads with it")]
    Regex::new(&text).unwrap()
});

/// The names that follow "mijn zoon" and similar words. They are first names as a rule.
pub(crate) fn name_after_relation(text: &str) -> Vec<String> {
    let found = RELATION.captures_iter(text);
    found.filter_map(|it| Some(it.get(1)?.as_str().to_owned())).collect()
}

static RELATION: LazyLock<Regex> = LazyLock::new(|| {
    let relation = "buurman|buurvrouw|buren|zoon|zoontje|dochter|dochtertje|kind|partner|man|vrouw|\
        echtgenoot|echtgenote|moeder|vader|opa|oma|broer|zus|vriend|vriendin|collega|mantelzorger|\
        wijkagent|huisarts";
    let text = format!(r"\b(?i:{relation})\s+(\p{{Lu}}\p{{Ll}}[\p{{L}}'’-]*)");
    #[expect(clippy::unwrap_used, reason = "a test reads with it")]
    Regex::new(&text).unwrap()
});
