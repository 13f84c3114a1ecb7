//! Reads as much HTML as is needed to change what trunk wrote.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// An opening tag.
pub(crate) struct Tag<'a> {
    /// The text of the tag, from `<` to `>`.
    pub(crate) text: &'a str,
}

/// All tags with this name, in order.
pub(crate) fn tags<'a>(html: &'a str, name: &str) -> Vec<Tag<'a>> {
    let opening = format!("<{name} ");
    let found = html.match_indices(&opening).filter_map(|(start, _)| {
        let text = html.get(start..)?;
        Some(Tag { text: text.get(..=text.find('>')?)? })
    });
    found.collect()
}

impl<'a> Tag<'a> {
    /// The value of an attribute, which may lack quotes after minification.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        let (_, value) = self.text.split_once(&format!(" {name}="))?;
        match value.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => value.split([' ', '>']).next(),
        }
    }
}

/// The value of the attribute `integrity`, with which a browser checks the contents of a file.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", hash(bytes))
}

/// The hash in it.
pub(crate) fn hash(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Sha256::digest(bytes))
}

/// The beginning of the same hash, for use in a file name.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|it| format!("{it:02x}")).collect()
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
