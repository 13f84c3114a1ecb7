//! What the tests share: an issuer that runs without node, and requests to the gateway.
#![allow(dead_code, reason = "each test program uses a part")]

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::http::Response;
use axum::routing::{get, post};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gateway::{Gateway, Issuer, Pack, serve};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use p256::SecretKey;
use p256::elliptic_curve::sec1::ToEncodedPoint;
use p256::pkcs8::EncodePrivateKey;
use serde_json::{Value, json};
use uuid::Uuid;

pub const MOULIN: &str = "999993653";
pub const VISSER: &str = "111222333";
pub const VEEL: &str = "999990020";
pub const AUDIENCE: &str = "urn:mijnzaken:gateway";

/// The pack with this name from `public/fixtures`.
pub fn pack(name: &str) -> Pack {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/fixtures");
    Pack::read(&fixtures.join(name)).unwrap()
}

/// The pack of the recorded sources, with tasks, messages and contacts of Moulin.
pub fn sources() -> Pack {
    Pack::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sources/pack")).unwrap()
}

/// The moment so many seconds from now, in seconds since 1970 as tokens use them.
pub fn in_seconds(seconds: i64) -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(now.as_secs()).unwrap() + seconds
}

/// A key that signs tokens.
struct Key {
    kid: String,
    private: EncodingKey,
    public: Value,
}

impl Key {
    fn new() -> Self {
        let bytes: Vec<u8> =
            [Uuid::new_v4(), Uuid::new_v4()].iter().flat_map(|it| *it.as_bytes()).collect();
        let secret = SecretKey::from_slice(&bytes).unwrap();
        let point = secret.public_key().to_encoded_point(false);
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let kid = Uuid::new_v4().to_string();
        let public = json!({
            "kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig", "kid": kid,
            "x": text(point.x().unwrap()), "y": text(point.y().unwrap()),
        });
        let der = secret.to_pkcs8_der().unwrap();
        Self { kid, private: EncodingKey::from_ec_der(der.as_bytes()), public }
    }

    fn sign(&self, claims: &Value) -> String {
        let header = Header { kid: Some(self.kid.clone()), ..Header::new(Algorithm::ES256) };
        encode(&header, claims, &self.private).unwrap()
    }
}

/// An issuer that publishes its key. Its token endpoint exchanges any code for the tokens that the
/// test has set.
#[derive(Clone)]
pub struct TestIssuer {
    pub url: String,
    key: Arc<Mutex<Key>>,
    /// How often the keys were fetched.
    pub fetched: Arc<AtomicUsize>,
    /// What the token endpoint answers. `form` is the last form that it was sent.
    pub tokens: Arc<Mutex<Value>>,
    pub form: Arc<Mutex<String>>,
}

impl TestIssuer {
    pub async fn start() -> Self {
        let key = Arc::new(Mutex::new(Key::new()));
        let fetched = Arc::new(AtomicUsize::new(0));
        let tokens = Arc::new(Mutex::new(Value::Null));
        let form = Arc::new(Mutex::new(String::new()));
        let own = Arc::new(Mutex::new(String::new()));
        let (url, keys, count) = (own.clone(), key.clone(), fetched.clone());
        let (answer, asked) = (tokens.clone(), form.clone());
        let app = axum::Router::new()
            .route("/.well-known/openid-configuration", get(move || async move {
                let url = url.lock().unwrap().clone();
                json_response(&json!({
                    "issuer": url,
                    "jwks_uri": format!("{url}/jwks"),
                    "authorization_endpoint": format!("{url}/auth"),
                    "token_endpoint": format!("{url}/token"),
                    "end_session_endpoint": format!("{url}/end"),
                }))
            }))
            .route("/jwks", get(move || async move {
                count.fetch_add(1, Ordering::Relaxed);
                json_response(&json!({ "keys": [{ "kty": "onbekend" }, keys.lock().unwrap().public.clone()] }))
            }))
            .route("/token", post(move |body: String| async move {
                *asked.lock().unwrap() = body;
                json_response(&answer.lock().unwrap().clone())
            }));
        let url = serve(app, 0).await.unwrap();
        own.lock().unwrap().clone_from(&url);
        Self { url, key, fetched, tokens, form }
    }

    /// From now on, signs with another key.
    pub fn change_key(&self) {
        *self.key.lock().unwrap() = Key::new();
    }

    /// A valid token in which these claims replace the usual ones.
    pub fn token(&self, claims: Value) -> String {
        self.key.lock().unwrap().sign(&self.with_usual(claims))
    }

    /// The same token, but signed with an unknown key under the id of the published one.
    pub fn forged(&self, claims: Value) -> String {
        let kid = self.key.lock().unwrap().kid.clone();
        Key { kid, ..Key::new() }.sign(&self.with_usual(claims))
    }

    pub fn bsn(&self, bsn: &str) -> String {
        self.token(json!({ "bsn": bsn }))
    }

    fn with_usual(&self, claims: Value) -> Value {
        let mut all = json!({
            "iss": self.url, "aud": AUDIENCE, "sub": "iemand",
            "iat": in_seconds(0), "exp": in_seconds(300),
        });
        all.as_object_mut().unwrap().extend(claims.as_object().unwrap().clone());
        all
    }
}

fn json_response(body: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(body.to_string()));
    response.headers_mut().insert("content-type", "application/json".parse().unwrap());
    response
}

/// A gateway with its address and its issuer, and an HTTP client.
pub struct Scene {
    pub gateway: Gateway,
    pub origin: String,
    pub issuer: TestIssuer,
    pub http: reqwest::Client,
}

impl Scene {
    pub async fn with(name: &str) -> Self {
        Self::over(pack(name)).await
    }

    pub async fn over(pack: Pack) -> Self {
        let issuer = TestIssuer::start().await;
        let trusted = Issuer::new(&issuer.url).for_audience(AUDIENCE);
        let gateway = Gateway::new(pack, trusted);
        let origin = gateway.serve(0).await.unwrap();
        let no_redirects = reqwest::redirect::Policy::none();
        let http = reqwest::Client::builder().redirect(no_redirects).build().unwrap();
        Self { gateway, origin, issuer, http }
    }

    /// A request that reads, with the headers of the app.
    pub fn ask(&self, path: &str, token: &str) -> reqwest::RequestBuilder {
        self.plain(path).header("authorization", format!("Bearer {token}"))
    }

    /// A request that changes something, with the headers of the app.
    pub fn command(
        &self,
        method: reqwest::Method,
        path: &str,
        token: &str,
        body: &Value,
    ) -> reqwest::RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.origin));
        let request = request.header("authorization", format!("Bearer {token}"));
        let request = request.header("accept", "application/json").body(body.to_string());
        let request = request.header("content-type", "application/json");
        request.header("accept-crs", "EPSG:4326").header("content-crs", "EPSG:4326")
    }

    /// The status and the JSON of the answer to a request that changes something.
    pub async fn sent(
        &self,
        method: reqwest::Method,
        path: &str,
        token: &str,
        body: &Value,
    ) -> (u16, Value) {
        let answer = self.command(method, path, token, body).send().await.unwrap();
        let status = answer.status().as_u16();
        let text = answer.text().await.unwrap();
        (status, serde_json::from_str(&text).unwrap_or(Value::Null))
    }

    /// A request that reads, without a token.
    pub fn plain(&self, path: &str) -> reqwest::RequestBuilder {
        let request = self.http.get(format!("{}{path}", self.origin));
        request.header("accept", "application/json").header("accept-crs", "EPSG:4326")
    }

    /// The status and the JSON of an answer.
    pub async fn json(&self, path: &str, token: &str) -> (u16, Value) {
        let response = self.ask(path, token).send().await.unwrap();
        let status = response.status().as_u16();
        let text = response.text().await.unwrap();
        (status, serde_json::from_str(&text).unwrap_or(Value::Null))
    }

    pub async fn status(&self, path: &str, token: &str) -> u16 {
        self.json(path, token).await.0
    }
}
