//! The counterpart of `fixtures/` in production, which reads no resource packs.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::bestand::NoFile;
use super::command::Command;
use super::deelzending::Deelzending;
use super::outcome::Outcome;
use super::question::Question;
use super::unread::Raw;
use crate::browser::bytes::Received;
use crate::domain::DocumentId;
use crate::error::LoadError;

/// A resource pack. Production has none, so that this type has no values.
pub(crate) enum Fixtures {}

impl Fixtures {
    pub(crate) async fn ask(&self, _: &Question, _: Option<&str>) -> Result<Raw, LoadError> {
        match *self {}
    }

    pub(crate) async fn command(&self, _: &Command) -> Outcome<Raw> {
        match *self {}
    }

    pub(crate) async fn tell(&self, _: &Map<String, Value>) -> Outcome {
        match *self {}
    }

    pub(crate) async fn send_part(&self, _: &Deelzending, _: Rc<dyn Fn(u64)>) -> Outcome<Raw> {
        match *self {}
    }

    pub(crate) fn forget_only(&self, _: &[Question]) {
        match *self {}
    }

    pub(crate) fn forget(&self) {
        match *self {}
    }

    pub(crate) async fn download(
        &self,
        _: DocumentId,
        _: &dyn Fn(u64),
    ) -> Result<Received, NoFile> {
        match *self {}
    }
}
