use crate::domain::{
    BesluitId, BesluittypeId, CatalogusId, DocumentId, InformatieobjecttypeId, ResultaattypeId,
    StatusId, StatustypeId, ZaakId, ZaaktypeId,
};

/// A kind of ZGW resource that the app reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Resource {
    Zaken,
    Statussen,
    /// Not in the standard: Open Zaak has it, as an experiment.
    Substatussen,
    /// Comes along with zaken; only a resource pack reads it by itself.
    #[cfg(feature = "fixtures")]
    Resultaten,
    Rollen,
    Zaakinformatieobjecten,
    Catalogussen,
    Zaaktypen,
    Statustypen,
    Resultaattypen,
    Informatieobjecttypen,
    ZaaktypeInformatieobjecttypen,
    Enkelvoudiginformatieobjecten,
    Besluiten,
    Besluitinformatieobjecten,
    Besluittypen,
    /// Of Klantinteracties, and not the older ones of the Zaken API.
    Klantcontacten,
}

/// One of the APIs; each has its own base address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Api {
    /// Zaken, their statussen, resultaten, rollen and which documents belong to them.
    Zaken,
    /// What kinds there are of all that.
    Catalogi,
    /// Documents.
    Documenten,
    /// Decisions.
    Besluiten,
    /// Contacts between residents and the municipality.
    Klantinteracties,
}

impl Resource {
    /// Its path below the base address of its API, and the name of its file in a resource pack.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Zaken => "zaken",
            Self::Statussen => "statussen",
            Self::Substatussen => "substatussen",
            #[cfg(feature = "fixtures")]
            Self::Resultaten => "resultaten",
            Self::Rollen => "rollen",
            Self::Zaakinformatieobjecten => "zaakinformatieobjecten",
            Self::Catalogussen => "catalogussen",
            Self::Zaaktypen => "zaaktypen",
            Self::Statustypen => "statustypen",
            Self::Resultaattypen => "resultaattypen",
            Self::Informatieobjecttypen => "informatieobjecttypen",
            Self::ZaaktypeInformatieobjecttypen => "zaaktype-informatieobjecttypen",
            Self::Enkelvoudiginformatieobjecten => "enkelvoudiginformatieobjecten",
            Self::Besluiten => "besluiten",
            Self::Besluitinformatieobjecten => "besluitinformatieobjecten",
            Self::Besluittypen => "besluittypen",
            Self::Klantcontacten => "klantcontacten",
        }
    }

    pub(crate) fn api(self) -> Api {
        match self {
            Self::Zaken
            | Self::Statussen
            | Self::Substatussen
            | Self::Rollen
            | Self::Zaakinformatieobjecten => Api::Zaken,
            #[cfg(feature = "fixtures")]
            Self::Resultaten => Api::Zaken,
            Self::Catalogussen
            | Self::Zaaktypen
            | Self::Statustypen
            | Self::Resultaattypen
            | Self::Besluittypen
            | Self::Informatieobjecttypen
            | Self::ZaaktypeInformatieobjecttypen => Api::Catalogi,
            Self::Enkelvoudiginformatieobjecten => Api::Documenten,
            Self::Besluiten | Self::Besluitinformatieobjecten => Api::Besluiten,
            Self::Klantcontacten => Api::Klantinteracties,
        }
    }
}

/// An id and the resource whose URLs it ends.
pub(crate) trait Identifies: std::str::FromStr + std::fmt::Display + Copy {
    const RESOURCE: Resource;
}

macro_rules! identifies {
    ($($id:ty => $resource:ident),+ $(,)?) => {
        $(impl Identifies for $id { const RESOURCE: Resource = Resource::$resource; })+
    };
}

identifies! {
    ZaakId => Zaken,
    ZaaktypeId => Zaaktypen,
    StatusId => Statussen,
    StatustypeId => Statustypen,
    ResultaattypeId => Resultaattypen,
    CatalogusId => Catalogussen,
    InformatieobjecttypeId => Informatieobjecttypen,
    DocumentId => Enkelvoudiginformatieobjecten,
    BesluitId => Besluiten,
    BesluittypeId => Besluittypen,
}
