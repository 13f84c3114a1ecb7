use futures::FutureExt;

use super::Gateway;
use super::command::Command;
use super::outcome::Outcome;
use super::sending::Sending;
use super::unread::Raw;

impl Gateway {
    /// Sends a command. What it may have changed is forgotten, so that it is asked for again.
    pub(super) fn send(&self, command: Command) -> Sending<Raw> {
        let gateway = self.clone();
        let send = async move {
            let outcome = gateway.0.transport.send(&command).await;
            if !matches!(outcome, Outcome::Refused(_)) {
                gateway.forget_changed_by(&command);
            }
            outcome
        };
        Sending::new(send.boxed_local())
    }

    fn forget_changed_by(&self, command: &Command) {
        self.0.asked.forget_only(|question| command.may_change(question));
        if command.may_change_overzicht() {
            self.forget_overzicht();
        }
    }
}
