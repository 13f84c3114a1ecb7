use super::asked::{Again, Asked};
use super::{Answer, Gateway, Gelezen, Question};
use crate::domain::{
    Naam, Resultaattype, Rol, Stappenplan, Status, Statustype, Substatus, Tijdlijn, Zaak, ZaakId,
    Zaaktype, ZaaktypeId, why_hidden,
};
use crate::error::{Defect, LoadError};
use crate::json::FromFields;

/// A zaak and its types. A type that could not be loaded is absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// The zaak.
    pub zaak: Zaak,
    /// Its kind.
    pub zaaktype: Option<Zaaktype>,
    /// The kind of its current status.
    pub statustype: Option<Statustype>,
    /// How it ended.
    pub resultaattype: Option<Resultaattype>,
    /// Why types are absent.
    pub failures: Vec<LoadError>,
}

/// The way of a zaak through its steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Verloop {
    /// The steps.
    pub tijdlijn: Tijdlijn,
    /// What is wrong with steps that could not be read.
    pub onleesbaar: Vec<Defect>,
}

/// What happened within the steps of a zaak.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tussenstappen {
    /// Also those that are for staff only.
    pub substatussen: Vec<Substatus>,
    /// Why some could not be loaded.
    pub failures: Vec<LoadError>,
}

impl Gateway {
    /// A zaak with its types. A zaak that must not be shown is not found.
    pub fn dossier(&self, id: ZaakId) -> Answer<Dossier> {
        self.answer(async move |gateway, again| gateway.ask_dossier(id, again).await)
    }

    /// The steps of a zaak.
    pub fn verloop(&self, zaak: Zaak) -> Answer<Verloop> {
        self.answer(async move |gateway, again| gateway.ask_verloop(&zaak, again).await)
    }

    /// What happened within the steps of a zaak. Empty for the many registers that do not record
    /// it.
    pub fn tussenstappen(&self, zaak: ZaakId) -> Answer<Tussenstappen> {
        self.answer(async move |gateway, again| {
            let asked = gateway.ask(Question::of::<Substatus, _>(zaak)).await;
            let mut words = Words::noting(again);
            let substatussen = words.all_of(&asked);
            Ok(Tussenstappen { substatussen, failures: words.failures })
        })
    }

    /// The name of the person or organisation that asked for a zaak.
    pub fn aanvrager(&self, zaak: ZaakId) -> Answer<Naam> {
        self.answer(async move |gateway, again| {
            let rollen = gateway.ask(Question::of::<Rol, _>(zaak)).await.list(again)?;
            match (Rol::aanvrager(&rollen.items), rollen.onleesbaar.into_iter().next()) {
                // The initiator may be the rol that cannot be read.
                (None, Some(defect)) => Err(defect.into()),
                (naam, _) => Ok(naam),
            }
        })
    }

    async fn ask_dossier(&self, id: ZaakId, again: &mut Again) -> Result<Dossier, LoadError> {
        let asked = self.ask(Question::one(id)).await;
        let zaak: Zaak = asked.item(again)?;
        let missing = asked.list::<Zaak>(again)?.missing;
        let mut words = Words::noting(again);
        words.lost(missing);

        let zaaktype = zaak.zaaktype.map(Question::one);
        let statustype = zaak.status.bekend().and_then(|it| it.statustype).map(Question::one);
        let resultaattype = zaak.resultaat.as_ref().and_then(|it| it.resultaattype);
        let resultaattype = resultaattype.map(Question::one);
        let types = zaaktype.iter().chain(&statustype).chain(&resultaattype);
        let mut types = self.ask_all(types.cloned().collect()).await.into_iter();

        let zaaktype: Option<Zaaktype> = zaaktype.and_then(|_| words.of(&types.next()?));
        if why_hidden(&zaak, zaaktype.as_ref(), &self.0.visible).is_some() {
            return Err(LoadError::NotFound);
        }
        let statustype = statustype.and_then(|_| words.of(&types.next()?));
        let resultaattype = resultaattype.and_then(|_| words.of(&types.next()?));
        Ok(Dossier { zaak, zaaktype, statustype, resultaattype, failures: words.failures })
    }

    async fn ask_verloop(&self, zaak: &Zaak, again: &mut Again) -> Result<Verloop, LoadError> {
        let statussen = self.ask(Question::of::<Status, _>(zaak.id));
        let statustypen = self.ask_statustypen(zaak.zaaktype);
        let (statussen, statustypen) = futures::join!(statussen, statustypen);
        let Gelezen { items: statussen, mut onleesbaar, missing, .. } =
            statussen.list::<Status>(again)?;
        onleesbaar.extend(missing);
        let Gelezen { items: own, onleesbaar: onleesbare_typen, .. } = match statustypen {
            Some(statustypen) => statustypen.list::<Statustype>(again)?,
            None => Gelezen::none(),
        };
        onleesbaar.extend(onleesbare_typen);

        // A zaak that was moved to another version of its zaaktype keeps its older statussen.
        let elsewhere = statussen
            .iter()
            .filter_map(|it| it.statustype)
            .filter(|id| own.iter().all(|known| known.id != *id))
            .map(Question::one)
            .collect();
        let elsewhere: Vec<_> = self
            .ask_all(elsewhere)
            .await
            .into_iter()
            .filter_map(|it| it.item(again).ok())
            .collect();
        let is_whole = onleesbaar.is_empty();
        let plan = Stappenplan { own: &own, elsewhere: &elsewhere, is_whole };
        Ok(Verloop { tijdlijn: Tijdlijn::new(zaak, statussen, plan), onleesbaar })
    }

    async fn ask_statustypen(&self, zaaktype: Option<ZaaktypeId>) -> Option<Asked> {
        Some(self.ask(Question::of::<Statustype, _>(zaaktype?)).await)
    }
}

/// Reads answers that a page can do without, and collects why some could not be read.
pub(super) struct Words<'a> {
    pub(super) failures: Vec<LoadError>,
    again: &'a mut Again,
}

impl<'a> Words<'a> {
    pub(super) fn noting(again: &'a mut Again) -> Self {
        Self { failures: vec![], again }
    }

    fn of<T: FromFields>(&mut self, asked: &Asked) -> Option<T> {
        let note = |error| {
            self.again.add(&asked.question);
            self.failures.push(error);
        };
        asked.item(&mut Again::default()).map_err(note).ok()
    }

    pub(super) fn all_of<T: FromFields>(&mut self, asked: &Asked) -> Vec<T> {
        match asked.list(self.again) {
            Ok(gelezen) => {
                self.lost(gelezen.onleesbaar);
                self.lost(gelezen.missing);
                gelezen.items
            }
            // The items are not for this resident, or there is no such API.
            Err(LoadError::NotFound) => vec![],
            Err(error) => {
                self.failures.push(error);
                vec![]
            }
        }
    }

    fn lost(&mut self, defects: Vec<Defect>) {
        self.failures.extend(defects.into_iter().map(LoadError::from));
    }
}
