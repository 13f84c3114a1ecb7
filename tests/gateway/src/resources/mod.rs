//! The resources that the gateway serves, and how clients ask for each.

mod table;

use serde_json::Value;
use uuid::Uuid;

pub(crate) use table::RESOURCES;

/// One of the four ZGW APIs, or the Klantinteracties API of Open Klant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Api {
    Zaken,
    Catalogi,
    Documenten,
    Besluiten,
    Klantinteracties,
}

impl Api {
    const ALL: [Self; 5] =
        [Self::Zaken, Self::Catalogi, Self::Documenten, Self::Besluiten, Self::Klantinteracties];

    /// The first segment of its paths.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Zaken => "zaken",
            Self::Catalogi => "catalogi",
            Self::Documenten => "documenten",
            Self::Besluiten => "besluiten",
            Self::Klantinteracties => "klantinteracties",
        }
    }

    /// The value of the header `API-version`.
    pub(crate) fn version(self) -> &'static str {
        match self {
            Self::Zaken => "1.5.1",
            Self::Catalogi => "1.3.1",
            Self::Documenten => "1.4.2",
            Self::Besluiten => "1.1.0",
            Self::Klantinteracties => "0.9.0",
        }
    }

    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// The form of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `{count, next, previous, results}`
    Paged,
    /// An array.
    Bare,
    /// An array below a zaak, such as `/zaken/{uuid}/zaakeigenschappen`.
    BelowZaak,
}

/// How it is decided whether an item belongs to a resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The item is a zaak itself.
    Itself,
    /// By the zaak in its field `zaak`.
    Zaak,
    /// By the zaak of the besluit in its field `besluit`.
    Besluit,
    /// The item is a document, and belongs to each zaak and besluit that it is linked to.
    Document,
    /// By the document in its field `informatieobject`.
    Informatieobject,
    /// By the zaken that it is about, which are under its own `_expand`.
    Onderwerp,
    /// The item is a type, which everyone may see.
    Everyone,
}

/// The default order of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    AsInPack,
    /// By the moment in this field, the latest first.
    Newest(&'static str),
    /// Grouped by zaaktype, with the highest volgnummer first in each group.
    Volgnummer,
}

/// The kind of value that a filter takes. The name of the filter, such as `einddatum__gt`, says how
/// the value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Filter {
    Text,
    Url,
    Date,
    Bool,
    /// The value of this field in any of the onderwerpen of the item.
    Onderwerp(&'static str),
    /// A day on which the type must be valid.
    ValidOn,
    /// `definitief`, `concept` or `alles`.
    Concept,
}

/// A resource of one of the APIs.
#[derive(Debug)]
pub(crate) struct Resource {
    pub(crate) api: Api,
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) owner: Owner,
    pub(crate) order: Order,
    pub(crate) filters: &'static [(&'static str, Filter)],
    /// The fields that `ordering` accepts.
    pub(crate) ordering: &'static [&'static str],
    /// The relations that `expand` accepts.
    pub(crate) expand: &'static [&'static str],
}

/// The onderwerpen of a klantcontact: what it is about. A pack has them under `_expand` only.
pub(crate) fn onderwerpen(row: &Value) -> impl Iterator<Item = &Value> {
    let objecten = row.pointer("/_expand/gingOverOnderwerpobjecten").and_then(Value::as_array);
    objecten.into_iter().flatten().filter_map(|it| it.get("onderwerpobjectidentificator"))
}

/// The resource with this name.
pub(crate) fn named(name: &str) -> Option<&'static Resource> {
    RESOURCES.iter().find(|it| it.name == name)
}

/// The name of a resource and the id of an item, from a URL with any host.
pub(crate) type Key = (&'static str, Uuid);

/// The key in a URL or path: the last resource in it that is followed by an id.
pub(crate) fn key(url: &str) -> Option<Key> {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let segments: Vec<&str> = path.split('/').collect();
    segments.windows(2).rev().find_map(|pair| match pair {
        [name, id] => Some((named(name)?.name, id.parse().ok()?)),
        _ => None,
    })
}
