//! Faults on request: errors that a client must cope with, for tests and for people who try the
//! app.

mod text;

use std::sync::Mutex;
use std::time::Duration;

pub use text::KINDS;

/// A fault: what goes wrong, with which requests, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// A part of the method, path and query of the requests that fail, such as `/statussen?zaak` or
    /// `PATCH /zaken`. With a `$` at its end, the path ends there: `POST /zaakinformatieobjecten$`.
    pub path: String,
    /// How many such requests go well first.
    pub after: u32,
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
    /// A web page with this status, as a proxy answers; the request is not carried out.
    HtmlWith(u16),
    /// Status 200 with an empty body.
    Empty,
    /// A redirect to this address, such as a page to log in on.
    Redirect(String),
    /// The first half of the body comes, and then nothing for ten minutes.
    Stalled,
    /// The connection ends without an answer, and the request is not carried out. What a browser
    /// then silently repeats, if the connection had been used before, ends in the same way.
    Reset,
    /// The request is carried out, and then the connection ends without an answer. A repeat by the
    /// browser is not carried out.
    Dropped,
    /// The request is carried out, but the answer is lost: instead, a proxy reports a time-out.
    Lost,
    /// The request is carried out, but the answer is lost: instead, there is this status.
    LostWith(u16),
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
    /// The filter on the person falls away: what is anyone's comes, and can be changed.
    Unscoped,
}

const FOREIGN: &str = "http://elders.example";

impl Fault {
    /// A fault that happens every time.
    pub fn new(path: &str, kind: FaultKind) -> Self {
        Self { path: path.to_owned(), after: 0, times: None, kind }
    }

    /// The same fault, once this number of such requests went well.
    pub fn after(self, after: u32) -> Self {
        Self { after, ..self }
    }

    /// The same fault, limited to this number of times.
    pub fn times(self, times: u32) -> Self {
        Self { times: Some(times), ..self }
    }

    /// A fault that answers with a status, every time.
    pub fn status(path: &str, code: u16) -> Self {
        Self::new(path, FaultKind::Status { code, retry_after: None })
    }

    /// Whether it is about a request with this method, and this path and query.
    fn is_about(&self, method: &str, asked: &str) -> bool {
        let (of, path) = match self.path.split_once(' ') {
            Some((of, path)) => (of == method, path),
            None => (true, self.path.as_str()),
        };
        let without_query = asked.split('?').next().unwrap_or(asked);
        of && match path.strip_suffix('$') {
            Some(end) => without_query.ends_with(end) || asked.ends_with(end),
            None => asked.contains(path),
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
    pub(crate) fn of(&self, method: &str, asked: &str) -> (Duration, Option<FaultKind>) {
        self.change(|faults| {
            let (mut latency, mut first) = (Duration::ZERO, None);
            for fault in faults.iter_mut().filter(|it| it.is_about(method, asked)) {
                if fault.after > 0 {
                    fault.after -= 1;
                    continue;
                }
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
