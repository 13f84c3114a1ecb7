use super::duur::duur;
use super::link::{link, links, links_within, need_link};
use crate::domain::{
    HuidigeStatus, Opschorting, Resultaat, Status, StatusId, Substatus, Verlenging,
    Vertrouwelijkheid, Voortgang, Zaak, ZaakId,
};
use crate::velden::{FromVelden, Velden};

impl FromVelden for Zaak {
    fn from_velden(velden: &Velden) -> Option<Self> {
        let id: ZaakId = need_link(velden, "url")?;
        let vertrouwelijkheid = velden.text("vertrouwelijkheidaanduiding");
        let came_along = velden.within("_expand", |it| {
            Some((it.came_along::<Status>("status"), it.came_along::<Resultaat>("resultaat")))
        });
        let (status, resultaat) = came_along.unwrap_or_default();
        Some(Self {
            id,
            identificatie: velden.text("identificatie").unwrap_or_else(|| id.to_string()),
            omschrijving: velden.text("omschrijving"),
            zaaktype: need_link(velden, "zaaktype")?,
            registratiedatum: velden.day("registratiedatum"),
            startdatum: velden.need_day("startdatum")?,
            voortgang: velden.day("einddatum").map_or(Voortgang::Lopend, Voortgang::Afgerond),
            einddatum_gepland: velden.day("einddatumGepland"),
            uiterlijke_einddatum: velden.day("uiterlijkeEinddatumAfdoening"),
            vertrouwelijkheid: vertrouwelijkheid.as_deref().and_then(Vertrouwelijkheid::parse),
            hoofdzaak: link(velden, "hoofdzaak"),
            status: huidige_status(link(velden, "status"), status),
            resultaat,
            heeft_resultaat: velden.value("resultaat").is_some(),
            opschorting: velden.within("opschorting", opschorting),
            verlenging: velden.within_if_any("verlenging", verlenging),
            deelzaken: links(velden, "deelzaken"),
            relevante_andere_zaken: links_within(velden, "relevanteAndereZaken", "url"),
            gewijzigd: velden.moment_if_any("laatstGemuteerd"),
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
fn opschorting(velden: &Velden) -> Option<Opschorting> {
    let stands_still = velden.flag("indicatie") == Some(true);
    let reden = velden.text("reden");
    stands_still.then_some(Opschorting { reden })
}

/// Some registers send the object with nothing in it.
fn verlenging(velden: &Velden) -> Option<Verlenging> {
    Some(Verlenging { duur: duur(velden, "duur")?, reden: velden.text("reden") })
}

impl FromVelden for Status {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self {
            id: need_link(velden, "url")?,
            statustype: need_link(velden, "statustype")?,
            gezet: velden.required("datumStatusGezet", velden.moment("datumStatusGezet"))?,
            toelichting: velden.text("statustoelichting"),
            laatst_gezet: velden.flag("indicatieLaatstGezetteStatus") == Some(true),
        })
    }
}

impl FromVelden for Substatus {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self {
            status: link(velden, "status"),
            omschrijving: velden.need_text("omschrijving")?,
            tijdstip: velden.required("tijdstip", velden.moment("tijdstip"))?,
            // Registers leave it blank as well, which promises nothing.
            voor_betrokkenen: velden.text("doelgroep").as_deref() == Some("betrokkenen"),
        })
    }
}

impl FromVelden for Resultaat {
    fn from_velden(velden: &Velden) -> Option<Self> {
        Some(Self {
            resultaattype: need_link(velden, "resultaattype")?,
            toelichting: velden.text("toelichting"),
        })
    }
}
