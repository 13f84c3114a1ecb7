/// The ZGW vertrouwelijkheidaanduiding of a zaak, zaaktype or document.
///
/// The levels have no order on purpose. In the standard, "intern" ranks below "zaakvertrouwelijk",
/// so that a threshold would show residents what is meant for staff. `config.json` lists the
/// visible levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vertrouwelijkheid {
    /// For everyone.
    Openbaar,
    /// For everyone who asks for it.
    BeperktOpenbaar,
    /// For staff of the municipality.
    Intern,
    /// For the people who take part in the zaak, including the resident.
    Zaakvertrouwelijk,
    /// For named staff.
    Vertrouwelijk,
    /// For named staff.
    Confidentieel,
    /// A state secret.
    Geheim,
    /// A state secret of the highest level.
    ZeerGeheim,
}

impl Vertrouwelijkheid {
    /// All levels, each with its spelling in the standard.
    pub const NAMES: [(&str, Self); 8] = [
        ("openbaar", Self::Openbaar),
        ("beperkt_openbaar", Self::BeperktOpenbaar),
        ("intern", Self::Intern),
        ("zaakvertrouwelijk", Self::Zaakvertrouwelijk),
        ("vertrouwelijk", Self::Vertrouwelijk),
        ("confidentieel", Self::Confidentieel),
        ("geheim", Self::Geheim),
        ("zeer_geheim", Self::ZeerGeheim),
    ];

    /// Reads a value in the spelling of the standard, such as `beperkt_openbaar`.
    pub fn parse(text: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(it, _)| *it == text).map(|(_, it)| *it)
    }
}
