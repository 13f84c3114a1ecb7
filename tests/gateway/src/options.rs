//! The options of the command.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use gateway::Fault;

pub(crate) const HELP: &str = "\
gateway --pack DIR [OPTION]...

  --pack DIR       the resource pack to serve: one JSON file per ZGW resource
  --port N         where on 127.0.0.1 (8081)
  --dist DIR       the production build of the app, served on the same origin
  --issuer URL     a provider that runs already; without it one is started, which needs node and
                   OIDC_PROVIDER, the folder of npm's oidc-provider
  --client-id ID   with --issuer and --dist: how that provider knows the app
  --bff            with --dist: the gateway logs in, and the app has a cookie and no token
  --fault FAULT    something that goes wrong: [METHOD ]PATH[$]=KIND[+AFTER][*TIMES]; repeatable
  --limit BYTES    the largest body of a request, above which a proxy would answer 413
  --part BYTES     the size of the parts of large documents (1048576)
";

/// The options of the command.
pub(crate) struct Options {
    pub(crate) pack: PathBuf,
    pub(crate) port: u16,
    /// A folder with a build of the app.
    pub(crate) dist: Option<PathBuf>,
    pub(crate) issuer: Option<String>,
    pub(crate) client_id: Option<String>,
    pub(crate) bff: bool,
    pub(crate) faults: Vec<Fault>,
    pub(crate) limit: Option<usize>,
    pub(crate) part: Option<u64>,
}

impl Options {
    /// Reads the arguments. `None` if they ask for help.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Self>> {
        let (mut pack, mut port, mut dist, mut issuer) = (None, 8081, None, None);
        let (mut client_id, mut bff, mut faults) = (None, false, vec![]);
        let (mut limit, mut part) = (None, None);
        while let Some(name) = arguments.next() {
            if matches!(name.as_str(), "--help" | "-h") {
                return Ok(None);
            }
            if name == "--bff" {
                bff = true;
                continue;
            }
            let value = arguments.next().with_context(|| format!("{name} what?\n\n{HELP}"))?;
            match name.as_str() {
                "--pack" => pack = Some(PathBuf::from(value)),
                "--port" => port = value.parse().with_context(|| format!("no port: {value}"))?,
                "--dist" => dist = Some(PathBuf::from(value)),
                "--issuer" => issuer = Some(value),
                "--client-id" => client_id = Some(value),
                "--limit" => limit = Some(value.parse().context("--limit is no number")?),
                "--part" => part = Some(value.parse().context("--part is no number")?),
                "--fault" => faults.push(value.parse()?),
                _ => bail!("unknown option: {name}\n\n{HELP}"),
            }
        }
        if dist.is_some() && port == 0 {
            bail!("--dist needs a --port: the provider must know where the app is");
        }
        if bff && (dist.is_none() || issuer.is_some()) {
            bail!("--bff needs --dist, and a provider of its own");
        }
        let pack = pack.with_context(|| format!("--pack is needed\n\n{HELP}"))?;
        let dist = dist.filter(|it| it.join("index.html").is_file());
        Ok(Some(Self { pack, port, dist, issuer, client_id, bff, faults, limit, part }))
    }
}
