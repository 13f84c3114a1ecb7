//! Which resources there are, and how each is asked for.

mod table;

use serde_json::Value;
use uuid::Uuid;

pub(crate) use table::RESOURCES;

/// One of the four ZGW APIs, or the one of Open Klant.
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

    /// What the `API-version` header says.
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

/// What a list looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `{count, next, previous, results}`
    Paged,
    /// An array.
    Bare,
    /// An array below a zaak, such as `/zaken/{uuid}/zaakeigenschappen`.
    BelowZaak,
}

/// Through what a resource belongs to a resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// It is a zaak.
    Itself,
    /// It hangs from the zaak in its field `zaak`.
    Zaak,
    /// It hangs from the besluit in its field `besluit`.
    Besluit,
    /// It is a document, of each zaak and besluit that it is linked to.
    Document,
    /// It hangs from the document in its field `informatieobject`.
    Informatieobject,
    /// It is about the zaken that came along with it.
    Onderwerp,
    /// It belongs to nobody: a type.
    Everyone,
}

/// How a list is sorted when nothing is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    AsInPack,
    /// By this moment, the last one first.
    Newest(&'static str),
    /// Type after type, within each the highest volgnummer first.
    Volgnummer,
}

/// What values a filter takes. What it does with them follows from its name: `einddatum__gt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Filter {
    Text,
    Url,
    Date,
    Bool,
    /// The field of this name of anything that it is about.
    Onderwerp(&'static str),
    /// The day on which a type must be valid.
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
    /// Fields that `ordering` takes.
    pub(crate) ordering: &'static [&'static str],
    /// What `expand` takes.
    pub(crate) expand: &'static [&'static str],
}

/// What a klantcontact is about, which a pack has under `_expand` only.
pub(crate) fn onderwerpen(row: &Value) -> impl Iterator<Item = &Value> {
    let objecten = row.pointer("/_expand/gingOverOnderwerpobjecten").and_then(Value::as_array);
    objecten.into_iter().flatten().filter_map(|it| it.get("onderwerpobjectidentificator"))
}

/// The resource of this name.
pub(crate) fn named(name: &str) -> Option<&'static Resource> {
    RESOURCES.iter().find(|it| it.name == name)
}

/// A resource and its id, as a URL names them, wherever that URL points.
pub(crate) type Key = (&'static str, Uuid);

/// What a URL or path names: the last resource in it that has an id.
pub(crate) fn key(url: &str) -> Option<Key> {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let segments: Vec<&str> = path.split('/').collect();
    segments.windows(2).rev().find_map(|pair| match pair {
        [name, id] => Some((named(name)?.name, id.parse().ok()?)),
        _ => None,
    })
}
