mod result;

use crate::domain::{Zaak, Zichtbaarheid, why_hidden};
use crate::error::{Defect, LoadError};
use crate::gateway::asked::{Again, Asked};
use crate::gateway::unread::Raw;
use crate::gateway::{Gelezen, Question, Resource, wire};

pub use result::{Overzicht, Tussenstand, Types};

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
    /// Whether the API of the types gave no answer about any of those it was asked for last.
    pub(super) is_silent: bool,
    pub(super) geladen: usize,
    pub(super) totaal: Option<usize>,
    pub(super) afgebroken: Option<LoadError>,
    /// The questions of which something could not be read.
    pub(super) again: Again,
}

impl Lijst {
    pub(super) fn add(&mut self, page: &Raw) {
        let gelezen = wire::read_list::<Zaak>(page);
        if !gelezen.is_whole() {
            self.again.add(&Question::all::<Zaak>());
        }
        let Gelezen { items, onleesbaar, missing, .. } = gelezen;
        self.geladen += page.items.len();
        self.zaken.extend(items);
        self.onleesbaar.extend(onleesbaar);
        self.types.failures.extend(missing.into_iter().map(LoadError::from));
    }

    /// Adds the catalogussen, if they have come. They are only for a filter, so that their failures
    /// are not among those of the words on the cards.
    pub(super) fn add_catalogussen(&mut self, asked: Option<&Asked>) {
        let Some(asked) = asked else { return };
        match asked.list(&mut self.again) {
            Ok(gelezen) => {
                self.types.catalogussen = gelezen.items;
                self.types.domein_failures =
                    gelezen.onleesbaar.into_iter().map(Into::into).collect();
            }
            Err(error) => {
                self.again.add(&asked.question);
                self.types.domein_failures.push(error);
            }
        }
    }

    /// Whether only types are missing, so that the zaken need not be asked for again.
    pub(super) fn has_all_zaken(&self) -> bool {
        self.afgebroken.is_none() && !self.again.has(&Question::all::<Zaak>())
    }

    /// Makes the types that are missing questions that were not asked yet.
    pub(super) fn retry(&mut self) -> Again {
        let again = std::mem::take(&mut self.again);
        self.asked.retain(|it| !again.has(it));
        self.settled = 0;
        self.is_silent = false;
        self.types.failures.clear();
        self.types.domein_failures.clear();
        again
    }

    /// The questions about types that were not asked yet.
    pub(super) fn questions(&self) -> Vec<Question> {
        let zaken = self.zaken.get(self.settled..).unwrap_or_default();
        let zaaktypen = zaken.iter().filter_map(|it| it.zaaktype).map(Question::one);
        let statustypen = zaken.iter().filter_map(|it| it.status.bekend()?.statustype);
        let statustypen = statustypen.map(Question::one);
        let resultaattypen = zaken.iter().filter_map(|it| it.resultaat.as_ref()?.resultaattype);
        let resultaattypen = resultaattypen.map(Question::one);
        let mut questions = vec![];
        for question in zaaktypen.chain(statustypen).chain(resultaattypen) {
            if !questions.contains(&question) && !self.asked.contains(&question) {
                questions.push(question);
            }
        }
        questions
    }

    pub(super) fn add_type(&mut self, asked: &Asked) {
        let Self { types, again, .. } = self;
        let failure = match asked.question.resource {
            Resource::Zaaktypen => add(&mut types.zaaktypen, asked.item(again)),
            Resource::Statustypen => add(&mut types.statustypen, asked.item(again)),
            _ => add(&mut types.resultaattypen, asked.item(again)),
        };
        let Some(failure) = failure else { return };
        again.add(&asked.question);
        let failure = match failure {
            LoadError::NotFound => asked.question.unanswered().into(),
            other => other,
        };
        // A broken file, or a gateway that is away, fails in the same way for each: reported once.
        if !types.failures.contains(&failure) {
            types.failures.push(failure);
        }
    }

    /// The overview without the zaken that must not be shown.
    pub(super) fn finish(self, visible: &Zichtbaarheid) -> Overzicht {
        let Self { mut zaken, onleesbaar, types, afgebroken, .. } = self;
        let hidden = |it: &Zaak| why_hidden(it, types.zaaktype_of(it), visible);
        let verborgen = zaken.iter().filter_map(hidden).collect();
        zaken.retain(|it| hidden(it).is_none());
        Overzicht { zaken, verborgen, onleesbaar, types, afgebroken }
    }
}

fn add<T>(known: &mut Vec<T>, read: Result<T, LoadError>) -> Option<LoadError> {
    read.map(|it| known.push(it)).err()
}
