//! The bytes of a file that is being downloaded. The browser holds them, outside the memory of the
//! app: that has 32-bit addresses, and what it once took it never gives back.

mod crc32;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::{Blob, BlobPropertyBag};

pub(crate) use crc32::Crc32;

/// Pieces are put together once they have so many bytes. The browser may then put them on disk.
const TOGETHER: u64 = 16_000_000;

/// Bytes in the order in which they were added.
#[derive(Default)]
pub(crate) struct Bytes {
    together: Vec<Blob>,
    pieces: Vec<Uint8Array>,
    /// How many bytes `pieces` has.
    loose: u64,
    /// How many bytes there are.
    size: u64,
}

/// A file that came.
pub(crate) struct Received {
    /// Its bytes.
    pub(crate) bytes: Bytes,
    /// Its checksum, which a zip file needs.
    pub(crate) crc32: u32,
}

impl Bytes {
    /// Bytes that are counted only, as tools and tests outside a browser do.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn counted(size: u64) -> Self {
        Self { size, ..Self::default() }
    }

    /// How many bytes there are.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Adds a piece.
    pub(crate) fn add(&mut self, piece: Uint8Array) {
        let length = u64::from(piece.length());
        self.pieces.push(piece);
        self.size += length;
        self.loose += length;
        if self.loose >= TOGETHER {
            self.put_together();
        }
    }

    /// Adds bytes of the app.
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.add(Uint8Array::from(bytes));
    }

    /// Adds all bytes of `other`.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.put_together();
        self.together.append(&mut other.together);
        self.pieces = other.pieces;
        self.loose = other.loose;
        self.size += other.size;
    }

    /// All bytes as one file of the browser.
    pub(super) fn blob(&self, media_type: &str) -> Result<Blob, JsValue> {
        let parts: Array = self.together.iter().map(AsRef::<JsValue>::as_ref).collect();
        for piece in &self.pieces {
            parts.push(piece);
        }
        let options = BlobPropertyBag::new();
        options.set_type(media_type);
        Blob::new_with_u8_array_sequence_and_options(&parts, &options)
    }

    /// A browser that has no room leaves the pieces as they are.
    fn put_together(&mut self) {
        let pieces = self.pieces.iter().collect::<Array>();
        if let Ok(blob) = Blob::new_with_u8_array_sequence(&pieces) {
            self.together.push(blob);
            self.pieces.clear();
            self.loose = 0;
        }
    }
}
