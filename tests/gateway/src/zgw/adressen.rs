//! The digitale adressen of a resident, and which of them they prefer.

use serde_json::{Value, json};
use uuid::Uuid;

use super::desk::{Desk, Fields, object, reference, text};
use crate::answer::{Answer, Problem};
use crate::klant::{link, uuid_in};
use crate::resources::{Resource, named};

/// The fields that a client sets.
const FIELDS: [&str; 8] = [
    "verstrektDoorPartij",
    "verstrektDoorBetrokkene",
    "adres",
    "soortDigitaalAdres",
    "isStandaardAdres",
    "omschrijving",
    "referentie",
    "verificatieDatum",
];

/// Adds an address.
pub(super) fn create(
    desk: &mut Desk,
    resource: &'static Resource,
    fields: Fields,
) -> Result<Answer, Problem> {
    // The field may be null, but it may not be left out.
    if !fields.contains_key("verstrektDoorPartij") {
        let reason = "Dit veld is vereist.";
        return Err(Problem::invalid("verstrektDoorPartij", "required", reason));
    }
    let (id, url) = desk.address(resource);
    let row = object(json!({
        "uuid": id.to_string(), "url": url,
        "verstrektDoorBetrokkene": null, "verstrektDoorPartij": null,
        "adres": "", "soortDigitaalAdres": "", "isStandaardAdres": false, "omschrijving": "",
        "referentie": "", "verificatieDatum": null,
    }));
    let row = changed(desk, id, row, fields)?;
    Ok(desk.create(resource, id, row.into()))
}

/// The address with these fields. Another standard address of its kind is one no longer.
pub(super) fn changed(
    desk: &mut Desk,
    id: Uuid,
    mut row: Fields,
    fields: Fields,
) -> Result<Fields, Problem> {
    let says_reference = !text(&fields, "referentie").is_empty();
    row.extend(fields.into_iter().filter(|(name, _)| FIELDS.contains(&name.as_str())));
    for (field, name) in
        [("verstrektDoorPartij", "partijen"), ("verstrektDoorBetrokkene", "betrokkenen")]
    {
        let other = row.get(field).and_then(|it| it.get("uuid")?.as_str()?.parse().ok());
        if let Some((resource, other)) = named(name).zip(other) {
            row.insert(field.to_owned(), reference(desk.origin, resource, other));
        }
    }
    let row_value = Value::from(row.clone());
    if !desk.view().is_of_partij(&row_value, "verstrektDoorPartij") {
        let (name, reason) = ("verstrektDoorPartij.uuid", "Partij object bestaat niet.");
        return Err(Problem::invalid(name, "invalid", reason));
    }
    if let Some(reason) = wrong(text(&row, "soortDigitaalAdres"), text(&row, "adres")) {
        return Err(Problem::invalid("adres", "invalid", reason));
    }
    let alike = |it: &Value| {
        ["verstrektDoorPartij", "soortDigitaalAdres"].iter().all(|field| {
            let same = |row: &Value| uuid_in(row, field).map(|it| it.to_string());
            same(it) == same(&row_value)
                && (same(it).is_some() || it.get(field) == row_value.get(field))
        })
    };
    // Open Klant also refuses an address that repeats its own.
    let has_reference = |it: &Value| it.get("referentie") == row_value.get("referentie");
    let mut others = desk.pack.rows("digitaleadressen").iter();
    if says_reference && others.any(|it| alike(it) && has_reference(it)) {
        let reason = "De velden ['verstrekt_door_partij', 'referentie', 'soort_digitaal_adres'] \
                      moeten een unieke set zijn.";
        return Err(Problem::invalid("nonFieldErrors", "unique", reason));
    }
    if row_value.get("isStandaardAdres") == Some(&json!(true)) {
        for other in desk.pack.rows_mut("digitaleadressen") {
            let is_self = other.get("uuid") == Some(&json!(id.to_string()));
            if is_self || !alike(other) {
                continue;
            }
            if let Some(other) = other.as_object_mut() {
                other.insert("isStandaardAdres".to_owned(), json!(false));
            }
        }
    }
    Ok(row)
}

/// The partij with another preferred address. Residents may change nothing else of a partij.
pub(super) fn changed_partij(
    desk: &Desk,
    id: Uuid,
    mut row: Fields,
    fields: &Fields,
) -> Result<Fields, Problem> {
    let field = "voorkeursDigitaalAdres";
    if fields.keys().any(|it| it != field) {
        let status = axum::http::StatusCode::FORBIDDEN;
        return Err(Problem::denied(status, "permission_denied"));
    }
    let wanted = fields.get(field).and_then(|it| it.get("uuid")?.as_str()?.parse().ok());
    let adres = wanted.and_then(|it: Uuid| desk.pack.row(("digitaleadressen", it)));
    let adres = adres.filter(|it| uuid_in(it, "verstrektDoorPartij") == Some(id));
    let is_none = fields.get(field).is_some_and(Value::is_null);
    if adres.is_none() && !is_none {
        let reason = "Het voorkeurs adres moet een gelinkte digitaal adres zijn.";
        return Err(Problem::invalid(field, "invalid", reason));
    }
    row.insert(field.to_owned(), adres.and_then(link).unwrap_or_default());
    Ok(row)
}

/// What is wrong with an address of this kind, if anything.
fn wrong(kind: &str, adres: &str) -> Option<&'static str> {
    let is_email = || {
        let parts = adres.split_once('@');
        parts.is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.'))
            && !adres.contains(' ')
    };
    let digits = adres.strip_prefix('+').unwrap_or(adres);
    let is_number = !digits.is_empty() && digits.chars().all(|it| it.is_ascii_digit());
    match kind {
        _ if adres.chars().count() > 80 => Some("Zorg ervoor dat dit veld niet te lang is."),
        "email" if !is_email() => Some("Voer een geldig e-mailadres in."),
        "telefoonnummer" if !is_number => Some("Het opgegeven telefoonnummer is ongeldig."),
        "telefoonnummer" if ["0800", "0900", "14"].iter().any(|it| adres.starts_with(it)) => Some(
            "Het opgegeven telefoonnummer is ongeldig, telefoonnummers beginnend met 0800, 0900, \
             1400 of 140xx zijn niet toegestaan.",
        ),
        _ => None,
    }
}
