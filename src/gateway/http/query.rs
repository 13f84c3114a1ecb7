//! The queries of addresses.

use form_urlencoded::Serializer;

/// The relations that come along with zaken. Types are not asked for: nested expands cost the
/// register a query per zaak and made the list ten times slower.
pub(super) const EXPAND: (&str, &str) = ("expand", "status,resultaat");

pub(super) fn query_of(url: &str) -> Option<&str> {
    url.split_once('?').map(|(_, query)| query)
}

pub(super) fn with_query(address: &str, query: &str) -> String {
    if query.is_empty() { address.to_owned() } else { format!("{address}?{query}") }
}

pub(super) fn expanded(query: &str) -> String {
    let expand = format!("{}={}", EXPAND.0, EXPAND.1);
    if query.is_empty() { expand } else { format!("{query}&{expand}") }
}

/// The query of klantcontacten about a zaak, with what they are about. It does not name the type of
/// what they are about: most registers write "zaak" and KISS writes "zgw-Zaak", and the id is enough.
pub(super) fn about(zaak: &str) -> String {
    Serializer::new(String::new())
        .append_pair("onderwerpobject__onderwerpobjectidentificatorObjectId", zaak)
        .append_pair(EXPAND.0, "gingOverOnderwerpobjecten")
        .finish()
}

/// Asks for as many items on a page as there can be. Open VTB has no fixed order, so that an item
/// could fall between two pages.
pub(super) fn on_few_pages(query: &str) -> String {
    let size = "pageSize=500";
    if query.is_empty() { size.to_owned() } else { format!("{query}&{size}") }
}

/// The query of the parties, with their addresses.
pub(super) const WITH_ADDRESSES: &str = "expand=digitaleAdressen";

/// The same query without its expand.
pub(super) fn unexpanded(query: &str) -> String {
    let is_kept = |it: &&str| !it.starts_with(EXPAND.0);
    query.split('&').filter(is_kept).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expand_is_asked_for_beside_what_else_is_asked_and_can_be_left_out_again() {
        assert_eq!(expanded(""), "expand=status,resultaat");
        assert_eq!(expanded("a=1"), "a=1&expand=status,resultaat");
        assert_eq!(unexpanded("page=2&expand=status%2Cresultaat&a=1"), "page=2&a=1");
        assert_eq!(unexpanded("expand=status,resultaat"), "");
    }

    #[test]
    fn klantcontacten_are_asked_for_by_zaak_and_can_be_asked_for_without_expand() {
        let query = about("c0789d38-6f48-417d-99b8-354c82767722");
        let whose = "onderwerpobject__onderwerpobjectidentificatorObjectId=\
            c0789d38-6f48-417d-99b8-354c82767722";
        assert_eq!(query, format!("{whose}&expand=gingOverOnderwerpobjecten"));
        assert_eq!(unexpanded(&query), whose);
    }

    #[test]
    fn only_the_query_of_a_next_page_counts() {
        assert_eq!(query_of("https://evil.example/zaken?page=2&a=b"), Some("page=2&a=b"));
        assert_eq!(query_of("https://evil.example/zaken"), None);
    }
}
