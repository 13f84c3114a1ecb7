use super::{CatalogusId, Duur, ResultaattypeId, ZaaktypeId};

/// A kind of zaak, in the version that a zaak was opened under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zaaktype {
    /// Names this version.
    pub id: ZaaktypeId,
    /// What residents call it: the title of their zaak.
    pub omschrijving: String,
    /// The catalogus it is in, whose domein is what residents filter on.
    pub catalogus: CatalogusId,
    /// How long a zaak of this kind may take by law, in calendar days from its beginning.
    pub doorlooptijd: Option<Duur>,
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
