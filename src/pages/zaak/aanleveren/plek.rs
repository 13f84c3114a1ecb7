use chrono::NaiveDate;

use super::presentation::Aanbod;
use crate::domain::ZaakId;
use crate::gateway::{Aanleversoort, Documenten};
use crate::pages::loading::Loading;

/// What the part needs to know.
#[derive(Clone)]
pub(super) struct Plek {
    pub(super) zaak: ZaakId,
    pub(super) soort: Aanleversoort,
    pub(super) aanbod: Aanbod,
    pub(super) documenten: Loading<Documenten>,
    pub(super) today: NaiveDate,
}
