use super::Onderzoek;

/// Reads the studies of `onderzoek.json`. The error names the study, the task or question, the field,
/// and what was expected.
pub fn parse(_text: &str) -> Result<Vec<Onderzoek>, String> {
    Ok(vec![])
}
