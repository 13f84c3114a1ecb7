//! Answers requests that read: a list, one item, or the bytes of a document.

use axum::http::StatusCode;
use axum::http::header::CONTENT_DISPOSITION;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::answer::{Answer, Content, Problem};
use crate::expand::Expand;
use crate::pack::id_in;
use crate::paging::Page;
use crate::query::Query;
use crate::resources::{Resource, Shape, key};
use crate::scope::View;

pub(super) fn list(
    resource: &'static Resource,
    view: View,
    origin: &str,
    query: &Query,
) -> Result<Value, Problem> {
    let rows = query.select(resource, view.rows(resource))?;
    let expand = Expand::parse(query.get("expand"), resource)?;
    let shown = |row| {
        let mut row = view.shown(resource, row);
        expand.apply(view, &mut row);
        row
    };
    if resource.shape == Shape::Bare {
        return Ok(rows.into_iter().map(shown).collect());
    }
    let page = Page::asked(query)?;
    let count = rows.len();
    let results = page.cut(rows)?.into_iter().map(shown).collect();
    let url = format!("{origin}{}/{}", resource.api.base(), resource.name);
    Ok(page.wrap(count, results, &url, query))
}

pub(super) fn detail(
    resource: &'static Resource,
    id: Uuid,
    view: View,
    query: &Query,
) -> Result<Value, Problem> {
    query.allow(|name| {
        name == "expand" && !resource.expand.is_empty()
            || name == "versie" && has_versions(resource)
    })?;
    let expand = Expand::parse(query.get("expand"), resource)?;
    let row = view.row(resource, id).ok_or_else(Problem::not_found)?;
    check_version(row, query)?;
    let mut row = view.shown(resource, row);
    expand.apply(view, &mut row);
    Ok(row)
}

pub(super) fn download(
    resource: &'static Resource,
    id: Uuid,
    view: View,
    query: &Query,
) -> Result<Answer, Problem> {
    query.allow(|name| name == "versie")?;
    let row = view.row(resource, id).ok_or_else(Problem::not_found)?;
    check_version(row, query)?;
    let name = format!("attachment; filename=\"{id}.bin\"");
    Ok(match view.pack.file(id) {
        Some(bytes) => Answer::octets(bytes.to_vec()).with(CONTENT_DISPOSITION, name),
        None => {
            let nothing = Content::Bytes("application/octet-stream", vec![]);
            Answer::new(StatusCode::NO_CONTENT, nothing)
        }
    })
}

fn has_versions(resource: &Resource) -> bool {
    resource.name == "enkelvoudiginformatieobjecten"
}

/// Refuses a version of a document that the pack does not have. A pack has one version of each.
fn check_version(row: &Value, query: &Query) -> Result<(), Problem> {
    let own = row.get("versie").and_then(Value::as_u64).map(|it| it.to_string());
    match query.get("versie") {
        Some(asked) if Some(asked) != own.as_deref() => Err(Problem::not_found()),
        _ => Ok(()),
    }
}

pub(super) fn seen(view: View, zaak: Uuid) -> Result<(), Problem> {
    view.sees_zaak(zaak).then_some(()).ok_or_else(Problem::not_found)
}

/// The besluiten of a zaak, as links. A pack has no ids for the links, so that the ids of the
/// besluiten are used.
pub(super) fn besluiten_of(zaak: Uuid, view: View, origin: &str) -> Value {
    let besluiten = view.pack.rows("besluiten").iter();
    let link = |besluit: &Value| {
        let url = besluit.get("url")?;
        let (_, id) = key(url.as_str()?)?;
        let own = format!("{origin}/zaken/api/v1/zaken/{zaak}/besluiten/{id}");
        Some(json!({ "url": own, "uuid": id.to_string(), "besluit": url }))
    };
    besluiten.filter(|it| id_in(it, "zaak") == Some(zaak)).filter_map(link).collect()
}
