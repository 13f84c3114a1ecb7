//! Reads and writes the query of an address.

use form_urlencoded::Serializer;

/// The value of the parameter with this name, in a query or in the fields of a form.
pub fn parameter(query: &str, name: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(query.trim_start_matches('?').as_bytes());
    pairs.find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
}

/// The path of an address.
pub fn path_of(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

/// The same address, with this value for the parameter with this name.
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

/// A path with these parameters as its query. Without parameters there is no query.
pub(super) fn with_query<'a>(
    path: &str,
    pairs: impl Iterator<Item = (&'a str, &'a str)>,
) -> String {
    let query = Serializer::new(String::new()).extend_pairs(pairs).finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}
