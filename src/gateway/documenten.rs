use std::cmp::Reverse;

use super::asked::Again;
use super::bestand::NoFile;
use super::dossier::Words;
use super::{Answer, Gateway, Gelezen, Question};
use crate::browser::bytes::Received;
use crate::domain::{
    Besluit, BesluitId, Besluittype, Document, DocumentId, Informatieobjecttype,
    InformatieobjecttypeId, Koppeling, Richting, Soortverwijzing, Zaak, ZaakId, ZaaktypeId,
    ZaaktypeInformatieobjecttype, document_is_visible, in_order, typerichting,
};
use crate::error::LoadError;

/// The documents of a zaak that may be shown, newest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Documenten {
    /// The documents that belong to a besluit.
    pub van_besluit: Vec<Document>,
    /// Which document belongs to which besluit, also of documents that are not shown.
    pub stukken: Vec<(BesluitId, DocumentId)>,
    /// All other documents.
    pub overig: Vec<Document>,
    /// The besluiten.
    pub besluiten: Vec<Besluit>,
    /// The types of the besluiten, as far as they are known.
    pub besluittypen: Vec<Besluittype>,
    /// How many other documents there are that the resident cannot see.
    pub verborgen: usize,
    /// Why the list of documents could not be loaded. Those of a besluit may be there all the same.
    pub lijst_failure: Option<LoadError>,
    /// Why some documents could not be loaded: a reason for each.
    pub failures: Vec<LoadError>,
    /// Why the besluiten could not be loaded.
    pub besluit_failure: Option<LoadError>,
}

impl Documenten {
    /// All documents, those of a besluit first.
    pub fn alle(&self) -> impl Iterator<Item = &Document> {
        self.van_besluit.iter().chain(&self.overig)
    }

    /// Whether there is a besluit.
    pub fn has_besluit(&self) -> bool {
        !self.besluiten.is_empty()
    }

    /// The documents of a besluit.
    pub fn stukken_van(&self, besluit: &Besluit) -> impl Iterator<Item = &Document> {
        let is_of = |it: &&Document| self.stukken.contains(&(besluit.id, it.id));
        self.van_besluit.iter().filter(is_of)
    }

    /// The document in which a besluit was laid down. The standard links a besluit to the documents
    /// that describe it, and does not tell the decision itself from what was sent along. So it is
    /// known only of a besluit with one document, which is not from the resident.
    pub fn vastlegging(&self, besluit: &Besluit) -> Option<&Document> {
        let all = self.stukken.iter().filter(|(of, _)| *of == besluit.id).count();
        let only = self.stukken_van(besluit).next()?;
        // Another document may be among those that could not be read.
        let is_certain = all == 1 && self.besluit_failure.is_none();
        Some(only).filter(|it| is_certain && it.richting != Richting::VanU)
    }

    /// The type of a besluit, if it is known.
    pub fn besluittype(&self, besluit: &Besluit) -> Option<&Besluittype> {
        self.besluittypen.iter().find(|it| Some(it.id) == besluit.besluittype)
    }
}

impl Gateway {
    /// The documents of a zaak. A document that fails does not hide the others. `zaaktype` says
    /// from which side each kind of document comes; without it, only a document's own days say
    /// that.
    pub fn documenten(
        &self,
        zaak: ZaakId,
        zaaktype: Answer<Option<ZaaktypeId>>,
    ) -> Answer<Documenten> {
        self.answer(async move |gateway, again| gateway.ask_documenten(zaak, zaaktype, again).await)
    }

    /// The zaaktype of a zaak.
    pub fn zaaktype_of(&self, zaak: ZaakId) -> Answer<Option<ZaaktypeId>> {
        self.answer(async move |gateway, again| {
            gateway.ask(Question::one(zaak)).await.item(again).map(|it: Zaak| it.zaaktype)
        })
    }

    /// The file of a document. `progress` is called with the number of bytes so far.
    pub(crate) async fn bestand(
        &self,
        document: &Document,
        progress: &dyn Fn(u64),
    ) -> Result<Received, NoFile> {
        self.0.transport.download(document, progress).await
    }

    async fn ask_documenten(
        &self,
        id: ZaakId,
        zaaktype: Answer<Option<ZaaktypeId>>,
        again: &mut Again,
    ) -> Result<Documenten, LoadError> {
        let (koppelingen, besluiten) =
            self.ask_both(Question::of::<Koppeling, _>(id), Question::of::<Besluit, _>(id)).await;
        let gelezen = koppelingen.list::<Koppeling>(again);
        let mut words = Words::noting(again);
        let mut besluiten: Vec<Besluit> = words.all_of(&besluiten);
        besluiten.dedup_by_key(|it| it.id);
        let (van_zaak, onleesbaar, lijst_failure) = match gelezen {
            Ok(Gelezen { items, onleesbaar, missing, .. }) => {
                (items, [onleesbaar, missing].concat(), None)
            }
            // The besluiten, with the last day to object, are shown all the same.
            Err(error) if !besluiten.is_empty() => (vec![], vec![], Some(error)),
            Err(error) => return Err(error),
        };
        let mut failures: Vec<_> = onleesbaar.into_iter().map(LoadError::from).collect();
        let of = |it: &Besluit| Question::of::<Koppeling, _>(it.id);
        let mut van_besluit: Vec<Koppeling> = vec![];
        let mut stukken = vec![];
        let answers = self.ask_all(besluiten.iter().map(of).collect()).await;
        for (answer, besluit) in answers.iter().zip(&besluiten) {
            for koppeling in words.all_of::<Koppeling>(answer) {
                let stuk = (besluit.id, koppeling.document);
                if !stukken.contains(&stuk) {
                    stukken.push(stuk);
                }
                van_besluit.push(koppeling);
            }
        }
        let besluit_failure = words.failures.into_iter().next();
        let mut koppelingen: Vec<Koppeling> = vec![];
        for koppeling in van_zaak.iter().chain(&van_besluit) {
            if koppelingen.iter().all(|it| it.document != koppeling.document) {
                koppelingen.push(*koppeling);
            }
        }
        let questions = koppelingen.iter().map(|it| Question::one(it.document)).collect();
        // What the Catalogi API says comes last and all at once, so that it is waited for once.
        let typen = besluiten.iter().filter_map(|it| it.besluittype).map(Question::one).collect();
        let soorten = self.ask_soorten(zaaktype, again);
        let (answers, typen, soorten) =
            futures::join!(self.ask_all(questions), self.ask_all(typen), soorten);
        // Besluiten can do without the name of their type.
        let besluittypen = typen.iter().filter_map(|it| it.item(again).ok()).collect();
        let mut documenten = vec![];
        let mut verborgen = 0;
        for (answer, koppeling) in answers.into_iter().zip(&koppelingen) {
            match answer.item::<Document>(again) {
                Ok(mut document) => {
                    document.geregistreerd = koppeling.geregistreerd.or(document.geregistreerd);
                    documenten.push(document);
                }
                // Registers list documents that they then refuse to show, because they are not for
                // this resident.
                Err(LoadError::NotFound) => verborgen += 1,
                Err(error) => failures.push(error),
            }
        }
        let all = documenten.len();
        let documenten = self.visible_with_richting(documenten, &soorten, again).await;
        verborgen += all - documenten.len();
        let documenten = in_order(documenten, |it| Reverse(it.datum()));
        let (van_besluit, overig) = documenten
            .into_iter()
            .partition(|it| van_besluit.iter().any(|van| van.document == it.id));
        Ok(Documenten {
            van_besluit,
            stukken,
            overig,
            besluiten,
            besluittypen,
            verborgen,
            lijst_failure,
            failures,
            besluit_failure,
        })
    }

    /// The direction of each kind of document in zaken of this zaaktype. Empty if it cannot be
    /// loaded.
    async fn ask_soorten(
        &self,
        zaaktype: Answer<Option<ZaaktypeId>>,
        again: &mut Again,
    ) -> Vec<ZaaktypeInformatieobjecttype> {
        let Ok(Some(zaaktype)) = zaaktype.await else { return vec![] };
        let question = Question::of::<ZaaktypeInformatieobjecttype, _>(zaaktype);
        self.ask(question).await.list(again).map_or_else(|_| vec![], |it| it.items)
    }

    /// The documents that may be shown, each with the side that it came from.
    pub(super) async fn visible_with_richting(
        &self,
        documenten: Vec<Document>,
        soorten: &[ZaaktypeInformatieobjecttype],
        again: &mut Again,
    ) -> Vec<Document> {
        let omschrijvingen = self.ask_omschrijvingen(&documenten, soorten, again).await;
        let richting = |document: &Document| {
            let id = document.informatieobjecttype?;
            let named = omschrijvingen.iter().find(|(known, _)| *known == id);
            typerichting(soorten, id, named.map(|(_, it)| it.omschrijving.as_str()))
        };
        let visible = documenten.into_iter().filter_map(|mut document| {
            let usual = richting(&document);
            document.richting = document.richting.or_usual(usual);
            document_is_visible(&document, usual, &self.0.visible).then_some(document)
        });
        visible.collect()
    }

    /// The names of the types of these documents, for catalogi that refer to types by name.
    async fn ask_omschrijvingen(
        &self,
        documenten: &[Document],
        soorten: &[ZaaktypeInformatieobjecttype],
        again: &mut Again,
    ) -> Vec<(InformatieobjecttypeId, Informatieobjecttype)> {
        let mut ids: Vec<InformatieobjecttypeId> = vec![];
        if soorten.iter().any(|it| matches!(it.soort, Soortverwijzing::Omschrijving(_))) {
            for id in documenten.iter().filter_map(|it| it.informatieobjecttype) {
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        let answers = self.ask_all(ids.iter().copied().map(Question::one).collect()).await;
        let named = answers.into_iter().zip(ids);
        named.filter_map(|(asked, id)| Some((id, asked.item(again).ok()?))).collect()
    }
}
