use std::rc::Rc;

use super::{Overzicht, Types};
use crate::domain::{HuidigeStatus, Vertrouwelijkheid, Zaak, why_hidden};
use crate::error::{Defect, LoadError};
use crate::gateway::unread::Raw;
use crate::gateway::{Gelezen, Question, Resource, wire};

/// An overview that is being built.
#[derive(Clone, Default)]
pub(super) struct Lijst {
    pub(super) zaken: Vec<Zaak>,
    pub(super) onleesbaar: Vec<Defect>,
    pub(super) types: Types,
    /// The types that were asked for.
    pub(super) asked: Vec<Question>,
    /// The types of this many zaken, counted from the first, were asked for.
    pub(super) settled: usize,
    pub(super) geladen: usize,
    pub(super) totaal: Option<usize>,
    pub(super) afgebroken: Option<LoadError>,
}

impl Lijst {
    pub(super) fn add(&mut self, page: &Raw) {
        let Gelezen { items, onleesbaar, missing } = wire::read_list::<Zaak>(page);
        self.geladen += page.items.len();
        self.zaken.extend(items);
        self.onleesbaar.extend(onleesbaar);
        self.types.failures.extend(missing.into_iter().map(LoadError::from));
    }

    pub(super) fn add_catalogussen(&mut self, answer: Result<Rc<Raw>, LoadError>) {
        match answer {
            Ok(raw) => {
                let gelezen = wire::read_list(&raw);
                self.types.catalogussen = gelezen.items;
                self.types.failures.extend(gelezen.onleesbaar.into_iter().map(LoadError::from));
            }
            Err(error) => self.types.failures.push(error),
        }
    }

    /// The questions about types that were not asked yet.
    pub(super) fn questions(&self) -> Vec<Question> {
        let zaken = self.zaken.get(self.settled..).unwrap_or_default();
        let zaaktypen = zaken.iter().map(|it| Question::one(it.zaaktype));
        let statustypen = zaken.iter().filter_map(|it| match &it.status {
            HuidigeStatus::Bekend(status) => Some(Question::one(status.statustype)),
            HuidigeStatus::Geen | HuidigeStatus::Elders(_) => None,
        });
        let resultaattypen =
            zaken.iter().filter_map(|it| Some(Question::one(it.resultaat.as_ref()?.resultaattype)));
        let mut questions = vec![];
        for question in zaaktypen.chain(statustypen).chain(resultaattypen) {
            if !questions.contains(&question) && !self.asked.contains(&question) {
                questions.push(question);
            }
        }
        questions
    }

    pub(super) fn add_type(&mut self, question: &Question, answer: Result<Rc<Raw>, LoadError>) {
        let types = &mut self.types;
        let failure = match answer {
            Err(LoadError::NotFound) => Some(question.unanswered().into()),
            Err(error) => Some(error),
            Ok(raw) => match question.resource {
                Resource::Zaaktypen => add(&mut types.zaaktypen, wire::read_item(&raw)),
                Resource::Statustypen => add(&mut types.statustypen, wire::read_item(&raw)),
                _ => add(&mut types.resultaattypen, wire::read_item(&raw)),
            },
        };
        // A broken file, or a gateway that is away, fails in the same way for each: reported once.
        if let Some(failure) = failure.filter(|it| !types.failures.contains(it)) {
            types.failures.push(failure);
        }
    }

    /// The overview without the zaken that must not be shown.
    pub(super) fn finish(self, visible: &[Vertrouwelijkheid]) -> Overzicht {
        let Self { mut zaken, onleesbaar, types, afgebroken, .. } = self;
        let hidden = |it: &Zaak| why_hidden(it, types.zaaktype(it.zaaktype), visible);
        let verborgen = zaken.iter().filter_map(hidden).collect();
        zaken.retain(|it| hidden(it).is_none());
        Overzicht { zaken, verborgen, onleesbaar, types, afgebroken }
    }
}

fn add<T>(known: &mut Vec<T>, read: Result<T, LoadError>) -> Option<LoadError> {
    read.map(|it| known.push(it)).err()
}
