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

/// A zip file that is being written. Its parts are written by the caller, in this order: for each
/// file its header and its content, and then the directory.
#[derive(Default)]
pub(super) struct Zip {
    /// The size of what is before the next header.
    place: u32,
    directory: Vec<u8>,
    count: u16,
}

impl Zip {
    /// Adds a file of `size` bytes with the checksum `crc32`. Returns the header that stands before
    /// its content; `None`, and adds nothing, when the zip would become too large.
    pub(super) fn add(
        &mut self,
        name: &str,
        day: NaiveDate,
        size: u64,
        crc32: u32,
    ) -> Option<Vec<u8>> {
        let size = u32::try_from(size).ok()?;
        let length = u16::try_from(name.len()).ok()?;
        let header = 30 + u32::from(length);
        // The directory comes after the file, and its position must fit 32 bits.
        let next = self.place.checked_add(size)?.checked_add(header)?;
        let count = self.count.checked_add(1)?;

        let mut about = vec![];
        for part in [VERSION, UTF8, 0, 0, dos_day(day)] {
            about.extend(part.to_le_bytes());
        }
        for part in [crc32, size, size] {
            about.extend(part.to_le_bytes());
        }
        about.extend(length.to_le_bytes());
        // The length of the extra field: there is none.
        about.extend([0; 2]);

        let header = [&FILE.to_le_bytes(), about.as_slice(), name.as_bytes()].concat();

        self.directory.extend(ENTRY.to_le_bytes());
        self.directory.extend(VERSION.to_le_bytes());
        self.directory.extend(&about);
        // No comment, the first disk, and no attributes.
        self.directory.extend([0; 10]);
        self.directory.extend(self.place.to_le_bytes());
        self.directory.extend(name.as_bytes());
        (self.place, self.count) = (next, count);
        Some(header)
    }

    /// The directory, which ends the zip; `None` when it is too large.
    pub(super) fn finish(self) -> Option<Vec<u8>> {
        let Self { place, mut directory, count } = self;
        let size = u32::try_from(directory.len()).ok()?;
        directory.extend(END.to_le_bytes());
        // The number of this disk and of the disk with the directory: the first.
        directory.extend([0; 4]);
        directory.extend(count.to_le_bytes());
        directory.extend(count.to_le_bytes());
        directory.extend(size.to_le_bytes());
        directory.extend(place.to_le_bytes());
        // The length of the comment: there is none.
        directory.extend([0; 2]);
        Some(directory)
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

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use proptest::prelude::*;
    use zip::{CompressionMethod, ZipArchive};

    use super::*;
    use crate::browser::bytes::Crc32;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn zipped(files: &[(String, Vec<u8>)]) -> Vec<u8> {
        let (mut zip, mut whole) = (Zip::default(), vec![]);
        for (name, content) in files {
            let mut crc32 = Crc32::new();
            crc32.add(content);
            let (size, crc32) = (content.len() as u64, crc32.value());
            whole.extend(zip.add(name, day("2026-06-15"), size, crc32).unwrap());
            whole.extend(content);
        }
        whole.extend(zip.finish().unwrap());
        whole
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

    #[test]
    fn a_file_that_does_not_fit_is_refused_and_leaves_the_zip_as_it_was() {
        let mut zip = Zip::default();
        let half = u64::from(u32::MAX / 2);
        assert!(zip.add("a", day("2026-06-15"), half, 0).is_some());
        assert_eq!(zip.add("b", day("2026-06-15"), half + 1, 0), None);
        assert_eq!(zip.add("c", day("2026-06-15"), u64::MAX, 0), None);
        assert!(zip.add("d", day("2026-06-15"), 1, 0).is_some());
        assert_eq!(zip.count, 2);
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
