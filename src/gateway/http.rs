use std::collections::HashSet;

use gloo_net::http::{Request, Response};

use super::resource::{Api, Filter, Resource};
use super::transport::{RawItem, RawList};
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

    pub(crate) async fn list(
        &self,
        resource: Resource,
        filter: Option<&Filter>,
    ) -> Result<RawList, LoadError> {
        let address = self.address(resource);
        let query = filter.map(|it| self.query(it));
        let first = self.get_expanded(resource, &address, query.as_deref()).await?;
        let mut page = read_page(&address, first).await?;
        let mut items = std::mem::take(&mut page.items);
        let mut seen = HashSet::new();
        // Only the query of `next` is followed, on our own address: whatever host a body names,
        // nothing is sent there. A `next` that comes back ends the list.
        while let Some(query) = page.next.as_deref().and_then(query_of).map(str::to_owned) {
            if !seen.insert(query.clone()) {
                break;
            }
            page = read_page(&address, get(&address, Some(&query)).await?).await?;
            items.append(&mut page.items);
        }
        Ok(RawList { source: address, items, missing: vec![] })
    }

    pub(crate) async fn detail(&self, resource: Resource, id: &str) -> Result<RawItem, LoadError> {
        let address = format!("{}/{id}", self.address(resource));
        let response = self.get_expanded(resource, &address, None).await?;
        let body = text(&address, response).await?;
        let item = serde_json::from_str(&body)
            .map_err(|it| Defect::whole(&address, it.to_string()))?;
        Ok(RawItem { source: address, item })
    }

    pub(crate) async fn download(&self, id: DocumentId) -> Result<Vec<u8>, LoadError> {
        let address =
            format!("{}/{id}/download", self.address(Resource::Enkelvoudiginformatieobjecten));
        let response = accepted(
            &address,
            Request::get(&address).header("Accept", "*/*").send().await,
        )?;
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

    fn query(&self, filter: &Filter) -> String {
        let url = format!("{}/{}", self.address(filter.target), filter.id);
        form_urlencoded::Serializer::new(String::new()).append_pair(filter.name, &url).finish()
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

async fn text(address: &str, response: Response) -> Result<String, LoadError> {
    let body = response.text().await.map_err(|_| LoadError::Unreachable)?;
    if body.trim_start().starts_with('<') {
        return Err(Defect::whole(address, "HTML instead of JSON").into());
    }
    Ok(body)
}

async fn read_page(address: &str, response: Response) -> Result<Page, LoadError> {
    let body = response.text().await.map_err(|_| LoadError::Unreachable)?;
    Page::parse(&body).map_err(|it| Defect::whole(address, it).into())
}
