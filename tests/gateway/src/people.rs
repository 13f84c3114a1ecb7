//! The addresses with which people set faults and read the log, in a browser or with curl.

use axum::body::Body;
use axum::extract::State;
use axum::http::{Response, StatusCode};
use serde_json::{Value, json};

use crate::answer::{Answer, Problem};
use crate::fault::Fault;
use crate::gateway::Gateway;

/// `GET /_fouten`: lists the faults, each as `PATH=KIND*TIMES`.
pub(crate) async fn list(State(gateway): State<Gateway>) -> Response<Body> {
    let faults = gateway.faults().list();
    Answer::json(faults.iter().map(|it| json!(it.to_string())).collect()).into_response()
}

/// `PUT /_fouten`: replaces all faults by those in the body.
pub(crate) async fn replace(State(gateway): State<Gateway>, body: String) -> Response<Body> {
    match parse(&body) {
        Ok(faults) => {
            gateway.faults().replace(faults);
            list(State(gateway)).await
        }
        Err(error) => Problem::failing(StatusCode::BAD_REQUEST)
            .detail(format!("{error:#}"))
            .answer("")
            .into_response(),
    }
}

/// `DELETE /_fouten`: removes all faults.
pub(crate) async fn heal(State(gateway): State<Gateway>) -> Response<Body> {
    gateway.heal();
    list(State(gateway)).await
}

/// `GET /_logboek`: lists the requests so far.
pub(crate) async fn log(State(gateway): State<Gateway>) -> Response<Body> {
    let entries = gateway.log();
    Answer::json(entries.iter().map(crate::log::Entry::json).collect::<Value>()).into_response()
}

fn parse(body: &str) -> anyhow::Result<Vec<Fault>> {
    let faults: Vec<String> = serde_json::from_str(body)?;
    faults.iter().map(|it| it.parse()).collect()
}
