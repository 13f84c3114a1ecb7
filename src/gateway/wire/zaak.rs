use chrono::NaiveDate;

use super::duur::duur;
use super::link::{link, links, links_within, own_id};
use crate::domain::{
    HuidigeStatus, Kosten, Opschorting, Resultaat, Status, Substatus, Verlenging,
    Vertrouwelijkheid, Voortgang, Zaak, ZaakId, amsterdam_day,
};
use crate::json::{Fields, FromFields};

impl FromFields for Zaak {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let id: ZaakId = own_id(fields)?;
        let registratiedatum = fields.day("registratiedatum");
        if registratiedatum.is_some() {
            fields.repair_absent("startdatum");
        }
        let came_along = fields.within("_expand", |it| {
            Some((it.came_along::<Status>("status"), it.came_along::<Resultaat>("resultaat")))
        });
        let (status, resultaat) = came_along.unwrap_or_default();
        let status = huidige_status(fields, status);
        let voortgang = match fields.day("einddatum") {
            Some(day) => Voortgang::Afgerond(einddag(day, &status)),
            None => Voortgang::Lopend,
        };
        Some(Self {
            id,
            identificatie: fields.text("identificatie").unwrap_or_else(|| id.to_string()),
            omschrijving: fields.text("omschrijving"),
            zaaktype: link(fields, "zaaktype"),
            registratiedatum,
            startdatum: fields.day("startdatum").or(registratiedatum),
            voortgang,
            einddatum_gepland: fields.day("einddatumGepland"),
            uiterlijke_einddatum: fields.day("uiterlijkeEinddatumAfdoening"),
            vertrouwelijkheid: fields
                .word_of("vertrouwelijkheidaanduiding", Vertrouwelijkheid::parse),
            hoofdzaak: link(fields, "hoofdzaak"),
            status,
            resultaat,
            heeft_resultaat: fields.value("resultaat").is_some(),
            opschorting: fields.within("opschorting", opschorting),
            verlenging: fields.within("verlenging", verlenging),
            deelzaken: links(fields, "deelzaken"),
            relevante_andere_zaken: links_within(fields, "relevanteAndereZaken", "url"),
            gewijzigd: fields.moment("laatstGemuteerd"),
            kosten: Kosten {
                betalingsindicatie: fields.word("betalingsindicatie"),
                laatst: fields.moment("laatsteBetaaldatum"),
            },
        })
    }
}

/// The day on which a zaak ended. Some registers take the day of the end status in UTC, which is
/// the day before when it was set late in the evening.
fn einddag(day: NaiveDate, status: &HuidigeStatus) -> NaiveDate {
    let gezet = status.bekend().and_then(|it| it.gezet);
    gezet.filter(|it| it.date_naive() == day).map_or(day, amsterdam_day)
}

fn huidige_status(fields: &Fields, came_along: Option<Status>) -> HuidigeStatus {
    if fields.value("status").is_none() {
        return HuidigeStatus::Geen;
    }
    match (came_along, link(fields, "status")) {
        (Some(status), _) => HuidigeStatus::Bekend(status),
        (None, Some(id)) => HuidigeStatus::Elders(id),
        (None, None) => HuidigeStatus::Onleesbaar,
    }
}

/// Registers always send the object; only `indicatie` says whether it means anything.
fn opschorting(fields: &Fields) -> Option<Opschorting> {
    let stands_still = fields.flag("indicatie") == Some(true);
    let reden = fields.text("reden");
    stands_still.then_some(Opschorting { reden })
}

/// Some registers send the object with nothing in it.
fn verlenging(fields: &Fields) -> Option<Verlenging> {
    Some(Verlenging { duur: duur(fields, "duur")?, reden: fields.text("reden") })
}

impl FromFields for Status {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let (statustype, gezet) = (link(fields, "statustype"), fields.moment("datumStatusGezet"));
        if gezet.is_none() {
            // A step without a name and without a day tells nothing.
            fields.required("statustype", statustype)?;
        }
        Some(Self {
            id: link(fields, "url").or_else(|| link(fields, "uuid")),
            statustype,
            gezet,
            toelichting: fields.text("statustoelichting"),
            laatst_gezet: fields.flag("indicatieLaatstGezetteStatus") == Some(true),
        })
    }
}

impl FromFields for Substatus {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            status: link(fields, "status"),
            omschrijving: fields.need_text("omschrijving")?,
            tijdstip: fields.moment("tijdstip"),
            // Some registers leave it blank; such a substatus is not for residents.
            voor_betrokkenen: fields.word("doelgroep").as_deref() == Some("betrokkenen"),
        })
    }
}

impl FromFields for Resultaat {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            resultaattype: link(fields, "resultaattype"),
            toelichting: fields.text("toelichting"),
            naam: fields.text("naam").or_else(|| fields.text("omschrijving")),
        })
    }
}
