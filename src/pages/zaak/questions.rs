use crate::domain::Naam;
use crate::gateway::{Documenten, Dossier};
use crate::pages::loading::Loading;

/// The questions that the page asks as soon as it is opened.
#[derive(Clone, Copy)]
pub(super) struct Questions {
    /// The zaak with its types.
    pub(super) dossier: Loading<Dossier>,
    /// The name of the person or company that made the request.
    pub(super) aanvrager: Loading<Naam>,
    /// The documents and the besluiten.
    pub(super) documenten: Loading<Documenten>,
}
