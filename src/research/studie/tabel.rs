use super::{Onderzoek, Verslag};

/// A row for each task of a participant, as CSV for a spreadsheet.
pub fn naar_csv(_verslag: &Verslag, _onderzoek: &Onderzoek) -> String {
    String::new()
}

/// A row for everything that happened to a participant, notes included, as CSV for a spreadsheet.
pub fn gebeurtenissen_csv(_verslag: &Verslag) -> String {
    String::new()
}
