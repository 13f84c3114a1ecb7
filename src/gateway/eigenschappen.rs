use super::{Answer, Gateway, Question};
use crate::domain::{ZaakId, Zaakeigenschap};
use crate::error::LoadError;

impl Gateway {
    /// The eigenschappen of a zaak. A register that refuses them has none for this resident.
    pub fn eigenschappen(&self, zaak: ZaakId) -> Answer<Vec<Zaakeigenschap>> {
        self.answer(async move |gateway, again| {
            let asked = gateway.ask(Question::of::<Zaakeigenschap, _>(zaak)).await;
            match asked.list(again) {
                Err(LoadError::NotFound) => Ok(vec![]),
                gelezen => gelezen.map(|it| it.items),
            }
        })
    }
}
