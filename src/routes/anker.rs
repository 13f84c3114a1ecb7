/// A place on a page to go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anker {
    /// The open zaken of the overview.
    Lopend,
    /// The closed zaken of the overview.
    Afgerond,
    /// Where one types to search.
    Zoek,
    /// The other tools above the lists.
    Filters,
    /// The choice of an order.
    Sorteer,
    /// What was asked for.
    Aanvraag,
    /// The decision.
    Besluit,
    /// The steps.
    Status,
    /// How to reach someone.
    Contact,
    /// Zaken that belong to this one.
    Verwant,
    /// The documents.
    Documenten,
    /// The top of every page.
    Boven,
    /// Where the content of every page begins.
    Inhoud,
}

impl Anker {
    /// The parts of the page of a zaak.
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
            Self::Boven => "boven",
            Self::Inhoud => "inhoud",
        }
    }

    /// The address of it on the page where the visitor is.
    pub fn href(self) -> String {
        format!("#{}", self.id())
    }
}
