//! Applies faults to answers.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_LENGTH, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{Response, StatusCode};
use futures::{StreamExt, stream};
use serde_json::{Value, json};

use crate::answer::{Answer, Content, Problem};
use crate::fault::FaultKind;
use crate::rewrite::each_text;

/// Text that an attacker, or somebody by accident, may have typed into a field.
const HOSTILE: &str = "<img src=x onerror=\"document.title='gekraakt'\"><script>document.title=\
    'gekraakt'</script>\u{202e}drawkcab\u{202c} ";

impl FaultKind {
    /// The answer that this fault gives instead of carrying out the request, if any.
    pub(crate) fn instead(&self, origin: &str) -> Option<Answer> {
        match self {
            Self::Status { code, retry_after } => {
                let status = StatusCode::from_u16(*code).unwrap_or_default();
                let answer = Problem::failing(status).answer(origin);
                Some(match retry_after {
                    Some(retry) => answer.with(RETRY_AFTER, retry.clone()),
                    None => answer,
                })
            }
            Self::Redirect(url) => Some(Answer::redirect(url)),
            Self::Html => Some(Answer::html(StatusCode::OK, "Even geduld")),
            Self::HtmlWith(code) => {
                let status = StatusCode::from_u16(*code).unwrap_or_default();
                Some(Answer::html(status, status.canonical_reason().unwrap_or("Fout")))
            }
            // The connection ends before anything of this answer is sent.
            Self::Reset => Some(Answer::nothing()),
            Self::Empty => {
                Some(Answer::new(StatusCode::OK, Content::Bytes("application/json", vec![])))
            }
            Self::Unauthorized => Some(unauthorized(
                Problem::denied(StatusCode::UNAUTHORIZED, "jwt-expired").answer(origin),
            )),
            _ => None,
        }
    }

    /// The answer that this fault gives after the request was carried out, if any.
    pub(crate) fn afterwards(&self, origin: &str) -> Option<Answer> {
        let status = match self {
            Self::Lost => StatusCode::GATEWAY_TIMEOUT,
            Self::LostWith(code) => StatusCode::from_u16(*code).unwrap_or_default(),
            _ => return None,
        };
        Some(Problem::failing(status).answer(origin))
    }

    /// Whether the connection ends without an answer.
    pub(crate) fn is_silent(&self) -> bool {
        matches!(self, Self::Reset | Self::Dropped)
    }

    /// Damages the body of an answer.
    pub(crate) fn damage(&self, body: &mut Value, origin: &str, asked: &str) {
        let set_next = |body: &mut Value, next: String| {
            if let Some(page) = body.as_object_mut().filter(|it| it.contains_key("next")) {
                page.insert("next".to_owned(), json!(next));
            }
        };
        match self {
            Self::ForeignNext(foreign) => {
                // The path of the real next page if there is one, or else that of this page.
                let next = body.get("next").and_then(Value::as_str);
                let path = next.and_then(|it| it.strip_prefix(origin)).unwrap_or(asked);
                let next = format!("{foreign}{path}");
                set_next(body, next);
            }
            Self::LoopingNext => set_next(body, format!("{origin}{asked}")),
            Self::ForeignUrls(foreign) => each_text(body, &mut |text| {
                if let Some(path) = text.strip_prefix(origin) {
                    *text = format!("{foreign}{path}");
                }
            }),
            Self::Hostile => make_hostile(body),
            _ => {}
        }
    }

    /// Damages the way in which the answer is sent.
    pub(crate) async fn cut(&self, response: Response<Body>) -> Response<Body> {
        if self.is_silent() {
            // An error before the first byte of the body ends the connection. An answer without a
            // body would be sent.
            let mut response = Response::new(broken_after(None, Duration::ZERO));
            response.headers_mut().insert(CONTENT_LENGTH, 1.into());
            return response;
        }
        if !matches!(self, Self::Truncated | Self::HalfSent | Self::Stalled) {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        let whole = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
        let half = whole.slice(..whole.len() / 2);
        let body = match self {
            Self::Truncated => {
                parts.headers.insert(CONTENT_LENGTH, half.len().into());
                Body::from(half)
            }
            Self::HalfSent => broken_after(Some(half), Duration::from_millis(20)),
            _ => broken_after(Some(half), Duration::from_secs(600)),
        };
        Response::from_parts(parts, body)
    }
}

/// Adds the header that asks for a bearer token.
pub(crate) fn unauthorized(answer: Answer) -> Answer {
    answer.with(WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"".to_owned())
}

/// A body that breaks off after `begin` and a while, in which the bytes before are sent.
fn broken_after(begin: Option<Bytes>, wait: Duration) -> Body {
    let end = stream::once(async move {
        if !wait.is_zero() {
            tokio::time::sleep(wait).await;
        }
        Err(std::io::Error::other("a fault ends the connection"))
    });
    Body::from_stream(stream::iter(begin.map(Ok)).chain(end))
}

fn make_hostile(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(make_hostile),
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if is_prose(name) => {
                        *text = format!("{HOSTILE}{text} {}", "Woordzondereinde".repeat(12));
                    }
                    other => make_hostile(other),
                }
            }
        }
        _ => {}
    }
}

/// Whether a field, of any resource, holds text that people typed.
fn is_prose(name: &str) -> bool {
    const PROSE: [&str; 25] = [
        "achternaam",
        "afwijkendeNaamBetrokkene",
        "berichtTekst",
        "beschrijving",
        "bestandsnaam",
        "geslachtsnaam",
        "identificatie",
        "inhoud",
        "naam",
        "omschrijving",
        "onderwerp",
        "reactie",
        "reden",
        "roltoelichting",
        "statustekst",
        "statustoelichting",
        "statutaireNaam",
        "titel",
        "title",
        "toelichting",
        "transactieomschrijving",
        "voorletters",
        "voornamen",
        "waarde",
        "auteur",
    ];
    PROSE.contains(&name)
}
