//! The table of ZGW resources, from which everything else follows. To add a resource, add a row
//! here.

use super::Filter::{Bool, Concept, Date, Text, Url, ValidOn};
use super::{Api, Filter, Order, Owner, Resource, Shape};

pub(super) const fn of_zaak(
    name: &'static str,
    filters: &'static [(&'static str, Filter)],
) -> Resource {
    Resource {
        api: Api::Zaken,
        name,
        shape: Shape::Paged,
        owner: Owner::Zaak,
        order: Order::AsInPack,
        filters,
        ordering: &[],
        expand: &[],
    }
}

const fn type_of(name: &'static str, filters: &'static [(&'static str, Filter)]) -> Resource {
    Resource { api: Api::Catalogi, owner: Owner::Everyone, ..of_zaak(name, filters) }
}

const fn bare(resource: Resource) -> Resource {
    Resource { shape: Shape::Bare, ..resource }
}

const OF_ZAAKTYPE: &[(&str, Filter)] = &[
    ("zaaktype", Url),
    ("zaaktypeIdentificatie", Text),
    ("datumGeldigheid", ValidOn),
    ("status", Concept),
];

/// The resources of the four ZGW APIs.
pub(super) static ZGW: &[Resource] = &[
    Resource {
        owner: Owner::Itself,
        ordering: &[
            "startdatum",
            "einddatum",
            "publicatiedatum",
            "archiefactiedatum",
            "registratiedatum",
            "identificatie",
        ],
        expand: EXPAND_ZAAK,
        ..of_zaak("zaken", ZAKEN)
    },
    Resource {
        order: Order::Newest("datumStatusGezet"),
        ..of_zaak(
            "statussen",
            &[("zaak", Url), ("statustype", Url), ("indicatieLaatstGezetteStatus", Bool)],
        )
    },
    of_zaak("resultaten", &[("zaak", Url), ("resultaattype", Url)]),
    of_zaak(
        "rollen",
        &[
            ("zaak", Url),
            ("roltype", Url),
            ("betrokkeneType", Text),
            ("omschrijving", Text),
            ("omschrijvingGeneriek", Text),
        ],
    ),
    Resource {
        order: Order::Newest("tijdstip"),
        ..of_zaak("substatussen", &[("zaak", Url), ("status", Url), ("doelgroep", Text)])
    },
    of_zaak("zaakobjecten", &[("zaak", Url)]),
    bare(of_zaak("zaakinformatieobjecten", &[("zaak", Url), ("informatieobject", Url)])),
    bare(of_zaak("zaakcontactmomenten", &[("zaak", Url)])),
    bare(of_zaak("zaakverzoeken", &[("zaak", Url)])),
    Resource { shape: Shape::BelowZaak, ..of_zaak("zaakeigenschappen", &[]) },
    type_of(
        "catalogussen",
        &[("domein", Text), ("domein__in", Text), ("rsin", Text), ("rsin__in", Text)],
    ),
    type_of(
        "zaaktypen",
        &[
            ("catalogus", Url),
            ("identificatie", Text),
            ("datumGeldigheid", ValidOn),
            ("status", Concept),
        ],
    ),
    Resource { order: Order::Volgnummer, ..type_of("statustypen", OF_ZAAKTYPE) },
    type_of("resultaattypen", OF_ZAAKTYPE),
    type_of("eigenschappen", OF_ZAAKTYPE),
    type_of(
        "roltypen",
        &[
            ("zaaktype", Url),
            ("zaaktypeIdentificatie", Text),
            ("omschrijvingGeneriek", Text),
            ("datumGeldigheid", ValidOn),
            ("status", Concept),
        ],
    ),
    type_of(
        "informatieobjecttypen",
        &[
            ("catalogus", Url),
            ("omschrijving", Text),
            ("datumGeldigheid", ValidOn),
            ("status", Concept),
        ],
    ),
    type_of(
        "zaaktype-informatieobjecttypen",
        &[
            ("zaaktype", Url),
            ("informatieobjecttype", Url),
            ("richting", Text),
            ("status", Concept),
        ],
    ),
    type_of(
        "besluittypen",
        &[
            ("catalogus", Url),
            ("zaaktypen", Url),
            ("informatieobjecttypen", Url),
            ("omschrijving", Text),
            ("datumGeldigheid", ValidOn),
            ("status", Concept),
        ],
    ),
    Resource {
        api: Api::Documenten,
        owner: Owner::Document,
        expand: &["informatieobjecttype"],
        ..of_zaak(
            "enkelvoudiginformatieobjecten",
            &[("identificatie", Text), ("bronorganisatie", Text), ("informatieobjecttype", Url)],
        )
    },
    Resource {
        api: Api::Documenten,
        owner: Owner::Informatieobject,
        ..bare(of_zaak("gebruiksrechten", &[("informatieobject", Url)]))
    },
    Resource {
        api: Api::Besluiten,
        ..of_zaak(
            "besluiten",
            &[
                ("zaak", Url),
                ("besluittype", Url),
                ("identificatie", Text),
                ("verantwoordelijkeOrganisatie", Text),
            ],
        )
    },
    Resource {
        api: Api::Besluiten,
        owner: Owner::Besluit,
        ..bare(of_zaak("besluitinformatieobjecten", &[("besluit", Url), ("informatieobject", Url)]))
    },
];

const ZAKEN: &[(&str, Filter)] = &[
    ("identificatie", Text),
    ("identificatie__icontains", Text),
    ("bronorganisatie", Text),
    ("bronorganisatie__in", Text),
    ("omschrijving", Text),
    ("zaaktype", Url),
    ("archiefnominatie", Text),
    ("archiefnominatie__in", Text),
    ("archiefstatus", Text),
    ("archiefstatus__in", Text),
    ("archiefactiedatum", Date),
    ("archiefactiedatum__isnull", Bool),
    ("archiefactiedatum__gt", Date),
    ("archiefactiedatum__lt", Date),
    ("startdatum", Date),
    ("startdatum__gt", Date),
    ("startdatum__gte", Date),
    ("startdatum__lt", Date),
    ("startdatum__lte", Date),
    ("registratiedatum", Date),
    ("registratiedatum__gt", Date),
    ("registratiedatum__lt", Date),
    ("einddatum", Date),
    ("einddatum__isnull", Bool),
    ("einddatum__gt", Date),
    ("einddatum__lt", Date),
    ("einddatumGepland", Date),
    ("einddatumGepland__gt", Date),
    ("einddatumGepland__lt", Date),
    ("uiterlijkeEinddatumAfdoening", Date),
    ("uiterlijkeEinddatumAfdoening__gt", Date),
    ("uiterlijkeEinddatumAfdoening__lt", Date),
];

const EXPAND_ZAAK: &[&str] = &[
    "zaaktype",
    "hoofdzaak",
    "deelzaken",
    "eigenschappen",
    "eigenschappen.eigenschap",
    "status",
    "status.statustype",
    "resultaat",
    "resultaat.resultaattype",
    "rollen",
    "rollen.roltype",
    "zaakinformatieobjecten",
    "zaakobjecten",
    "hoofdzaak.zaaktype",
    "hoofdzaak.status",
    "hoofdzaak.status.statustype",
    "hoofdzaak.resultaat",
    "hoofdzaak.resultaat.resultaattype",
    "hoofdzaak.rollen",
    "hoofdzaak.rollen.roltype",
    "hoofdzaak.zaakinformatieobjecten",
    "hoofdzaak.zaakobjecten",
    "deelzaken.zaaktype",
    "deelzaken.status",
    "deelzaken.status.statustype",
    "deelzaken.resultaat",
    "deelzaken.resultaat.resultaattype",
    "deelzaken.rollen",
    "deelzaken.rollen.roltype",
    "deelzaken.zaakinformatieobjecten",
    "deelzaken.zaakobjecten",
];
