use std::rc::Rc;

use super::question::Question;
use super::unread::Raw;
use super::wire::{self, Gelezen};
use crate::error::LoadError;
use crate::json::FromFields;

/// A question and its answer.
pub(super) struct Asked {
    pub(super) question: Question,
    pub(super) answer: Result<Rc<Raw>, LoadError>,
}

/// The questions whose answers could not be read in full. Only these answers are forgotten, so that
/// only these questions are asked again next time.
#[derive(Clone, Default)]
pub(super) struct Again(Vec<Question>);

impl Asked {
    /// Whether the API gave no answer.
    pub(super) fn is_unanswered(&self) -> bool {
        matches!(self.answer, Err(LoadError::Unreachable | LoadError::Busy))
    }

    /// Reads an answer that is one resource.
    pub(super) fn item<T: FromFields>(&self, again: &mut Again) -> Result<T, LoadError> {
        let read = self.answer.clone().and_then(|raw| wire::read_item(&raw));
        if read.as_ref().is_err_and(|it| *it != LoadError::NotFound) {
            again.add(&self.question);
        }
        read
    }

    /// Reads an answer that is a list.
    pub(super) fn list<T: FromFields>(&self, again: &mut Again) -> Result<Gelezen<T>, LoadError> {
        let read = self.answer.clone().map(|raw| wire::read_list(&raw));
        let is_whole = match &read {
            Ok(gelezen) => gelezen.is_whole(),
            Err(error) => *error == LoadError::NotFound,
        };
        if !is_whole {
            again.add(&self.question);
        }
        read
    }
}

impl Again {
    pub(super) fn add(&mut self, question: &Question) {
        if !self.has(question) {
            self.0.push(question.clone());
        }
    }

    pub(super) fn has(&self, question: &Question) -> bool {
        self.0.contains(question)
    }

    pub(super) fn questions(&self) -> &[Question] {
        &self.0
    }
}
