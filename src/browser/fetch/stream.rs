//! Reads a body piece by piece. Only what shows documents comes here, so that it is no part of the
//! first load.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, ReadableStreamReadResult};

use super::Unread;

impl Unread {
    /// All of it, with `progress` told how many bytes have come; `None` when the connection breaks.
    pub(crate) async fn read(self, progress: &dyn Fn(u64)) -> Option<Vec<u8>> {
        read_all(&self.response, progress).await
    }
}

/// The body of an answer, with `progress` told how many bytes have come; `None` when the connection
/// breaks.
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

/// Stops the stream when it is let go of before its end.
struct Reader(Option<ReadableStreamDefaultReader>);

impl Reader {
    /// The next piece, and `Some(None)` at the end; `None` when the connection breaks.
    async fn next(&mut self) -> Option<Option<Uint8Array>> {
        let Some(reader) = &self.0 else { return Some(None) };
        let read = JsFuture::from(reader.read()).await.ok();
        let piece = read.map(JsCast::unchecked_into::<ReadableStreamReadResult>);
        let is_done = piece.as_ref().is_none_or(|it| it.get_done() == Some(true));
        if is_done {
            // Nothing is left to be stopped.
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
