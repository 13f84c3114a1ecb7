//! The resources that the gateway serves, and how clients ask for each.

mod sources;
mod table;

use serde_json::Value;
use uuid::Uuid;

use sources::SOURCES;
use table::ZGW;

/// All resources. Each file of a resource pack has the name of one of them.
pub(crate) fn all() -> impl Iterator<Item = &'static Resource> {
    ZGW.iter().chain(SOURCES)
}

/// One of the four ZGW APIs, or an API of another source: Open Klant, Open Object or Open VTB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Api {
    Zaken,
    Catalogi,
    Documenten,
    Besluiten,
    Klantinteracties,
    /// The Objects API of Open Object.
    Objecten,
    /// The tasks of Open VTB.
    Taken,
    /// The messages of Open VTB.
    Berichten,
}

impl Api {
    pub(crate) const ALL: [Self; 8] = [
        Self::Zaken,
        Self::Catalogi,
        Self::Documenten,
        Self::Besluiten,
        Self::Klantinteracties,
        Self::Objecten,
        Self::Taken,
        Self::Berichten,
    ];

    /// The first segment of its paths.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Zaken => "zaken",
            Self::Catalogi => "catalogi",
            Self::Documenten => "documenten",
            Self::Besluiten => "besluiten",
            Self::Klantinteracties => "klantinteracties",
            Self::Objecten => "objecten",
            Self::Taken => "taken",
            Self::Berichten => "berichten",
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
            Self::Objecten => "2.7.0",
            Self::Taken | Self::Berichten => "0.1.0",
        }
    }

    /// The version in its paths.
    pub(crate) fn major(self) -> &'static str {
        if self == Self::Objecten { "v2" } else { "v1" }
    }

    /// Its base address, without an origin.
    pub(crate) fn base(self) -> String {
        format!("/{}/api/{}", self.name(), self.major())
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
    /// By the number in `record.data.identificatie`.
    Identificatie,
    /// By the number at the end of the urn in this field.
    Urn(&'static str),
    /// The item is a partij of Open Klant, which identificatoren say who it is.
    Partij,
    /// By the partij in this field, or that of the betrokkene that the item belongs to.
    VanPartij(&'static str),
    /// By the klantcontact in its field `klantcontact`.
    VanContact,
    /// By the partijen that took part, or else by the zaken that it is about. Both are under its
    /// own `_expand`.
    Klantcontact,
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
    /// The URL of an objecttype, of which only the id counts.
    Objecttype,
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

impl Resource {
    /// The name of its file in a pack, without `.json`. It is that of the collection in the API,
    /// but for the objects of the Objects API, whose name would say nothing in a folder.
    pub(crate) fn file(&self) -> &'static str {
        if self.api == Api::Objecten { "objecten" } else { self.name }
    }

    /// The path of one item.
    pub(crate) fn path(&self, id: Uuid) -> String {
        format!("{}/{}/{id}", self.api.base(), self.name)
    }
}

/// The onderwerpen of a klantcontact: what it is about. A pack in memory has them under `_expand`.
pub(crate) fn onderwerpen(row: &Value) -> impl Iterator<Item = &Value> {
    let objecten = row.pointer("/_expand/gingOverOnderwerpobjecten").and_then(Value::as_array);
    objecten.into_iter().flatten().filter_map(|it| it.get("onderwerpobjectidentificator"))
}

/// The resource with this name.
pub(crate) fn named(name: &str) -> Option<&'static Resource> {
    all().find(|it| it.name == name)
}

/// The resource with this name, or with a file of this name in a pack.
pub(crate) fn named_or_filed(name: &str) -> Option<&'static Resource> {
    all().find(|it| it.name == name || it.file() == name)
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
