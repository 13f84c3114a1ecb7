use futures::future::join_all;

use super::wire::{BesluitJson, DocumentkoppelingJson, RolJson, StatusJson, StatustypeJson, ZaakJson};
use super::{Filter, Gateway, Gelezen, Resource, find};
use crate::domain::{
    Besluit, BesluitId, Catalogus, Document, DocumentId, HuidigeStatus, Naam, Resultaattype, Rol,
    Status, Statustype, Tijdlijn, Zaak, ZaakId, Zaaktype, document_is_visible, why_hidden,
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
    pub async fn dossier(&self, id: ZaakId) -> Result<Dossier, LoadError> {
        let zaak = self.one::<_, ZaakJson, Zaak>(id).await?;
        let statustype = async {
            match &zaak.status {
                HuidigeStatus::Bekend(status) => self.statustype(status.statustype).await.ok(),
                HuidigeStatus::Geen | HuidigeStatus::Elders(_) => None,
            }
        };
        let resultaattype = async {
            self.resultaattype(zaak.resultaat.as_ref()?.resultaattype).await.ok()
        };
        let (zaaktype, statustype, resultaattype, catalogussen) = futures::join!(
            self.zaaktype(zaak.zaaktype),
            statustype,
            resultaattype,
            self.catalogussen()
        );
        let zaaktype = zaaktype.ok();
        if why_hidden(&zaak, zaaktype.as_ref(), &self.0.visible).is_some() {
            return Err(LoadError::NotFound);
        }
        let catalogus = zaaktype
            .as_ref()
            .and_then(|it| find(&catalogussen.as_ref().ok()?.items, it.catalogus))
            .cloned();
        Ok(Dossier { zaak, zaaktype, catalogus, statustype, resultaattype })
    }

    /// The steps of `zaak`.
    pub async fn verloop(&self, zaak: &Zaak) -> Result<Verloop, LoadError> {
        let statussen =
            self.many::<StatusJson, Status>(Resource::Statussen, Some(Filter::on("zaak", zaak.id)));
        let statustypen = self.many::<StatustypeJson, Statustype>(
            Resource::Statustypen,
            Some(Filter::on("zaaktype", zaak.zaaktype)),
        );
        let (statussen, statustypen) = futures::join!(statussen, statustypen);
        let Gelezen { items: statussen, mut onleesbaar, .. } = statussen?;
        let Gelezen { items: statustypen, onleesbaar: onleesbare_typen, .. } = statustypen?;
        onleesbaar.extend(onleesbare_typen);

        // A zaak that was moved to another version of its zaaktype keeps its older statussen.
        let mut elsewhere: Vec<_> = statussen
            .iter()
            .map(|it| it.statustype)
            .filter(|id| statustypen.iter().all(|known| known.id != *id))
            .collect();
        elsewhere.dedup();
        let elsewhere = join_all(elsewhere.into_iter().map(|id| self.statustype(id))).await;
        let elsewhere: Vec<_> = elsewhere.into_iter().flatten().collect();
        let tijdlijn = Tijdlijn::new(zaak, statussen, &statustypen, &elsewhere);
        Ok(Verloop { tijdlijn, onleesbaar })
    }

    /// The name of who asked for the zaak.
    pub async fn aanvrager(&self, zaak: ZaakId) -> Result<Naam, LoadError> {
        let rollen =
            self.many::<RolJson, Rol>(Resource::Rollen, Some(Filter::on("zaak", zaak))).await?;
        Ok(Rol::aanvrager(&rollen.items))
    }

    /// The documents of a zaak. One that fails does not keep the others away.
    pub async fn documenten(&self, zaak: ZaakId) -> Result<Documenten, LoadError> {
        let (koppelingen, besluiten) = futures::join!(
            self.koppelingen(Resource::Zaakinformatieobjecten, Filter::on("zaak", zaak)),
            self.besluiten(zaak)
        );
        let Gelezen { items: mut ids, onleesbaar, .. } = koppelingen?;
        let mut failures: Vec<_> = onleesbaar.into_iter().map(LoadError::from).collect();
        let (besluiten, van_besluit) = besluiten.unwrap_or_else(|error| {
            failures.push(error);
            (vec![], vec![])
        });
        ids.extend(van_besluit.iter().filter(|id| !ids.contains(id)).copied().collect::<Vec<_>>());

        let mut documenten = vec![];
        for document in join_all(ids.into_iter().map(|id| self.document(id))).await {
            match document {
                Ok(document) if document_is_visible(&document, &self.0.visible) => {
                    documenten.push(document);
                }
                // Registers list documents that they then refuse to show: not for this resident.
                Ok(_) | Err(LoadError::NotFound) => {}
                Err(error) => failures.push(error),
            }
        }
        documenten.sort_by_key(|it| std::cmp::Reverse(it.datum()));
        let (van_besluit, overig) =
            documenten.into_iter().partition(|it| van_besluit.contains(&it.id));
        Ok(Documenten { van_besluit, overig, besluiten, failures })
    }

    async fn besluiten(
        &self,
        zaak: ZaakId,
    ) -> Result<(Vec<Besluit>, Vec<DocumentId>), LoadError> {
        let filter = Some(Filter::on("zaak", zaak));
        let besluiten = self.many::<BesluitJson, Besluit>(Resource::Besluiten, filter).await?.items;
        let of_each = besluiten.iter().map(|it| self.documenten_van_besluit(it.id));
        let documenten = join_all(of_each).await.into_iter().flatten().flatten().collect();
        Ok((besluiten, documenten))
    }

    async fn documenten_van_besluit(&self, id: BesluitId) -> Result<Vec<DocumentId>, LoadError> {
        let filter = Filter::on("besluit", id);
        Ok(self.koppelingen(Resource::Besluitinformatieobjecten, filter).await?.items)
    }

    async fn koppelingen(
        &self,
        resource: Resource,
        filter: Filter,
    ) -> Result<Gelezen<DocumentId>, LoadError> {
        self.many::<DocumentkoppelingJson, DocumentId>(resource, Some(filter)).await
    }
}
