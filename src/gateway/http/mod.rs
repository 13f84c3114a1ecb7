//! Asks a ZGW gateway. See `deploy/README.md` for what it must do in return.

mod bestandsdeel;
mod command;
mod download;
mod judge;
mod query;
mod slots;
mod terugkoppeling;
mod wait;

use std::cell::Cell;

use form_urlencoded::Serializer;
use gloo_timers::future::TimeoutFuture;

use super::question::{Question, Which};
use super::resource::Resource;
use super::unread::{Page, Raw, json};
use crate::access::Access;
use crate::browser::fetch::{Body, Method, Request, Response, Silence, Unread, fetch};
use crate::config::{Api, GatewayConfig};
use crate::error::LoadError;
use judge::{Refusal, Verdict, judge, leads_elsewhere};
use query::{
    EXPAND, WITH_ADDRESSES, about, expanded, on_few_pages, query_of, unexpanded, with_query,
};
use slots::{Slot, Slots};
use wait::Waiting;

pub(crate) use wait::OnWait;

/// How many requests are under way at a time, so that a phone on a slow line is not swamped, and
/// how many of those one API may have.
const AT_ONCE: usize = 6;
const OF_ONE_API: usize = 5;

/// What is accepted: a resource, or the bytes of a file. Registers name no media type for files.
const JSON: &str = "application/json";
const FILE: &str = "*/*";

/// Asks a ZGW gateway.
pub(crate) struct Http {
    bases: GatewayConfig,
    access: Access,
    slots: Slots,
    waiting: Waiting,
}

impl Http {
    pub(crate) fn new(bases: GatewayConfig, access: Access) -> Self {
        Self { bases, access, slots: Slots::new(AT_ONCE, OF_ONE_API), waiting: Waiting::default() }
    }

    /// Tells when it waits for a gateway that is busy or away.
    pub(crate) fn on_wait(&self, listener: OnWait) {
        self.waiting.listen(listener);
    }

    /// One page of the answer: the first, or the one with the query `next`.
    pub(crate) async fn ask(
        &self,
        question: &Question,
        next: Option<&str>,
    ) -> Result<Raw, LoadError> {
        let resource = question.resource;
        if self.bases.base(resource.api()).is_none() {
            // Nothing is kept in an API that is not there.
            return Ok(Raw::whole(resource.name(), vec![]));
        }
        let list = self.address(resource);
        let (address, query) = match &question.which {
            Which::All => (list, String::new()),
            Which::One(id) => (format!("{list}/{id}"), String::new()),
            Which::Of { name, target, id } => {
                let url = format!("{}/{id}", self.address(*target));
                if resource == Resource::Zaakeigenschappen {
                    (format!("{url}/{}", resource.name()), String::new())
                } else {
                    (list, Serializer::new(String::new()).append_pair(name, &url).finish())
                }
            }
            Which::About(zaak) => (list, about(zaak)),
            Which::Marked(mark) => {
                (list, Serializer::new(String::new()).append_pair("identificatie", mark).finish())
            }
        };
        let is_one = matches!(question.which, Which::One(_));
        let query = match next {
            Some(next) => next.to_owned(),
            None if resource == Resource::Zaken => expanded(&query),
            None if resource == Resource::Partijen => WITH_ADDRESSES.to_owned(),
            None if !is_one && matches!(resource.api(), Api::Taken | Api::Berichten) => {
                on_few_pages(&query)
            }
            None => query,
        };
        let answer = self.get_json(resource.api(), &address, &query).await;
        let response = answer.map_err(|it| match resource {
            // Registers without substatussen refuse the question with one of several statuses.
            Resource::Substatussen if it.may_be_expand => LoadError::NotFound,
            _ if question.must_exist() && it.error == LoadError::NotFound => {
                LoadError::unexpected(&address, "the list is refused or does not exist".to_owned())
            }
            _ => it.error,
        })?;
        let body = response.text();
        let source = address.as_str();
        let problem = |it| LoadError::unexpected(source, it);
        if is_one {
            return Ok(Raw::whole(source, vec![json(&body).map_err(problem)?]));
        }
        let mut page = Page::parse(&body).map_err(problem)?;
        // Only the query is followed, on our own address: whatever host a body names, nothing is
        // sent there.
        page.next = page.next.as_deref().and_then(query_of).map(str::to_owned);
        Ok(Raw::list(source, page))
    }

    /// Asks again without `expand` when the gateway refuses the relations that should come along.
    async fn get_json(&self, api: Api, address: &str, query: &str) -> Result<Response, Refusal> {
        let answer = match self.attempt(api, &with_query(address, query), None).await {
            Err(Refusal { may_be_expand: true, .. }) if query.contains(EXPAND.0) => {
                self.attempt(api, &with_query(address, &unexpanded(query)), None).await
            }
            answer => answer,
        };
        let (response, _) = answer?;
        Ok(response)
    }

    /// Repeats the request until there is an answer, or until there will be none. A file is put in
    /// `unread`, and the caller keeps the slot while it reads the file.
    ///
    /// When a request runs out of time, the requests that wait for the same API fail with it: each
    /// would take as long again. Later requests are sent, so that trying again does try.
    async fn attempt(
        &self,
        api: Api,
        url: &str,
        unread: Option<&Cell<Option<Unread>>>,
    ) -> Result<(Response, Slot), Refusal> {
        let source = url.split('?').next().unwrap_or_default();
        let mut attempts = 0;
        let mut renewed = false;
        loop {
            let slot = self.slots.take(api).await.ok_or(LoadError::Busy)?;
            let (sent, outcome) = self.send(api, url, Method::Get, Body::Empty, unread).await?;
            if matches!(outcome, Err(Silence::TooLate)) {
                self.slots.give_up(api);
            }
            if self.access.is_cookie() && leads_elsewhere(&outcome) {
                // If the session has ended, this tells the pages.
                self.access.keep_alive();
            }
            match judge(source, outcome, attempts, js_sys::Math::random()) {
                Verdict::Again(milliseconds) => {
                    drop(slot);
                    let _told = self.waiting.begin(milliseconds);
                    // Whole milliseconds, and a minute at most.
                    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                    TimeoutFuture::new(milliseconds as u32).await;
                    attempts += 1;
                }
                // Nobody is told who asks, so that no other token would help.
                Verdict::Renew if api.is_public() => return Err(LoadError::NotFound.into()),
                Verdict::Renew if !renewed => {
                    drop(slot);
                    self.access.renew(sent).await?;
                    renewed = true;
                }
                Verdict::Renew => return Err(self.access.expired().into()),
                Verdict::Fail(refusal) => return Err(refusal),
                Verdict::Take(response) => return Ok((response, slot)),
            }
        }
    }

    /// Sends a request once, with the token of this moment. Tells when that was, in milliseconds
    /// since 1970. What anybody may read is asked without saying who asks.
    async fn send(
        &self,
        api: Api,
        url: &str,
        method: Method,
        body: Body<'_>,
        unread: Option<&Cell<Option<Unread>>>,
    ) -> Result<(f64, Result<Response, Silence>), LoadError> {
        let is_public = api.is_public();
        let bearer = if is_public { None } else { self.access.bearer().await? };
        let sent = js_sys::Date::now();
        let accept = if unread.is_some() { FILE } else { JSON };
        let mut headers = self.headers(accept, bearer.as_deref());
        if is_public {
            headers.truncate(1);
        }
        let with_cookies = self.access.is_cookie() && !is_public;
        let request = Request { url, headers: &headers, method, body, with_cookies, unread };
        Ok((sent, fetch(request).await))
    }

    fn headers<'a>(&self, accept: &'a str, bearer: Option<&'a str>) -> Vec<(&'a str, &'a str)> {
        let mut headers = vec![
            ("Accept", accept),
            // Open Zaak refuses zaken without the first; the standard asks for both.
            ("Accept-Crs", "EPSG:4326"),
            ("Content-Crs", "EPSG:4326"),
        ];
        headers.extend(bearer.map(|it| ("Authorization", it)));
        if self.access.is_cookie() {
            headers.push(Access::CSRF_HEADER);
        }
        headers
    }

    fn address(&self, resource: Resource) -> String {
        self.below(resource.api(), resource.name())
    }

    fn below(&self, api: Api, path: &str) -> String {
        let base = self.bases.base(api).unwrap_or_default();
        if path.is_empty() { base.to_owned() } else { format!("{base}/{path}") }
    }
}
