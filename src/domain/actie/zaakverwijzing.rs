use crate::domain::{Zaak, ZaakId};

/// How an action names the zaak that it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Zaakverwijzing {
    /// By its UUID.
    Id(ZaakId),
    /// By its zaaknummer.
    Nummer(String),
}

impl Zaakverwijzing {
    /// Reads a URN such as `urn:nld:gemeente:zaak:uuid:…` or `urn:nld:gemeente:zaak:zaaknummer:…`.
    /// Each municipality chooses which of the two it writes. `None` when it names something else
    /// than a zaak.
    pub fn of_urn(urn: &str) -> Option<Self> {
        let mut parts = urn.trim().split(':');
        parts.by_ref().find(|it| it.eq_ignore_ascii_case("zaak"))?;
        let (kind, rest) = (parts.next()?, parts.collect::<Vec<_>>().join(":"));
        // Without a kind, the word after "zaak" is the zaak itself.
        let value = if rest.is_empty() { kind } else { &rest };
        match value.parse() {
            Ok(id) => Some(Self::Id(id)),
            Err(_) if value.is_empty() || kind == "uuid" => None,
            Err(_) => Some(Self::Nummer(value.to_owned())),
        }
    }

    /// Whether it names this zaak.
    pub fn is(&self, zaak: &Zaak) -> bool {
        match self {
            Self::Id(id) => *id == zaak.id,
            Self::Nummer(nummer) => *nummer == zaak.identificatie,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "c0789d38-6f48-417d-99b8-354c82767722";

    #[test]
    fn a_urn_names_a_zaak_by_its_uuid_or_by_its_number() {
        let by_id = Zaakverwijzing::Id(ID.parse().unwrap());
        let of = |urn: &str| Zaakverwijzing::of_urn(urn);
        assert_eq!(of(&format!("urn:nld:gemeentevoorbeeld:zaak:uuid:{ID}")), Some(by_id.clone()));
        assert_eq!(of(&format!("urn:nld:x:zaak:{ID}")), Some(by_id));
        let nummer = Some(Zaakverwijzing::Nummer("000350165".to_owned()));
        assert_eq!(of("urn:nld:gemeenteutrecht:zaak:zaaknummer:000350165"), nummer);
        for other in [
            "",
            "urn:nld:x:product:uuid:c0789d38-6f48-417d-99b8-354c82767722",
            "urn:nld:x:zaak",
            "urn:nld:x:zaak:",
            "urn:nld:x:zaak:uuid:1",
        ] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
