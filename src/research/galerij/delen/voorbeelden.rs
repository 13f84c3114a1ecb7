//! The made-up data of the examples, in the words of municipalities.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use crate::domain::{
    Document, Duur, HuidigeStatus, Inhoud, Kosten, Richting, Voortgang, Zaak, Zaaktype,
};
use crate::gateway::Dossier;
use crate::locales::{Woordenboek, lang_of_gemeente};
use crate::pages::{use_teksten, use_today};

pub(super) const ZAAKNUMMER: &str = "ZAAK-2026-0000012345";

const ID: &str = "00000000-0000-4000-8000-000000000001";

/// The language of the words of the municipality, when it is not that of the page.
pub(super) fn lang() -> Option<&'static str> {
    lang_of_gemeente(use_teksten().taal)
}

/// All texts of the app.
pub(super) fn boek() -> Woordenboek {
    Woordenboek::of(use_teksten())
}

/// The day that is `dagen` days after today, or before today when `dagen` is negative.
pub(super) fn over(dagen: i64) -> NaiveDate {
    let days = Days::new(dagen.unsigned_abs());
    let today = use_today();
    let day = if dagen < 0 { today.checked_sub_days(days) } else { today.checked_add_days(days) };
    day.unwrap_or(today)
}

/// The middle of that day.
pub(super) fn moment(dagen: i64) -> DateTime<Utc> {
    over(dagen).and_time(NaiveTime::MIN).and_utc()
}

/// A document of the municipality that can be downloaded.
pub(super) fn document(titel: &str) -> Option<Document> {
    Some(Document {
        id: ID.parse().ok()?,
        titel: titel.to_owned(),
        bestandsnaam: Some("besluit.pdf".to_owned()),
        formaat: Some("application/pdf".to_owned()),
        omvang: Some(2_000_000),
        inhoud: Inhoud::Bestand,
        is_vervallen: false,
        status: None,
        vertrouwelijkheid: None,
        tonen_aan_initiator: None,
        informatieobjecttype: None,
        richting: Richting::VanGemeente,
        geregistreerd: None,
        creatiedatum: Some(over(-14)),
        ontvangstdatum: None,
        verzenddatum: None,
    })
}

/// An open zaak with a term of eight weeks.
pub(super) fn dossier() -> Option<Dossier> {
    let zaaktype = Zaaktype {
        identificatie: None,
        id: ID.parse().ok()?,
        omschrijving: "Gehandicaptenparkeerkaart".to_owned(),
        catalogus: ID.parse().ok(),
        doorlooptijd: Duur::parse("P8W"),
        intern: false,
        concept: false,
    };
    let zaak = Zaak {
        id: ID.parse().ok()?,
        identificatie: ZAAKNUMMER.to_owned(),
        omschrijving: None,
        zaaktype: Some(zaaktype.id),
        registratiedatum: None,
        startdatum: Some(over(-36)),
        voortgang: Voortgang::Lopend,
        einddatum_gepland: None,
        uiterlijke_einddatum: Some(over(20)),
        vertrouwelijkheid: None,
        hoofdzaak: None,
        status: HuidigeStatus::Geen,
        resultaat: None,
        heeft_resultaat: false,
        opschorting: None,
        verlenging: None,
        deelzaken: vec![],
        relevante_andere_zaken: vec![],
        gewijzigd: None,
        kosten: Kosten::default(),
    };
    let zaaktype = Some(zaaktype);
    Some(Dossier { zaak, zaaktype, statustype: None, resultaattype: None, failures: vec![] })
}
