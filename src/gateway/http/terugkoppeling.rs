use serde_json::{Map, Value};

use super::command::refused;
use super::judge::{Sent, judge_command};
use super::{Http, JSON};
use crate::browser::fetch::{Body, Method, Request, fetch};
use crate::config::Api;
use crate::gateway::outcome::{Outcome, Reason};

impl Http {
    /// Posts what a resident says of a page, once. There is no token or cookie with it.
    pub(crate) async fn tell(&self, fields: &Map<String, Value>) -> Outcome {
        let Some(url) = self.bases.base(Api::Feedback) else {
            return refused(Reason::NotFound).without_answer();
        };
        let sent = fetch(Request {
            url,
            headers: &[("Accept", JSON)],
            method: Method::Post,
            body: Body::Json(fields),
            with_cookies: false,
            unread: None,
        });
        match judge_command(sent.await) {
            Sent::Ended(outcome) => outcome.map(drop),
            Sent::Renew => refused(Reason::Forbidden).without_answer(),
        }
    }
}
