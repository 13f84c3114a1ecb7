/// The ZGW vertrouwelijkheidaanduiding of a zaak, zaaktype or document.
///
/// There is no order on purpose: by the standard "intern" sorts below "zaakvertrouwelijk", so that
/// a threshold would show residents what is meant for staff. What may be seen is a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vertrouwelijkheid {
    /// For everyone.
    Openbaar,
    /// For everyone who asks.
    BeperktOpenbaar,
    /// For staff of the municipality.
    Intern,
    /// For those who take part in the zaak, the resident among them.
    Zaakvertrouwelijk,
    /// For named staff.
    Vertrouwelijk,
    /// For named staff.
    Confidentieel,
    /// State secret.
    Geheim,
    /// State secret.
    ZeerGeheim,
}

impl Vertrouwelijkheid {
    /// Reads the value as the standard spells it, such as `beperkt_openbaar`.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "openbaar" => Self::Openbaar,
            "beperkt_openbaar" => Self::BeperktOpenbaar,
            "intern" => Self::Intern,
            "zaakvertrouwelijk" => Self::Zaakvertrouwelijk,
            "vertrouwelijk" => Self::Vertrouwelijk,
            "confidentieel" => Self::Confidentieel,
            "geheim" => Self::Geheim,
            "zeer_geheim" => Self::ZeerGeheim,
            _ => return None,
        })
    }
}
