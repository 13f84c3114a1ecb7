use chrono::NaiveDate;

use crate::domain::Einde;
use crate::error::LoadError;
use crate::gateway::{Documenten, Dossier};

/// What is known of the besluiten of the zaak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Besluitvorming {
    /// They are on their way. Until then, nothing is said that a besluit could make untrue.
    Onderweg,
    /// They could not be loaded.
    Onbekend,
    /// A besluit was sent.
    Verstuurd,
    /// No besluit was sent.
    NietVerstuurd,
}

impl Besluitvorming {
    /// What the answer about the documents and besluiten tells on the day `today`.
    pub(crate) fn of(answer: Option<&Result<Documenten, LoadError>>, today: NaiveDate) -> Self {
        match answer {
            None => Self::Onderweg,
            Some(Ok(it)) if it.besluiten.iter().any(|it| it.is_sent(today)) => Self::Verstuurd,
            Some(Ok(it)) if it.besluit_failure.is_none() => Self::NietVerstuurd,
            Some(_) => Self::Onbekend,
        }
    }

    /// What is known of the end of the zaak with this.
    pub(crate) fn einde(self, dossier: &Dossier) -> Einde {
        let is_sent = matches!(self, Self::Onderweg | Self::Verstuurd);
        Einde::of(&dossier.zaak, dossier.statustype.as_ref()).with_besluit(is_sent)
    }
}
