use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

/// The text is not a UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidId;

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a UUID")
    }
}

impl std::error::Error for InvalidId {}

/// Declares the ids of ZGW resources. An id is the UUID at the end of the URL of the resource.
///
/// The app compares ids and never the host in a URL, because a gateway may serve resources under
/// another address than the register that wrote the URLs.
macro_rules! id {
    ($(#[$doc:meta] $name:ident),+ $(,)?) => {$(
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Uuid);

        impl FromStr for $name {
            type Err = InvalidId;

            /// Reads the hyphenated form that the ZGW APIs write, in upper or lower case.
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                // `Uuid` also accepts braces, URNs and bare digits, which the ZGW APIs do not
                // write.
                if text.len() != 36 {
                    return Err(InvalidId);
                }
                Uuid::try_parse(text).map(Self).map_err(|_| InvalidId)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

id! {
    /// The UUID of a zaak.
    ZaakId,
    /// The UUID of one version of a zaaktype.
    ZaaktypeId,
    /// The UUID of a status that was set on a zaak.
    StatusId,
    /// The UUID of a statustype of one zaaktype version.
    StatustypeId,
    /// The UUID of a resultaattype.
    ResultaattypeId,
    /// The UUID of a catalogus.
    CatalogusId,
    /// The UUID of an enkelvoudig informatieobject.
    DocumentId,
    /// The UUID of a kind of document.
    InformatieobjecttypeId,
    /// The UUID of a besluit.
    BesluitId,
    /// The UUID of a besluittype.
    BesluittypeId,
    /// The UUID of an object of the Objects API.
    ObjectId,
    /// The UUID of a type of objects.
    ObjecttypeId,
    /// The UUID of an externe taak of Open VTB.
    ExternetaakId,
    /// The UUID of a message, as Open VTB has it and as addresses have it.
    BerichtId,
    /// The UUID of a message in the Objects API.
    BerichtobjectId,
    /// The UUID of a partij of Klantinteracties.
    PartijId,
    /// The UUID of a digitaal adres of Klantinteracties.
    DigitaalAdresId,
    /// The UUID of a part of a file that is sent in parts.
    BestandsdeelId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_and_written_back() {
        let text = "c0789d38-6f48-417d-99b8-354c82767722";
        assert_eq!(text.parse::<ZaakId>().map(|id| id.to_string()), Ok(text.to_owned()));
    }

    #[test]
    fn anything_but_a_hyphenated_uuid_is_refused() {
        for text in [
            "",
            "1",
            "c0789d386f48417d99b8354c82767722",
            "{c0789d38-6f48-417d-99b8-354c82767722}",
            "c0789d38-6f48-417d-99b8-35",
            "../../etc/passwd-000000000000000000000",
        ] {
            assert_eq!(text.parse::<ZaakId>(), Err(InvalidId), "{text}");
        }
    }
}
