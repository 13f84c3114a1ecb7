use super::{CatalogusId, Duur, ResultaattypeId, ZaaktypeId};

/// A kind of zaak, in the version under which a zaak was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zaaktype {
    /// The UUID of this version.
    pub id: ZaaktypeId,
    /// Its number, which all its versions share. Some registers have none.
    pub identificatie: Option<String>,
    /// The name that residents know; the title of their zaak.
    pub omschrijving: String,
    /// The catalogus that contains it. Residents can filter on its domein. Some registers have none.
    pub catalogus: Option<CatalogusId>,
    /// The legal term, counted from the startdatum of the zaak in calendar days.
    pub doorlooptijd: Option<Duur>,
    /// Whether only staff start and follow such zaken (`indicatieInternOfExtern`).
    pub intern: bool,
    /// Whether this version is not yet published.
    pub concept: bool,
}

/// A possible result of a zaak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resultaattype {
    /// The UUID of the kind of result.
    pub id: ResultaattypeId,
    /// The name, such as "Verleend".
    pub omschrijving: String,
    /// The name in the national list of general names for results (`omschrijvingGeneriek`).
    pub generiek: Option<String>,
}
