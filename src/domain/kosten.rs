use chrono::{DateTime, NaiveDate, Utc};

use super::amsterdam_day;

/// Whether the resident has paid what the zaak costs.
///
/// The word of the register is understood where it is shown, and not where zaken are read: only the
/// page of a zaak shows it, and the overview reads every zaak.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kosten {
    /// The betalingsindicatie, such as "nog_niet".
    pub betalingsindicatie: Option<String>,
    /// The moment of the last payment.
    pub laatst: Option<DateTime<Utc>>,
}

/// How much of the costs was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Betaald {
    /// Nothing yet.
    NogNiet,
    /// A part.
    Deels,
    /// All.
    Geheel,
}

impl Kosten {
    /// How much was paid. The words are those of the standard, and `betaald` is a word of Open Zaak.
    /// `None` when there is nothing to pay, and when the register does not say how much was paid:
    /// `gefactureerd` and `gecrediteerd` of Open Zaak only say that an order was sent.
    pub fn betaald(&self) -> Option<Betaald> {
        Some(match self.betalingsindicatie.as_deref()? {
            "nog_niet" => Betaald::NogNiet,
            "gedeeltelijk" => Betaald::Deels,
            "geheel" | "betaald" => Betaald::Geheel,
            _ => return None,
        })
    }

    /// The day of the last payment.
    pub fn laatste_dag(&self) -> Option<NaiveDate> {
        self.laatst.map(amsterdam_day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_to_pay_and_words_that_are_not_known_tell_nothing() {
        let betaald = |word: &str| {
            let betalingsindicatie = Some(word.to_owned());
            Kosten { betalingsindicatie, laatst: None }.betaald()
        };
        assert_eq!(betaald("nog_niet"), Some(Betaald::NogNiet));
        assert_eq!(betaald("gedeeltelijk"), Some(Betaald::Deels));
        assert_eq!(betaald("geheel"), Some(Betaald::Geheel));
        assert_eq!(betaald("betaald"), Some(Betaald::Geheel));
        for word in ["nvt", "gefactureerd", "gecrediteerd", "misschien"] {
            assert_eq!(betaald(word), None, "{word}");
        }
        assert_eq!(Kosten::default().betaald(), None);
    }
}
