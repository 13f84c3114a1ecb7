use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use tokio::net::TcpStream;

use crate::eventually;

/// A WebDriver process. It ends when this is dropped.
pub(super) struct Process {
    pub(super) address: String,
    process: Child,
}

impl Process {
    /// Starts the program on a free port.
    pub(super) fn start(command: &mut Command) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let program = command.get_program().to_string_lossy().into_owned();
        let process = command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{program}: run `cargo xtask test`, which gets it"))?;
        Ok(Self { address: format!("http://127.0.0.1:{port}"), process })
    }

    /// Waits until the process listens, which takes a moment.
    pub(super) async fn listens(&self) -> Result<()> {
        let address = self.address.trim_start_matches("http://");
        eventually("the driver answers", || async { Ok(TcpStream::connect(address).await.is_ok()) })
            .await
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
