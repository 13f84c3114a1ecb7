use std::rc::Rc;
use std::sync::Arc;

use futures::FutureExt;

use super::paging::Paging;
use super::transport::Raw;
use super::{Answer, Gateway, Gelezen, Question, Resource, wire};
use crate::domain::{
    Catalogus, HuidigeStatus, Resultaattype, ResultaattypeId, Statustype, StatustypeId, Verborgen,
    Zaak, Zaaktype, ZaaktypeId, why_hidden,
};
use crate::error::{Defect, LoadError};

/// All zaken of a resident, with the types that give them their words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overzicht {
    /// Those that may be shown, in the order of the gateway.
    pub zaken: Vec<Zaak>,
    /// Those that may not, by the rule that hides them.
    pub verborgen: Vec<Verborgen>,
    /// What is wrong with zaken that could not be read.
    pub onleesbaar: Vec<Defect>,
    /// Why the gateway did not send all of them.
    pub afgebroken: Option<LoadError>,
    /// The words.
    pub types: Types,
}

/// What is there before the whole overview is.
#[derive(Clone, Debug, PartialEq)]
pub enum Tussenstand {
    /// The zaken of the first page.
    Eerste(Arc<Overzicht>),
    /// How many zaken have come.
    Geladen {
        /// So many.
        aantal: usize,
        /// Of so many, when the gateway says how many there are.
        totaal: Option<usize>,
    },
}

/// What zaken refer to by address. What could not be loaded is absent, and told of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Types {
    /// Each once, as are all others.
    pub zaaktypen: Vec<Zaaktype>,
    /// Those of the current statussen.
    pub statustypen: Vec<Statustype>,
    /// Those of closed zaken.
    pub resultaattypen: Vec<Resultaattype>,
    /// All.
    pub catalogussen: Vec<Catalogus>,
    /// Why some are absent.
    pub failures: Vec<LoadError>,
}

impl Overzicht {
    /// Whether nothing that was sent or should have been is missing.
    fn is_whole(&self) -> bool {
        self.types.failures.is_empty() && self.onleesbaar.is_empty() && self.afgebroken.is_none()
    }
}

impl Types {
    /// The zaaktype with this id.
    pub fn zaaktype(&self, id: ZaaktypeId) -> Option<&Zaaktype> {
        self.zaaktypen.iter().find(|it| it.id == id)
    }

    /// The statustype with this id.
    pub fn statustype(&self, id: StatustypeId) -> Option<&Statustype> {
        self.statustypen.iter().find(|it| it.id == id)
    }

    /// The resultaattype with this id.
    pub fn resultaattype(&self, id: ResultaattypeId) -> Option<&Resultaattype> {
        self.resultaattypen.iter().find(|it| it.id == id)
    }

    /// The catalogus that a zaaktype is in.
    pub fn catalogus(&self, zaaktype: ZaaktypeId) -> Option<&Catalogus> {
        let id = self.zaaktype(zaaktype)?.catalogus;
        self.catalogussen.iter().find(|it| it.id == id)
    }
}

impl Gateway {
    /// All zaken of the resident, asked for once per session. `tell` hears of what comes before the
    /// last page has.
    pub fn overzicht(&self, tell: impl Fn(Tussenstand) + 'static) -> Answer<Arc<Overzicht>> {
        let gateway = self.clone();
        async move {
            let known = gateway.0.overzicht.borrow().clone();
            let overzicht = match known {
                Some(known) => known,
                None => gateway.ask_overzicht(&tell).await?,
            };
            let is_whole = overzicht.is_whole();
            gateway.keep_if(is_whole);
            if is_whole {
                *gateway.0.overzicht.borrow_mut() = Some(Arc::clone(&overzicht));
            }
            Ok(overzicht)
        }
        .boxed_local()
    }

    /// While the types of one page are asked for, the next page is on its way.
    async fn ask_overzicht(&self, tell: &dyn Fn(Tussenstand)) -> Result<Arc<Overzicht>, LoadError> {
        let question = Question::all(Resource::Zaken);
        let catalogussen = self.ask(Question::all(Resource::Catalogussen));
        let (page, catalogussen) =
            futures::join!(self.0.transport.ask(&question, None), catalogussen);
        let mut page = page?;
        let mut lijst = Lijst { totaal: page.total, ..Lijst::default() };
        lijst.add_catalogussen(catalogussen);
        let mut pages = Paging::default();
        loop {
            let next = pages.after(&mut page);
            lijst.add(&page);
            let Some(next) = next else { break };
            let is_first = lijst.geladen == page.items.len();
            tell(Tussenstand::Geladen { aantal: lijst.geladen, totaal: lijst.totaal });
            let following = self.0.transport.ask(&question, Some(&next));
            let shown = async {
                self.ask_types(&mut lijst).await;
                if is_first {
                    tell(Tussenstand::Eerste(Arc::new(lijst.clone().finish(self))));
                }
            };
            let (following, ()) = futures::join!(following, shown);
            match following {
                Ok(following) => page = following,
                Err(error) => {
                    lijst.afgebroken = Some(error);
                    break;
                }
            }
        }
        self.ask_types(&mut lijst).await;
        Ok(Arc::new(lijst.finish(self)))
    }

    /// Asks for each type that the zaken refer to, once.
    async fn ask_types(&self, lijst: &mut Lijst) {
        let questions = lijst.questions();
        for (question, answer) in questions.iter().zip(self.ask_all(questions.clone()).await) {
            lijst.add_type(question, answer);
        }
        lijst.asked.extend(questions);
        lijst.settled = lijst.zaken.len();
    }
}

/// An overview in the making.
#[derive(Clone, Default)]
struct Lijst {
    zaken: Vec<Zaak>,
    onleesbaar: Vec<Defect>,
    types: Types,
    /// The types that were asked for.
    asked: Vec<Question>,
    /// The types of so many zaken were asked for.
    settled: usize,
    geladen: usize,
    totaal: Option<usize>,
    afgebroken: Option<LoadError>,
}

impl Lijst {
    fn add(&mut self, page: &Raw) {
        let Gelezen { items, onleesbaar, missing } = wire::read_list::<Zaak>(page);
        self.geladen += page.items.len();
        self.zaken.extend(items);
        self.onleesbaar.extend(onleesbaar);
        self.types.failures.extend(missing.into_iter().map(LoadError::from));
    }

    fn add_catalogussen(&mut self, answer: Result<Rc<Raw>, LoadError>) {
        match answer {
            Ok(raw) => {
                let gelezen = wire::read_list(&raw);
                self.types.catalogussen = gelezen.items;
                self.types.failures.extend(gelezen.onleesbaar.into_iter().map(LoadError::from));
            }
            Err(error) => self.types.failures.push(error),
        }
    }

    /// The types that are still to be asked for.
    fn questions(&self) -> Vec<Question> {
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

    fn add_type(&mut self, question: &Question, answer: Result<Rc<Raw>, LoadError>) {
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
        // A broken file or a gateway that is down fails for each alike: said once.
        if let Some(failure) = failure.filter(|it| !types.failures.contains(it)) {
            types.failures.push(failure);
        }
    }

    /// Takes out what must not be shown.
    fn finish(self, gateway: &Gateway) -> Overzicht {
        let Self { mut zaken, onleesbaar, types, afgebroken, .. } = self;
        let hidden = |it: &Zaak| why_hidden(it, types.zaaktype(it.zaaktype), &gateway.0.visible);
        let verborgen = zaken.iter().filter_map(hidden).collect();
        zaken.retain(|it| hidden(it).is_none());
        Overzicht { zaken, verborgen, onleesbaar, types, afgebroken }
    }
}

fn add<T>(known: &mut Vec<T>, read: Result<T, LoadError>) -> Option<LoadError> {
    read.map(|it| known.push(it)).err()
}
