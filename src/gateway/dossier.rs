use std::cmp::Reverse;

use futures::FutureExt;

use super::{Answer, Gateway, Gelezen, Question, Resource, find, wire};
use crate::domain::{
    Besluit, Catalogus, Document, DocumentId, HuidigeStatus, Naam, Resultaattype, Rol, Status,
    Statustype, Tijdlijn, Zaak, ZaakId, Zaaktype, document_is_visible, in_order, why_hidden,
};
use crate::error::{Defect, LoadError};

/// A zaak and the words that go with it. What could not be loaded is absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// The zaak.
    pub zaak: Zaak,
    /// Its kind.
    pub zaaktype: Option<Zaaktype>,
    /// The collection its kind is in.
    pub catalogus: Option<Catalogus>,
    /// The kind of its current status.
    pub statustype: Option<Statustype>,
    /// How it ended.
    pub resultaattype: Option<Resultaattype>,
}

/// The way of a zaak through its steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Verloop {
    /// The steps.
    pub tijdlijn: Tijdlijn,
    /// What is wrong with steps that could not be read.
    pub onleesbaar: Vec<Defect>,
}

/// The documents of a zaak that may be shown, newest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Documenten {
    /// Those that tell of a besluit.
    pub van_besluit: Vec<Document>,
    /// All others.
    pub overig: Vec<Document>,
    /// The besluiten.
    pub besluiten: Vec<Besluit>,
    /// Why some could not be loaded, one for each.
    pub failures: Vec<LoadError>,
}

impl Documenten {
    /// Whether something was decided that there is a document of.
    pub fn has_besluit(&self) -> bool {
        !self.van_besluit.is_empty()
    }
}

impl Gateway {
    /// A zaak with its words. One that must not be shown is not found.
    pub fn dossier(&self, id: ZaakId) -> Answer<Dossier> {
        let gateway = self.clone();
        async move { gateway.ask_dossier(id).await }.boxed_local()
    }

    /// The steps of a zaak.
    pub fn verloop(&self, zaak: Zaak) -> Answer<Verloop> {
        let gateway = self.clone();
        async move { gateway.ask_verloop(&zaak).await }.boxed_local()
    }

    /// The name of who asked for a zaak.
    pub fn aanvrager(&self, zaak: ZaakId) -> Answer<Naam> {
        let gateway = self.clone();
        async move {
            let raw = gateway
                .ask(Question::of(Resource::Rollen, "zaak", zaak))
                .await?;
            Ok(Rol::aanvrager(&wire::read_list(&raw).items))
        }
        .boxed_local()
    }

    /// The documents of a zaak. One that fails does not keep the others away.
    pub fn documenten(&self, zaak: ZaakId) -> Answer<Documenten> {
        let gateway = self.clone();
        async move { gateway.ask_documenten(zaak).await }.boxed_local()
    }

    async fn ask_dossier(&self, id: ZaakId) -> Result<Dossier, LoadError> {
        let zaak: Zaak = wire::read_item(&*self.ask(Question::one(id)).await?)?;
        let statustype = match &zaak.status {
            HuidigeStatus::Bekend(status) => Some(Question::one(status.statustype)),
            HuidigeStatus::Geen | HuidigeStatus::Elders(_) => None,
        };
        let resultaattype = zaak
            .resultaat
            .as_ref()
            .map(|it| Question::one(it.resultaattype));
        let types = [
            Some(Question::one(zaak.zaaktype)),
            Some(Question::all(Resource::Catalogussen)),
            statustype,
            resultaattype,
        ];
        let mut answers = self
            .ask_all(types.iter().flatten().cloned().collect())
            .await
            .into_iter();
        let mut answer_to = |question: &Option<Question>| {
            question
                .as_ref()
                .and_then(|_| answers.next())
                .and_then(Result::ok)
        };
        let [zaaktype, catalogussen, statustype, resultaattype] =
            types.each_ref().map(&mut answer_to);

        let zaaktype: Option<Zaaktype> = zaaktype.and_then(|it| wire::read_item(&it).ok());
        if why_hidden(&zaak, zaaktype.as_ref(), &self.0.visible).is_some() {
            return Err(LoadError::NotFound);
        }
        let catalogussen = catalogussen
            .map(|it| wire::read_list(&it).items)
            .unwrap_or_default();
        Ok(Dossier {
            catalogus: zaaktype
                .as_ref()
                .and_then(|it| find(&catalogussen, it.catalogus))
                .cloned(),
            statustype: statustype.and_then(|it| wire::read_item(&it).ok()),
            resultaattype: resultaattype.and_then(|it| wire::read_item(&it).ok()),
            zaak,
            zaaktype,
        })
    }

    async fn ask_verloop(&self, zaak: &Zaak) -> Result<Verloop, LoadError> {
        let (statussen, statustypen) = self
            .ask_both(
                Question::of(Resource::Statussen, "zaak", zaak.id),
                Question::of(Resource::Statustypen, "zaaktype", zaak.zaaktype),
            )
            .await;
        let Gelezen {
            items: statussen,
            mut onleesbaar,
            ..
        } = wire::read_list::<Status>(&*statussen?);
        let Gelezen {
            items: own,
            onleesbaar: onleesbare_typen,
            ..
        } = wire::read_list::<Statustype>(&*statustypen?);
        onleesbaar.extend(onleesbare_typen);

        // A zaak that was moved to another version of its zaaktype keeps its older statussen.
        let elsewhere = statussen
            .iter()
            .map(|it| it.statustype)
            .filter(|id| own.iter().all(|known| known.id != *id))
            .map(Question::one)
            .collect();
        let elsewhere: Vec<_> = self
            .ask_all(elsewhere)
            .await
            .into_iter()
            .filter_map(|it| wire::read_item(&*it.ok()?).ok())
            .collect();
        Ok(Verloop {
            tijdlijn: Tijdlijn::new(zaak, statussen, &own, &elsewhere),
            onleesbaar,
        })
    }

    async fn ask_documenten(&self, zaak: ZaakId) -> Result<Documenten, LoadError> {
        let (koppelingen, besluiten) = self
            .ask_both(
                Question::of(Resource::Zaakinformatieobjecten, "zaak", zaak),
                Question::of(Resource::Besluiten, "zaak", zaak),
            )
            .await;
        let Gelezen {
            items: van_zaak,
            onleesbaar,
            ..
        } = wire::read_list::<DocumentId>(&*koppelingen?);
        let mut failures: Vec<_> = onleesbaar.into_iter().map(LoadError::from).collect();
        let besluiten: Vec<Besluit> = match besluiten {
            Ok(raw) => wire::read_list(&raw).items,
            Err(error) => {
                failures.push(error);
                vec![]
            }
        };
        let van_besluit = self.documenten_van(&besluiten, &mut failures).await;
        let mut ids = vec![];
        for id in van_zaak.iter().chain(&van_besluit) {
            if !ids.contains(id) {
                ids.push(*id);
            }
        }

        let mut documenten = vec![];
        for answer in self
            .ask_all(ids.into_iter().map(Question::one).collect())
            .await
        {
            match answer.and_then(|raw| wire::read_item::<Document>(&raw)) {
                Ok(document) if document_is_visible(&document, &self.0.visible) => {
                    documenten.push(document);
                }
                // Registers list documents that they then refuse to show: not for this resident.
                Ok(_) | Err(LoadError::NotFound) => {}
                Err(error) => failures.push(error),
            }
        }
        let documenten = in_order(documenten, |it| Reverse(it.datum()));
        let (van_besluit, overig) = documenten
            .into_iter()
            .partition(|it| van_besluit.contains(&it.id));
        Ok(Documenten {
            van_besluit,
            overig,
            besluiten,
            failures,
        })
    }

    async fn documenten_van(
        &self,
        besluiten: &[Besluit],
        failures: &mut Vec<LoadError>,
    ) -> Vec<DocumentId> {
        let of = |it: &Besluit| Question::of(Resource::Besluitinformatieobjecten, "besluit", it.id);
        let mut ids = vec![];
        for answer in self.ask_all(besluiten.iter().map(of).collect()).await {
            match answer {
                Ok(raw) => ids.extend(wire::read_list::<DocumentId>(&raw).items),
                Err(error) => failures.push(error),
            }
        }
        ids
    }
}
