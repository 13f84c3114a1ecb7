use futures::FutureExt;

use super::Gateway;
use super::command::Command;
use super::outcome::Outcome;
use super::sending::Sending;
use crate::domain::ZaakId;

impl Gateway {
    /// Tells the register that the resident opened a zaak at this moment, written as
    /// "2026-11-23T09:30:00.000Z".
    pub fn mark_opened(&self, zaak: ZaakId, moment: String) -> Sending {
        let fields = [("laatstGeopend".to_owned(), moment.into())];
        let command = Command::change(zaak, fields.into_iter().collect()).unseen();
        Sending::new(self.send(command).map(Outcome::without_answer).boxed_local())
    }
}
