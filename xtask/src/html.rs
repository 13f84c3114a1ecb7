//! The little of HTML that is needed to change what trunk wrote.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha384};

/// A tag, as it stands in the text.
pub(crate) struct Tag<'a> {
    /// From `<` to `>`.
    pub(crate) text: &'a str,
}

/// All tags of one kind, in order.
pub(crate) fn tags<'a>(html: &'a str, name: &str) -> Vec<Tag<'a>> {
    let opening = format!("<{name} ");
    let found = html.match_indices(&opening).filter_map(|(start, _)| {
        let text = html.get(start..)?;
        Some(Tag { text: text.get(..=text.find('>')?)? })
    });
    found.collect()
}

impl<'a> Tag<'a> {
    /// The value of an attribute, in quotes or, as a minifier leaves it, without.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        let (_, value) = self.text.split_once(&format!(" {name}="))?;
        match value.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => value.split([' ', '>']).next(),
        }
    }
}

/// By which a browser checks that a file is the one that was built.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// A part of a name that changes with the bytes.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    Sha384::digest(bytes).iter().take(8).map(|it| format!("{it:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_found_with_and_without_quotes() {
        let html = "<p><link href=/a.css rel=stylesheet><link rel=\"icon\" href=\"/i.svg\"/>";
        let found: Vec<_> = tags(html, "link")
            .iter()
            .map(|it| (it.attribute("rel"), it.attribute("href")))
            .collect();
        let expected = [(Some("stylesheet"), Some("/a.css")), (Some("icon"), Some("/i.svg"))];
        assert_eq!(found, expected);
        assert!(tags(html, "script").is_empty());
    }
}
