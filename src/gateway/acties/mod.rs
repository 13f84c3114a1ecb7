//! What the municipality asks the resident to do, and telling it that something was done.

mod finish;

use super::asked::{Again, Asked};
use super::{Answer, Gateway, Gelezen, Question, wire};
use crate::config::{Api, Bron};
use crate::domain::{Actie, Externetaak, Taakobject};
use crate::error::LoadError;
use crate::json::FromFields;

impl Gateway {
    /// Says where what the resident must do comes from. `None` for nowhere.
    pub fn take_acties_from(&self, taken: Option<Bron>) {
        self.0.taken.set(taken);
    }

    /// What the resident must do and has done, in no order; see
    /// [`Acties::of`](crate::domain::Acties::of). Nothing where no source is configured. The answer
    /// is kept until [`Gateway::forget_acties`].
    ///
    /// An answer with rows of more than one person is refused whole.
    pub fn acties(&self) -> Answer<Gelezen<Actie>> {
        self.answer(async move |gateway, again| gateway.ask_acties(again).await)
    }

    /// Forgets what the resident must do, so that it is asked again. For when the resident comes
    /// back from elsewhere.
    pub fn forget_acties(&self) {
        self.0.asked.forget_only(|it| it.resource.api() == Api::Taken);
    }

    async fn ask_acties(&self, again: &mut Again) -> Result<Gelezen<Actie>, LoadError> {
        match self.0.taken.get() {
            None => Ok(Gelezen::none()),
            Some(Bron::Objecten(objecttype)) => {
                let question = match objecttype {
                    Some(it) => Question::of::<Taakobject, _>(it),
                    None => Question::all::<Taakobject>(),
                };
                read(&self.ask(question).await, again, |it: Taakobject| it.actie)
            }
            Some(Bron::Vtb) => {
                let asked = self.ask(Question::all::<Externetaak>()).await;
                read(&asked, again, |it: Externetaak| it.0)
            }
        }
    }
}

fn read<T: FromFields>(
    asked: &Asked,
    again: &mut Again,
    actie: impl Fn(T) -> Actie,
) -> Result<Gelezen<Actie>, LoadError> {
    if asked.answer.as_ref().is_ok_and(|raw| !wire::is_of_one_owner(raw)) {
        again.add(&asked.question);
        return Err(LoadError::OfOthers);
    }
    let Gelezen { items, onleesbaar, missing } = asked.list::<T>(again)?;
    Ok(Gelezen { items: each_once(items.into_iter().map(actie)), onleesbaar, missing })
}

/// The actions without those that were sent before: a list without a fixed order can have the same
/// one on two pages.
fn each_once(acties: impl Iterator<Item = Actie>) -> Vec<Actie> {
    let mut seen = std::collections::BTreeSet::new();
    acties.filter(|it| seen.insert(it.id)).collect()
}

#[cfg(feature = "fixtures")]
#[cfg(test)]
mod tests;
