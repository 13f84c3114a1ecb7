//! Reads a body piece by piece. Only the code that shows documents uses this module, so that it is
//! not part of the first load.

use futures::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStreamDefaultReader, ReadableStreamReadResult};

use super::Unread;
use crate::browser::bytes::{Bytes, Crc32, Received};

/// How long the connection may be silent, in milliseconds. A phone that changes networks is back
/// sooner.
const STALL: u32 = 60_000;

/// Why a file did not come whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// The connection broke.
    Cut,
    /// No bytes came for a minute.
    Stalled,
    /// There are more bytes than may come.
    TooLarge,
}

impl Unread {
    /// How many bytes will come, if the server says so. A file that is sent compressed has more.
    pub(crate) fn length(&self) -> Option<u64> {
        self.response.headers().get("Content-Length")?.trim().parse().ok()
    }

    /// The media type as the server calls it; empty if it does not.
    pub(crate) fn content_type(&self) -> String {
        self.response.headers().get("Content-Type").unwrap_or_default()
    }

    /// Reads the whole file, of `most` bytes at most, and tells `progress` how many bytes have
    /// come.
    pub(crate) async fn read(self, most: u64, progress: &dyn Fn(u64)) -> Result<Received, Broken> {
        read_all(&self.response, most, progress).await
    }
}

/// Reads the whole body of an answer, of `most` bytes at most, and tells `progress` how many bytes
/// have come.
pub(crate) async fn read_all(
    response: &gloo_net::http::Response,
    most: u64,
    progress: &dyn Fn(u64),
) -> Result<Received, Broken> {
    let (mut bytes, mut crc32) = (Bytes::default(), Crc32::new());
    let stream = response.body().map(|it| it.get_reader().unchecked_into());
    let mut reader = Reader(stream);
    while let Some(piece) = reader.next().await? {
        crc32.add(&piece.to_vec());
        bytes.add(piece);
        if bytes.size() > most {
            return Err(Broken::TooLarge);
        }
        progress(bytes.size());
    }
    Ok(Received { bytes, crc32: crc32.value() })
}

/// Cancels the stream when this is dropped before the end of the body.
struct Reader(Option<ReadableStreamDefaultReader>);

impl Reader {
    /// The next piece; `None` at the end of the body.
    async fn next(&mut self) -> Result<Option<Uint8Array>, Broken> {
        let Some(reader) = &self.0 else { return Ok(None) };
        let read = JsFuture::from(reader.read());
        let piece = match select(read, TimeoutFuture::new(STALL)).await {
            Either::Left((piece, _)) => piece.ok(),
            Either::Right(_) => return Err(Broken::Stalled),
        };
        let piece = piece.map(JsCast::unchecked_into::<ReadableStreamReadResult>);
        let is_done = piece.as_ref().is_none_or(|it| it.get_done() == Some(true));
        if is_done {
            // The stream has ended, so that there is nothing to cancel.
            self.0 = None;
        }
        let piece = piece.ok_or(Broken::Cut)?;
        Ok((!is_done).then(|| piece.get_value().unchecked_into()))
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        if let Some(reader) = &self.0 {
            _ = reader.cancel();
        }
    }
}
