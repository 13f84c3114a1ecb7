use anyhow::{Context, Result};
use gateway::{Account, Client, Fault, Gateway, Issuer, Pack, Provider};
use serde_json::{Value, json};

use super::{Site, Visit};

#[must_use = "it closes when it is let go of"]
/// A municipality: the production app, its gateway over a resource pack, and a real OpenID provider.
pub struct Gemeente {
    /// The gateway, which writes down what it is asked and fails on request.
    pub gateway: Gateway,
    /// Where its APIs are.
    pub gateway_origin: String,
    /// Where one logs in.
    pub provider: Provider,
}

impl Gemeente {
    /// Opens one with the pack of this name. The gateway is on another origin than the app.
    pub async fn open(visit: &Visit, pack: &str) -> Result<Self> {
        Self::open_with(visit, Pack::read(&Site::pack_folder(pack)?)?, |client| client).await
    }

    /// Opens one with a pack, and a client at the provider that differs from the usual.
    pub async fn open_with(
        visit: &Visit,
        pack: Pack,
        client: impl FnOnce(Client) -> Client,
    ) -> Result<Self> {
        let accounts = accounts_of(&pack);
        Self::open_all(visit, pack, &accounts, client).await
    }

    /// Opens one where these people can log in.
    pub async fn open_for(visit: &Visit, pack: Pack, accounts: &[Account]) -> Result<Self> {
        Self::open_all(visit, pack, accounts, |client| client).await
    }

    async fn open_all(
        visit: &Visit,
        pack: Pack,
        accounts: &[Account],
        client: impl FnOnce(Client) -> Client,
    ) -> Result<Self> {
        let gemeente = Self::without_login(visit, pack, accounts).await?;
        let client = client(Client::browser(&visit.site.origin));
        let client = gemeente.provider.register(&client).await?;
        visit.site.put("config.json", &gemeente.config(&client.id).to_string())?;
        Ok(gemeente)
    }

    /// Opens one that keeps the session in a cookie, with the gateway on the app's own origin.
    pub async fn open_with_bff(visit: &Visit, pack: &str) -> Result<Self> {
        Self::open_with_bff_over(visit, Pack::read(&Site::pack_folder(pack)?)?).await
    }

    /// The same over a pack from elsewhere.
    pub async fn open_with_bff_over(visit: &Visit, pack: Pack) -> Result<Self> {
        let accounts = accounts_of(&pack);
        let gemeente = Self::without_login(visit, pack, &accounts).await?;
        let client = gemeente.provider.register(&Client::bff(&visit.site.origin)).await?;
        gemeente.gateway.bff(&client.id, client.secret.as_deref().context("no secret")?);
        visit.site.mount(gemeente.gateway.router());
        let login = json!({ "kind": "bff", "loginUrl": "/bff/login", "logoutUrl": "/bff/logout",
            "sessionUrl": "/bff/session" });
        let config = config(&apis(""), &login);
        visit.site.put("config.json", &config.to_string())?;
        Ok(gemeente)
    }

    async fn without_login(visit: &Visit, pack: Pack, accounts: &[Account]) -> Result<Self> {
        let provider = Provider::start(accounts).await?;
        let gateway = Gateway::new(pack, Issuer::new(&provider.issuer));
        gateway.allow_origin(&visit.site.origin);
        let gateway_origin = gateway.serve(0).await?;
        visit.site.allow(&[&gateway_origin, &provider.issuer]);
        Ok(Self { gateway, gateway_origin, provider })
    }

    /// `config.json` of this municipality.
    pub fn config(&self, client_id: &str) -> Value {
        let login = json!({
            "kind": "oidc", "issuer": self.provider.issuer, "clientId": client_id,
            "scope": "openid",
            "options": [
                { "label": "DigiD", "params": { "kc_idp_hint": "digid" } },
                { "label": "eHerkenning", "params": { "kc_idp_hint": "eherkenning",
                    "acr_values": "http://eidas.europa.eu/LoA/substantial" } },
            ],
        });
        config(&apis(&self.gateway_origin), &login)
    }

    /// Makes requests with `path` in their address fail.
    pub fn fails(&self, fault: Fault) {
        self.gateway.fault(fault);
    }

    /// What the gateway was asked below its APIs, without the preflights: path and query.
    pub fn asked(&self) -> Vec<String> {
        let requests = self.gateway.log().into_iter().filter(|it| it.method == "GET");
        requests.map(|it| format!("{}?{}", it.path, it.query)).collect()
    }
}

fn config(gateway: &Value, login: &Value) -> Value {
    let contact = json!({ "telephone": "14 050" });
    let organisation = json!({ "name": "Gemeente Groningen", "contact": contact });
    json!({ "mode": "gateway", "organisation": organisation, "gateway": gateway, "login": login })
}

/// Those in the pack, and someone without zaken.
fn accounts_of(pack: &Pack) -> Vec<Account> {
    let mut accounts = pack.accounts();
    accounts.push(Account::new("niemand", "Noor Smit").with_bsn("999999990"));
    accounts
}

fn apis(origin: &str) -> Value {
    let base = |name| format!("{origin}/{name}/api/v1");
    json!({ "zaken": base("zaken"), "catalogi": base("catalogi"),
        "documenten": base("documenten"), "besluiten": base("besluiten") })
}
