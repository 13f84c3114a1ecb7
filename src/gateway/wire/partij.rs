//! The resident in Klantinteracties.

use serde_json::Value;

use super::link::own_id;
use crate::domain::Partij;
use crate::json::{Fields, FromFields};

impl FromFields for Partij {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let of = |soort| fields.within("_expand", |it| adres(it.items("digitaleAdressen"), soort));
        Some(Self { id: own_id(fields)?, email: of("email"), telefoon: of("telefoonnummer") })
    }
}

/// The address of this kind: the preferred one, or else the first.
fn adres(adressen: &[Value], soort: &str) -> Option<String> {
    let text = |it: &Value, name: &str| it.get(name)?.as_str().map(str::to_owned);
    let is_kind = |it: &&Value| text(it, "soortDigitaalAdres").as_deref() == Some(soort);
    let is_preferred = |it: &&Value| it.get("isStandaardAdres") == Some(&Value::Bool(true));
    let mut same = adressen.iter().filter(is_kind);
    let adres = same.clone().find(is_preferred).or_else(|| same.next())?;
    text(adres, "adres").filter(|it| !it.trim().is_empty())
}
