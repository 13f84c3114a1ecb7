//! The file of a document: how large it may be, and whether what came can be it.

use super::Document;

/// The largest file that is downloaded, and the largest zip, in bytes.
///
/// The browser holds the bytes until all have come, since no other way carries the token. A phone
/// lets a page have about a gigabyte; while the last bytes are put together, some are held twice.
pub const LARGEST_FILE: u64 = 500_000_000;

impl Document {
    /// Whether the register says that the file is larger than what can be downloaded.
    pub fn is_too_large(&self) -> bool {
        self.omvang.is_some_and(|it| it > LARGEST_FILE)
    }

    /// Whether a file of so many bytes can be the one that is registered.
    pub fn may_have_size(&self, bytes: u64) -> bool {
        self.omvang.is_none_or(|it| it == 0 || it == bytes)
    }

    /// Whether an answer with this `Content-Type` can be the file that is registered. Pages to log
    /// in on are HTML, and reports of errors are JSON. Other types are not compared: registers
    /// write many names for one type, and serve files as plain bytes.
    pub fn may_have_type(&self, content_type: &str) -> bool {
        let Some(formaat) = self.formaat.as_deref().map(str::to_ascii_lowercase) else {
            return true;
        };
        let came = content_type.to_ascii_lowercase();
        let is_other = |kind| came.contains(kind) && !formaat.contains(kind);
        formaat.contains("octet-stream") || !["htm", "json"].into_iter().any(is_other)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::document;
    use super::*;

    #[test]
    fn a_file_has_the_registered_size_where_one_is_registered() {
        let of = |omvang| Document { omvang, ..document(None) };
        assert!(of(Some(12)).may_have_size(12));
        assert!(!of(Some(12)).may_have_size(11));
        assert!(of(Some(0)).may_have_size(11));
        assert!(of(None).may_have_size(11));
    }

    #[test]
    fn an_error_page_is_not_taken_for_a_document() {
        let of = |formaat: &str| Document { formaat: Some(formaat.to_owned()), ..document(None) };
        let html = "text/html; charset=utf-8";
        for (formaat, came) in [
            ("application/pdf", html),
            ("application/pdf", "application/json"),
            ("PDF", "application/problem+json"),
            ("image/png", "Text/HTML"),
        ] {
            assert!(!of(formaat).may_have_type(came), "{formaat} {came}");
        }
        for (formaat, came) in [
            ("application/pdf", "application/octet-stream"),
            ("application/pdf", ""),
            ("text/html", html),
            (".htm", html),
            ("application/xhtml+xml", html),
            ("application/json", "application/json"),
            ("application/octet-stream", html),
        ] {
            assert!(of(formaat).may_have_type(came), "{formaat} {came}");
        }
        assert!(document(None).may_have_type(html));
    }

    #[test]
    fn a_file_that_a_phone_cannot_hold_is_not_downloaded() {
        let of = |omvang| Document { omvang, ..document(None) };
        assert!(of(Some(2_300_000_000)).is_too_large());
        assert!(!of(Some(2_300_000_000)).can_be_downloaded());
        assert!(!of(Some(LARGEST_FILE)).is_too_large());
        assert!(of(Some(LARGEST_FILE)).can_be_downloaded());
        assert!(!of(None).is_too_large());
    }
}
