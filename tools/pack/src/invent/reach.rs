//! Addresses and numbers at which nobody can be reached.

use super::Inventor;

/// The host in all URLs of a pack.
pub(crate) const HOST: &str = "https://zaken.example";

/// The postcode of all invented addresses.
pub(crate) const POSTCODE: &str = "9999ZZ";

/// An e-mail address in a reserved domain, which cannot exist.
pub(crate) fn email(real: &str, inventor: &mut Inventor) -> String {
    let number = inventor.number(&format!("mail {}", real.to_lowercase()));
    let digits = number.get(number.len().saturating_sub(5)..).unwrap_or_default();
    format!("inwoner{digits}@voorbeeld.example")
}

/// A telephone number that is not in use.
pub(crate) fn phone(real: &str, inventor: &Inventor) -> String {
    let digits: String = real.chars().filter(char::is_ascii_digit).collect();
    let own = digits.get(digits.len().saturating_sub(9)..).unwrap_or_default();
    format!("06 0000 {:04}", inventor.below(10_000, own))
}
