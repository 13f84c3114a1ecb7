//! An answer before it is sent. Faults may still change it.

use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::log::Note;
use crate::resources::Api;
use crate::words;

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, String)>,
    pub(crate) content: Content,
    /// What the log keeps of the change that was made. Clients do not see it.
    pub(crate) note: Note,
}

/// The body of an answer.
#[derive(Debug)]
pub(crate) enum Content {
    Nothing,
    Json(Value),
    Bytes(&'static str, Vec<u8>),
}

const OCTETS: &str = "application/octet-stream";

impl Answer {
    pub(crate) fn new(status: StatusCode, content: Content) -> Self {
        Self { status, headers: vec![], content, note: Note::default() }
    }

    pub(crate) fn json(body: Value) -> Self {
        Self::new(StatusCode::OK, Content::Json(body))
    }

    /// The answer to a request that created something.
    pub(crate) fn created(body: Value) -> Self {
        Self::new(StatusCode::CREATED, Content::Json(body))
    }

    /// The answer to a request that was carried out and has nothing to show.
    pub(crate) fn nothing() -> Self {
        Self::new(StatusCode::NO_CONTENT, Content::Nothing)
    }

    pub(crate) fn noted(self, note: Note) -> Self {
        Self { note, ..self }
    }

    pub(crate) fn octets(bytes: Vec<u8>) -> Self {
        Self::new(StatusCode::OK, Content::Bytes(OCTETS, bytes))
    }

    pub(crate) fn html(status: StatusCode, title: &str) -> Self {
        let page = format!("<!DOCTYPE html>\n<html lang=\"nl\"><title>{title}</title>{title}\n");
        Self::new(status, Content::Bytes("text/html; charset=utf-8", page.into_bytes()))
    }

    /// Redirects the browser to this address.
    pub(crate) fn redirect(url: &str) -> Self {
        Self::new(StatusCode::SEE_OTHER, Content::Nothing)
            .with(axum::http::header::LOCATION, url.to_owned())
    }

    pub(crate) fn with(mut self, name: HeaderName, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Makes this the answer of a failed download: a body that is the name of its media type, and
    /// no reason.
    pub(crate) fn into_failed_download(self) -> Self {
        Self { content: Content::Bytes(OCTETS, OCTETS.as_bytes().to_vec()), ..self }
    }

    /// The HTTP response.
    pub(crate) fn into_response(self) -> Response<Body> {
        let (content_type, bytes) = match self.content {
            Content::Nothing => (None, vec![]),
            Content::Json(body) => (Some("application/json"), body.to_string().into_bytes()),
            Content::Bytes(content_type, bytes) => (Some(content_type), bytes),
        };
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.status;
        if let Some(content_type) = content_type {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        if self.status != StatusCode::NO_CONTENT {
            response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(bytes.len()));
        }
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().append(name, value);
            }
        }
        *response.body_mut() = Body::from(bytes);
        response
    }
}

/// The name of a field or parameter, the code of what is wrong with it, and the reason in words.
pub(crate) type Param = (String, &'static str, String);

/// Why a request is refused, in the words of Open Zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) status: StatusCode,
    class: &'static str,
    pub(crate) code: &'static str,
    title: &'static str,
    pub(crate) detail: String,
    params: Vec<Param>,
    /// The name of the field with the params, which one register spells in another way.
    params_field: &'static str,
}

impl Problem {
    fn new(
        status: StatusCode,
        class: &'static str,
        code: &'static str,
        title: &'static str,
    ) -> Self {
        let (detail, params_field) = (title.to_owned(), "invalidParams");
        Self { status, class, code, title, detail, params: vec![], params_field }
    }

    pub(crate) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "NotFound", "not_found", "Niet gevonden.")
    }

    /// A parameter or field has a value that is not allowed.
    pub(crate) fn invalid(name: &str, code: &'static str, reason: impl Into<String>) -> Self {
        Self::all_invalid(vec![(name.to_owned(), code, reason.into())])
    }

    /// Several fields have values that are not allowed.
    pub(crate) fn all_invalid(params: Vec<Param>) -> Self {
        let status = StatusCode::BAD_REQUEST;
        let problem = Self::new(status, "ValidationError", "invalid", "Ongeldige invoer.");
        Self { params, ..problem }
    }

    /// The zaak is closed, so that nothing can be added to it.
    pub(crate) fn zaak_closed() -> Self {
        let title = "Je mag geen gegevens aanpassen van een gesloten zaak.";
        Self::new(StatusCode::FORBIDDEN, "ZaakClosed", "permission_denied", title)
    }

    /// The document is larger than the gateway takes.
    pub(crate) fn too_large() -> Self {
        let title = "Het bestand is te groot.";
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "RequestEntityTooLarge", "too_large", title)
    }

    pub(crate) fn not_acceptable() -> Self {
        let title = "Kan niet voldoen aan de opgegeven Accept header.";
        Self::new(StatusCode::NOT_ACCEPTABLE, "NotAcceptable", "not_acceptable", title)
    }

    pub(crate) fn precondition_failed() -> Self {
        let title = "Voorwaarde is niet vervuld";
        let status = StatusCode::PRECONDITION_FAILED;
        Self::new(status, "PreconditionFailed", "precondition_failed", title)
    }

    pub(crate) fn method_not_allowed(method: &str) -> Self {
        let title = "Methode \"{method}\" niet toegestaan.";
        let status = StatusCode::METHOD_NOT_ALLOWED;
        Self::new(status, "MethodNotAllowed", "method_not_allowed", title)
            .detail(format!("Methode \"{method}\" niet toegestaan."))
    }

    /// The body is not a JSON object.
    pub(crate) fn malformed() -> Self {
        let title = "Ongeldig samengesteld verzoek.";
        Self::new(StatusCode::BAD_REQUEST, "ParseError", "parse_error", title)
    }

    /// The body has another media type than the one that is read.
    pub(crate) fn unsupported_media_type(media_type: &str) -> Self {
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        let title = "Ongeldige media type \"{media_type}\" in aanvraag.";
        Self::new(status, "UnsupportedMediaType", "unsupported_media_type", title)
            .detail(format!("Ongeldige media type \"{media_type}\" in aanvraag."))
    }

    /// The client is not logged in, or may not do this.
    pub(crate) fn denied(status: StatusCode, code: &'static str) -> Self {
        let title = "Je hebt geen toestemming om deze actie uit te voeren.";
        Self::new(status, "PermissionDenied", code, title)
    }

    /// A server error, for faults.
    pub(crate) fn failing(status: StatusCode) -> Self {
        Self::new(status, "APIException", "error", "Er is een serverfout opgetreden.")
    }

    pub(crate) fn detail(self, detail: impl Into<String>) -> Self {
        Self { detail: detail.into(), ..self }
    }

    /// The same problem in the words of the register behind an API.
    pub(crate) fn said_by(self, api: Api) -> Self {
        let title = words::title(api, self.class).unwrap_or(self.title);
        let detail = if self.detail == self.title { title.to_owned() } else { self.detail };
        let params_field = words::params_field(api);
        Self { title, detail, params_field, ..self }
    }

    pub(crate) fn answer(self, origin: &str) -> Answer {
        let mut body = json!({
            "type": format!("{origin}/ref/fouten/{}/", self.class),
            "code": self.code,
            "title": self.title,
            "status": self.status.as_u16(),
            "detail": self.detail,
            "instance": format!("urn:uuid:{}", Uuid::new_v4()),
        });
        if !self.params.is_empty() {
            let params = self.params.iter();
            let params = params.map(
                |(name, code, reason)| json!({ "name": name, "code": code, "reason": reason }),
            );
            if let Some(body) = body.as_object_mut() {
                body.insert(self.params_field.to_owned(), params.collect());
            }
        }
        Answer::new(self.status, Content::Json(body))
    }
}
