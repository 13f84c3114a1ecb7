use super::{Answer, Gateway, Question};
use crate::domain::{ZaakId, Zaakeigenschap};

impl Gateway {
    /// The eigenschappen of a zaak.
    pub fn eigenschappen(&self, zaak: ZaakId) -> Answer<Vec<Zaakeigenschap>> {
        self.answer(async move |gateway, again| {
            let asked = gateway.ask(Question::of::<Zaakeigenschap, _>(zaak)).await;
            asked.list(again).map(|it| it.items)
        })
    }
}
