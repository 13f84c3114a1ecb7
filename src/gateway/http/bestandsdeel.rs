use std::rc::Rc;

use super::command::{item, refused};
use super::judge::{Sent, judge_command};
use super::{Http, JSON};
use crate::browser::fetch::{PartRequest, send_part};
use crate::config::Api;
use crate::gateway::deelzending::Deelzending;
use crate::gateway::outcome::{Outcome, Reason};
use crate::gateway::unread::Raw;

impl Http {
    /// Sends a part of a file once, and once more with another token when the token is refused.
    /// Sending a part again is safe: a register takes the last one.
    pub(crate) async fn send_part(
        &self,
        part: &Deelzending,
        progress: Rc<dyn Fn(u64)>,
    ) -> Outcome<Raw> {
        let Some(base) = self.bases.base(Api::Documenten) else {
            return refused(Reason::NotFound);
        };
        let address = format!("{base}/bestandsdelen/{}", part.deel);
        let mut is_renewed = false;
        loop {
            let Some(_slot) = self.slots.take(Api::Documenten).await else {
                return refused(Reason::Unreachable);
            };
            let bearer = match self.access.bearer().await {
                Ok(it) => it,
                Err(error) => return refused(error),
            };
            let sent = js_sys::Date::now();
            let headers = self.headers(JSON, bearer.as_deref());
            let (lock, content) = (part.lock.as_str(), &part.inhoud);
            let request = PartRequest { url: &address, headers: &headers, lock, content };
            match judge_command(send_part(request, Rc::clone(&progress)).await) {
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
