mod result;

use std::rc::Rc;

use crate::domain::{Resultaattype, Statustype, Zaak, Zichtbaarheid, why_hidden};
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
    /// The lists of types that came.
    pub(super) lists: Vec<Asked>,
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

/// A type that a zaak has.
struct Wanted {
    /// Asks for this type only.
    one: Question,
    /// Asks for all types of the zaaktype; `None` when there is no such list.
    list: Option<Question>,
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

    /// The questions about types that were not asked yet. Two types of one zaaktype and more are one
    /// list, which the page of a zaak asks for as well, and so is one while more zaken follow. What
    /// a list lacks is asked for by itself the next time.
    pub(super) fn questions(&self) -> Vec<Question> {
        let wanted = self.wanted();
        // The next zaken have other types of the same zaaktypen.
        let more_follow = self.totaal.is_some_and(|it| it > self.geladen);
        let mut questions = vec![];
        for it in &wanted {
            let is_listed = |list: &&Question| {
                let together = wanted.iter().filter(|it| it.list.as_ref() == Some(list));
                (more_follow || together.count() > 1) && !self.asked.contains(list)
            };
            let question = it.list.as_ref().filter(is_listed).unwrap_or(&it.one);
            if !questions.contains(question) {
                questions.push(question.clone());
            }
        }
        questions
    }

    /// The types that zaken have and that were not asked for, each once.
    fn wanted(&self) -> Vec<Wanted> {
        let mut wanted: Vec<Wanted> = vec![];
        let mut want = |one: Question, list: Option<Question>| {
            if !self.asked.contains(&one) && wanted.iter().all(|it| it.one != one) {
                wanted.push(Wanted { one, list });
            }
        };
        for zaak in self.zaken.get(self.settled..).unwrap_or_default() {
            if let Some(zaaktype) = zaak.zaaktype {
                want(Question::one(zaaktype), None);
            }
            if let Some(id) = zaak.status.bekend().and_then(|it| it.statustype) {
                want(Question::one(id), zaak.zaaktype.map(Question::of::<Statustype, _>));
            }
            if let Some(id) = zaak.resultaat.as_ref().and_then(|it| it.resultaattype) {
                want(Question::one(id), zaak.zaaktype.map(Question::of::<Resultaattype, _>));
            }
        }
        wanted
    }

    /// The answers about single types in a list: those of the types that zaken have.
    pub(super) fn ones_in(&mut self, list: &Asked) -> Vec<Asked> {
        let raw = match &list.answer {
            Ok(raw) => raw,
            Err(error) => {
                // An API that is away is told. One that only gives no such list is asked for the
                // types one by one.
                if self.is_silent {
                    self.again.add(&list.question);
                    self.fail(error.clone());
                }
                return vec![];
            }
        };
        let mut ones = vec![];
        for Wanted { one: question, list: of } in self.wanted() {
            let item = raw.items.iter().find(|it| question.is_for(it));
            if let Some(item) = item.filter(|_| of.as_ref() == Some(&list.question)) {
                let answer = Ok(Rc::new(Raw::whole(raw.source.as_str(), vec![item.clone()])));
                self.asked.push(question.clone());
                ones.push(Asked { question, answer });
            }
        }
        ones
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
        self.fail(failure);
    }

    /// A broken file, or a gateway that is away, fails in the same way for each type: reported once.
    fn fail(&mut self, failure: LoadError) {
        if !self.types.failures.contains(&failure) {
            self.types.failures.push(failure);
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

#[cfg(test)]
mod tests;
