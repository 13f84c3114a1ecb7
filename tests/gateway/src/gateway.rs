//! The gateway itself: checks access, applies faults, and logs requests.

use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL};
use axum::http::{HeaderValue, Response, StatusCode};
use axum::routing::{any, get};
use serde_json::Value;
use tokio::net::TcpListener;

use crate::account::Account;
use crate::answer::{Answer, Content, Problem};
use crate::asked::Asked;
use crate::bff::Bff;
use crate::cors::Origins;
use crate::damage::unauthorized;
use crate::fault::{Fault, FaultKind, Faults};
use crate::log::{Entry, Log};
use crate::pack::Pack;
use crate::partij::Lezer;
use crate::people;
use crate::query::Query;
use crate::resources::key;
use crate::scope::View;
use crate::token::{Issuer, Refusal};
use crate::zgw::Place;

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
            like_open_zaak: AtomicBool::new(false),
        }))
    }

    /// The routes: the APIs, `/bff`, and the pages for faults and the log. They can be merged into
    /// another server, which is then both app and gateway.
    pub fn router(&self) -> Router {
        let steer = get(people::list).put(people::replace).delete(people::heal);
        let mut router =
            Router::new().route("/_fouten", steer).route("/_logboek", get(people::log));
        for place in [
            "zaken/api",
            "catalogi/api",
            "documenten/api",
            "besluiten/api",
            "klantinteracties/api",
            "bff",
        ] {
            router = router.route(&format!("/{place}/{{*rest}}"), any(handle));
        }
        router.with_state(self.clone())
    }

    /// Serves the gateway on loopback for as long as the runtime lives, and returns its address.
    /// Port 0 means any free port.
    pub async fn serve(&self, port: u16) -> Result<String> {
        let nothing = || async { Answer::html(StatusCode::NOT_FOUND, NOWHERE).into_response() };
        serve(self.router().fallback(nothing), port).await
    }

    /// Allows pages of an origin to read the answers.
    pub fn allow_origin(&self, origin: &str) {
        self.0.origins.allow(origin);
    }

    /// Adds a fault.
    pub fn fault(&self, fault: Fault) {
        self.0.faults.add(fault);
    }

    /// Removes all faults.
    pub fn heal(&self) {
        self.0.faults.replace(vec![]);
    }

    /// Every request since the start, in the order of the answers.
    pub fn log(&self) -> Vec<Entry> {
        self.0.log.entries()
    }

    /// The accounts that have zaken to see: the people and companies in the rollen of the pack.
    pub fn accounts(&self) -> Vec<Account> {
        self.0.pack.read().unwrap_or_else(PoisonError::into_inner).accounts()
    }

    /// The current item of a resource whose URL ends in this id.
    pub fn row(&self, resource: &str, id: &str) -> Option<Value> {
        let pack = self.0.pack.read().unwrap_or_else(PoisonError::into_inner);
        pack.row(key(&format!("{resource}/{id}"))?).cloned()
    }

    /// From now on, refuses tokens with status 403 and a code, as Open Zaak does, instead of 401.
    pub fn answer_like_open_zaak(&self) {
        self.0.like_open_zaak.store(true, Ordering::Relaxed);
    }

    /// Makes the gateway a backend for frontend below `/bff`, with this confidential client.
    pub fn bff(&self, client_id: &str, client_secret: &str) {
        self.0.bff.enable(client_id, client_secret);
    }

    pub(crate) fn faults(&self) -> &Faults {
        &self.0.faults
    }

    async fn answer(&self, asked: &Asked, entry: &mut Entry) -> Answer {
        if let Some(path) = asked.path.strip_prefix("/bff/") {
            return self.0.bff.answer(path, asked).await;
        }
        let Some(place) = Place::parse(&asked.path) else {
            return Answer::html(StatusCode::NOT_FOUND, NOWHERE);
        };
        let answer = self.zgw(place, asked, entry).await.unwrap_or_else(|problem| {
            let refused = problem.status == StatusCode::UNAUTHORIZED;
            let answer = problem.answer(&asked.origin);
            match (refused, place.is_download()) {
                (true, _) => unauthorized(answer),
                (false, true) => answer.into_failed_download(),
                (false, false) => answer,
            }
        });
        place.headers().fold(answer, |answer, (name, value)| answer.with(name, value))
    }

    async fn zgw(&self, place: Place, asked: &Asked, entry: &mut Entry) -> Result<Answer, Problem> {
        place.check_accept(&asked.headers)?;
        let lezer = self.let_in(asked, entry).await.map_err(|refusal| {
            let forbidden = self.0.like_open_zaak.load(Ordering::Relaxed);
            let denied = if forbidden { StatusCode::FORBIDDEN } else { StatusCode::UNAUTHORIZED };
            refusal.problem(denied)
        })?;
        place.check_method(&asked.method)?;
        place.check_crs(&asked.headers)?;
        if let Some(write) = place.write(asked)? {
            let mut pack = self.0.pack.write().unwrap_or_else(PoisonError::into_inner);
            return write.carry_out(&mut pack, &lezer, &asked.origin);
        }
        let pack = self.0.pack.read().unwrap_or_else(PoisonError::into_inner);
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

const NOWHERE: &str = "Sorry, de gevraagde pagina kon niet gevonden worden (404)";

async fn handle(State(gateway): State<Gateway>, request: Request) -> Response<Body> {
    let asked = Asked::of(request).await;
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
    entry.status = match fault {
        Some(FaultKind::Reset) => 0,
        _ => response.status().as_u16(),
    };
    gateway.0.log.add(entry);
    match fault {
        Some(fault) => fault.cut(response).await,
        None => response,
    }
}

impl Gateway {
    async fn respond(
        &self,
        asked: &Asked,
        entry: &mut Entry,
    ) -> (Response<Body>, Option<FaultKind>) {
        let path_and_query = asked.path_and_query();
        let (latency, fault) = self.0.faults.of(&asked.line());
        tokio::time::sleep(latency).await;
        let instead = fault.as_ref().and_then(|it| it.instead(&asked.origin));
        let mut answer = match instead {
            Some(answer) => answer,
            None => self.answer(asked, entry).await,
        };
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
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(origin)
}
