//! The bytes of a file that is being downloaded. The browser holds them, outside the memory of the
//! app: that has 32-bit addresses, and what it once took it never gives back.

mod crc32;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::{Blob, BlobPropertyBag};

pub(crate) use crc32::Crc32;

/// Pieces are put together once they have this many bytes. The browser may then put them on disk.
const TOGETHER: u64 = 16_000_000;

/// Bytes in the order in which they were added.
#[derive(Default)]
pub(crate) struct Bytes {
    /// Blobs and arrays of bytes, which become one blob together.
    parts: Vec<JsValue>,
    /// How many bytes came since the parts were put together.
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
        let size = u64::from(piece.length());
        self.append(Self { parts: vec![piece.into()], loose: size, size });
    }

    /// Adds bytes of the app.
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.add(Uint8Array::from(bytes));
    }

    /// Adds all bytes of `other`.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.parts.append(&mut other.parts);
        self.loose += other.loose;
        self.size += other.size;
        // A browser that has no room leaves the parts as they are.
        if self.loose >= TOGETHER
            && let Ok(blob) = self.blob("")
        {
            (self.parts, self.loose) = (vec![blob.into()], 0);
        }
    }

    /// All bytes as one file of the browser.
    pub(super) fn blob(&self, media_type: &str) -> Result<Blob, JsValue> {
        let options = BlobPropertyBag::new();
        options.set_type(media_type);
        let parts: Array = self.parts.iter().collect();
        Blob::new_with_u8_array_sequence_and_options(&parts, &options)
    }
}
