//! What the municipality has for a resident beside their zaken: content, suggestions and
//! appointments.

use super::{Answer, Gateway, Gelezen, Question, wire};
use crate::domain::{Afspraak, Catalogus, Inhoudsitem, Suggestie, Zaaktype};
use crate::error::LoadError;

impl Gateway {
    /// What the municipality writes for its residents. Nothing where it has no such file.
    pub fn inhoud(&self) -> Answer<Gelezen<Inhoudsitem>> {
        self.answer(async |gateway, again| {
            or_none(gateway.ask(Question::all::<Inhoudsitem>()).await.list(again))
        })
    }

    /// The rules of the municipality about what else may be of use. Nothing where it has no such
    /// file.
    pub fn suggesties(&self) -> Answer<Gelezen<Suggestie>> {
        self.answer(async |gateway, again| {
            or_none(gateway.ask(Question::all::<Suggestie>()).await.list(again))
        })
    }

    /// The appointments of who asks. An answer with those of more than one person is refused whole.
    pub fn afspraken(&self) -> Answer<Gelezen<Afspraak>> {
        self.answer(async |gateway, again| {
            let asked = gateway.ask(Question::all::<Afspraak>()).await;
            if asked.answer.as_ref().is_ok_and(|raw| !wire::is_of_one_owner(raw)) {
                again.add(&asked.question);
                return Err(LoadError::OfOthers);
            }
            or_none(asked.list(again))
        })
    }

    /// The code of the domein that a zaaktype is in; `None` when that is not known.
    pub fn domein_of(&self, zaaktype: &Zaaktype) -> Answer<Option<String>> {
        let wanted = zaaktype.catalogus;
        self.answer(async move |gateway, again| {
            let Some(id) = wanted else { return Ok(None) };
            let catalogussen = gateway.ask(Question::all::<Catalogus>()).await;
            let found = catalogussen.list::<Catalogus>(again)?.items.into_iter();
            Ok(found.filter(|it| it.id == id).map(|it| it.domein).next())
        })
    }
}

/// What does not exist, or is not for this resident, is nothing.
fn or_none<T>(read: Result<Gelezen<T>, LoadError>) -> Result<Gelezen<T>, LoadError> {
    match read {
        Err(LoadError::NotFound) => Ok(Gelezen::none()),
        other => other,
    }
}

#[cfg(feature = "fixtures")]
#[cfg(test)]
mod tests;
