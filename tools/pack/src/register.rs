//! One question to a Zaak register.

use std::fmt;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use reqwest::header::{ACCEPT, RETRY_AFTER};
use reqwest::{Client, Response, StatusCode, Url};
use serde_json::Value;
use uuid::Uuid;

/// Where the APIs lie.
#[derive(Clone, Debug)]
pub struct Bases([(&'static str, Url); 4]);

impl Bases {
    /// All below one address, where Open Zaak has them.
    pub fn below(url: &str) -> Result<Self> {
        let base = |api: &'static str| -> Result<(&'static str, Url)> {
            let url = format!("{}/{api}/api/v1", url.trim_end_matches('/'));
            Ok((api, parse(&url)?))
        };
        Ok(Self([base("zaken")?, base("catalogi")?, base("documenten")?, base("besluiten")?]))
    }

    /// The same with one of them elsewhere.
    pub fn replace(&mut self, api: &str, url: &str) -> Result<()> {
        for (_, base) in self.0.iter_mut().filter(|(it, _)| *it == api) {
            *base = parse(url.trim_end_matches('/'))?;
        }
        Ok(())
    }

    /// Whether what is sent to all of them cannot be read underway.
    pub(crate) fn are_private(&self) -> bool {
        let is_here = |it: &Url| {
            matches!(it.host_str(), Some("localhost" | "[::1]"))
                || it.host_str().is_some_and(|it| it.starts_with("127."))
        };
        self.0.iter().all(|(_, it)| it.scheme() == "https" || is_here(it))
    }

    fn of(&self, api: &str) -> &Url {
        let [(_, zaken), others @ ..] = &self.0;
        others.iter().find(|(it, _)| *it == api).map_or(zaken, |(_, url)| url)
    }
}

fn parse(url: &str) -> Result<Url> {
    let found = Url::parse(url).with_context(|| format!("no address: {url}"))?;
    ensure!(matches!(found.scheme(), "http" | "https"), "no http:// or https:// address: {url}");
    ensure!(
        found.password().is_none() && found.username().is_empty(),
        "an address with a password in it: put a token in the environment instead"
    );
    Ok(found)
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// This one cannot be had, which says nothing about others.
    NotThis(StatusCode),
    /// Nothing can be had.
    Nothing(anyhow::Error),
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Nothing(error)
    }
}

impl Failure {
    /// As an error, when what is asked for cannot be missed.
    pub(crate) fn fatal(self, what: &str) -> anyhow::Error {
        match self {
            Self::Nothing(error) => error,
            Self::NotThis(StatusCode::NOT_FOUND) => anyhow::anyhow!(
                "{what}: the register has nothing there (404). --from is the part of the address \
                 before /zaken/api/v1: is it right? Each API can have an address of its own: \
                 --zaken, --catalogi, --documenten, --besluiten"
            ),
            Self::NotThis(status) => anyhow::anyhow!(
                "{what}: the token may not see this ({status}). Whoever keeps the register can give \
                 it the scopes zaken.lezen, catalogi.lezen, documenten.lezen and besluiten.lezen, \
                 for these zaaktypen"
            ),
        }
    }
}

/// A question: of which API, and the path below it.
#[derive(Clone, Debug)]
pub(crate) struct Question<'a> {
    pub(crate) api: &'static str,
    pub(crate) path: String,
    pub(crate) query: Vec<(&'a str, &'a str)>,
}

/// A register, and the token to ask it with.
pub struct Register {
    bases: Bases,
    http: Client,
    token: String,
    timeout: Duration,
}

/// Never shows the token.
impl fmt::Debug for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Register").field("bases", &self.bases).finish_non_exhaustive()
    }
}

/// How often what is busy is asked again.
const TRIES: u32 = 3;

impl Register {
    /// The register at these addresses, which may take so long for an answer.
    pub fn new(bases: Bases, token: &str, timeout: Duration) -> Result<Self> {
        let http = Client::builder()
            .timeout(timeout)
            // The token would go along.
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

    /// The bytes of a document; `None` when there are none.
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
                None => return self.judge(url, response).await,
            }
        }
    }

    async fn judge(&self, url: &Url, response: Response) -> Result<Response, Failure> {
        let status = response.status();
        if status.is_success() {
            return Ok(response);
        }
        let code = code(response).await;
        let place = place(url);
        let told = format!("{} {code}", status.as_u16());
        let told = told.trim_end();
        // Open Zaak says 403 where others say 401; the code tells the two apart.
        let is_about_token = ["jwt", "client", "authenticat", "not_authenticated"];
        if status == StatusCode::UNAUTHORIZED
            || status == StatusCode::FORBIDDEN && is_about_token.iter().any(|it| code.contains(it))
        {
            return Err(Failure::Nothing(anyhow::anyhow!(
                "{place}: the register does not take the token ({told}). Get a new one (they hold \
                 for a short time) and put it in MIJNZAKEN_TOKEN"
            )));
        }
        if matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND | StatusCode::GONE) {
            return Err(Failure::NotThis(status));
        }
        if status.is_redirection() {
            return Err(Failure::Nothing(anyhow::anyhow!(
                "{place}: the register sends one on to another address ({told}), where the token \
                 is not sent: give that address with --from"
            )));
        }
        Err(Failure::Nothing(anyhow::anyhow!(
            "{place}: the register answers {told}. Try again later, or with fewer zaken (--zaak)"
        )))
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

/// The address without its query, in which there may be a BSN.
fn place(url: &Url) -> String {
    let mut url = url.clone();
    url.set_query(None);
    url.to_string()
}

/// What is underneath an error, without the address that reqwest puts in front.
fn cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    format!("({cause})")
}

/// The kind of error that a register tells of; the rest of what it says may be personal.
async fn code(response: Response) -> String {
    let body = response.text().await.unwrap_or_default();
    let body: Value = serde_json::from_str(&body).unwrap_or_default();
    let code = body.get("code").and_then(Value::as_str).unwrap_or_default();
    code.chars().filter(|it| it.is_ascii_alphanumeric() || "-_".contains(*it)).take(40).collect()
}

/// How long to wait before a register that is busy is asked again, when it is.
fn busy(response: &Response) -> Option<Option<Duration>> {
    let wait = response.headers().get(RETRY_AFTER).and_then(|it| it.to_str().ok()?.parse().ok());
    let busy = matches!(response.status().as_u16(), 429 | 502..=504);
    busy.then(|| wait.map(|it: u64| Duration::from_secs(it.min(60))))
}

/// Lists come in pages or as a bare array.
fn page(body: Value) -> Result<(Vec<Value>, Option<String>)> {
    let mut body = match body {
        Value::Array(items) => return Ok((items, None)),
        other => other,
    };
    let next = body.get("next").and_then(Value::as_str).map(str::to_owned);
    match body.get_mut("results").map(Value::take) {
        Some(Value::Array(items)) => Ok((items, next.filter(|it| !it.is_empty()))),
        _ => bail!("no list comes from the register"),
    }
}

/// The token goes nowhere but where it is meant for.
fn following_page(next: &str, first: &Url, asked: &[Url]) -> Result<Url> {
    let url = first.join(next).with_context(|| "the address of the next page makes no sense")?;
    ensure!(
        url.origin() == first.origin(),
        "the next page would be at {}, and the token is for {} only. Does the register know itself \
         by another address? Then give that with --from",
        url.origin().ascii_serialization(),
        first.origin().ascii_serialization()
    );
    ensure!(!asked.contains(&url), "the register gives the same page again and again");
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_followed_on_the_same_origin_only() {
        let first = Url::parse("https://register.example/zaken/api/v1/zaken").unwrap();
        let next = |text: &str| following_page(text, &first, std::slice::from_ref(&first));
        assert!(next("https://register.example/zaken/api/v1/zaken?page=2").is_ok());
        for elsewhere in [
            "https://elders.example/zaken?page=2",
            "http://register.example/zaken?page=2",
            "https://register.example:8443/zaken?page=2",
            "https://register.example@elders.example/zaken?page=2",
            "//elders.example/zaken?page=2",
        ] {
            let told = next(elsewhere).unwrap_err().to_string();
            assert!(told.contains("the token is for https://register.example only"), "{told}");
        }
        assert!(next("https://register.example/zaken/api/v1/zaken").is_err());
    }

    #[test]
    fn apis_lie_below_one_address_unless_said_otherwise() {
        let mut bases = Bases::below("https://x.example/basis/").unwrap();
        bases.replace("documenten", "https://dms.example/api/").unwrap();
        assert_eq!(bases.of("zaken").as_str(), "https://x.example/basis/zaken/api/v1");
        assert_eq!(bases.of("documenten").as_str(), "https://dms.example/api");
        assert!(Bases::below("ftp://x.example").is_err());
        assert!(Bases::below("https://wie:geheim@x.example").is_err());
    }

    #[test]
    fn the_token_is_in_no_debug_output() {
        let bases = Bases::below("https://x.example").unwrap();
        let register = Register::new(bases, "geheim", Duration::from_secs(1)).unwrap();
        assert!(!format!("{register:?}").contains("geheim"));
    }
}
