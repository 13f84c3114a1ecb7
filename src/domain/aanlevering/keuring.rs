//! Whether a file may be sent, decided before a byte of it is.

use super::Bestandssoort;
use crate::domain::safe_file_name;

/// The longest title that a register takes, in characters.
const LONGEST_TITEL: usize = 200;

/// A file as the browser describes it.
#[derive(Clone, Copy, Debug)]
pub struct Aangeboden<'a> {
    /// Its name.
    pub naam: &'a str,
    /// Its size in bytes.
    pub omvang: u64,
    /// Its first bytes; [`Bestandssoort::HEAD`] of them, or all when there are fewer.
    pub begin: &'a [u8],
}

/// A file that may be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goedgekeurd {
    /// The name under which it is registered. It has no characters that mean something to a file
    /// system.
    pub naam: String,
    /// The title of the document that it becomes.
    pub titel: String,
    /// What it is.
    pub soort: Bestandssoort,
}

/// Why a file is not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Afkeuring {
    /// There is nothing in it.
    Leeg,
    /// It is larger than the municipality takes.
    TeGroot,
    /// Its name ends in no kind that the municipality takes.
    Soort,
    /// Its content is not what its name says.
    Inhoud,
    /// It was chosen before.
    Dubbel,
    /// The browser cannot read it.
    Onleesbaar,
}

/// Looks at a file that a resident chose. `soorten` are the kinds that the municipality takes, and
/// `grootste` is the size of the largest file that it takes.
pub fn keur(
    bestand: Aangeboden,
    soorten: &[Bestandssoort],
    grootste: u64,
) -> Result<Goedgekeurd, Afkeuring> {
    if bestand.omvang == 0 {
        return Err(Afkeuring::Leeg);
    }
    if bestand.omvang > grootste {
        return Err(Afkeuring::TeGroot);
    }
    let naam = safe_file_name(bestand.naam).ok_or(Afkeuring::Soort)?;
    let soort = Bestandssoort::of_name(&naam).filter(|it| soorten.contains(it));
    let soort = soort.ok_or(Afkeuring::Soort)?;
    if !soort.begins_with(bestand.begin) {
        return Err(Afkeuring::Inhoud);
    }
    let stem = naam.rsplit_once('.').map_or(naam.as_str(), |(stem, _)| stem);
    let titel = stem.chars().take(LONGEST_TITEL).collect();
    Ok(Goedgekeurd { titel, naam, soort })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF: &[u8] = b"%PDF-1.7 ...";

    fn keur_pdf(naam: &str, omvang: u64, begin: &[u8]) -> Result<Goedgekeurd, Afkeuring> {
        let soorten = [Bestandssoort::Pdf, Bestandssoort::Jpg];
        keur(Aangeboden { naam, omvang, begin }, &soorten, 1000)
    }

    #[test]
    fn a_file_of_a_kind_that_is_taken_may_be_sent() {
        let goed = keur_pdf("Bankafschrift mei.PDF", 1000, PDF).unwrap();
        assert_eq!(goed.naam, "Bankafschrift mei.PDF");
        assert_eq!((goed.titel.as_str(), goed.soort), ("Bankafschrift mei", Bestandssoort::Pdf));
    }

    #[test]
    fn each_file_that_may_not_be_sent_has_its_own_reason() {
        for (naam, omvang, begin, reden) in [
            ("leeg.pdf", 0, &b""[..], Afkeuring::Leeg),
            ("groot.pdf", 1001, PDF, Afkeuring::TeGroot),
            ("film.pdf", 2_147_483_648, PDF, Afkeuring::TeGroot),
            ("brief.docx", 10, b"PK\x03\x04word/", Afkeuring::Soort),
            ("virus.exe", 10, b"MZ", Afkeuring::Soort),
            ("virus.pdf", 10, b"MZ\x90\0", Afkeuring::Inhoud),
            ("foto.jpg", 12, PDF, Afkeuring::Inhoud),
            ("zonder", 12, PDF, Afkeuring::Soort),
            ("...", 12, PDF, Afkeuring::Soort),
        ] {
            assert_eq!(keur_pdf(naam, omvang, begin), Err(reden), "{naam}");
        }
    }

    #[test]
    fn a_name_is_cleaned_of_what_means_something_to_a_file_system() {
        let naam = |it: &str| keur_pdf(it, 10, PDF).map(|it| it.naam).unwrap();
        assert_eq!(naam("../../etc/passwd.pdf"), "-..-etc-passwd.pdf");
        assert_eq!(naam("brief\n\u{202e}x.pdf"), "brief--x.pdf");
        let long = naam(&format!("{}.pdf", "x".repeat(400)));
        assert!(long.len() <= 255 && long.ends_with(".pdf"), "{long}");
    }

    #[test]
    fn an_ending_that_is_written_backwards_does_not_mislead() {
        assert_eq!(keur_pdf("fdp.exe\u{202e}", 10, PDF), Err(Afkeuring::Soort));
    }
}
