mod woorden;

#[cfg(test)]
mod tests;

use super::{Statustype, Zaak};

/// Whose turn it is to act.
///
/// ZGW has no field for this, so this rule reads the words of the municipality. It is the
/// resident's turn in two cases: the label or the sentence of the statustype says that the
/// municipality waits for the resident, or the term is suspended with such a reason (Awb 4:15,
/// first paragraph, a: the applicant was asked to complete the application). In doubt it is the
/// municipality's turn, because its words did not ask for anything. The rule ignores the
/// explanation of a single status (`statustoelichting`): that is shown as it is, and often tells
/// what has already happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beurt {
    /// The municipality is at work, or waits for a third party.
    Gemeente,
    /// The municipality waits for the resident.
    U,
    /// The zaak is closed.
    Niemand,
}

impl Beurt {
    /// Every value, in the order in which residents can filter on them.
    pub const ALL: [Self; 3] = [Self::U, Self::Gemeente, Self::Niemand];

    /// Whose turn it is in `zaak`. `statustype` is the type of its current status.
    pub fn of(zaak: &Zaak, statustype: Option<&Statustype>) -> Self {
        Self::when_asked(zaak, statustype.is_some_and(Self::statustype_asks))
    }

    /// Like [`Beurt::of`], for callers that check many zaken and keep the result of
    /// [`Self::statustype_asks`] per statustype.
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

    /// Whether a zaak in this step waits for the resident.
    pub fn statustype_asks(statustype: &Statustype) -> bool {
        Self::asks(&statustype.omschrijving)
            || statustype.statustekst.as_deref().is_some_and(Self::asks)
    }

    /// Whether `text`, written by the municipality, says that it waits for the resident.
    pub fn asks(text: &str) -> bool {
        woorden::ask(text)
    }
}
