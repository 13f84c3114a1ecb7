use anyhow::{Context, Result};
use gateway::{Account, Client, Fault, Gateway, Issuer, Pack, Provider};
use serde_json::{Value, json};

use super::{Site, Visit};

#[must_use = "it closes when it is let go of"]
/// A municipality: the production app, a gateway with a resource pack, and a real OpenID provider.
pub struct Gemeente {
    /// The gateway. It records requests and can fail on request.
    pub gateway: Gateway,
    /// The origin of the gateway.
    pub gateway_origin: String,
    /// The OpenID provider.
    pub provider: Provider,
}

impl Gemeente {
    /// Opens a municipality with the named pack. The gateway has another origin than the app.
    pub async fn open(visit: &Visit, pack: &str) -> Result<Self> {
        Self::open_with(visit, Pack::read(&Site::pack_folder(pack)?)?, |client| client).await
    }

    /// Opens a municipality with a pack. `client` changes the registration of the app at the
    /// provider.
    pub async fn open_with(
        visit: &Visit,
        pack: Pack,
        client: impl FnOnce(Client) -> Client,
    ) -> Result<Self> {
        let accounts = accounts_of(&pack);
        Self::open_all(visit, pack, &accounts, client).await
    }

    /// Opens a municipality where these accounts can log in.
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

    /// Opens a municipality with a backend for frontend. The gateway has the same origin as the
    /// app.
    pub async fn open_with_bff(visit: &Visit, pack: &str) -> Result<Self> {
        Self::open_with_bff_over(visit, Pack::read(&Site::pack_folder(pack)?)?).await
    }

    /// Opens a municipality with a backend for frontend and this pack.
    pub async fn open_with_bff_over(visit: &Visit, pack: Pack) -> Result<Self> {
        let accounts = accounts_of(&pack);
        let gemeente = Self::without_login(visit, pack, &accounts).await?;
        let client = gemeente.provider.register(&Client::bff(&visit.site.origin)).await?;
        gemeente.gateway.bff(&client.id, client.secret.as_deref().context("no secret")?);
        visit.site.mount(gemeente.gateway.router());
        let login = json!({ "kind": "bff", "loginUrl": "/bff/login", "logoutUrl": "/bff/logout",
            "sessionUrl": "/bff/session" });
        let config = config(&apis("", &gemeente.gateway), &login);
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

    /// The `config.json` of this municipality.
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
        config(&apis(&self.gateway_origin, &self.gateway), &login)
    }

    /// Makes requests fail as `fault` says.
    pub fn fails(&self, fault: Fault) {
        self.gateway.fault(fault);
    }

    /// The GET requests that the gateway received, as path and query. Preflights are left out.
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

/// The accounts in the pack, and one of a person without zaken.
fn accounts_of(pack: &Pack) -> Vec<Account> {
    let mut accounts = pack.accounts();
    accounts.push(Account::new("niemand", "Noor Smit").with_bsn("999999990"));
    accounts
}

/// The addresses of the ZGW APIs, and of the other sources that the pack has.
fn apis(origin: &str, gateway: &Gateway) -> Value {
    let base = |name| format!("{origin}/{name}/api/v1");
    let mut apis = json!({ "zaken": base("zaken"), "catalogi": base("catalogi"),
        "documenten": base("documenten"), "besluiten": base("besluiten") });
    if let (Some(apis), Value::Object(sources)) = (apis.as_object_mut(), gateway.sources(origin)) {
        apis.extend(sources);
    }
    apis
}
