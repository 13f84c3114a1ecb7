//! The kinds of files that residents send, and what their first bytes look like.

/// Declares the kinds. A row has the variant, its name in `config.json`, the endings of file names
/// and the media type.
macro_rules! soorten {
    ($($(#[$doc:meta])* $soort:ident: $naam:literal, [$($ending:literal),+], $formaat:literal;)+) => {
        /// A kind of file that a municipality may let residents send.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Bestandssoort {
            $($(#[$doc])* $soort,)+
        }

        impl Bestandssoort {
            /// All kinds.
            pub const ALL: [Self; [$($naam),+].len()] = [$(Self::$soort),+];

            /// Its name, as in `config.json` and as residents read it.
            pub fn naam(self) -> &'static str {
                match self {
                    $(Self::$soort => $naam,)+
                }
            }

            /// How names of such files end, in lower case and without the dot.
            pub fn endings(self) -> &'static [&'static str] {
                match self {
                    $(Self::$soort => &[$($ending),+],)+
                }
            }

            /// The media type with which it is registered.
            pub fn formaat(self) -> &'static str {
                match self {
                    $(Self::$soort => $formaat,)+
                }
            }
        }
    };
}

soorten! {
    /// A document of any program.
    Pdf: "pdf", ["pdf"], "application/pdf";
    /// A photo.
    Jpg: "jpg", ["jpg", "jpeg"], "image/jpeg";
    /// A picture of a screen.
    Png: "png", ["png"], "image/png";
    /// A photo of an iPhone.
    Heic: "heic", ["heic", "heif"], "image/heic";
    /// A picture.
    Gif: "gif", ["gif"], "image/gif";
    /// A picture of a web page.
    Webp: "webp", ["webp"], "image/webp";
    /// A scan.
    Tiff: "tiff", ["tiff", "tif"], "image/tiff";
    /// A text of Word.
    Docx: "docx", ["docx"],
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /// A sheet of Excel.
    Xlsx: "xlsx", ["xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /// A text of LibreOffice.
    Odt: "odt", ["odt"], "application/vnd.oasis.opendocument.text";
    /// A sheet of LibreOffice.
    Ods: "ods", ["ods"], "application/vnd.oasis.opendocument.spreadsheet";
}

impl Bestandssoort {
    /// How many bytes of a file tell its kind.
    pub const HEAD: u32 = 4096;

    /// Reads a name as it is written in `config.json`.
    pub fn parse(naam: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.naam() == naam)
    }

    /// The kind that the name of a file claims.
    pub fn of_name(bestandsnaam: &str) -> Option<Self> {
        let (_, ending) = bestandsnaam.rsplit_once('.')?;
        let ending = ending.to_ascii_lowercase();
        Self::ALL.into_iter().find(|it| it.endings().contains(&ending.as_str()))
    }

    /// Whether a file that begins with these bytes is of this kind.
    pub fn begins_with(self, head: &[u8]) -> bool {
        let starts = |with: &[u8]| head.starts_with(with);
        let at =
            |place: usize, text: &[u8]| head.get(place..).is_some_and(|it| it.starts_with(text));
        let has = |text: &[u8]| head.windows(text.len()).any(|it| it == text);
        let is_zip = starts(b"PK\x03\x04");
        match self {
            // Programs may put other bytes before it, as long as it is among the first thousand.
            Self::Pdf => head
                .get(..head.len().min(1029))
                .is_some_and(|it| it.windows(5).any(|it| it == b"%PDF-")),
            Self::Jpg => starts(b"\xff\xd8\xff"),
            Self::Png => starts(b"\x89PNG\r\n\x1a\n"),
            Self::Gif => starts(b"GIF87a") || starts(b"GIF89a"),
            Self::Tiff => starts(b"II*\0") || starts(b"MM\0*"),
            Self::Webp => starts(b"RIFF") && at(8, b"WEBP"),
            Self::Heic => at(4, b"ftyp") && HEIC_BRANDS.iter().any(|it| at(8, it)),
            Self::Docx => is_zip && (has(b"word/") || has_package(&has)),
            Self::Xlsx => is_zip && (has(b"xl/") || has_package(&has)),
            Self::Odt => is_zip && has(b"application/vnd.oasis.opendocument.text"),
            Self::Ods => is_zip && has(b"application/vnd.oasis.opendocument.spreadsheet"),
        }
    }
}

/// What the file itself calls its kind of HEIF.
const HEIC_BRANDS: [&[u8]; 8] =
    [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"];

/// The files with which the packages of Office begin.
fn has_package(has: &dyn Fn(&[u8]) -> bool) -> bool {
    has(b"[Content_Types].xml") || has(b"_rels/") || has(b"docProps/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_kind_in_whatever_case() {
        assert_eq!(Bestandssoort::of_name("Foto.JPEG"), Some(Bestandssoort::Jpg));
        assert_eq!(Bestandssoort::of_name("a.pdf.exe"), None);
        assert_eq!(Bestandssoort::of_name("zonder"), None);
        for soort in Bestandssoort::ALL {
            assert_eq!(Bestandssoort::parse(soort.naam()), Some(soort));
            assert_eq!(Bestandssoort::of_name(&format!("x.{}", soort.naam())), Some(soort));
        }
    }

    #[test]
    fn the_first_bytes_tell_the_kind() {
        use Bestandssoort::{Docx, Gif, Heic, Jpg, Odt, Pdf, Png, Tiff, Webp, Xlsx};
        for (soort, head) in [
            (Pdf, &b"%PDF-1.7\n"[..]),
            (Pdf, b"\xef\xbb\xbf\n%PDF-1.4"),
            (Jpg, b"\xff\xd8\xff\xe0\0\x10JFIF"),
            (Png, b"\x89PNG\r\n\x1a\n\0\0"),
            (Gif, b"GIF89a"),
            (Tiff, b"II*\0"),
            (Webp, b"RIFF\0\0\0\0WEBPVP8 "),
            (Heic, b"\0\0\0\x18ftypheic\0\0"),
            (Docx, b"PK\x03\x04\x14\0[Content_Types].xml"),
            (Xlsx, b"PK\x03\x04\x14\0xl/workbook.xml"),
            (Odt, b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text"),
        ] {
            assert!(soort.begins_with(head), "{soort:?}");
            for other in [b"MZ\x90\0".as_slice(), b"", b"PK\x03\x04", b"<html>"] {
                assert!(!soort.begins_with(other), "{soort:?} {other:?}");
            }
        }
    }

    #[test]
    fn a_mark_far_into_a_file_makes_it_no_pdf() {
        let mut file = vec![b' '; 1025];
        file.extend_from_slice(b"%PDF-");
        assert!(!Bestandssoort::Pdf.begins_with(&file));
    }
}
