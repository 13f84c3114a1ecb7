use super::{CatalogusId, ResultaattypeId, ZaaktypeId};

/// A kind of zaak, in the version that a zaak was opened under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zaaktype {
    /// Names this version.
    pub id: ZaaktypeId,
    /// What residents call it: the title of their zaak.
    pub omschrijving: String,
    /// The catalogus it is in, whose domein is what residents filter on.
    pub catalogus: CatalogusId,
    /// Whether only staff start and follow such a zaak (`indicatieInternOfExtern`).
    pub intern: bool,
    /// Whether it is not published yet.
    pub concept: bool,
}

/// A way in which a zaak can end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resultaattype {
    /// Names it.
    pub id: ResultaattypeId,
    /// Such as "Verleend".
    pub omschrijving: String,
}
