//! The fields of the resources of the Catalogi API.

use super::Fields;
use super::How::{Instead, Link, LinkOrText, Links, Number, Plain, Text};

pub(super) const CATALOGUS: Fields = &[
    ("url", Link),
    ("domein", Text),
    ("rsin", Number),
    ("naam", Text),
    ("contactpersoonBeheerNaam", Instead("Functioneel beheer")),
    ("zaaktypen", Links),
    ("besluittypen", Links),
    ("informatieobjecttypen", Links),
];

pub(super) const ZAAKTYPE: Fields = &[
    ("url", Link),
    ("identificatie", Text),
    ("omschrijving", Text),
    ("omschrijvingGeneriek", Text),
    ("vertrouwelijkheidaanduiding", Plain),
    ("doel", Text),
    ("aanleiding", Text),
    ("toelichting", Text),
    ("indicatieInternOfExtern", Plain),
    ("handelingInitiator", Text),
    ("onderwerp", Text),
    ("handelingBehandelaar", Text),
    ("doorlooptijd", Plain),
    ("servicenorm", Plain),
    ("opschortingEnAanhoudingMogelijk", Plain),
    ("verlengingMogelijk", Plain),
    ("verlengingstermijn", Plain),
    ("publicatieIndicatie", Plain),
    ("concept", Plain),
    ("beginGeldigheid", Plain),
    ("eindeGeldigheid", Plain),
    ("versiedatum", Plain),
    ("catalogus", Link),
    ("statustypen", Links),
    ("resultaattypen", Links),
    ("roltypen", Links),
    ("besluittypen", Links),
    ("informatieobjecttypen", Links),
];

pub(super) const STATUSTYPE: Fields = &[
    ("url", Link),
    ("zaaktype", Link),
    ("zaaktypeIdentificatie", Text),
    ("omschrijving", Text),
    ("omschrijvingGeneriek", Text),
    ("statustekst", Text),
    ("volgnummer", Plain),
    ("isEindstatus", Plain),
    ("informeren", Plain),
    ("doorlooptijd", Plain),
];

pub(super) const RESULTAATTYPE: Fields = &[
    ("url", Link),
    ("zaaktype", Link),
    ("zaaktypeIdentificatie", Text),
    ("omschrijving", Text),
    ("omschrijvingGeneriek", Text),
    ("toelichting", Text),
];

pub(super) const ROLTYPE: Fields = &[
    ("url", Link),
    ("zaaktype", Link),
    ("zaaktypeIdentificatie", Text),
    ("omschrijving", Text),
    ("omschrijvingGeneriek", Plain),
];

pub(super) const BESLUITTYPE: Fields = &[
    ("url", Link),
    ("catalogus", Link),
    ("omschrijving", Text),
    ("omschrijvingGeneriek", Text),
    ("reactietermijn", Plain),
    ("publicatieIndicatie", Plain),
    ("toelichting", Text),
    ("beginGeldigheid", Plain),
    ("eindeGeldigheid", Plain),
    ("concept", Plain),
    ("zaaktypen", Links),
    ("informatieobjecttypen", Links),
];

pub(super) const INFORMATIEOBJECTTYPE: Fields = &[
    ("url", Link),
    ("catalogus", Link),
    ("omschrijving", Text),
    ("vertrouwelijkheidaanduiding", Plain),
    ("informatieobjectcategorie", Text),
    ("beginGeldigheid", Plain),
    ("eindeGeldigheid", Plain),
    ("concept", Plain),
];

pub(super) const ZAAKTYPE_INFORMATIEOBJECTTYPE: Fields = &[
    ("url", Link),
    ("zaaktype", Link),
    ("zaaktypeIdentificatie", Text),
    ("informatieobjecttype", LinkOrText),
    ("volgnummer", Plain),
    ("richting", Plain),
];
