use crate::domain::BesluitId;

/// A place on a page that a link can lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anker {
    /// The open zaken of the overview.
    Lopend,
    /// The closed zaken of the overview.
    Afgerond,
    /// The search field of the overview.
    Zoek,
    /// The filters of the overview.
    Filters,
    /// The choice of how the overview is sorted.
    Sorteer,
    /// What the resident asked for.
    Aanvraag,
    /// The decision.
    Besluit,
    /// The steps of the zaak.
    Status,
    /// How to contact the municipality.
    Contact,
    /// The related zaken.
    Verwant,
    /// The documents of the zaak.
    Documenten,
    /// What happened, on the home page.
    Meldingen,
    /// What the resident has to do.
    Acties,
    /// The appointments of the resident.
    Afspraken,
    /// What the municipality writes for its residents.
    Gemeente,
    /// What else may be of use to the resident.
    Suggesties,
    /// Where the resident adds a document to the zaak.
    Aanleveren,
    /// The top of every page.
    Boven,
    /// The start of the content of every page.
    Inhoud,
}

impl Anker {
    /// The sections of the page of a zaak.
    pub const PARTS: [Self; 6] = [
        Self::Aanvraag,
        Self::Besluit,
        Self::Status,
        Self::Verwant,
        Self::Contact,
        Self::Documenten,
    ];

    /// The `id` of the element.
    pub fn id(self) -> &'static str {
        match self {
            Self::Lopend => "lopend",
            Self::Afgerond => "afgerond",
            Self::Zoek => "zoek",
            Self::Filters => "filters",
            Self::Sorteer => "sorteer",
            Self::Aanvraag => "aanvraag",
            Self::Besluit => "besluit",
            Self::Status => "status",
            Self::Contact => "contact",
            Self::Verwant => "verwant",
            Self::Documenten => "documenten",
            Self::Meldingen => "meldingen",
            Self::Acties => "acties",
            Self::Afspraken => "afspraken",
            Self::Gemeente => "gemeente",
            Self::Suggesties => "suggesties",
            Self::Aanleveren => "aanleveren",
            Self::Boven => "boven",
            Self::Inhoud => "inhoud",
        }
    }

    /// The `id` of the element with the documents of a besluit.
    pub fn stukken(besluit: BesluitId) -> String {
        format!("stukken-{besluit}")
    }

    /// The address of this place on the current page, such as `#status`.
    pub fn href(self) -> String {
        Self::to(self.id())
    }

    /// The address of the element with this `id` on the current page.
    pub fn to(id: &str) -> String {
        format!("#{id}")
    }
}
