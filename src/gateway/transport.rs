use std::rc::Rc;

use futures::FutureExt;
use futures::future::LocalBoxFuture;
use serde_json::{Map, Value};

use super::bestand::NoFile;
use super::command::Command;
use super::deelzending::Deelzending;
use super::fixtures::Fixtures;
use super::http::{Http, OnWait};
use super::outcome::Outcome;
use super::question::Question;
use super::unread::Raw;
use crate::browser::bytes::Received;
use crate::domain::Document;
use crate::error::LoadError;

/// Where answers come from. All answers are read with the same parser, so that nothing above can
/// tell the difference.
pub(crate) enum Transport {
    /// A ZGW gateway.
    Http(Http),
    /// A resource pack; production has none.
    #[cfg_attr(not(feature = "fixtures"), expect(dead_code, reason = "production makes none"))]
    Fixtures(Fixtures),
}

impl Transport {
    /// Answers a question: with its first page, or with the page that has the query `next`. Zaken
    /// come with their status and resultaat under `_expand` where the other side can do that.
    ///
    /// The future is boxed here, once, so that the futures around it stay small.
    pub(crate) fn ask<'a>(
        &'a self,
        question: &'a Question,
        next: Option<&'a str>,
    ) -> LocalBoxFuture<'a, Result<Raw, LoadError>> {
        match self {
            Self::Http(http) => http.ask(question, next).boxed_local(),
            Self::Fixtures(fixtures) => fixtures.ask(question, next).boxed_local(),
        }
    }

    /// Sends a command, once.
    pub(crate) fn send<'a>(&'a self, command: &'a Command) -> LocalBoxFuture<'a, Outcome<Raw>> {
        match self {
            Self::Http(http) => http.command(command).boxed_local(),
            Self::Fixtures(fixtures) => fixtures.command(command).boxed_local(),
        }
    }

    /// Sends what a resident says of a page, once.
    pub(crate) fn tell<'a>(&'a self, said: &'a Map<String, Value>) -> LocalBoxFuture<'a, Outcome> {
        match self {
            Self::Http(http) => http.tell(said).boxed_local(),
            Self::Fixtures(fixtures) => fixtures.tell(said).boxed_local(),
        }
    }

    /// Sends a part of a file. `progress` is told how many bytes have gone.
    pub(crate) fn send_part<'a>(
        &'a self,
        part: &'a Deelzending,
        progress: Rc<dyn Fn(u64)>,
    ) -> LocalBoxFuture<'a, Outcome<Raw>> {
        match self {
            Self::Http(http) => http.send_part(part, progress).boxed_local(),
            Self::Fixtures(fixtures) => fixtures.send_part(part, progress).boxed_local(),
        }
    }

    /// Forgets the files behind the answers to these questions.
    pub(crate) fn forget_only(&self, questions: &[Question]) {
        match self {
            // A gateway has no files to forget.
            Self::Http(_) => _ = questions,
            Self::Fixtures(fixtures) => fixtures.forget_only(questions),
        }
    }

    /// Forgets all files that it kept.
    pub(crate) fn forget(&self) {
        if let Self::Fixtures(fixtures) = self {
            fixtures.forget();
        }
    }

    /// Calls `listener` when requests wait for the other side.
    pub(crate) fn on_wait(&self, listener: OnWait) {
        match self {
            Self::Http(http) => http.on_wait(listener),
            Self::Fixtures(_) => drop(listener),
        }
    }

    /// The file of a document. `progress` is told how many bytes have come.
    pub(crate) fn download<'a>(
        &'a self,
        document: &'a Document,
        progress: &'a dyn Fn(u64),
    ) -> LocalBoxFuture<'a, Result<Received, NoFile>> {
        match self {
            Self::Http(http) => http.download(document, progress).boxed_local(),
            Self::Fixtures(fixtures) => fixtures.download(document.id, progress).boxed_local(),
        }
    }
}
