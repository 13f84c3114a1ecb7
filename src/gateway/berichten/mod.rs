//! Messages to the resident, and telling their source that one was read.

use futures::FutureExt;
use serde_json::{Map, Value, json};

use super::asked::{Again, Asked};
use super::command::Command;
use super::outcome::{Outcome, Reason};
use super::{Answer, Gateway, Gelezen, Question, Sending, wire};
use crate::config::{Api, Bron};
use crate::domain::{Bericht, BerichtId, Berichtobject, BerichtobjectId, Besluit, Vtbbericht};
use crate::error::LoadError;
use crate::json::FromFields;

impl Gateway {
    /// Says where messages to the resident come from. `None` for nowhere.
    pub fn take_berichten_from(&self, berichten: Option<Bron>) {
        self.0.berichten.set(berichten);
    }

    /// The messages to the resident, also those of the future, in no order; see
    /// [`gepubliceerde`](crate::domain::gepubliceerde). Nothing where no source is configured. The
    /// answer is kept until [`Gateway::forget_berichten`].
    ///
    /// An answer with rows of more than one person is refused whole.
    pub fn berichten(&self) -> Answer<Gelezen<Bericht>> {
        self.answer(async move |gateway, again| gateway.ask_berichten(again).await)
    }

    /// Forgets the messages, so that they are asked again.
    pub fn forget_berichten(&self) {
        self.0.asked.forget_only(|it| it.resource.api() == Api::Berichten);
    }

    /// All besluiten in zaken of the resident, in one list.
    pub fn besluiten(&self) -> Answer<Gelezen<Besluit>> {
        self.answer(async move |gateway, again| {
            gateway.ask(Question::all::<Besluit>()).await.list(again)
        })
    }

    /// Tells the source of a message that the resident opened it at this moment, written as
    /// "2026-11-23T09:30:00.000Z".
    pub fn mark_read(&self, id: BerichtId, moment: String) -> Sending {
        let command = match self.0.berichten.get() {
            None => None,
            Some(Bron::Vtb) => Some(Command::change(id, fields("geopendOp", moment.into()))),
            Some(Bron::Objecten(_)) => {
                let change = json!({ "data": { "geopend": true } });
                let id = id.to_string().parse::<BerichtobjectId>();
                id.ok().map(|id| Command::change(id, fields("record", change)))
            }
        };
        let sending = command.map(|it| self.send(it));
        let send = async move {
            match sending {
                Some(sending) => sending.await.without_answer(),
                None => Outcome::Refused(Reason::NotFound.into()),
            }
        };
        Sending::new(send.boxed_local())
    }

    async fn ask_berichten(&self, again: &mut Again) -> Result<Gelezen<Bericht>, LoadError> {
        match self.0.berichten.get() {
            None => Ok(Gelezen::none()),
            Some(Bron::Objecten(objecttype)) => {
                let question = match objecttype {
                    Some(it) => Question::of::<Berichtobject, _>(it),
                    None => Question::all::<Berichtobject>(),
                };
                read(&self.ask(question).await, again, |it: Berichtobject| it.0)
            }
            Some(Bron::Vtb) => {
                read(&self.ask(Question::all::<Vtbbericht>()).await, again, |it: Vtbbericht| it.0)
            }
        }
    }
}

fn read<T: FromFields>(
    asked: &Asked,
    again: &mut Again,
    bericht: impl Fn(T) -> Bericht,
) -> Result<Gelezen<Bericht>, LoadError> {
    if asked.answer.as_ref().is_ok_and(|raw| !wire::is_of_one_owner(raw)) {
        again.add(&asked.question);
        return Err(LoadError::OfOthers);
    }
    let Gelezen { items, onleesbaar, missing } = asked.list::<T>(again)?;
    Ok(Gelezen { items: items.into_iter().map(bericht).collect(), onleesbaar, missing })
}

fn fields(name: &str, value: Value) -> Map<String, Value> {
    Map::from_iter([(name.to_owned(), value)])
}

#[cfg(feature = "fixtures")]
#[cfg(test)]
mod tests;
