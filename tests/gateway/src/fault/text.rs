//! Reads and writes faults, as on the command line and at `/_fouten`.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, Error, Result, bail};

use super::{FOREIGN, Fault, FaultKind};

/// The kinds of faults and how to write them, for help texts.
pub const KINDS: &str = "latency:MILLIS, status:CODE, status:CODE:retry=SECONDS, truncated, \
    half-sent, stalled, html[:CODE], empty, redirect[:URL], reset, dropped, lost[:CODE], \
    foreign-next[:ORIGIN], looping-next, foreign-urls[:ORIGIN], hostile, unauthorized, unscoped";

impl FromStr for Fault {
    type Err = Error;

    /// Reads `[METHOD ]PATH[$]=KIND[+AFTER][*TIMES]`, such as `/statussen=status:429:retry=3*2`.
    fn from_str(text: &str) -> Result<Self> {
        let (rest, times) = match text.rsplit_once('*') {
            Some((rest, times)) => {
                (rest, Some(times.parse().with_context(|| format!("{text}: no number: {times}"))?))
            }
            None => (text, None),
        };
        let after =
            rest.rsplit_once('+').and_then(|(rest, after)| Some((rest, after.parse().ok()?)));
        let (rest, after) = after.unwrap_or((rest, 0));
        // The path may contain a query with other equals signs.
        for (at, _) in rest.match_indices('=') {
            let (path, kind) = rest.split_at(at);
            if let Ok(kind) = kind.trim_start_matches('=').parse() {
                return Ok(Self { path: path.to_owned(), after, times, kind });
            }
        }
        bail!("{text}: a fault is [METHOD ]PATH[$]=KIND[+AFTER][*TIMES]; kinds: {KINDS}")
    }
}

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
                Self::Status { code: status(code)?, retry_after }
            }
            "truncated" => Self::Truncated,
            "half-sent" => Self::HalfSent,
            "html" if rest.is_empty() => Self::Html,
            "html" => Self::HtmlWith(status(rest)?),
            "empty" => Self::Empty,
            "redirect" => Self::Redirect(origin()),
            "stalled" => Self::Stalled,
            "reset" => Self::Reset,
            "dropped" => Self::Dropped,
            "lost" if rest.is_empty() => Self::Lost,
            "lost" => Self::LostWith(status(rest)?),
            "foreign-next" => Self::ForeignNext(origin()),
            "looping-next" => Self::LoopingNext,
            "foreign-urls" => Self::ForeignUrls(origin()),
            "hostile" => Self::Hostile,
            "unauthorized" => Self::Unauthorized,
            "unscoped" => Self::Unscoped,
            _ => bail!("no such fault: {text}; there are {KINDS}"),
        })
    }
}

fn status(text: &str) -> Result<u16> {
    let code = text.parse()?;
    axum::http::StatusCode::from_u16(code)?;
    Ok(code)
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}={}", self.path, self.kind)?;
        if self.after > 0 {
            write!(f, "+{}", self.after)?;
        }
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
            Self::HtmlWith(code) => write!(f, "html:{code}"),
            Self::Empty => f.write_str("empty"),
            Self::Redirect(url) => write!(f, "redirect:{url}"),
            Self::Stalled => f.write_str("stalled"),
            Self::Reset => f.write_str("reset"),
            Self::Dropped => f.write_str("dropped"),
            Self::Lost => f.write_str("lost"),
            Self::LostWith(code) => write!(f, "lost:{code}"),
            Self::ForeignNext(origin) => write!(f, "foreign-next:{origin}"),
            Self::LoopingNext => f.write_str("looping-next"),
            Self::ForeignUrls(origin) => write!(f, "foreign-urls:{origin}"),
            Self::Hostile => f.write_str("hostile"),
            Self::Unauthorized => f.write_str("unauthorized"),
            Self::Unscoped => f.write_str("unscoped"),
        }
    }
}
