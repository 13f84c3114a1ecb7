//! The table of resources of the other sources: tasks and messages, and the contacts of Open Klant.

use super::Filter::{Objecttype, Onderwerp, Text};
use super::table::of_zaak;
use super::{Api, Filter, Order, Owner, Resource};

const fn of(
    api: Api,
    name: &'static str,
    owner: Owner,
    filters: &'static [(&'static str, Filter)],
) -> Resource {
    Resource { api, owner, ..of_zaak(name, filters) }
}

const fn of_klant(name: &'static str, owner: Owner) -> Resource {
    of(Api::Klantinteracties, name, owner, &[])
}

/// The resources of the other sources. No filter says whose items are wanted: the token does.
pub(super) static SOURCES: &[Resource] = &[
    of(Api::Objecten, "objects", Owner::Identificatie, &[("type", Objecttype)]),
    of(Api::Taken, "externetaken", Owner::Urn("isToegewezenAan"), &[]),
    of(Api::Berichten, "berichten", Owner::Urn("ontvanger"), &[]),
    Resource { expand: &["digitaleAdressen"], ..of_klant("partijen", Owner::Partij) },
    of_klant("partij-identificatoren", Owner::VanPartij("identificeerdePartij")),
    of(
        Api::Klantinteracties,
        "digitaleadressen",
        Owner::VanPartij("verstrektDoorPartij"),
        &[("referentie", Text), ("soortDigitaalAdres", Text)],
    ),
    of_klant("betrokkenen", Owner::VanPartij("wasPartij")),
    of_klant("onderwerpobjecten", Owner::VanContact),
    // Not the older klantcontacten of the Zaken API, which no pack has.
    Resource {
        order: Order::Newest("plaatsgevondenOp"),
        expand: &["gingOverOnderwerpobjecten", "hadBetrokkenen"],
        ..of(
            Api::Klantinteracties,
            "klantcontacten",
            Owner::Klantcontact,
            &[
                ("onderwerpobject__onderwerpobjectidentificatorObjectId", Onderwerp("objectId")),
                (
                    "onderwerpobject__onderwerpobjectidentificatorCodeObjecttype",
                    Onderwerp("codeObjecttype"),
                ),
            ],
        )
    },
];
