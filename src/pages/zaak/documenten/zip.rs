//! Writes zip files in the format of PKWARE's APPNOTE 6.3. They are not compressed, because most
//! documents are compressed already. The 64-bit extension is not supported.

use chrono::{Datelike, NaiveDate};

/// The signatures with which a file, an entry of the directory and the end record begin.
const FILE: u32 = 0x0403_4b50;
const ENTRY: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;

/// The version that a program needs to read the zip (2.0), and the flag for names in UTF-8.
const VERSION: u16 = 20;
const UTF8: u16 = 1 << 11;

/// A zip file that is being written.
#[derive(Default)]
pub(super) struct Zip {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    count: u16,
}

impl Zip {
    /// Adds a file. Returns `None`, and adds nothing, when the zip would become too large.
    pub(super) fn add(&mut self, name: &str, day: NaiveDate, content: &[u8]) -> Option<()> {
        let place = u32::try_from(self.bytes.len()).ok()?;
        // The directory comes after the file, and its position must fit 32 bits.
        u32::try_from(self.bytes.len() + content.len() + 30 + name.len()).ok()?;
        let size = u32::try_from(content.len()).ok()?;
        let length = u16::try_from(name.len()).ok()?;
        self.count = self.count.checked_add(1)?;

        let mut about = vec![];
        for part in [VERSION, UTF8, 0, 0, dos_day(day)] {
            about.extend(part.to_le_bytes());
        }
        for part in [crc32(content), size, size] {
            about.extend(part.to_le_bytes());
        }
        about.extend(length.to_le_bytes());
        // The length of the extra field: there is none.
        about.extend([0; 2]);

        self.bytes.extend(FILE.to_le_bytes());
        self.bytes.extend(&about);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(content);

        self.directory.extend(ENTRY.to_le_bytes());
        self.directory.extend(VERSION.to_le_bytes());
        self.directory.extend(&about);
        // No comment, the first disk, and no attributes.
        self.directory.extend([0; 10]);
        self.directory.extend(place.to_le_bytes());
        self.directory.extend(name.as_bytes());
        Some(())
    }

    /// The bytes of the whole zip; `None` when it is too large.
    pub(super) fn finish(self) -> Option<Vec<u8>> {
        let Self { mut bytes, directory, count } = self;
        let place = u32::try_from(bytes.len()).ok()?;
        let size = u32::try_from(directory.len()).ok()?;
        bytes.extend(directory);
        bytes.extend(END.to_le_bytes());
        // The number of this disk and of the disk with the directory: the first.
        bytes.extend([0; 4]);
        bytes.extend(count.to_le_bytes());
        bytes.extend(count.to_le_bytes());
        bytes.extend(size.to_le_bytes());
        bytes.extend(place.to_le_bytes());
        // The length of the comment: there is none.
        bytes.extend([0; 2]);
        Some(bytes)
    }
}

/// A day in the format of MS-DOS: seven bits for the years since 1980, four for the month and five
/// for the day. A day outside that range becomes 1 January 1980.
fn dos_day(day: NaiveDate) -> u16 {
    let year = u16::try_from(day.year() - 1980).ok().filter(|it| *it < 128);
    // At most 31, so both fit.
    #[allow(clippy::cast_possible_truncation)]
    let (month, day) = (day.month() as u16, day.day() as u16);
    year.map_or(1 << 5 | 1, |year| year << 9 | month << 5 | day)
}

/// The checksum of a file (CRC-32, ISO 3309). It takes half a byte at a time, with a table of 16
/// values. A larger table would be faster, but would make the app larger.
fn crc32(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 16] = table();
    let step = |crc: u32| {
        // Four bits, so the place is within the table.
        let place = (crc & 15) as usize;
        (crc >> 4) ^ TABLE.get(place).copied().unwrap_or_default()
    };
    !bytes.iter().fold(!0, |crc, byte| step(step(crc ^ u32::from(*byte))))
}

#[allow(clippy::indexing_slicing, reason = "counted out when it is compiled")]
const fn table() -> [u32; 16] {
    let mut table = [0; 16];
    let mut nibble = 0;
    while nibble < 16 {
        let mut crc = nibble;
        let mut bit = 0;
        while bit < 4 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            bit += 1;
        }
        table[nibble as usize] = crc;
        nibble += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use proptest::prelude::*;
    use zip::{CompressionMethod, ZipArchive};

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn zipped(files: &[(String, Vec<u8>)]) -> Vec<u8> {
        let mut zip = Zip::default();
        for (name, content) in files {
            zip.add(name, day("2026-06-15"), content).unwrap();
        }
        zip.finish().unwrap()
    }

    /// The names and the contents that another implementation reads. It also verifies the
    /// checksums.
    fn read_back(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let files = (0..archive.len()).map(|place| {
            let mut file = archive.by_index(place).unwrap();
            assert_eq!(file.compression(), CompressionMethod::Stored);
            let mut content = vec![];
            file.read_to_end(&mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        });
        files.collect()
    }

    #[test]
    fn the_check_is_the_one_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn another_program_reads_the_files_back() {
        let files = [
            ("café Zoë – offerte.pdf".to_owned(), b"%PDF-1.7 offerte".to_vec()),
            ("leeg.txt".to_owned(), vec![]),
        ];
        assert_eq!(read_back(&zipped(&files)), files);
        assert_eq!(read_back(&zipped(&[])), []);
    }

    #[test]
    fn a_file_keeps_the_day_of_its_document() {
        let bytes = zipped(&[("a.pdf".to_owned(), b"a".to_vec())]);
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let modified = archive.by_index(0).unwrap().last_modified().unwrap();
        assert_eq!((modified.year(), modified.month(), modified.day()), (2026, 6, 15));
        // A day out of range is written as the first possible day.
        assert_eq!(dos_day(day("1979-12-31")), dos_day(day("1980-01-01")));
        assert_eq!(dos_day(day("2108-01-01")), dos_day(day("1980-01-01")));
    }

    proptest! {
        #[test]
        fn whatever_goes_in_comes_out(
            files in prop::collection::vec(("[a-zé–]{1,20}", any::<Vec<u8>>()), 0..6),
        ) {
            let named = files.into_iter().enumerate();
            let files: Vec<_> = named.map(|(n, (name, it))| (format!("{n}{name}"), it)).collect();
            prop_assert_eq!(read_back(&zipped(&files)), files);
        }
    }
}
