//! A file that the visitor chose. The browser holds its bytes, and reads them when they are needed.

#[cfg(target_arch = "wasm32")]
use js_sys::{ArrayBuffer, Uint8Array};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::JsCast;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_futures::JsFuture;
#[cfg(target_arch = "wasm32")]
use web_sys::Blob;
use web_sys::File;

/// A file that the visitor chose.
#[derive(Clone)]
pub(crate) struct Chosen {
    #[cfg(target_arch = "wasm32")]
    file: File,
    /// Outside a browser: the file itself.
    #[cfg(not(target_arch = "wasm32"))]
    bytes: Vec<u8>,
}

/// Some bytes of such a file.
pub(crate) struct Piece {
    #[cfg(target_arch = "wasm32")]
    pub(super) blob: Blob,
    /// How many there are.
    pub(crate) size: u64,
}

#[cfg(target_arch = "wasm32")]
impl Chosen {
    /// The file as an input or a drop gave it.
    pub(crate) fn of(file: File) -> Self {
        Self { file }
    }

    /// Its name. Browsers pass on any name that the device allows.
    pub(crate) fn name(&self) -> String {
        self.file.name()
    }

    /// Its size in bytes, when it was chosen.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub(crate) fn size(&self) -> u64 {
        self.file.size() as u64
    }

    /// When it was changed last before it was chosen, in milliseconds since 1970.
    pub(crate) fn modified(&self) -> f64 {
        self.file.last_modified()
    }

    /// The bytes from one place up to another; `None` when the browser cannot read them, as with a
    /// file that was changed or removed after it was chosen.
    pub(crate) async fn read(&self, from: u64, to: u64) -> Option<Vec<u8>> {
        let promise = self.slice(from, to)?.array_buffer();
        let buffer: ArrayBuffer = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        let bytes = Uint8Array::new(&buffer).to_vec();
        (bytes.len() as u64 == to.min(self.size()).saturating_sub(from)).then_some(bytes)
    }

    /// The same without reading them.
    pub(crate) fn piece(&self, from: u64, to: u64) -> Option<Piece> {
        Some(Piece { blob: self.slice(from, to)?, size: to.saturating_sub(from) })
    }

    // No file has more bytes than a fraction can count.
    #[allow(clippy::cast_precision_loss)]
    fn slice(&self, from: u64, to: u64) -> Option<Blob> {
        self.file.slice_with_f64_and_f64(from as f64, to as f64).ok()
    }
}

/// The same for tests outside a browser.
#[cfg(not(target_arch = "wasm32"))]
impl Chosen {
    pub(crate) fn of(_: File) -> Self {
        Self { bytes: vec![] }
    }

    #[cfg(test)]
    pub(crate) fn of_bytes(bytes: Vec<u8>) -> Self {
        Self { bytes }
    }

    pub(crate) fn name(&self) -> String {
        String::new()
    }

    pub(crate) fn size(&self) -> u64 {
        self.bytes.len() as u64
    }

    pub(crate) fn modified(&self) -> f64 {
        0.0
    }

    pub(crate) async fn read(&self, from: u64, to: u64) -> Option<Vec<u8>> {
        let place = |it: u64| usize::try_from(it.min(self.size())).ok();
        self.bytes.get(place(from)?..place(to)?).map(<[u8]>::to_vec)
    }

    pub(crate) fn piece(&self, from: u64, to: u64) -> Option<Piece> {
        Some(Piece { size: to.saturating_sub(from) })
    }
}
