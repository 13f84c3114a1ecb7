//! Asks a Zaak register one question at a time.

mod answer;
mod bases;
mod failure;
mod page;

use std::fmt;
use std::time::Duration;

use anyhow::{Context, Result};
use reqwest::header::ACCEPT;
use reqwest::{Client, Response, StatusCode, Url};
use serde_json::Value;
use uuid::Uuid;

use answer::{busy, judge, place};
use page::{following_page, page};

pub use bases::Bases;
pub(crate) use failure::Failure;

/// A question: the API, the path below its base address, and the query.
#[derive(Clone, Debug)]
pub(crate) struct Question<'a> {
    pub(crate) api: &'static str,
    pub(crate) path: String,
    pub(crate) query: Vec<(&'a str, &'a str)>,
}

/// A register with the token to access it.
pub struct Register {
    bases: Bases,
    http: Client,
    token: String,
    timeout: Duration,
}

/// Leaves out the token.
impl fmt::Debug for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Register").field("bases", &self.bases).finish_non_exhaustive()
    }
}

/// The number of times that a busy register is asked.
const TRIES: u32 = 3;

impl Register {
    /// A register at these addresses. `timeout` limits each answer.
    pub fn new(bases: Bases, token: &str, timeout: Duration) -> Result<Self> {
        let http = Client::builder()
            .timeout(timeout)
            // A redirect would send the token to another address.
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .context("cannot make requests")?;
        Ok(Self { bases, http, token: token.to_owned(), timeout })
    }

    /// All items of a list, from all its pages.
    pub(crate) async fn list(&self, question: Question<'_>) -> Result<Vec<Value>, Failure> {
        let first = self.url(&question);
        let mut items = vec![];
        let mut asked: Vec<Url> = vec![];
        let mut next = Some(first.clone());
        while let Some(url) = next {
            let (found, following) = page(self.json(url.clone()).await?)?;
            items.extend(found);
            asked.push(url);
            next = match following {
                None => None,
                Some(text) => Some(following_page(&text, &first, &asked)?),
            };
        }
        Ok(items)
    }

    /// One resource.
    pub(crate) async fn one(
        &self,
        api: &'static str,
        name: &str,
        id: Uuid,
    ) -> Result<Value, Failure> {
        let path = format!("{name}/{id}");
        self.json(self.url(&Question { api, path, query: vec![] })).await
    }

    /// The bytes of a document. `None` when it has none.
    pub(crate) async fn bytes(&self, id: Uuid) -> Result<Option<Vec<u8>>, Failure> {
        let path = format!("enkelvoudiginformatieobjecten/{id}/download");
        let url = self.url(&Question { api: "documenten", path, query: vec![] });
        let response = self.ask(&url, "*/*").await?;
        if response.status() == StatusCode::NO_CONTENT {
            return Ok(None);
        }
        let bytes = response.bytes().await.map_err(|it| self.unreachable(&url, &it))?;
        Ok(Some(bytes.to_vec()))
    }

    fn url(&self, question: &Question) -> Url {
        let mut url = self.bases.of(question.api).clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.extend(question.path.split('/'));
        }
        if !question.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&question.query);
        }
        url
    }

    async fn json(&self, url: Url) -> Result<Value, Failure> {
        let response = self.ask(&url, "application/json").await?;
        let text = response.text().await.map_err(|it| self.unreachable(&url, &it))?;
        let found = serde_json::from_str(&text);
        Ok(found.with_context(|| format!("{}: no JSON comes from there", place(&url)))?)
    }

    async fn ask(&self, url: &Url, accept: &str) -> Result<Response, Failure> {
        let mut tried = 0;
        loop {
            let request = self.http.get(url.clone()).bearer_auth(&self.token);
            let request = request.header(ACCEPT, accept);
            let request =
                request.header("Accept-Crs", "EPSG:4326").header("Content-Crs", "EPSG:4326");
            let response = request.send().await.map_err(|it| self.unreachable(url, &it))?;
            tried += 1;
            match busy(&response).filter(|_| tried <= TRIES) {
                Some(wait) => {
                    tokio::time::sleep(wait.unwrap_or(Duration::from_secs(1 << tried))).await;
                }
                None => return judge(url, response).await,
            }
        }
    }

    fn unreachable(&self, url: &Url, error: &reqwest::Error) -> Failure {
        let place = place(url);
        let told = if error.is_timeout() {
            format!(
                "{place}: no answer within {} s. Try again, with a longer --timeout, or with fewer \
                 zaken (--zaak)",
                self.timeout.as_secs()
            )
        } else {
            format!(
                "{place}: cannot be reached. Is the address right, and are you on the network that \
                 may reach it (VPN)? {}",
                cause(error)
            )
        };
        Failure::Nothing(anyhow::anyhow!(told))
    }
}

/// The innermost cause of an error, without the URL that reqwest adds.
fn cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    format!("({cause})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_in_no_debug_output() {
        let bases = Bases::below("https://x.example").unwrap();
        let register = Register::new(bases, "geheim", Duration::from_secs(1)).unwrap();
        assert!(!format!("{register:?}").contains("geheim"));
    }
}
