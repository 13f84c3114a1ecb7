//! Serves fixture mode during development.

use std::env;
use std::ffi::OsString;
use std::net::{IpAddr, UdpSocket};
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::bindgen;
use crate::process::{root, run};
use crate::tools::{self, Tools};

/// From where the server can be reached.
#[derive(Clone, Copy)]
pub(crate) enum Reach {
    /// Only from this machine.
    Here,
    /// Also from other devices on the network, such as a phone.
    Network,
}

/// Serves until the user stops it.
pub(crate) fn serve(reach: Reach) -> Result<()> {
    let tools = tools::for_serving()?;
    let mut trunk = tools.command("trunk");
    trunk.arg("serve").envs(environment(&tools)?);
    println!("MijnZaken: http://127.0.0.1:8080/aanvragen (once the build is done)");
    if let Reach::Network = reach {
        let address = own_address().context("this machine is on no network")?;
        trunk.args(["--address", "127.0.0.1", "--address", &address.to_string()]);
        println!("On a phone on the same network: http://{address}:8080/onderzoek has QR codes");
    }
    run(&mut trunk)
}

/// The address of this machine on its network. Nothing is sent: connecting a UDP socket only chooses
/// the route that a packet would take.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind("0.0.0.0:0").ok()?;
    // An address that is reserved for documentation (RFC 5737), so that it is never this machine's.
    socket.connect("192.0.2.1:9").ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_loopback() && !address.is_unspecified()).then_some(address)
}

/// The environment in which trunk finds the tools. Our stand-in for wasm-bindgen comes first.
pub(crate) fn environment(tools: &Tools) -> Result<Vec<(&'static str, OsString)>> {
    let real = tools.find(bindgen::NAME).context("wasm-bindgen is not where it was put")?;
    let folder = root().join("target/serve");
    bindgen::put_in(&folder)?;
    let path = env::join_paths(std::iter::once(folder).chain(tools.folders()))?;
    Ok(vec![("PATH", path), (bindgen::REAL, PathBuf::into_os_string(real))])
}
