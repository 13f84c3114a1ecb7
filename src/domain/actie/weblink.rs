use form_urlencoded::byte_serialize;

/// An address on the web that another wrote, and that the app may link to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weblink(String);

/// The place of the number of the zaak in an address.
const PLACEHOLDER: &str = "{zaaknummer}";

impl Weblink {
    /// Reads an address. `None` for what is not http or https: `javascript:` would run in the app.
    /// Also `None` for an address that a browser may read in another way than it looks.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (scheme, rest) = text.split_once("://")?;
        if !["http", "https"].iter().any(|it| it.eq_ignore_ascii_case(scheme)) {
            return None;
        }
        let host = rest.split(['/', '?', '#']).next().filter(|it| !it.is_empty())?;
        // "https://gemeente.example@elders.example" goes elsewhere. A placeholder must not choose
        // the server.
        let is_host = !host.contains(['@', '{', '}', '%']) && !host.starts_with([':', '.']);
        let is_strange = |it: char| {
            it.is_whitespace() || it.is_control() || matches!(it, '\\' | '<' | '>' | '"' | '`')
        };
        (is_host && !text.contains(is_strange)).then(|| Self(text.to_owned()))
    }

    /// The address with the number of the zaak in its place. `None` when it has such a place and
    /// the number is not known.
    pub fn with_zaaknummer(&self, zaaknummer: Option<&str>) -> Option<String> {
        if !self.0.contains(PLACEHOLDER) {
            return Some(self.0.clone());
        }
        let zaaknummer: String = byte_serialize(zaaknummer?.as_bytes()).collect();
        // A plus is no space in a path.
        Some(self.0.replace(PLACEHOLDER, &zaaknummer.replace('+', "%20")))
    }

    /// The server that it leads to, such as "formulieren.example.nl".
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        rest.split(['/', '?', '#', ':']).next().unwrap_or_default()
    }

    /// The path after the server, without a query.
    pub(crate) fn path(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let rest = rest.split(['?', '#']).next().unwrap_or_default();
        rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_on_the_web_is_kept_as_it_is_written() {
        for text in [
            "https://formulieren.example.nl/aanvulling?a=b#c",
            "HTTP://localhost:8011/x",
            "https://formulieren.example.nl",
        ] {
            let link = Weblink::parse(&format!(" {text} ")).unwrap();
            assert_eq!(link.with_zaaknummer(None).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_no_address_on_the_web_is_no_link() {
        for text in [
            "",
            "javascript:alert(1)",
            "JavaScript://example.nl/%0aalert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "//example.nl/x",
            "/aanvragen",
            "formulieren.example.nl",
            "https://",
            "https:///x",
            "https://gemeente.example@elders.example/",
            "https://gemeente.example\\@elders.example/",
            "https://{zaaknummer}.example.nl/",
            "https://example.nl/een twee",
            "https://example.nl/\"><script>",
            "ftp://example.nl/x",
            "mailto:iemand@example.nl",
        ] {
            assert_eq!(Weblink::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_number_of_the_zaak_takes_its_place() {
        let link =
            Weblink::parse("https://f.example/start?zaak={zaaknummer}&x={zaaknummer}").unwrap();
        assert_eq!(
            link.with_zaaknummer(Some("Z 1/&")).as_deref(),
            Some("https://f.example/start?zaak=Z%201%2F%26&x=Z%201%2F%26")
        );
        assert_eq!(link.with_zaaknummer(None), None);
    }

    #[test]
    fn the_server_and_the_path_are_told_apart() {
        let link = Weblink::parse("https://f.example:8443/a/b?c#d").unwrap();
        assert_eq!((link.host(), link.path()), ("f.example", "/a/b"));
        let link = Weblink::parse("https://f.example?c=/d").unwrap();
        assert_eq!((link.host(), link.path()), ("f.example", ""));
    }
}
