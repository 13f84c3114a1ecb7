use form_urlencoded::Serializer;
use gloo_net::http::{Request, Response};
use serde_json::value::RawValue;

use super::question::{Question, Which};
use super::resource::{Api, Resource};
use super::transport::Raw;
use super::wire::Page;
use crate::config::GatewayConfig;
use crate::domain::DocumentId;
use crate::error::{Defect, LoadError};

/// Asks a ZGW gateway.
pub(crate) struct Http {
    bases: GatewayConfig,
}

/// The relations that come along with a list of zaken. Types are not asked for: nested expands
/// cost the register a query per zaak and made the list ten times slower.
const EXPAND: &str = "expand=status,resultaat";

impl Http {
    pub(crate) fn new(bases: GatewayConfig) -> Self {
        Self { bases }
    }

    pub(crate) async fn ask(&self, question: Question) -> Result<Raw, LoadError> {
        let Question { resource, which } = question;
        let list = self.address(resource);
        let is_one = matches!(which, Which::One(_));
        let (address, query) = match which {
            Which::All => (list, None),
            Which::One(id) => (format!("{list}/{id}"), None),
            Which::Of { name, target, id } => {
                let url = format!("{}/{id}", self.address(target));
                let query = Serializer::new(String::new()).append_pair(name, &url).finish();
                (list, Some(query))
            }
        };
        let body = text(self.get_expanded(resource, &address, query.as_deref()).await?).await?;
        if is_one {
            let item = serde_json::from_str(&body)
                .map_err(|it| Defect::whole(&address, it.to_string()))?;
            return Ok(Raw { source: address, items: vec![item], missing: vec![] });
        }
        let items = all_pages(&address, &body).await?;
        Ok(Raw { source: address, items, missing: vec![] })
    }

    pub(crate) async fn download(&self, id: DocumentId) -> Result<Vec<u8>, LoadError> {
        let address =
            format!("{}/{id}/download", self.address(Resource::Enkelvoudiginformatieobjecten));
        let response =
            accepted(&address, Request::get(&address).header("Accept", "*/*").send().await)?;
        if response.status() == 204 {
            return Err(LoadError::NotFound);
        }
        response.binary().await.map_err(|_| LoadError::Unreachable)
    }

    /// Zaken are asked for with what comes along; a gateway that refuses that is asked without.
    async fn get_expanded(
        &self,
        resource: Resource,
        address: &str,
        query: Option<&str>,
    ) -> Result<Response, LoadError> {
        if resource == Resource::Zaken {
            let response = send(address, Some(EXPAND)).await;
            if !matches!(&response, Ok(it) if matches!(it.status(), 400 | 403 | 404 | 406)) {
                return accepted(address, response);
            }
        }
        get(address, query).await
    }

    fn address(&self, resource: Resource) -> String {
        format!("{}/{}", self.base(resource.api()), resource.name())
    }

    fn base(&self, api: Api) -> &str {
        let base = match api {
            Api::Zaken => &self.bases.zaken,
            Api::Catalogi => &self.bases.catalogi,
            Api::Documenten => &self.bases.documenten,
            Api::Besluiten => &self.bases.besluiten,
        };
        base.trim_end_matches('/')
    }
}

fn query_of(url: &str) -> Option<&str> {
    url.split_once('?').map(|(_, query)| query)
}

async fn get(address: &str, query: Option<&str>) -> Result<Response, LoadError> {
    accepted(address, send(address, query).await)
}

async fn send(address: &str, query: Option<&str>) -> Result<Response, gloo_net::Error> {
    let url = match query {
        Some(query) => format!("{address}?{query}"),
        None => address.to_owned(),
    };
    Request::get(&url)
        .header("Accept", "application/json")
        // Open Zaak refuses zaken without the first; the standard asks for both.
        .header("Accept-Crs", "EPSG:4326")
        .header("Content-Crs", "EPSG:4326")
        .send()
        .await
}

fn accepted(
    address: &str,
    response: Result<Response, gloo_net::Error>,
) -> Result<Response, LoadError> {
    let response = response.map_err(|_| LoadError::Unreachable)?;
    match response.status() {
        200..=299 => Ok(response),
        401 => Err(LoadError::SessionExpired),
        403 | 404 => Err(LoadError::NotFound),
        429 | 502..=504 => Err(LoadError::Unreachable),
        status => Err(Defect::whole(address, format!("status {status}")).into()),
    }
}

async fn text(response: Response) -> Result<String, LoadError> {
    response.text().await.map_err(|_| LoadError::Unreachable)
}

/// The items on the page in `body` and on all pages after it.
///
/// Only the query of `next` is followed, on our own address: whatever host a body names, nothing is
/// sent there. A `next` that comes back ends the list.
async fn all_pages(address: &str, body: &str) -> Result<Vec<Box<RawValue>>, LoadError> {
    let read = |body: &str| Page::parse(body).map_err(|it| Defect::whole(address, it));
    let mut page = read(body)?;
    let mut items = std::mem::take(&mut page.items);
    let mut seen = vec![];
    while let Some(query) = page.next.as_deref().and_then(query_of).map(str::to_owned) {
        if seen.contains(&query) {
            break;
        }
        page = read(&text(get(address, Some(&query)).await?).await?)?;
        items.append(&mut page.items);
        seen.push(query);
    }
    Ok(items)
}
