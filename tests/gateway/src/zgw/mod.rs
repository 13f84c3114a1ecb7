//! The APIs: turns a path and a query into an answer.

mod adressen;
mod contact;
mod desk;
mod document;
mod documenten;
mod koppeling;
mod read;
mod taken;
mod write;

use axum::http::header::ACCEPT;
use axum::http::{HeaderMap, HeaderName, Method};
use uuid::Uuid;

use crate::answer::{Answer, Problem};
use crate::asked::Asked;
use crate::pack::id_in;
use crate::query::Query;
use crate::resources::{Api, Resource, Shape, named};
use crate::rewrite;
use crate::scope::View;
use read::{besluiten_of, detail, download, list, seen};

pub(crate) use desk::Desk;
pub(crate) use write::Write;

pub(crate) const ACCEPT_CRS: HeaderName = HeaderName::from_static("accept-crs");
pub(crate) const CONTENT_CRS: HeaderName = HeaderName::from_static("content-crs");
pub(crate) const API_VERSION: HeaderName = HeaderName::from_static("api-version");
const CRS: &str = "EPSG:4326";

/// The meaning of a path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    api: Api,
    what: What,
    crs: Crs,
}

/// What the CRS headers are to a path. Only answers with geometry have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Crs {
    Unknown,
    /// Each request needs `Accept-Crs`, and changes need `Content-Crs`.
    Needed,
    /// Only changes need a header.
    NeededToWrite,
}

#[derive(Clone, Copy, Debug)]
enum What {
    List(&'static Resource),
    Detail(&'static Resource, Uuid),
    Download(&'static Resource, Uuid),
    /// `/zaken/{uuid}/zaakeigenschappen`
    BelowZaak(&'static Resource, Uuid),
    /// `/zaken/{uuid}/besluiten`
    BesluitenOfZaak(Uuid),
    /// `/bestandsdelen/{uuid}`
    Part(Uuid),
    /// `/enkelvoudiginformatieobjecten/{uuid}/unlock`
    Unlock(Uuid),
    /// `/maak-klantcontact`
    Contact,
    WrongVersion,
    /// The id is not a UUID. Open Zaak answers with status 500; this gateway with 404.
    NoSuchId,
}

impl Place {
    /// Reads a path. `None` if nothing is there; the answer is then an HTML page and not JSON.
    pub(crate) fn parse(path: &str) -> Option<Self> {
        let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        let [api, "api", version, rest @ ..] = segments.as_slice() else { return None };
        if rest.last().is_none_or(|it| it.is_empty()) {
            return None;
        }
        let api = Api::parse(api)?;
        let resource = |name: &str| named(name).filter(|it| it.api == api);
        let top = |name: &str| resource(name).filter(|it| it.shape != Shape::BelowZaak);
        let what = match rest {
            ["maak-klantcontact"] if api == Api::Klantinteracties => What::Contact,
            ["bestandsdelen", id] if api == Api::Documenten => {
                id.parse().map_or(What::NoSuchId, What::Part)
            }
            [name @ "enkelvoudiginformatieobjecten", id, "unlock"] => {
                Self::with_id(top(name)?, id, |_, id| What::Unlock(id))
            }
            [name] => What::List(top(name)?),
            [name, id] => Self::with_id(top(name)?, id, What::Detail),
            [name @ "enkelvoudiginformatieobjecten", id, "download"] => {
                Self::with_id(top(name)?, id, What::Download)
            }
            ["zaken", id, "besluiten"] => {
                Self::with_id(top("zaken")?, id, |_, id| What::BesluitenOfZaak(id))
            }
            ["zaken", zaak, below] => {
                let below = resource(below).filter(|it| it.shape == Shape::BelowZaak)?;
                Self::with_id(below, zaak, What::BelowZaak)
            }
            ["zaken", _, below, id] => {
                let below = resource(below).filter(|it| it.shape == Shape::BelowZaak)?;
                Self::with_id(below, id, What::Detail)
            }
            _ => return None,
        };
        let crs = match rest {
            ["zaken"] | ["zaken", _] => Crs::Needed,
            ["objects", ..] => Crs::NeededToWrite,
            _ => Crs::Unknown,
        };
        let what = if *version == api.major() { what } else { What::WrongVersion };
        Some(Self { api, what, crs })
    }

    fn with_id(
        resource: &'static Resource,
        id: &str,
        make: impl Fn(&'static Resource, Uuid) -> What,
    ) -> What {
        id.parse().map_or(What::NoSuchId, |id| make(resource, id))
    }

    pub(crate) fn api(self) -> Api {
        self.api
    }

    pub(crate) fn is_download(self) -> bool {
        matches!(self.what, What::Download(..))
    }

    /// Refuses the request if the client does not accept the media type of the answer.
    pub(crate) fn check_accept(self, headers: &HeaderMap) -> Result<(), Problem> {
        let accepted: Vec<&str> =
            headers.get_all(ACCEPT).iter().filter_map(|it| it.to_str().ok()).collect();
        if accepted.is_empty() {
            return Ok(());
        }
        let (whole, kind) = match self.what {
            What::Download(..) => ("application/octet-stream", "application/*"),
            _ => ("application/json", "application/*"),
        };
        let mut types = accepted
            .iter()
            .flat_map(|it| it.split(','))
            .map(|it| it.split(';').next().unwrap_or(it).trim());
        match types.any(|it| it == "*/*" || it == kind || it == whole || it.is_empty()) {
            true => Ok(()),
            false => Err(Problem::not_acceptable()),
        }
    }

    pub(crate) fn check_method(self, method: &Method) -> Result<(), Problem> {
        let is_allowed = match self.what {
            What::Part(_) => *method == Method::PUT,
            What::Unlock(_) | What::Contact => *method == Method::POST,
            _ if matches!(*method, Method::GET | Method::HEAD) => true,
            What::List(_) => *method == Method::POST,
            What::Detail(resource, _) if resource.api == Api::Berichten => *method == Method::PATCH,
            What::Detail(..) => matches!(*method, Method::PUT | Method::PATCH | Method::DELETE),
            _ => false,
        };
        is_allowed.then_some(()).ok_or_else(|| Problem::method_not_allowed(method.as_str()))
    }

    /// The change that the request asks for. `None` if the request only reads.
    pub(crate) fn write(self, asked: &Asked) -> Result<Option<Write>, Problem> {
        let is_reading = matches!(asked.method, Method::GET | Method::HEAD);
        if !is_reading && self.crs != Crs::Unknown && !has_content_crs(&asked.headers) {
            let problem = Problem::precondition_failed();
            return Err(problem.detail("'Content-Crs' header ontbreekt"));
        }
        match self.what {
            _ if is_reading => Ok(None),
            What::List(resource) => Write::of(resource, None, asked).map(Some),
            What::Detail(resource, id) => Write::of(resource, Some(id), asked).map(Some),
            What::Part(id) => Write::part(id, asked).map(Some),
            What::Unlock(id) => Ok(Some(Write::Unlock(id, asked.fields()?))),
            What::Contact => Ok(Some(Write::Contact(asked.fields()?))),
            _ => Ok(None),
        }
    }

    pub(crate) fn check_crs(self, headers: &HeaderMap) -> Result<(), Problem> {
        if self.crs == Crs::Unknown {
            return Ok(());
        }
        match headers.get(ACCEPT_CRS) {
            None if self.crs == Crs::NeededToWrite => Ok(()),
            None => Err(Problem::precondition_failed().detail("'Accept-Crs' header ontbreekt")),
            Some(crs) if crs == CRS => Ok(()),
            Some(crs) => {
                let crs = crs.to_str().unwrap_or_default();
                Err(Problem::not_acceptable().detail(format!("CRS '{crs}' is niet ondersteund")))
            }
        }
    }

    /// The answer to a reading request of one resident.
    pub(crate) fn answer(self, view: View, origin: &str, query: &Query) -> Result<Answer, Problem> {
        let body = match self.what {
            What::List(resource) => list(resource, view, origin, query)?,
            What::Detail(resource, id) => detail(resource, id, view, query)?,
            What::Download(resource, id) => return download(resource, id, view, query),
            What::BelowZaak(resource, zaak) => {
                query.allow(|_| false)?;
                seen(view, zaak)?;
                let rows = view.rows(resource).filter(|it| id_in(it, "zaak") == Some(zaak));
                rows.map(|row| view.shown(resource, row)).collect()
            }
            What::BesluitenOfZaak(zaak) => {
                query.allow(|_| false)?;
                seen(view, zaak)?;
                besluiten_of(zaak, view, origin)
            }
            What::WrongVersion => {
                return Err(Problem::not_found().detail("Ongeldige versie in URL-pad."));
            }
            What::NoSuchId | What::Part(_) | What::Unlock(_) | What::Contact => {
                return Err(Problem::not_found());
            }
        };
        let mut body = body;
        rewrite::to_origin(&mut body, origin);
        Ok(Answer::json(body))
    }

    /// The headers that every answer for this path has.
    pub(crate) fn headers(self) -> impl Iterator<Item = (HeaderName, String)> {
        let version = (API_VERSION, self.api.version().to_owned());
        let crs = (self.crs != Crs::Unknown).then(|| (CONTENT_CRS, CRS.to_owned()));
        std::iter::once(version).chain(crs)
    }
}

fn has_content_crs(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_CRS).is_some_and(|it| it == CRS)
}
