use std::sync::Arc;

use futures::FutureExt;

use super::{Answer, Gateway, Gelezen, Question, Resource, find, wire};
use crate::domain::{
    Catalogus, HuidigeStatus, Resultaattype, ResultaattypeId, Statustype, StatustypeId, Verborgen,
    Zaak, Zaaktype, ZaaktypeId, why_hidden,
};
use crate::error::{Defect, LoadError};

/// All zaken of a resident, with the types that give them their words.
#[derive(Clone, Debug, PartialEq)]
pub struct Overzicht {
    /// Those that may be shown, in the order of the gateway.
    pub zaken: Vec<Zaak>,
    /// Those that may not, by the rule that hides them.
    pub verborgen: Vec<Verborgen>,
    /// What is wrong with zaken that could not be read.
    pub onleesbaar: Vec<Defect>,
    /// The words.
    pub types: Types,
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
        find(&self.catalogussen, self.zaaktype(zaaktype)?.catalogus)
    }
}

impl Gateway {
    /// All zaken of the resident, asked for once per session.
    pub fn overzicht(&self) -> Answer<Arc<Overzicht>> {
        let gateway = self.clone();
        async move {
            let known = gateway.0.overzicht.borrow().clone();
            let overzicht = match known {
                Some(known) => known,
                None => gateway.ask_overzicht().await?,
            };
            let is_whole = overzicht.types.failures.is_empty() && overzicht.onleesbaar.is_empty();
            gateway.keep_if(is_whole);
            if is_whole {
                *gateway.0.overzicht.borrow_mut() = Some(Arc::clone(&overzicht));
            }
            Ok(overzicht)
        }
        .boxed_local()
    }

    async fn ask_overzicht(&self) -> Result<Arc<Overzicht>, LoadError> {
        let zaken = Question::all(Resource::Zaken);
        let (zaken, catalogussen) =
            self.ask_both(zaken, Question::all(Resource::Catalogussen)).await;
        let Gelezen { items: mut zaken, onleesbaar, missing } = wire::read_list::<Zaak>(&*zaken?);
        let mut types = self.types(&zaken).await;
        types.failures.extend(missing.into_iter().map(LoadError::from));
        match catalogussen {
            Ok(raw) => {
                let gelezen = wire::read_list(&raw);
                types.catalogussen = gelezen.items;
                types.failures.extend(gelezen.onleesbaar.into_iter().map(LoadError::from));
            }
            Err(error) => types.failures.push(error),
        }

        let hidden = |it: &Zaak| why_hidden(it, types.zaaktype(it.zaaktype), &self.0.visible);
        let verborgen = zaken.iter().filter_map(hidden).collect();
        zaken.retain(|it| hidden(it).is_none());
        Ok(Arc::new(Overzicht { zaken, verborgen, onleesbaar, types }))
    }

    /// Each type that `zaken` refer to, once.
    async fn types(&self, zaken: &[Zaak]) -> Types {
        let zaaktypen = zaken.iter().map(|it| Question::one(it.zaaktype));
        let statustypen = zaken.iter().filter_map(|it| match &it.status {
            HuidigeStatus::Bekend(status) => Some(Question::one(status.statustype)),
            HuidigeStatus::Geen | HuidigeStatus::Elders(_) => None,
        });
        let resultaattypen =
            zaken.iter().filter_map(|it| Some(Question::one(it.resultaat.as_ref()?.resultaattype)));
        let mut questions = vec![];
        for question in zaaktypen.chain(statustypen).chain(resultaattypen) {
            if !questions.contains(&question) {
                questions.push(question);
            }
        }
        let mut types = Types::default();
        for (question, answer) in questions.iter().zip(self.ask_all(questions.clone()).await) {
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
        types
    }
}

fn add<T>(known: &mut Vec<T>, read: Result<T, LoadError>) -> Option<LoadError> {
    read.map(|it| known.push(it)).err()
}
