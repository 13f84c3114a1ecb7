//! Reads a body piece by piece. Only the code that shows documents uses this module, so that it is
//! not part of the first load.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, ReadableStreamReadResult};

use super::Unread;

impl Unread {
    /// Reads the whole file, and tells `progress` how many bytes have come. `None` if the
    /// connection breaks.
    pub(crate) async fn read(self, progress: &dyn Fn(u64)) -> Option<Vec<u8>> {
        read_all(&self.response, progress).await
    }
}

/// Reads the whole body of an answer, and tells `progress` how many bytes have come. `None` if the
/// connection breaks.
pub(crate) async fn read_all(
    response: &gloo_net::http::Response,
    progress: &dyn Fn(u64),
) -> Option<Vec<u8>> {
    let Some(stream) = response.body() else { return Some(vec![]) };
    let mut reader = Reader(Some(stream.get_reader().unchecked_into()));
    let mut bytes = vec![];
    while let Some(piece) = reader.next().await? {
        bytes.extend_from_slice(&piece.to_vec());
        progress(bytes.len() as u64);
    }
    Some(bytes)
}

/// Cancels the stream when this is dropped before the end of the body.
struct Reader(Option<ReadableStreamDefaultReader>);

impl Reader {
    /// The next piece; `Some(None)` at the end of the body; `None` if the connection breaks.
    async fn next(&mut self) -> Option<Option<Uint8Array>> {
        let Some(reader) = &self.0 else { return Some(None) };
        let read = JsFuture::from(reader.read()).await.ok();
        let piece = read.map(JsCast::unchecked_into::<ReadableStreamReadResult>);
        let is_done = piece.as_ref().is_none_or(|it| it.get_done() == Some(true));
        if is_done {
            // The stream has ended, so that there is nothing to cancel.
            self.0 = None;
        }
        piece.map(|it| (!is_done).then(|| it.get_value().unchecked_into()))
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        if let Some(reader) = &self.0 {
            _ = reader.cancel();
        }
    }
}
