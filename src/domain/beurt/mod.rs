mod woorden;

#[cfg(test)]
mod tests;

use super::{Statustype, Zaak};

/// Whose turn it is.
///
/// ZGW has no field for it, so that this is a rule of our own over the words of the municipality: a
/// statustype whose label or sentence says that the resident is waited for, or a term that stands
/// still because of that (Awb 4:15, first paragraph, a: the applicant was asked to complete the
/// application). In doubt it is the municipality's, since its words did not ask for anything. What
/// is said at one status (`statustoelichting`) is not looked at: it is told as it is, and often of
/// what has been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beurt {
    /// The municipality is at work, or waits for others than the resident.
    Gemeente,
    /// The resident is asked for something.
    U,
    /// The zaak is closed.
    Niemand,
}

impl Beurt {
    /// All, in the order in which residents choose among them.
    pub const ALL: [Self; 3] = [Self::U, Self::Gemeente, Self::Niemand];

    /// Whose turn it is in `zaak`, of which `statustype` is the current step.
    pub fn of(zaak: &Zaak, statustype: Option<&Statustype>) -> Self {
        Self::when_asked(zaak, statustype.is_some_and(Self::statustype_asks))
    }

    /// The same for who asks about many zaken, and keeps what [`Self::statustype_asks`] said.
    pub fn when_asked(zaak: &Zaak, statustype_asks: bool) -> Self {
        let reden = zaak.opschorting.as_ref().and_then(|it| it.reden.as_deref());
        if zaak.is_afgerond() {
            Self::Niemand
        } else if statustype_asks || reden.is_some_and(Self::asks) {
            Self::U
        } else {
            Self::Gemeente
        }
    }

    /// Whether a step is one in which the resident is waited for.
    pub fn statustype_asks(statustype: &Statustype) -> bool {
        Self::asks(&statustype.omschrijving)
            || statustype.statustekst.as_deref().is_some_and(Self::asks)
    }

    /// Whether words of the municipality say that it waits for the resident.
    pub fn asks(text: &str) -> bool {
        woorden::ask(text)
    }
}
