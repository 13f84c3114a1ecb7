use std::net::TcpListener;

use anyhow::Result;

/// A server that accepts connections and never answers.
pub struct SilentServer {
    /// The origin, such as `http://127.0.0.1:4000`.
    pub origin: String,
    /// The system accepts connections for as long as this is there.
    _listener: TcpListener,
}

impl SilentServer {
    /// Listens on any free port of loopback.
    pub fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let origin = format!("http://{}", listener.local_addr()?);
        Ok(Self { origin, _listener: listener })
    }
}
