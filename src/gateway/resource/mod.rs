//! The table of ZGW resources. A new resource is a row here, a domain type, and the reader of that
//! type in `wire`.

#[macro_use]
mod declare;

use std::fmt::Display;
use std::str::FromStr;

use crate::config::Api;
use crate::domain::{
    Afspraak, BerichtId, Berichtobject, BerichtobjectId, Besluit, BesluitId, Besluittype,
    BesluittypeId, Catalogus, CatalogusId, DigitaalAdres, DigitaalAdresId, Document, DocumentId,
    Externetaak, ExternetaakId, Informatieobjecttype, InformatieobjecttypeId, Inhoudsitem,
    Klantcontact, Koppeling, ObjectId, Objecttype, ObjecttypeId, Partij, PartijId, Resultaat,
    Resultaattype, ResultaattypeId, Rol, Status, StatusId, Statustype, StatustypeId, Substatus,
    Suggestie, Taakobject, Vtbbericht, Zaak, ZaakId, Zaakeigenschap, Zaaktype, ZaaktypeId,
    ZaaktypeInformatieobjecttype,
};
use crate::json::FromFields;

/// An id, and the resource whose URLs it ends.
pub(crate) trait Identifies: FromStr + Display + Copy {
    const RESOURCE: Resource;
}

/// A type whose resource can be asked for as a whole list.
pub(crate) trait Listed: FromFields {
    const RESOURCE: Resource;
}

/// A type whose resource can be found by the id of another resource.
pub(crate) trait FoundBy<I: Identifies>: FromFields {
    const RESOURCE: Resource;
    /// The name of the query parameter, and of the field with the URL of the other resource.
    const PARAMETER: &'static str;
}

/// A type whose resource can be found by the zaak that it is about, as in Klantinteracties.
pub(crate) trait FoundAbout: FromFields {
    const RESOURCE: Resource;
}

// A row: the resource; its path below the base address of its API; the name of its file in a
// resource pack, where that is another one; the API; the type that its items are read as; and the ways to find it:
// (list), (id IdType), (of "parameter" IdType), (about).
resources! {
    Zaken: "zaken" in Zaken, reads Zaak; (list) (id ZaakId)

    Statussen: "statussen" in Zaken, reads Status; (id StatusId) (of "zaak" ZaakId)

    /// Not in the standard: Open Zaak has it, as an experiment.
    Substatussen: "substatussen" in Zaken, reads Substatus; (of "zaak" ZaakId)

    /// Comes along with zaken.
    #[allow(dead_code, reason = "a production build never asks for it by itself")]
    Resultaten: "resultaten" in Zaken, reads Resultaat;

    Rollen: "rollen" in Zaken, reads Rol; (of "zaak" ZaakId)

    /// Below the zaak in the standard: `zaken/<uuid>/zaakeigenschappen`.
    Zaakeigenschappen: "zaakeigenschappen" in Zaken, reads Zaakeigenschap; (of "zaak" ZaakId)

    Zaakinformatieobjecten: "zaakinformatieobjecten" in Zaken, reads Koppeling;
        (list) (of "zaak" ZaakId)

    Enkelvoudiginformatieobjecten: "enkelvoudiginformatieobjecten" in Documenten, reads Document;
        (id DocumentId)

    Besluiten: "besluiten" in Besluiten, reads Besluit; (list) (id BesluitId) (of "zaak" ZaakId)

    Besluitinformatieobjecten: "besluitinformatieobjecten" in Besluiten, reads Koppeling;
        (of "besluit" BesluitId)

    /// The klantcontacten of Klantinteracties, not the older resource of the Zaken API.
    Klantcontacten: "klantcontacten" in Klantinteracties, reads Klantcontact; (about)

    /// The parties of Klantinteracties: the gateway sends the one of who is logged in.
    Partijen: "partijen" in Klantinteracties, reads Partij; (list) (id PartijId)

    /// The addresses of the resident: the gateway sends no others.
    Digitaleadressen: "digitaleadressen" in Klantinteracties, reads DigitaalAdres;
        (list) (id DigitaalAdresId)

    /// Rows of the Objects API. Only those of the type for taken are read.
    Objecten: "objects" file "objecten" in Taken, reads Taakobject;
        (list) (id ObjectId) (of "type" ObjecttypeId)

    #[allow(dead_code, reason = "objects point at it, and nothing else about it is asked")]
    Objecttypen: "objecttypes" file "objecttypen" in Taken, reads Objecttype; (id ObjecttypeId)

    Externetaken: "externetaken" in Taken, reads Externetaak; (list) (id ExternetaakId)

    /// Rows of the Objects API as well, at another address. Only those of the type for messages are
    /// read.
    Berichtobjecten: "objects" file "objecten" in Berichten, reads Berichtobject;
        (list) (id BerichtobjectId) (of "type" ObjecttypeId)

    Berichten: "berichten" in Berichten, reads Vtbbericht; (list) (id BerichtId)

    Catalogussen: "catalogussen" in Catalogi, reads Catalogus; (list) (id CatalogusId)

    Zaaktypen: "zaaktypen" in Catalogi, reads Zaaktype; (id ZaaktypeId)

    Statustypen: "statustypen" in Catalogi, reads Statustype;
        (id StatustypeId) (of "zaaktype" ZaaktypeId)

    Resultaattypen: "resultaattypen" in Catalogi, reads Resultaattype; (id ResultaattypeId)

    Informatieobjecttypen: "informatieobjecttypen" in Catalogi, reads Informatieobjecttype;
        (id InformatieobjecttypeId)

    ZaaktypeInformatieobjecttypen: "zaaktype-informatieobjecttypen" in Catalogi,
        reads ZaaktypeInformatieobjecttype; (of "zaaktype" ZaaktypeId)

    Besluittypen: "besluittypen" in Catalogi, reads Besluittype; (id BesluittypeId)

    // Files of the municipality: their API is the file.
    Inhoud: "" file "inhoud" in Inhoud, reads Inhoudsitem; (list)

    Suggesties: "" file "suggesties" in Suggesties, reads Suggestie; (list)

    Afspraken: "" file "afspraken" in Afspraken, reads Afspraak; (list)
}
