use super::duur::duur;
use super::link::{link, links, links_within, need_link};
use crate::domain::{
    HuidigeStatus, Opschorting, Resultaat, Status, StatusId, Substatus, Verlenging,
    Vertrouwelijkheid, Voortgang, Zaak, ZaakId,
};
use crate::json::{Fields, FromFields};

impl FromFields for Zaak {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let id: ZaakId = need_link(fields, "url")?;
        let vertrouwelijkheid = fields.text("vertrouwelijkheidaanduiding");
        let came_along = fields.within("_expand", |it| {
            Some((it.came_along::<Status>("status"), it.came_along::<Resultaat>("resultaat")))
        });
        let (status, resultaat) = came_along.unwrap_or_default();
        Some(Self {
            id,
            identificatie: fields.text("identificatie").unwrap_or_else(|| id.to_string()),
            omschrijving: fields.text("omschrijving"),
            zaaktype: need_link(fields, "zaaktype")?,
            registratiedatum: fields.day("registratiedatum"),
            startdatum: fields.need_day("startdatum")?,
            voortgang: fields.day("einddatum").map_or(Voortgang::Lopend, Voortgang::Afgerond),
            einddatum_gepland: fields.day("einddatumGepland"),
            uiterlijke_einddatum: fields.day("uiterlijkeEinddatumAfdoening"),
            vertrouwelijkheid: vertrouwelijkheid.as_deref().and_then(Vertrouwelijkheid::parse),
            hoofdzaak: link(fields, "hoofdzaak"),
            status: huidige_status(link(fields, "status"), status),
            resultaat,
            heeft_resultaat: fields.value("resultaat").is_some(),
            opschorting: fields.within("opschorting", opschorting),
            verlenging: fields.within_if_any("verlenging", verlenging),
            deelzaken: links(fields, "deelzaken"),
            relevante_andere_zaken: links_within(fields, "relevanteAndereZaken", "url"),
            gewijzigd: fields.moment_if_any("laatstGemuteerd"),
        })
    }
}

fn huidige_status(id: Option<StatusId>, came_along: Option<Status>) -> HuidigeStatus {
    match (id, came_along) {
        (None, _) => HuidigeStatus::Geen,
        (Some(_), Some(status)) => HuidigeStatus::Bekend(status),
        (Some(id), None) => HuidigeStatus::Elders(id),
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
        Some(Self {
            id: need_link(fields, "url")?,
            statustype: need_link(fields, "statustype")?,
            gezet: fields.required("datumStatusGezet", fields.moment("datumStatusGezet"))?,
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
            tijdstip: fields.required("tijdstip", fields.moment("tijdstip"))?,
            // Some registers leave it blank; such a substatus is not for residents.
            voor_betrokkenen: fields.text("doelgroep").as_deref() == Some("betrokkenen"),
        })
    }
}

impl FromFields for Resultaat {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self {
            resultaattype: need_link(fields, "resultaattype")?,
            toelichting: fields.text("toelichting"),
        })
    }
}
