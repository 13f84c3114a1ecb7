//! Where tasks and messages come from.

use crate::domain::ObjecttypeId;
use crate::json::Fields;

/// A source of tasks or messages. Its kind says in which shape they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bron {
    /// The Objects API. What is wanted has this type; a resource pack may leave it out, when all of
    /// its objects are wanted.
    Objecten(Option<ObjecttypeId>),
    /// Open VTB.
    Vtb,
}

impl Bron {
    /// Reads a source, and its address, which a resource pack does without.
    pub(super) fn read(fields: &Fields, needs_address: bool) -> Option<(Self, Option<String>)> {
        let kinds = [("objecten", true), ("vtb", false)];
        let bron = if fields.required("kind", fields.one_of("kind", &kinds))? {
            fields.only(&["kind", "url", "type"]);
            let objecttype = fields.text("type").and_then(|it| it.parse().ok());
            let is_wanted = needs_address || fields.value("type").is_some();
            if is_wanted && objecttype.is_none() {
                fields.note("type", "expected the uuid of the objecttype".to_owned());
            }
            Self::Objecten(objecttype)
        } else {
            fields.only(&["kind", "url"]);
            Self::Vtb
        };
        let url = fields.text("url");
        Some((bron, if needs_address { Some(fields.required("url", url)?) } else { url }))
    }
}
