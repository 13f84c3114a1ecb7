//! Taken in the Objects API.

use chrono::NaiveDate;

use super::eigenaar::need_identificatie;
use super::waarden::{bedrag, dag_van_moment, weblink};
use crate::domain::{
    Actie, ActieId, Betaling, Hoe, ObjectId, Objecttype, Staat, Taakobject, Taakversie, Upload,
    ZaakId, Zaakverwijzing,
};
use crate::gateway::wire::link::{link, own_id};
use crate::json::{Fields, FromFields};

impl FromFields for Taakobject {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let id: ObjectId = own_id(fields)?;
        let taak = fields.within("record", |record| {
            let taak = record.within("data", |data| taak(id, record, data));
            record.required("data", taak)
        });
        fields.required("record", taak)
    }
}

fn taak(id: ObjectId, record: &Fields, data: &Fields) -> Option<Taakobject> {
    need_identificatie(data)?;
    let versie = versie(record, data);
    let (titel, hoe, zaak) = match versie {
        Taakversie::Eerste => ("title", hoe_eerste(data), link(data, "zaak")),
        Taakversie::Tweede => ("titel", hoe_tweede(data), gekoppeld(data)),
    };
    let actie = Actie {
        id: ActieId::Object(id),
        titel: data.need_text(titel)?,
        waarom: data.text("toelichting"),
        sinds: record.day("startAt"),
        uiterlijk: dag_van_moment(data, "verloopdatum"),
        hoe,
        zaak: zaak.map(Zaakverwijzing::Id),
        staat: staat(data, record.day("registrationAt")),
    };
    Some(Taakobject { actie, versie })
}

/// Which shape a taak has. Each municipality numbers the versions of its own type, so that the
/// number counts only where the name of the taak does not tell.
fn versie(record: &Fields, data: &Fields) -> Taakversie {
    match (data.value("title").is_some(), data.value("titel").is_some()) {
        (true, false) => Taakversie::Eerste,
        (false, true) => Taakversie::Tweede,
        _ if record.number("typeVersion") == Some(1) => Taakversie::Eerste,
        _ => Taakversie::Tweede,
    }
}

/// How far it is. The words of both shapes are read in either. The last record of a taak that the
/// resident finished was written when that was done; what was written later was written by others.
fn staat(data: &Fields, written: Option<NaiveDate>) -> Staat {
    let staat = data.word_of("status", |word| match word {
        "open" => Some(Staat::Open),
        "afgerond" | "ingediend" => Some(Staat::Gedaan(written)),
        "verwerkt" => Some(Staat::Gedaan(None)),
        "gesloten" => Some(Staat::Vervallen),
        _ => None,
    });
    // To ask once too often is better than to be silent about what must be done.
    staat.unwrap_or(Staat::Open)
}

fn hoe_eerste(data: &Fields) -> Hoe {
    let formulier = data.within("formulier", |it| {
        let kind = it.word("formuliertype").or_else(|| it.word("type"));
        formulier(it, kind.as_deref())
    });
    formulier.unwrap_or(Hoe::Geen)
}

/// A form that has an address. One with an id is known to other portals only.
fn formulier(fields: &Fields, kind: Option<&str>) -> Option<Hoe> {
    match kind {
        Some("url" | "externalurl") => weblink(fields, "value").map(Hoe::Formulier),
        _ => None,
    }
}

fn hoe_tweede(data: &Fields) -> Hoe {
    let link = || data.within("url", |it| weblink(it, "uri"));
    let hoe = match data.word("soort").as_deref() {
        Some("url") => link().map(Hoe::Link),
        Some("portaalformulier") => data.within("portaalformulier", |it| {
            it.within("formulier", |it| formulier(it, it.word("soort").as_deref()))
        }),
        Some("ogonebetaling") => {
            let betaling = data.within("ogonebetaling", |it| {
                let (kenmerk, rekening, link) = (it.text("betaalkenmerk"), None, link());
                Some(Betaling { bedrag: bedrag(it, "bedrag")?, kenmerk, rekening, link })
            });
            betaling.map(Hoe::Betaling)
        }
        Some("upload") => Some(Hoe::Upload(upload(data))),
        _ => link().map(Hoe::Algemeen),
    };
    hoe.unwrap_or(Hoe::Geen)
}

/// The published shape has no way to ask for documents. A municipality that adds one writes it so.
fn upload(data: &Fields) -> Upload {
    let documenten = data.within("upload", |it| {
        let named = it.items("documenten").iter().filter_map(|it| it.as_str());
        Some(named.map(str::to_owned).collect())
    });
    Upload { documenten: documenten.unwrap_or_default() }
}

/// The zaak that it is for. It may be for a product, or for something without an id.
fn gekoppeld(data: &Fields) -> Option<ZaakId> {
    data.within("koppeling", |it| {
        if it.word("registratie").is_some_and(|it| it != "zaak") {
            return None;
        }
        let id = it.str("uuid")?.trim().parse().ok();
        it.expected("uuid", "a UUID", id)
    })
}

impl FromFields for Objecttype {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self { id: own_id(fields)? })
    }
}
