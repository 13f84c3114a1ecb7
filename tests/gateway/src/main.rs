//! The command: starts the test gateway over a resource pack, an OpenID provider, and the
//! production app in front of them if the app has been built.

mod options;
mod site;

use std::process::ExitCode;

use anyhow::{Context, Result};
use gateway::{Account, Client, Gateway, Issuer, KINDS, Pack, Provider, Registered};

use options::Options;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gateway: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    let options = match Options::parse(std::env::args().skip(1))? {
        Some(options) => options,
        None => {
            print!("{}", options::HELP);
            return Ok(());
        }
    };
    let pack = Pack::read(&options.pack)?;
    let people = pack.accounts();
    let provider = match options.issuer {
        Some(_) => None,
        None => Some(Provider::start(&people).await?),
    };
    let issuer = match (&options.issuer, &provider) {
        (Some(issuer), _) => issuer.clone(),
        (None, Some(provider)) => provider.issuer.clone(),
        (None, None) => String::new(),
    };
    let gateway = Gateway::new(pack, Issuer::new(&issuer));
    for fault in options.faults {
        gateway.fault(fault);
    }
    if let Some(bytes) = options.limit {
        gateway.limit(bytes);
    }
    if let Some(bytes) = options.part {
        gateway.part_size(bytes);
    }
    let origin = match &options.dist {
        Some(dist) => {
            let origin = format!("http://127.0.0.1:{}", options.port);
            let login = match (&provider, options.client_id) {
                (Some(provider), _) if options.bff => {
                    let Registered { id, secret } =
                        provider.register(&Client::bff(&origin)).await?;
                    gateway.bff(&id, &secret.context("the provider gave no secret")?);
                    site::bff_login()
                }
                (Some(provider), _) => {
                    let id = provider.register(&Client::browser(&origin)).await?.id;
                    site::oidc_login(&issuer, &id)
                }
                (None, id) => {
                    let id = id.context("--client-id: the provider's name for the app")?;
                    site::oidc_login(&issuer, &id)
                }
            };
            let config = site::config(dist, login, &gateway.sources(""))?;
            gateway::serve(site::app(&gateway, dist, &issuer, &config)?, options.port).await?
        }
        None => gateway.serve(options.port).await?,
    };
    tell(&origin, &issuer, options.dist.is_some(), provider.is_some().then_some(&people));
    tokio::signal::ctrl_c().await.context("cannot wait for Ctrl+C")
}

/// Prints what was started and how to use it.
fn tell(origin: &str, issuer: &str, has_app: bool, people: Option<&Vec<Account>>) {
    if has_app {
        println!("MijnZaken:  {origin}");
    } else {
        println!("MijnZaken:  build it with `cargo xtask dist`, and it is here too");
    }
    println!("Gateway:    {origin}/zaken/api/v1 (and /catalogi, /documenten, /besluiten,");
    println!("            /klantinteracties, /taken, /berichten; /objecten/api/v2)");
    println!("Provider:   {issuer}");
    for Account { name, bsn, kvk, rsin, .. } in people.into_iter().flatten() {
        let numbers = [("BSN", bsn), ("KVK", kvk), ("RSIN", rsin)];
        let numbers: Vec<String> = numbers
            .iter()
            .filter_map(|(kind, it)| Some(format!("{kind} {}", it.as_ref()?)))
            .collect();
        let numbers = if numbers.is_empty() { "no number".to_owned() } else { numbers.join(", ") };
        println!("Can log in: {name} ({numbers})");
    }
    println!("\nMake something go wrong, see what does, stop it, see what was asked:");
    println!("  curl -X PUT {origin}/_fouten -d '[\"/statussen=status:503:retry=3*2\"]'");
    println!("  curl {origin}/_fouten");
    println!("  curl -X DELETE {origin}/_fouten");
    println!("  curl {origin}/_logboek");
    println!("A fault is [METHOD ]PATH[$]=KIND[+AFTER][*TIMES]. Kinds: {KINDS}.");
    println!("\nAsk something (without a token this gives 401):");
    println!(
        "  curl -H 'Accept-Crs: EPSG:4326' -H \"Authorization: Bearer $TOKEN\" {origin}/zaken/api/v1/zaken"
    );
    println!("\nCtrl+C stops it.");
}
