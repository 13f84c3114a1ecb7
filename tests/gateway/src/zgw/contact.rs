//! A question of a resident: a klantcontact with who asks it and what it is about, in one request.

use serde_json::{Value, json};
use uuid::Uuid;

use super::desk::{Desk, Fields, object, reference, text};
use crate::answer::{Answer, Param, Problem};
use crate::klant::{link, uuid_in};
use crate::log::Note;
use crate::moment;
use crate::resources::{Resource, named};

/// The most characters in each field.
const MOST: [(&str, usize); 4] =
    [("nummer", 10), ("kanaal", 50), ("onderwerp", 200), ("inhoud", 1000)];

/// Creates a klantcontact, and with it the betrokkene and the onderwerpobject if they are given.
/// Either all are kept or nothing is.
pub(super) fn create(desk: &mut Desk, mut fields: Fields) -> Result<Answer, Problem> {
    let mut part = |name| fields.remove(name).filter(|it| !it.is_null());
    let contact = object(part("klantcontact").unwrap_or_default());
    let (betrokkene, onderwerp) = (part("betrokkene"), part("onderwerpobject"));
    check(desk, &contact)?;
    check_ends(desk, betrokkene.as_ref(), onderwerp.as_ref())?;

    let [contacten, betrokkenen, objecten] = ["klantcontacten", "betrokkenen", "onderwerpobjecten"]
        .map(|name| named(name).ok_or_else(Problem::not_found));
    let (contacten, betrokkenen, objecten) = (contacten?, betrokkenen?, objecten?);
    let id = Uuid::new_v4();
    let own = reference(desk.origin, contacten, id);
    let betrokkene = betrokkene.map(|it| betrokkene_of(desk, betrokkenen, &own, object(it)));
    let onderwerp = onderwerp.map(|it| onderwerp_of(desk, objecten, &own, object(it)));
    let row = klantcontact(&own, &contact, betrokkene.as_ref(), onderwerp.as_ref());
    desk.pack.add_row((contacten.name, id), row.clone());

    let mut answer = Fields::new();
    answer.insert("klantcontact".to_owned(), desk.show(contacten, &row));
    for (name, resource, made) in
        [("betrokkene", betrokkenen, betrokkene), ("onderwerpobject", objecten, onderwerp)]
    {
        let shown = match made {
            None => Value::Null,
            Some((id, row)) => {
                desk.pack.add_row((resource.name, id), row.clone());
                desk.show(resource, &row)
            }
        };
        answer.insert(name.to_owned(), shown);
    }
    let note = Note { made: Some(id.to_string()), ..Note::default() };
    Ok(Answer::created(answer.into()).noted(note))
}

fn check(desk: &Desk, contact: &Fields) -> Result<(), Problem> {
    let mut wrong: Vec<Param> = vec![];
    let mut refuse = |name: &str, code, reason: String| {
        wrong.push((format!("klantcontact.{name}"), code, reason));
    };
    for name in ["kanaal", "onderwerp", "taal", "vertrouwelijk"] {
        if contact.get(name).is_none_or(Value::is_null) {
            refuse(name, "required", "Dit veld is vereist.".to_owned());
        }
    }
    for (name, most) in MOST {
        if text(contact, name).chars().count() > most {
            let reason = format!("Zorg ervoor dat dit veld niet meer dan {most} karakters bevat.");
            refuse(name, "max_length", reason);
        }
    }
    let nummer = Some(text(contact, "nummer")).filter(|it| !it.is_empty());
    let mut known = desk.pack.rows("klantcontacten").iter();
    if nummer.is_some() && known.any(|it| it.get("nummer").and_then(Value::as_str) == nummer) {
        let reason = "Er bestaat al een klantcontact met eenzelfde nummer.".to_owned();
        refuse("nummer", "unique", reason);
    }
    if wrong.is_empty() { Ok(()) } else { Err(Problem::all_invalid(wrong)) }
}

/// Refuses a partij or a zaak that is not the resident's.
fn check_ends(
    desk: &Desk,
    betrokkene: Option<&Value>,
    onderwerp: Option<&Value>,
) -> Result<(), Problem> {
    let partij = betrokkene.and_then(|it| it.get("wasPartij")).filter(|it| !it.is_null());
    if partij.is_some() {
        let own = betrokkene
            .and_then(|it| uuid_in(it, "wasPartij"))
            .filter(|id| desk.pack.row(("partijen", *id)).is_some() && desk.view().is_partij(*id));
        own.ok_or_else(|| {
            let name = "betrokkene.wasPartij.uuid";
            Problem::invalid(name, "invalid", "Partij object bestaat niet.")
        })?;
    }
    let id = onderwerp.and_then(|it| it.pointer("/onderwerpobjectidentificator/objectId"));
    let zaak = id.and_then(Value::as_str).and_then(|it| it.parse().ok());
    if onderwerp.is_some() && !zaak.is_some_and(|it| desk.view().sees_zaak(it)) {
        let name = "onderwerpobject.onderwerpobjectidentificator.objectId";
        return Err(Problem::invalid(name, "invalid", "Het object bestaat niet."));
    }
    Ok(())
}

fn klantcontact(
    own: &Value,
    contact: &Fields,
    betrokkene: Option<&(Uuid, Value)>,
    onderwerp: Option<&(Uuid, Value)>,
) -> Value {
    let links = |made: Option<&(Uuid, Value)>| -> Vec<Value> {
        made.and_then(|(_, row)| link(row)).into_iter().collect()
    };
    let whole = |made: Option<&(Uuid, Value)>| -> Vec<Value> {
        made.map(|(_, row)| row.clone()).into_iter().collect()
    };
    let moment = moment::in_utc(text(contact, "plaatsgevondenOp")).unwrap_or_else(moment::now);
    json!({
        "uuid": own.get("uuid"), "url": own.get("url"),
        "gingOverOnderwerpobjecten": links(onderwerp), "hadBetrokkenActoren": [],
        "omvatteBijlagen": [], "hadBetrokkenen": links(betrokkene), "leiddeTotInterneTaken": [],
        "nummer": contact.get("nummer"), "referentienummer": null,
        "kanaal": text(contact, "kanaal"), "onderwerp": text(contact, "onderwerp"),
        "inhoud": text(contact, "inhoud"), "reactie": "",
        "indicatieContactGelukt": contact.get("indicatieContactGelukt"),
        "hoofdOnderwerpType": "", "verdereActieOndernomen": false,
        "taal": text(contact, "taal"), "vertrouwelijk": contact.get("vertrouwelijk"),
        "plaatsgevondenOp": moment, "metadata": {},
        "_expand": {
            "gingOverOnderwerpobjecten": whole(onderwerp), "hadBetrokkenen": whole(betrokkene),
        },
    })
}

fn betrokkene_of(
    desk: &Desk,
    resource: &Resource,
    contact: &Value,
    fields: Fields,
) -> (Uuid, Value) {
    let (id, url) = desk.address(resource);
    let partij = named("partijen")
        .zip(fields.get("wasPartij").and_then(|it| it.get("uuid")?.as_str()?.parse().ok()));
    let partij = partij.map(|(resource, id)| reference(desk.origin, resource, id));
    let adres = json!({
        "nummeraanduidingId": "", "straatnaam": "", "huisnummer": null,
        "huisnummertoevoeging": "", "postcode": "", "stad": "", "adresregel1": "",
        "adresregel2": "", "adresregel3": "", "land": "",
    });
    let name = json!({
        "voorletters": "", "voornaam": "", "voorvoegselAchternaam": "", "achternaam": "",
    });
    let row = json!({
        "uuid": id.to_string(), "url": url, "wasPartij": partij, "hadKlantcontact": contact,
        "digitaleAdressen": [], "bezoekadres": adres, "correspondentieadres": adres,
        "contactnaam": fields.get("contactnaam").unwrap_or(&name), "volledigeNaam": "",
        "rol": text(&fields, "rol"), "organisatienaam": text(&fields, "organisatienaam"),
        "initiator": fields.get("initiator"),
    });
    (id, row)
}

fn onderwerp_of(
    desk: &Desk,
    resource: &Resource,
    contact: &Value,
    fields: Fields,
) -> (Uuid, Value) {
    let (id, url) = desk.address(resource);
    let row = json!({
        "uuid": id.to_string(), "url": url, "klantcontact": contact, "wasKlantcontact": null,
        "onderwerpobjectidentificator": fields.get("onderwerpobjectidentificator"),
    });
    (id, row)
}
