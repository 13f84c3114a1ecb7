use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;
use std::sync::Arc;

use futures::StreamExt;
use futures::stream;

use super::wire::ZaakJson;
use super::{Gateway, Gelezen, Resource};
use crate::domain::{
    Catalogus, HuidigeStatus, Resultaattype, ResultaattypeId, Statustype, StatustypeId,
    Verborgen, Zaak, Zaaktype, ZaaktypeId, why_hidden,
};
use crate::error::{Defect, LoadError};

/// How many questions are under way at a time, so that a phone on a slow line is not swamped.
const AT_ONCE: usize = 6;

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

/// What zaken refer to by address. What could not be loaded is absent, and counted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Types {
    /// By id.
    pub zaaktypen: HashMap<ZaaktypeId, Zaaktype>,
    /// By id.
    pub statustypen: HashMap<StatustypeId, Statustype>,
    /// By id.
    pub resultaattypen: HashMap<ResultaattypeId, Resultaattype>,
    /// All.
    pub catalogussen: Vec<Catalogus>,
    /// Why some are absent.
    pub failures: Vec<LoadError>,
}

impl Types {
    /// The catalogus that a zaaktype is in.
    pub fn catalogus(&self, zaaktype: ZaaktypeId) -> Option<&Catalogus> {
        super::find(&self.catalogussen, self.zaaktypen.get(&zaaktype)?.catalogus)
    }
}

impl Gateway {
    /// All zaken of the resident, asked for once per session.
    pub async fn overzicht(&self) -> Result<Arc<Overzicht>, LoadError> {
        let gateway = self.clone();
        self.0.overzicht.get((), move || async move { gateway.ask_overzicht().await }).await
    }

    async fn ask_overzicht(&self) -> Result<Arc<Overzicht>, LoadError> {
        let (zaken, catalogussen) = futures::join!(
            self.many::<ZaakJson, Zaak>(Resource::Zaken, None),
            self.catalogussen(),
        );
        let Gelezen { items: mut zaken, onleesbaar, missing } = zaken?;

        let mut types = self.types(&zaken).await;
        match catalogussen {
            Ok(it) => {
                types.catalogussen = it.items;
                types.failures.extend(it.onleesbaar.into_iter().map(LoadError::from));
            }
            Err(error) => types.failures.push(error),
        }

        types.failures.extend(missing.into_iter().map(LoadError::from));

        let hidden = |it: &Zaak| why_hidden(it, types.zaaktypen.get(&it.zaaktype), &self.0.visible);
        let verborgen = zaken.iter().filter_map(hidden).collect();
        zaken.retain(|it| hidden(it).is_none());
        Ok(Arc::new(Overzicht { zaken, verborgen, onleesbaar, types }))
    }

    /// Each type that `zaken` refer to, once.
    async fn types(&self, zaken: &[Zaak]) -> Types {
        let zaaktypen = zaken.iter().map(|it| it.zaaktype);
        let statustypen = zaken.iter().filter_map(|it| match &it.status {
            HuidigeStatus::Bekend(status) => Some(status.statustype),
            HuidigeStatus::Geen | HuidigeStatus::Elders(_) => None,
        });
        let resultaattypen =
            zaken.iter().filter_map(|it| it.resultaat.as_ref()).map(|it| it.resultaattype);
        let mut failures = vec![];
        let zaaktypen = each(zaaktypen, |id| self.zaaktype(id), &mut failures).await;
        let statustypen = each(statustypen, |id| self.statustype(id), &mut failures).await;
        let resultaattypen = each(resultaattypen, |id| self.resultaattype(id), &mut failures).await;
        Types { zaaktypen, statustypen, resultaattypen, catalogussen: vec![], failures }
    }
}

/// Asks for each distinct id, a few at a time. Those that fail are left out and told of.
async fn each<I, T, F>(
    ids: impl Iterator<Item = I>,
    ask: impl Fn(I) -> F,
    failures: &mut Vec<LoadError>,
) -> HashMap<I, T>
where
    I: Copy + Ord + Hash,
    F: Future<Output = Result<T, LoadError>>,
{
    let distinct: BTreeSet<I> = ids.collect();
    let answers: Vec<_> = stream::iter(distinct)
        .map(|id| {
            let answer = ask(id);
            async move { (id, answer.await) }
        })
        .buffer_unordered(AT_ONCE)
        .collect()
        .await;
    let mut found = HashMap::new();
    for (id, answer) in answers {
        match answer {
            Ok(it) => {
                found.insert(id, it);
            }
            // A broken file or a gateway that is down fails for each id alike: said once.
            Err(error) if failures.contains(&error) => {}
            Err(error) => failures.push(error),
        }
    }
    found
}
