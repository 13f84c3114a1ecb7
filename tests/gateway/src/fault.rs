//! Faults on request: errors that a client must cope with, for tests and for people who try the
//! app.

use std::fmt;
use std::str::FromStr;
use std::sync::Mutex;
use std::time::Duration;

use anyhow::{Context, Error, Result, bail};

/// A fault: what goes wrong, with which requests, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// A part of the method, path and query of the requests that fail, such as `/statussen?zaak` or
    /// `PATCH /zaken`.
    pub path: String,
    /// How often it happens; `None` means every time.
    pub times: Option<u32>,
    /// What happens.
    pub kind: FaultKind,
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The answer is delayed. Other faults may happen as well.
    Latency(Duration),
    /// An answer with this status and a problem as its body.
    Status {
        /// The status, such as 503.
        code: u16,
        /// The value of the header `Retry-After`, if it is sent.
        retry_after: Option<String>,
    },
    /// The body ends halfway, although according to HTTP it is complete.
    Truncated,
    /// The connection ends before the body has the length that was announced.
    HalfSent,
    /// Status 200 with a web page.
    Html,
    /// Status 200 with an empty body.
    Empty,
    /// A redirect to this address, such as a page to log in on.
    Redirect(String),
    /// The first half of the body comes, and then nothing for ten minutes.
    Stalled,
    /// The connection ends without an answer. A browser may silently repeat the request once if the
    /// connection had been used before.
    Reset,
    /// The request is carried out, but the answer is lost: instead, a proxy reports a time-out.
    Lost,
    /// `next` leads to this origin.
    ForeignNext(String),
    /// `next` leads to the same page.
    LoopingNext,
    /// Every URL leads to this origin.
    ForeignUrls(String),
    /// Texts get markup, characters that reverse the writing direction, and long words.
    Hostile,
    /// Status 401, as if the token had expired.
    Unauthorized,
}

const FOREIGN: &str = "http://elders.example";

impl Fault {
    /// A fault that happens every time.
    pub fn new(path: &str, kind: FaultKind) -> Self {
        Self { path: path.to_owned(), times: None, kind }
    }

    /// The same fault, limited to this number of times.
    pub fn times(self, times: u32) -> Self {
        Self { times: Some(times), ..self }
    }

    /// A fault that answers with a status, every time.
    pub fn status(path: &str, code: u16) -> Self {
        Self::new(path, FaultKind::Status { code, retry_after: None })
    }
}

impl FromStr for Fault {
    type Err = Error;

    /// Reads `PATH=KIND` or `PATH=KIND*TIMES`, such as `/statussen=status:429:retry=3*2`.
    fn from_str(text: &str) -> Result<Self> {
        let (rest, times) = match text.rsplit_once('*') {
            Some((rest, times)) => {
                (rest, Some(times.parse().with_context(|| format!("{text}: no number: {times}"))?))
            }
            None => (text, None),
        };
        // The path may contain a query with other equals signs.
        for (at, _) in rest.match_indices('=') {
            let (path, kind) = rest.split_at(at);
            if let Ok(kind) = kind.trim_start_matches('=').parse() {
                return Ok(Self { path: path.to_owned(), times, kind });
            }
        }
        bail!("{text}: a fault is PATH=KIND or PATH=KIND*TIMES; kinds: {KINDS}")
    }
}

/// The kinds of faults and how to write them, for help texts.
pub const KINDS: &str = "latency:MILLIS, status:CODE, status:CODE:retry=SECONDS, truncated, \
    half-sent, stalled, html, empty, redirect[:URL], reset, lost, foreign-next[:ORIGIN], \
    looping-next, foreign-urls[:ORIGIN], hostile, unauthorized";

impl FromStr for FaultKind {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let (word, rest) = text.split_once(':').unwrap_or((text, ""));
        let origin = || if rest.is_empty() { FOREIGN.to_owned() } else { rest.to_owned() };
        Ok(match word {
            "latency" => Self::Latency(Duration::from_millis(rest.parse()?)),
            "status" => {
                let (code, retry_after) = match rest.split_once(":retry=") {
                    Some((code, retry)) => (code, Some(retry.to_owned())),
                    None => (rest, None),
                };
                let code = code.parse()?;
                axum::http::StatusCode::from_u16(code)?;
                Self::Status { code, retry_after }
            }
            "truncated" => Self::Truncated,
            "half-sent" => Self::HalfSent,
            "html" => Self::Html,
            "empty" => Self::Empty,
            "redirect" => Self::Redirect(origin()),
            "stalled" => Self::Stalled,
            "reset" => Self::Reset,
            "lost" => Self::Lost,
            "foreign-next" => Self::ForeignNext(origin()),
            "looping-next" => Self::LoopingNext,
            "foreign-urls" => Self::ForeignUrls(origin()),
            "hostile" => Self::Hostile,
            "unauthorized" => Self::Unauthorized,
            _ => bail!("no such fault: {text}; there are {KINDS}"),
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}={}", self.path, self.kind)?;
        self.times.map_or(Ok(()), |times| write!(f, "*{times}"))
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Latency(time) => write!(f, "latency:{}", time.as_millis()),
            Self::Status { code, retry_after: None } => write!(f, "status:{code}"),
            Self::Status { code, retry_after: Some(retry) } => {
                write!(f, "status:{code}:retry={retry}")
            }
            Self::Truncated => f.write_str("truncated"),
            Self::HalfSent => f.write_str("half-sent"),
            Self::Html => f.write_str("html"),
            Self::Empty => f.write_str("empty"),
            Self::Redirect(url) => write!(f, "redirect:{url}"),
            Self::Stalled => f.write_str("stalled"),
            Self::Reset => f.write_str("reset"),
            Self::Lost => f.write_str("lost"),
            Self::ForeignNext(origin) => write!(f, "foreign-next:{origin}"),
            Self::LoopingNext => f.write_str("looping-next"),
            Self::ForeignUrls(origin) => write!(f, "foreign-urls:{origin}"),
            Self::Hostile => f.write_str("hostile"),
            Self::Unauthorized => f.write_str("unauthorized"),
        }
    }
}

/// The faults that are active.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    pub(crate) fn add(&self, fault: Fault) {
        self.change(|faults| faults.push(fault));
    }

    pub(crate) fn replace(&self, with: Vec<Fault>) {
        self.change(|faults| *faults = with);
    }

    pub(crate) fn list(&self) -> Vec<Fault> {
        self.change(|faults| faults.clone())
    }

    /// The faults for a request: the sum of the latencies, and the first other fault.
    pub(crate) fn of(&self, line: &str) -> (Duration, Option<FaultKind>) {
        self.change(|faults| {
            let (mut latency, mut first) = (Duration::ZERO, None);
            for fault in faults.iter_mut().filter(|it| line.contains(&it.path)) {
                match &fault.kind {
                    FaultKind::Latency(time) => latency += *time,
                    kind if first.is_none() => first = Some(kind.clone()),
                    _ => continue,
                }
                fault.times = fault.times.map(|it| it.saturating_sub(1));
            }
            faults.retain(|it| it.times != Some(0));
            (latency, first)
        })
    }

    fn change<T>(&self, change: impl FnOnce(&mut Vec<Fault>) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}
