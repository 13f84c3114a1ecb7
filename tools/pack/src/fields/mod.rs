//! Which fields are copied, and how. Other fields are left out, because a register may have fields
//! that this tool does not know.

mod types;

/// How a field is copied.
#[derive(Clone, Copy, Debug)]
pub(crate) enum How {
    /// Copied as it is, provided it looks like a day, a moment, a duration, a number, a boolean, or
    /// a value of an enumeration.
    Plain,
    /// A single line of text, with personal data replaced.
    Text,
    /// A title that someone wrote about this zaak. A name may be part of a longer word in it.
    Title,
    /// A text that someone wrote about this zaak.
    Free,
    /// The name of a file. The end, such as `.pdf`, says of which kind the file is.
    File,
    /// The URL of a resource.
    Link,
    /// The URL of a resource, left empty when the pack does not contain it.
    LinkIfThere,
    /// A list of URLs. URLs of resources outside the pack are left out.
    Links,
    /// A list of objects with a URL in `url`. Objects whose resource is not in the pack are left
    /// out.
    Linked(&'static [(&'static str, How)]),
    /// The URL or the omschrijving of a kind of document, whichever the register uses.
    LinkOrText,
    /// The number of an organisation.
    Number,
    /// The UUID of a resource.
    Uuid,
    /// A number that people use, such as a zaaknummer. The invented number begins with this prefix.
    Numbered(&'static str),
    /// A nested object.
    Within(&'static [(&'static str, How)]),
    /// Replaced by this fixed text, unless it is empty.
    Instead(&'static str),
    /// The party that has a rol.
    Who,
    /// The name of the author of a document.
    Name,
}

use types::{
    BESLUITTYPE, CATALOGUS, INFORMATIEOBJECTTYPE, RESULTAATTYPE, ROLTYPE, STATUSTYPE, ZAAKTYPE,
    ZAAKTYPE_INFORMATIEOBJECTTYPE,
};

use How::{
    File, Free, Instead, Link, LinkIfThere, Linked, Links, Name, Number, Numbered, Plain, Text,
    Title, Uuid, Who, Within,
};

/// The fields of a resource, each with how it is copied.
pub(crate) type Fields = &'static [(&'static str, How)];

/// The resources of a pack, in the order in which they are written: name, API and fields.
pub(crate) const RESOURCES: &[(&str, &str, Fields)] = &[
    ("zaken", "zaken", ZAAK),
    ("statussen", "zaken", STATUS),
    ("substatussen", "zaken", SUBSTATUS),
    ("resultaten", "zaken", RESULTAAT),
    ("rollen", "zaken", ROL),
    ("zaakinformatieobjecten", "zaken", ZAAKINFORMATIEOBJECT),
    ("zaakeigenschappen", "zaken", ZAAKEIGENSCHAP),
    ("enkelvoudiginformatieobjecten", "documenten", DOCUMENT),
    ("besluiten", "besluiten", BESLUIT),
    ("besluitinformatieobjecten", "besluiten", BESLUITINFORMATIEOBJECT),
    ("catalogussen", "catalogi", CATALOGUS),
    ("zaaktypen", "catalogi", ZAAKTYPE),
    ("statustypen", "catalogi", STATUSTYPE),
    ("resultaattypen", "catalogi", RESULTAATTYPE),
    ("roltypen", "catalogi", ROLTYPE),
    ("besluittypen", "catalogi", BESLUITTYPE),
    ("informatieobjecttypen", "catalogi", INFORMATIEOBJECTTYPE),
    ("zaaktype-informatieobjecttypen", "catalogi", ZAAKTYPE_INFORMATIEOBJECTTYPE),
];

const ZAAK: Fields = &[
    ("url", Link),
    ("uuid", Uuid),
    ("identificatie", Numbered("ZAAK")),
    ("bronorganisatie", Number),
    ("verantwoordelijkeOrganisatie", Number),
    ("omschrijving", Free),
    ("toelichting", Free),
    ("zaaktype", Link),
    ("registratiedatum", Plain),
    ("startdatum", Plain),
    ("einddatum", Plain),
    ("einddatumGepland", Plain),
    ("uiterlijkeEinddatumAfdoening", Plain),
    ("publicatiedatum", Plain),
    ("laatstGemuteerd", Plain),
    ("vertrouwelijkheidaanduiding", Plain),
    ("betalingsindicatie", Plain),
    ("laatsteBetaaldatum", Plain),
    ("verlenging", Within(&[("reden", Free), ("duur", Plain)])),
    (
        "opschorting",
        Within(&[("indicatie", Plain), ("eerdereOpschorting", Plain), ("reden", Free)]),
    ),
    ("hoofdzaak", LinkIfThere),
    ("deelzaken", Links),
    ("relevanteAndereZaken", Linked(&[("url", Link), ("aardRelatie", Plain)])),
    ("status", LinkIfThere),
    ("resultaat", LinkIfThere),
    ("rollen", Links),
    ("zaakinformatieobjecten", Links),
    ("eigenschappen", Links),
    ("archiefstatus", Plain),
];

const STATUS: Fields = &[
    ("url", Link),
    ("uuid", Uuid),
    ("zaak", Link),
    ("statustype", Link),
    ("datumStatusGezet", Plain),
    ("statustoelichting", Free),
    ("indicatieLaatstGezetteStatus", Plain),
];

const SUBSTATUS: Fields = &[
    ("url", Link),
    ("uuid", Uuid),
    ("zaak", Link),
    ("status", LinkIfThere),
    ("omschrijving", Free),
    ("tijdstip", Plain),
    ("doelgroep", Plain),
];

const RESULTAAT: Fields = &[
    ("url", Link),
    ("uuid", Uuid),
    ("zaak", Link),
    ("resultaattype", Link),
    ("toelichting", Free),
];

/// The module `people` writes the fields that `Who` stands for.
const ROL: Fields = &[
    ("url", Link),
    ("uuid", Uuid),
    ("zaak", Link),
    ("betrokkeneType", Plain),
    ("roltype", Link),
    ("omschrijving", Text),
    ("omschrijvingGeneriek", Plain),
    ("roltoelichting", Free),
    ("registratiedatum", Plain),
    ("indicatieMachtiging", Plain),
    ("betrokkeneIdentificatie", Who),
];

const ZAAKINFORMATIEOBJECT: Fields = &[
    ("url", Link),
    ("uuid", Uuid),
    ("zaak", Link),
    ("informatieobject", Link),
    ("titel", Title),
    ("beschrijving", Free),
    ("registratiedatum", Plain),
    ("status", LinkIfThere),
];

const ZAAKEIGENSCHAP: Fields = &[
    ("url", Link),
    ("uuid", Uuid),
    ("zaak", Link),
    ("eigenschap", Link),
    ("naam", Text),
    ("waarde", Title),
];

const DOCUMENT: Fields = &[
    ("url", Link),
    ("identificatie", Numbered("DOCUMENT")),
    ("bronorganisatie", Number),
    ("creatiedatum", Plain),
    ("titel", Title),
    ("vertrouwelijkheidaanduiding", Plain),
    ("auteur", Name),
    ("status", Plain),
    ("formaat", Plain),
    ("taal", Plain),
    ("versie", Plain),
    ("beginRegistratie", Plain),
    ("bestandsnaam", File),
    ("inhoud", Link),
    ("bestandsomvang", Plain),
    ("link", Instead("https://zaken.example/elders")),
    ("beschrijving", Free),
    ("ontvangstdatum", Plain),
    ("verzenddatum", Plain),
    ("indicatieGebruiksrecht", Plain),
    ("inhoudIsVervallen", Plain),
    ("tonenAanInitiator", Plain),
    ("informatieobjecttype", LinkIfThere),
    ("locked", Plain),
];

const BESLUIT: Fields = &[
    ("url", Link),
    ("identificatie", Numbered("BESLUIT")),
    ("verantwoordelijkeOrganisatie", Number),
    ("besluittype", LinkIfThere),
    ("zaak", Link),
    ("datum", Plain),
    ("toelichting", Free),
    ("bestuursorgaan", Text),
    ("ingangsdatum", Plain),
    ("vervaldatum", Plain),
    ("vervalreden", Plain),
    ("publicatiedatum", Plain),
    ("verzenddatum", Plain),
    ("uiterlijkeReactiedatum", Plain),
];

const BESLUITINFORMATIEOBJECT: Fields =
    &[("url", Link), ("besluit", Link), ("informatieobject", Link)];
