use std::rc::Rc;

use futures::future::LocalBoxFuture;

use crate::domain::{
    Informatieobjecttype, InformatieobjecttypeId, Soortverwijzing, ZaaktypeId,
    ZaaktypeInformatieobjecttype, fold_whole,
};
use crate::error::LoadError;
use crate::gateway::asked::Again;
use crate::gateway::deelzending::Deelzending;
use crate::gateway::outcome::Outcome;
use crate::gateway::question::Question;
use crate::gateway::unread::Raw;
use crate::gateway::wire::Aanleverzaaktype;
use crate::gateway::{Answer, Gateway};

/// The kind of document that a file becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Aanleversoort {
    /// Its id.
    pub(crate) id: InformatieobjecttypeId,
    /// Its name, in the words of the municipality.
    pub(crate) omschrijving: String,
}

impl Gateway {
    /// The kind of document that files for zaken of this zaaktype become; `None` when the
    /// municipality names none. `named` has the omschrijving of the kind, by the identificatie of
    /// the zaaktype.
    pub(crate) fn aanleversoort(
        &self,
        zaaktype: ZaaktypeId,
        named: Vec<(String, String)>,
    ) -> Answer<Option<Aanleversoort>> {
        self.answer(async move |gateway, again| {
            let asked = gateway.ask(Question::one(zaaktype)).await;
            let Aanleverzaaktype { identificatie, mut informatieobjecttypen } =
                asked.item(again)?;
            let of_this = |(it, _): &&(String, String)| Some(it) == identificatie.as_ref();
            let Some((_, omschrijving)) = named.iter().find(of_this) else { return Ok(None) };
            for id in gateway.ask_soort_ids(zaaktype, again).await {
                if !informatieobjecttypen.contains(&id) {
                    informatieobjecttypen.push(id);
                }
            }
            gateway.ask_named(informatieobjecttypen, omschrijving, again).await
        })
    }

    /// The kinds of documents that the list of the zaaktype refers to by their URL. Some registers
    /// have only that list.
    async fn ask_soort_ids(
        &self,
        zaaktype: ZaaktypeId,
        again: &mut Again,
    ) -> Vec<InformatieobjecttypeId> {
        let question = Question::of::<ZaaktypeInformatieobjecttype, _>(zaaktype);
        let list = self.ask(question).await.list::<ZaaktypeInformatieobjecttype>(again);
        let soorten = list.map(|it| it.items).unwrap_or_default();
        let id = |it: ZaaktypeInformatieobjecttype| match it.soort {
            Soortverwijzing::Id(id) => Some(id),
            Soortverwijzing::Omschrijving(_) => None,
        };
        soorten.into_iter().filter_map(id).collect()
    }

    /// The kind with this omschrijving.
    async fn ask_named(
        &self,
        ids: Vec<InformatieobjecttypeId>,
        omschrijving: &str,
        again: &mut Again,
    ) -> Result<Option<Aanleversoort>, LoadError> {
        let wanted = fold_whole(omschrijving);
        let answers = self.ask_all(ids.iter().copied().map(Question::one).collect()).await;
        let mut failure = None;
        for (answer, id) in answers.iter().zip(ids) {
            match answer.item::<Informatieobjecttype>(again) {
                Ok(Informatieobjecttype { omschrijving })
                    if fold_whole(&omschrijving) == wanted =>
                {
                    return Ok(Some(Aanleversoort { id, omschrijving }));
                }
                Ok(_) | Err(LoadError::NotFound) => {}
                Err(error) => failure = Some(error),
            }
        }
        failure.map_or(Ok(None), Err)
    }

    /// Sends a part of a file.
    pub(super) fn send_part<'a>(
        &'a self,
        part: &'a Deelzending,
        progress: Rc<dyn Fn(u64)>,
    ) -> LocalBoxFuture<'a, Outcome<Raw>> {
        self.0.transport.send_part(part, progress)
    }
}
