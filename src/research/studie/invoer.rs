use super::Verslag;

/// Reads what [`naar_json`](super::naar_json) wrote. The error names the field and what was expected,
/// and never what stands there.
pub fn van_json(_text: &str) -> Result<Verslag, String> {
    Err(String::new())
}
