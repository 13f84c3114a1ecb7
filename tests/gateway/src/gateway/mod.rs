//! The gateway itself: checks access, applies faults, and logs requests.

mod steer;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL};
use axum::http::{HeaderValue, Response, StatusCode};
use axum::routing::{any, get};
use tokio::net::TcpListener;

use crate::answer::{Answer, Content, Problem};
use crate::asked::Asked;
use crate::bff::Bff;
use crate::cors::Origins;
use crate::damage::unauthorized;
use crate::fault::{FaultKind, Faults};
use crate::log::{Entry, Log};
use crate::pack::Pack;
use crate::partij::Lezer;
use crate::people;
use crate::query::Query;
use crate::repeat::Repeats;
use crate::resources::Api;
use crate::scope::View;
use crate::token::{Issuer, Refusal};
use crate::upload::Limits;
use crate::zgw::{Desk, Place};

/// A gateway over a resource pack. Clones share the same gateway.
#[derive(Clone)]
pub struct Gateway(Arc<Inner>);

struct Inner {
    pack: RwLock<Pack>,
    issuer: Issuer,
    bff: Bff,
    origins: Origins,
    faults: Faults,
    log: Log,
    limits: RwLock<Limits>,
    repeats: Repeats,
    like_open_zaak: AtomicBool,
}

impl Gateway {
    /// A gateway that accepts tokens of this issuer.
    pub fn new(pack: Pack, issuer: Issuer) -> Self {
        Self(Arc::new(Inner {
            pack: RwLock::new(pack),
            bff: Bff::new(issuer.clone()),
            issuer,
            origins: Origins::default(),
            faults: Faults::default(),
            log: Log::default(),
            limits: RwLock::default(),
            repeats: Repeats::default(),
            like_open_zaak: AtomicBool::new(false),
        }))
    }

    /// The routes: the APIs, `/bff`, and the pages for faults and the log. They can be merged into
    /// another server, which is then both app and gateway.
    pub fn router(&self) -> Router {
        let steer = get(people::list).put(people::replace).delete(people::heal);
        let mut router =
            Router::new().route("/_fouten", steer).route("/_logboek", get(people::log));
        for api in Api::ALL {
            router = router.route(&format!("/{}/api/{{*rest}}", api.name()), any(handle));
        }
        let router = router.route("/bff/{*rest}", any(handle));
        router.with_state(self.clone())
    }

    /// Serves the gateway on loopback for as long as the runtime lives, and returns its address.
    /// Port 0 means any free port.
    pub async fn serve(&self, port: u16) -> Result<String> {
        let nothing = || async { Answer::html(StatusCode::NOT_FOUND, NOWHERE).into_response() };
        serve(self.router().fallback(nothing), port).await
    }

    fn limits(&self) -> Limits {
        *self.0.limits.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn pack(&self) -> RwLockReadGuard<'_, Pack> {
        self.0.pack.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn faults(&self) -> &Faults {
        &self.0.faults
    }

    async fn answer(&self, asked: &Asked, is_unscoped: bool, entry: &mut Entry) -> Answer {
        if let Some(path) = asked.path.strip_prefix("/bff/") {
            return self.0.bff.answer(path, asked).await;
        }
        let Some(place) = Place::parse(&asked.path) else {
            return Answer::html(StatusCode::NOT_FOUND, NOWHERE);
        };
        let answer = self.api(place, asked, is_unscoped, entry).await.unwrap_or_else(|problem| {
            let refused = problem.status == StatusCode::UNAUTHORIZED;
            let answer = problem.said_by(place.api()).answer(&asked.origin);
            match (refused, place.is_download()) {
                (true, _) => unauthorized(answer),
                (false, true) => answer.into_failed_download(),
                (false, false) => answer,
            }
        });
        place.headers().fold(answer, |answer, (name, value)| answer.with(name, value))
    }

    async fn api(
        &self,
        place: Place,
        asked: &Asked,
        is_unscoped: bool,
        entry: &mut Entry,
    ) -> Result<Answer, Problem> {
        place.check_accept(&asked.headers)?;
        let lezer = self.let_in(asked, entry).await.map_err(|refusal| {
            let forbidden = self.0.like_open_zaak.load(Ordering::Relaxed);
            let denied = if forbidden { StatusCode::FORBIDDEN } else { StatusCode::UNAUTHORIZED };
            refusal.problem(denied)
        })?;
        let lezer = if is_unscoped { lezer.who_sees_all() } else { lezer };
        place.check_method(&asked.method)?;
        place.check_crs(&asked.headers)?;
        if let Some(write) = place.write(asked)? {
            let mut pack = self.0.pack.write().unwrap_or_else(PoisonError::into_inner);
            let (origin, limits) = (asked.origin.as_str(), self.limits());
            return write.carry_out(&mut Desk { pack: &mut pack, lezer: &lezer, origin, limits });
        }
        let pack = self.pack();
        let view = View { pack: &pack, lezer: &lezer };
        place.answer(view, &asked.origin, &Query::parse(&asked.query))
    }

    async fn let_in(&self, asked: &Asked, entry: &mut Entry) -> Result<Lezer, Refusal> {
        let authorization = asked.headers.get(AUTHORIZATION).and_then(|it| it.to_str().ok());
        let Some(authorization) = authorization else {
            let claims = self.0.bff.claims(&asked.headers)?;
            entry.cookie = true;
            return Ok(Lezer::from_claims(&claims));
        };
        let (scheme, token) = authorization.split_once(' ').ok_or(Refusal::Missing)?;
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(Refusal::Missing);
        }
        let claims = self.0.issuer.claims(token.trim()).await?;
        entry.bearer = true;
        Ok(Lezer::from_claims(&claims))
    }
}

const TOO_LARGE: &str = "413 Request Entity Too Large";
const NOWHERE: &str = "Sorry, de gevraagde pagina kon niet gevonden worden (404)";

async fn handle(State(gateway): State<Gateway>, request: Request) -> Response<Body> {
    let connection = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|it| it.0);
    let is_reused = gateway.0.repeats.is_reused(connection);
    let asked = Asked::of(request, gateway.limits().body).await;
    if gateway.0.repeats.is_repeat(&asked) {
        if is_reused {
            gateway.0.repeats.expect(&asked);
        }
        return FaultKind::Reset.cut(Response::default()).await;
    }
    let mut entry = Entry::of(asked.method.as_str(), &asked.path, &asked.query, &asked.headers);
    let preflight = Origins::preflight(&asked.method, &asked.headers);
    let is_preflight = preflight.is_some();
    let (response, fault) = match preflight {
        // Preflights never fail on purpose: the browser would hide all other faults.
        Some(answer) => (answer.into_response(), None),
        None => gateway.respond(&asked, &mut entry).await,
    };
    let mut response = response;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    gateway.0.origins.mark(&asked.headers, is_preflight, &mut response);
    entry.status = match &fault {
        Some(fault) if fault.is_silent() => 0,
        _ => response.status().as_u16(),
    };
    gateway.0.log.add(entry);
    let Some(fault) = fault else { return response };
    if fault.is_silent() && is_reused {
        gateway.0.repeats.expect(&asked);
    }
    fault.cut(response).await
}

impl Gateway {
    async fn respond(
        &self,
        asked: &Asked,
        entry: &mut Entry,
    ) -> (Response<Body>, Option<FaultKind>) {
        let path_and_query = asked.path_and_query();
        let (latency, fault) = self.0.faults.of(asked.method.as_str(), &path_and_query);
        tokio::time::sleep(latency).await;
        let instead = fault.as_ref().and_then(|it| it.instead(&asked.origin));
        let mut answer = match instead {
            Some(answer) => answer,
            None if asked.is_too_large => Answer::html(StatusCode::PAYLOAD_TOO_LARGE, TOO_LARGE),
            None => self.answer(asked, fault == Some(FaultKind::Unscoped), entry).await,
        };
        entry.add(std::mem::take(&mut answer.note));
        if let (Some(fault), Content::Json(body)) = (&fault, &mut answer.content) {
            fault.damage(body, &asked.origin, &path_and_query);
        }
        let lost = fault.as_ref().and_then(|it| it.afterwards(&asked.origin));
        (lost.unwrap_or(answer).into_response(), fault)
    }
}

/// Serves an app on loopback, and returns its address, such as `http://127.0.0.1:8081`.
pub async fn serve(app: Router, port: u16) -> Result<String> {
    let address = (Ipv4Addr::LOCALHOST, port);
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on port {port} of 127.0.0.1"))?;
    let origin = format!("http://{}", listener.local_addr()?);
    let app = app.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(origin)
}
