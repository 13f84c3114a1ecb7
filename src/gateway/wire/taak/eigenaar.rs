use serde_json::Value;

use crate::domain::Eigenaar;
use crate::gateway::unread::Raw;
use crate::json::Fields;

/// Whether all rows of an answer are of one person. Those that are nobody's do not count, and
/// neither does it matter whether a row can be read. Each source can lose the filter on the person
/// without an error, and sends the rows of everybody then.
pub(crate) fn is_of_one_owner(raw: &Raw) -> bool {
    let owners: Vec<_> = raw.items.iter().filter_map(eigenaar).collect();
    Eigenaar::are_one(&owners)
}

fn eigenaar(row: &Value) -> Option<Eigenaar> {
    let urn = ["isToegewezenAan", "ontvanger"].into_iter().find_map(|it| row.get(it));
    if let Some(urn) = urn {
        return Eigenaar::new(urn.as_str()?);
    }
    // An object has its own fields within a record; an appointment has no such cover.
    let data = row.get("record").map_or(Some(row), |it| it.get("data"))?;
    let identificatie = data.get("identificatie")?;
    let word = |name: &str| match identificatie.get(name)? {
        Value::String(text) => Some(text.trim().to_owned()).filter(|it| !it.is_empty()),
        // Leading zeros are lost, for each row in the same way.
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    Eigenaar::new(&format!("{}:{}", word("type")?, word("value")?))
}

/// Reads the owner of the fields of an object, which must have one.
pub(in crate::gateway::wire) fn need_identificatie(data: &Fields) -> Option<()> {
    let found = data.within("identificatie", |it| {
        it.need_text("type")?;
        it.need_text("value").map(drop)
    });
    data.required("identificatie", found)
}
