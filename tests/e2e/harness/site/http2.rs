//! Serves over TLS, with HTTP/2: browsers speak HTTP/2 over nothing else.

use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result};
use axum::Router;
use base64ct::{Base64, Encoding};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use rcgen::{CertifiedKey, KeyPair, PublicKeyData, generate_simple_self_signed};
use ring::digest::{SHA256, digest};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// Serves on loopback with a certificate that nobody signed; returns the origin.
pub(super) async fn serve(app: Router) -> Result<String> {
    let acceptor = TlsAcceptor::from(Arc::new(config()?));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("https://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(acceptor.clone(), stream, app.clone()));
        }
    });
    Ok(origin)
}

/// The certificate of all sites of this run, which nobody signed.
fn certificate() -> Option<&'static CertifiedKey<KeyPair>> {
    static MADE: OnceLock<Option<CertifiedKey<KeyPair>>> = OnceLock::new();
    MADE.get_or_init(|| generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).ok()).as_ref()
}

/// The hash of the key of that certificate. A browser that is told to trust the key also keeps what
/// the site sends; where it only ignores what is wrong with a certificate, it keeps nothing.
pub(crate) fn key_hash() -> Option<String> {
    let key = certificate()?.signing_key.subject_public_key_info();
    Some(Base64::encode_string(digest(&SHA256, &key).as_ref()))
}

fn config() -> Result<ServerConfig> {
    let CertifiedKey { cert, signing_key } = certificate().context("no certificate")?;
    let key = PrivateKeyDer::Pkcs8(signing_key.serialize_der().into());
    let mut config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// Answers the requests of a connection. One that breaks off is that of a browser that closed.
async fn answer(acceptor: TlsAcceptor, stream: TcpStream, app: Router) {
    let Ok(stream) = acceptor.accept(stream).await else { return };
    let builder = Builder::new(TokioExecutor::new());
    let service = TowerToHyperService::new(app);
    _ = builder.serve_connection(TokioIo::new(stream), service).await;
}
