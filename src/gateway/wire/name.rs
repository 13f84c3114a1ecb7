use crate::json::Fields;

/// Reads the name of a type. Registers that leave out the omschrijving have a name elsewhere.
pub(super) fn need_name(fields: &Fields) -> Option<String> {
    let names = ["omschrijving", "naam", "omschrijvingGeneriek"];
    let name = fields.required("omschrijving", names.iter().find_map(|it| fields.text(it)))?;
    fields.repair_absent("omschrijving");
    Some(name)
}
