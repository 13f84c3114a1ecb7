use super::Http;
use super::judge::{Sent, judge_command};
use crate::browser::fetch::{Body, Method, Response};
use crate::gateway::command::{Action, Command};
use crate::gateway::outcome::{Outcome, Reason, Refused};
use crate::gateway::unread::{Raw, json};

impl Http {
    /// Sends a command once. Only when the token is refused, before anything was done, is it sent
    /// again with another token.
    pub(crate) async fn command(&self, command: &Command) -> Outcome<Raw> {
        if self.bases.base(command.resource.api()).is_none() {
            return refused(Reason::NotFound);
        }
        let command = &command.resolved(|resource, id| format!("{}/{id}", self.address(resource)));
        let list = self.address(command.resource);
        let address = match (&command.action, command.id()) {
            (Action::CreateBy(path, _), _) => self.below(command.resource.api(), path),
            (Action::Call(_, name, _), Some(id)) => format!("{list}/{id}/{name}"),
            (_, Some(id)) => format!("{list}/{id}"),
            (_, None) => list,
        };
        let mut is_renewed = false;
        loop {
            let Some(slot) = self.slots.take(command.resource.api()).await else {
                return refused(Reason::Unreachable);
            };
            let (method, body) = method_and_body(&command.action);
            let api = command.resource.api();
            let (sent, answer) = match self.send(api, &address, method, body, None).await {
                Ok(it) => it,
                Err(error) => return refused(error),
            };
            drop(slot);
            match judge_command(answer) {
                Sent::Ended(outcome) => return outcome.map(|it| item(&address, &it)),
                Sent::Renew if is_renewed => return refused(self.access.expired()),
                Sent::Renew => {
                    if let Err(error) = self.access.renew(sent).await {
                        return refused(error);
                    }
                    is_renewed = true;
                }
            }
        }
    }
}

fn method_and_body(action: &Action) -> (Method, Body<'_>) {
    match action {
        Action::Create(fields) | Action::CreateBy(_, fields) | Action::Call(_, _, fields) => {
            (Method::Post, Body::Json(fields))
        }
        Action::Replace(_, fields) => (Method::Put, Body::Json(fields)),
        Action::Change(_, fields) => (Method::Patch, Body::Json(fields)),
        Action::Delete(_) => (Method::Delete, Body::Empty),
    }
}

pub(super) fn refused(why: impl Into<Refused>) -> Outcome<Raw> {
    Outcome::Refused(why.into())
}

/// The item that came with an answer. A command that was carried out stays so when its answer
/// cannot be read.
pub(super) fn item(address: &str, response: &Response) -> Raw {
    Raw::whole(address, json(&response.text()).into_iter().collect())
}
