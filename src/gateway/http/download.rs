use std::cell::Cell;

use super::Http;
use crate::browser::bytes::Received;
use crate::config::Api;
use crate::domain::{Document, LARGEST_FILE};
use crate::gateway::bestand::NoFile;
use crate::gateway::resource::Resource;

impl Http {
    /// The file of a document. `progress` is told how many bytes have come. What cannot be the
    /// registered file is no file: proxies send pages to log in on, and errors, with status 200.
    /// The download keeps its slot until all bytes are there.
    pub(crate) async fn download(
        &self,
        document: &Document,
        progress: &dyn Fn(u64),
    ) -> Result<Received, NoFile> {
        let list = self.address(Resource::Enkelvoudiginformatieobjecten);
        let address = format!("{list}/{}/download", document.id);
        let unread = Cell::new(None);
        let asked = self.attempt(Api::Documenten, &address, Some(&unread)).await;
        let (_, _slot) = asked.map_err(|it| it.error)?;
        let unread = unread.take().ok_or(NoFile::Empty)?;
        if unread.length().is_some_and(|it| it > LARGEST_FILE) {
            return Err(NoFile::TooLarge);
        }
        if !document.may_have_type(&unread.content_type()) {
            if self.access.is_cookie() {
                // If the session has ended, this tells the pages.
                self.access.keep_alive();
            }
            return Err(NoFile::Other);
        }
        let received = unread.read(LARGEST_FILE, progress).await?;
        match received.bytes.size() {
            0 => Err(NoFile::Empty),
            size if document.may_have_size(size) => Ok(received),
            _ => Err(NoFile::Other),
        }
    }
}
