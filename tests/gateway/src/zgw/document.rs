//! The fields of a new document: what Open Zaak refuses, and what it makes of them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::desk::{Fields, object, text};
use crate::answer::{Param, Problem};
use crate::moment;
use crate::pack::Pack;
use crate::resources::key;

const REQUIRED: [&str; 6] =
    ["bronorganisatie", "creatiedatum", "titel", "auteur", "taal", "informatieobjecttype"];

/// The fields that a client cannot set.
const OF_REGISTER: [&str; 8] = [
    "url",
    "versie",
    "beginRegistratie",
    "inhoud",
    "bestandsomvang",
    "locked",
    "bestandsdelen",
    "lock",
];

/// The content of a new document.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Inhoud {
    /// All bytes.
    Whole(Vec<u8>),
    /// This number of bytes, which are sent in parts.
    InParts(u64),
    /// The document is only described.
    Nothing,
}

/// Refuses fields that Open Zaak refuses, and reads the content.
pub(super) fn check(fields: &Fields, pack: &Pack) -> Result<Inhoud, Problem> {
    let wrong = wrong_fields(fields, pack);
    if !wrong.is_empty() {
        return Err(Problem::all_invalid(wrong));
    }
    let is_received = fields.get("ontvangstdatum").is_some_and(Value::is_string);
    if is_received && ["in_bewerking", "ter_vaststelling"].contains(&text(fields, "status")) {
        let reason = "['De statuswaarden `in_bewerking, ter_vaststelling` zijn niet van toepassing \
                      op ontvangen documenten.']";
        return Err(Problem::invalid("status", "invalid_for_received", reason));
    }
    let size = fields.get("bestandsomvang").and_then(Value::as_u64);
    let Some(inhoud) = fields.get("inhoud").and_then(Value::as_str) else {
        return Ok(size.filter(|it| *it > 0).map_or(Inhoud::Nothing, Inhoud::InParts));
    };
    let bytes = STANDARD.decode(inhoud).map_err(|_| {
        Problem::invalid("inhoud", "invalid", "Het bestand is geen geldige base64.")
    })?;
    if size.is_some_and(|it| it != bytes.len() as u64) {
        let reason = "De bestandsomvang van de upload moet overeenkomen met het \
                      'bestandsomvang'-veld";
        return Err(Problem::invalid("nonFieldErrors", "file-size", reason));
    }
    Ok(Inhoud::Whole(bytes))
}

fn wrong_fields(fields: &Fields, pack: &Pack) -> Vec<Param> {
    let mut wrong: Vec<Param> = vec![];
    let mut refuse = |name: &str, code, reason: &str| {
        wrong.push((name.to_owned(), code, reason.to_owned()));
    };
    for name in REQUIRED.into_iter().filter(|it| text(fields, it).is_empty()) {
        refuse(name, "required", "Dit veld is verplicht.");
    }
    let given = |name| Some(text(fields, name)).filter(|it| !it.is_empty());
    if given("bronorganisatie").is_some_and(|it| !is_rsin(it)) {
        refuse("bronorganisatie", "invalid", "Onjuist RSIN nummer");
    }
    if given("creatiedatum").is_some_and(|it| it.parse::<NaiveDate>().is_err()) {
        let reason = "Date heeft het verkeerde formaat, gebruik 1 van deze formaten: YYYY-MM-DD.";
        refuse("creatiedatum", "invalid", reason);
    }
    if given("taal").is_some_and(|it| it.chars().count() < 3) {
        refuse("taal", "min_length", "Dit veld moet ten minste 3 karakters bevatten.");
    }
    for (name, most) in [("titel", 200), ("auteur", 200), ("bestandsnaam", 255), ("formaat", 255)] {
        if text(fields, name).chars().count() > most {
            let reason = format!("Dit veld mag niet meer dan {most} karakters bevatten.");
            refuse(name, "max_length", &reason);
        }
    }
    if given("identificatie").is_some_and(|it| is_taken(it, text(fields, "bronorganisatie"), pack))
    {
        let reason = "Deze identificatie bestaat al voor deze bronorganisatie";
        refuse("identificatie", "identificatie-niet-uniek", reason);
    }
    if let Some(url) = given("informatieobjecttype").filter(|it| !is_known(it, pack)) {
        let reason = format!(
            "Bad URL \"{url}\" - object could not be fetched. This *may* be because you have \
             insufficient read permissions."
        );
        refuse("informatieobjecttype", "does_not_exist", &reason);
    }
    wrong
}

/// Whether the organisation has a document with this `identificatie`, which is unique within it. No
/// recording shows the refusal, so that its code and its words are a guess. The app takes any code
/// that says `unique` or `niet-uniek`.
fn is_taken(identificatie: &str, bronorganisatie: &str, pack: &Pack) -> bool {
    let is = |row: &Value, name: &str, value| row.get(name).and_then(Value::as_str) == Some(value);
    let rows = pack.rows("enkelvoudiginformatieobjecten");
    rows.iter().any(|it| {
        is(it, "identificatie", identificatie) && is(it, "bronorganisatie", bronorganisatie)
    })
}

/// Whether the pack has this type. A pack without types takes any.
fn is_known(url: &str, pack: &Pack) -> bool {
    let named = key(url).filter(|(name, _)| *name == "informatieobjecttypen");
    pack.rows("informatieobjecttypen").is_empty() || named.is_some_and(|it| pack.row(it).is_some())
}

/// Whether the digits of an RSIN fit together: the sum of each times its place divides by eleven.
fn is_rsin(text: &str) -> bool {
    let digits: Option<Vec<u32>> = text.chars().map(|it| it.to_digit(10)).collect();
    let Some(digits) = digits.filter(|it| it.len() == 9) else { return false };
    let weights = [9, 8, 7, 6, 5, 4, 3, 2].into_iter();
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    digits.last().is_some_and(|last| (sum + 11 * 9 - last).is_multiple_of(11))
}

/// The document that the register makes of the fields. Its content is added later.
pub(super) fn made(url: &str, fields: Fields, pack: &Pack) -> Fields {
    let (today, number) = (moment::today(), pack.rows("enkelvoudiginformatieobjecten").len() + 1);
    let year = today.split('-').next().unwrap_or_default();
    let own = json!({
        "url": url,
        "identificatie": format!("DOCUMENT-{year}-{number:010}"),
        "bronorganisatie": "", "creatiedatum": "", "titel": "",
        "vertrouwelijkheidaanduiding": "openbaar",
        "auteur": "", "status": "", "formaat": "", "taal": "", "versie": 1,
        "beginRegistratie": moment::now(),
        "bestandsnaam": "", "inhoud": null, "bestandsomvang": null, "link": "",
        "beschrijving": "", "ontvangstdatum": null, "verzenddatum": null,
        "indicatieGebruiksrecht": null, "verschijningsvorm": "", "ondertekening": null,
        "integriteit": null, "informatieobjecttype": "", "locked": false, "bestandsdelen": [],
        "trefwoorden": [], "lock": "",
    });
    let mut row = object(own);
    for (name, value) in fields {
        if row.contains_key(&name) && !OF_REGISTER.contains(&name.as_str()) {
            row.insert(name, value);
        }
    }
    row
}

/// The fields of a document that has its content.
pub(super) fn complete(url: &str, size: usize) -> Fields {
    object(json!({
        "inhoud": format!("{url}/download?versie=1"), "bestandsomvang": size,
        "locked": false, "bestandsdelen": [], "lock": "",
    }))
}
