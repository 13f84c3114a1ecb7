use futures::FutureExt;
use serde_json::{Map, Value, json};

use crate::domain::{Actie, ActieId, Externetaak, Staat, Taakobject, Taakversie};
use crate::error::LoadError;
use crate::gateway::asked::Again;
use crate::gateway::command::Command;
use crate::gateway::outcome::{Outcome, Reason, Refused};
use crate::gateway::{Gateway, Question, Sending};

/// An action as its source has it at this moment, and what to send to finish it.
struct Now {
    actie: Actie,
    fields: Map<String, Value>,
}

impl Gateway {
    /// Tells the source that the resident has done an action.
    ///
    /// Sources take any change of state, and the last writer wins. So the action is read before
    /// anything is written: one that is done already is not written again, and one that was
    /// withdrawn is [`Reason::Outdated`]. When the answer does not say whether it was written, it is
    /// read again: the Objects API fails with a 500 when two write at the same moment.
    pub fn finish_actie(&self, id: ActieId) -> Sending {
        let gateway = self.clone();
        Sending::new(async move { gateway.finish(id).await }.boxed_local())
    }

    async fn finish(&self, id: ActieId) -> Outcome {
        let Now { actie, fields } = match self.now(id).await {
            Ok(now) => now,
            Err(error) => return Outcome::Refused(error.into()),
        };
        match actie.staat {
            Staat::Gedaan(_) => return Outcome::Done(()),
            Staat::Vervallen => return Outcome::Refused(Reason::Outdated.into()),
            Staat::Open | Staat::NietGedaan => {}
        }
        let command = match id {
            ActieId::Object(id) => Command::change(id, fields),
            ActieId::Externetaak(id) => Command::change(id, fields),
        };
        let outcome = self.send(command).await.without_answer();
        if outcome != Outcome::Unknown {
            return outcome;
        }
        match self.now(id).await.map(|it| it.actie.staat) {
            Ok(Staat::Gedaan(_)) => Outcome::Done(()),
            Ok(_) => Outcome::Refused(Refused::from(Reason::Other)),
            Err(_) => Outcome::Unknown,
        }
    }

    /// Reads an action again.
    async fn now(&self, id: ActieId) -> Result<Now, LoadError> {
        let question = match id {
            ActieId::Object(id) => Question::one(id),
            ActieId::Externetaak(id) => Question::one(id),
        };
        self.forget_only(std::slice::from_ref(&question));
        let asked = self.ask(question).await;
        let mut again = Again::default();
        let now = match id {
            ActieId::Object(_) => asked.item(&mut again).map(|Taakobject { actie, versie }| {
                let status = match versie {
                    Taakversie::Eerste => "ingediend",
                    Taakversie::Tweede => "afgerond",
                };
                Now { actie, fields: fields("record", json!({ "data": { "status": status } })) }
            }),
            ActieId::Externetaak(_) => asked.item(&mut again).map(|Externetaak(actie)| Now {
                actie,
                fields: fields("status", "uitgevoerd".into()),
            }),
        };
        self.forget_only(again.questions());
        now
    }
}

fn fields(name: &str, value: Value) -> Map<String, Value> {
    Map::from_iter([(name.to_owned(), value)])
}
