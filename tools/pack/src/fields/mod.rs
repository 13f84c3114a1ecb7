//! Which fields are taken over, and how. What is not named here is left out: a register may have
//! fields that nobody here has thought about.

mod types;

/// How a field is taken over.
#[derive(Clone, Copy, Debug)]
pub(crate) enum How {
    /// Days, moments, durations, numbers, yes or no, and the words of an enumeration: as they are,
    /// when that is what they look like.
    Plain,
    /// A text of one line, without what is real.
    Text,
    /// A title or the name of a file: a name may be stuck to other words.
    Title,
    /// A text that someone wrote about this very zaak.
    Free,
    /// A URL of a resource.
    Link,
    /// The same; none when the pack does not have that resource.
    LinkIfThere,
    /// A list of those that the pack has.
    Links,
    /// A list of objects with such a URL in `url`.
    Linked(&'static [(&'static str, How)]),
    /// A kind of document by its URL or by its omschrijving, after the register.
    LinkOrText,
    /// The number of an organisation.
    Number,
    /// The id of a resource.
    Uuid,
    /// The number by which people call it; what the invented one begins with.
    Numbered(&'static str),
    /// An object.
    Within(&'static [(&'static str, How)]),
    /// Text that is there, or none.
    Instead(&'static str),
    /// Who has a rol.
    Who,
    /// Who made a document.
    Name,
}

use types::{
    BESLUITTYPE, CATALOGUS, INFORMATIEOBJECTTYPE, RESULTAATTYPE, ROLTYPE, STATUSTYPE, ZAAKTYPE,
    ZAAKTYPE_INFORMATIEOBJECTTYPE,
};

use How::{
    Free, Instead, Link, LinkIfThere, Linked, Links, Name, Number, Numbered, Plain, Text, Title,
    Uuid, Who, Within,
};

/// The fields of a resource.
pub(crate) type Fields = &'static [(&'static str, How)];

/// Every resource of a pack, in the order in which they are written, with its API.
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
    ("omschrijving", Text),
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
    ("omschrijving", Text),
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

/// Those that `Who` stands for are written by `people`.
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
    ("bestandsnaam", Title),
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
