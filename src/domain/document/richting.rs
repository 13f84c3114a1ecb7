use chrono::NaiveDate;

use crate::domain::InformatieobjecttypeId;

/// Who a document came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Richting {
    /// The resident, or a person who acts for the resident.
    VanU,
    /// The municipality.
    VanGemeente,
    /// Neither the document nor the catalogus says it.
    Onbekend,
}

/// In which direction documents of a kind travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typerichting {
    /// To the municipality.
    Inkomend,
    /// Within the municipality.
    Intern,
    /// From the municipality.
    Uitgaand,
}

/// A kind of document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Informatieobjecttype {
    /// The name of the kind.
    pub omschrijving: String,
}

/// In which direction documents of one kind travel, in zaken of one zaaktype.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZaaktypeInformatieobjecttype {
    /// The kind of document.
    pub soort: Soortverwijzing,
    /// The direction.
    pub richting: Typerichting,
}

/// How the catalogus refers to a kind of document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Soortverwijzing {
    /// By its UUID.
    Id(InformatieobjecttypeId),
    /// By its name, in any version (Catalogi API 1.3).
    Omschrijving(String),
}

impl Richting {
    /// Derives it from the dates of a document. A day of receipt must be registered of what came from
    /// outside the municipality. A day of sending may be registered of what came in and of what went
    /// out, and no document is both; so without a day of receipt it went out (Documenten API,
    /// `ontvangstdatum` and `verzenddatum`).
    pub fn of_days(ontvangen: Option<NaiveDate>, verzonden: Option<NaiveDate>) -> Self {
        match (ontvangen, verzonden) {
            (Some(_), _) => Self::VanU,
            (None, Some(_)) => Self::VanGemeente,
            (None, None) => Self::Onbekend,
        }
    }

    /// Falls back on `usual`, the direction that the catalogus gives for this kind of document.
    pub fn or_usual(self, usual: Option<Typerichting>) -> Self {
        match (self, usual) {
            (Self::Onbekend, Some(Typerichting::Inkomend)) => Self::VanU,
            (Self::Onbekend, Some(Typerichting::Uitgaand)) => Self::VanGemeente,
            (known, _) => known,
        }
    }
}

/// In which direction documents of a kind travel. `None` when the catalogus gives no direction, or
/// more than one.
pub fn typerichting(
    soorten: &[ZaaktypeInformatieobjecttype],
    id: InformatieobjecttypeId,
    omschrijving: Option<&str>,
) -> Option<Typerichting> {
    let is_it = |soort: &Soortverwijzing| match soort {
        Soortverwijzing::Id(own) => *own == id,
        Soortverwijzing::Omschrijving(own) => Some(own.as_str()) == omschrijving,
    };
    let mut said = soorten.iter().filter(|it| is_it(&it.soort)).map(|it| it.richting);
    let first = said.next()?;
    said.all(|it| it == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BRIEF: &str = "e2a4a6f0-0f0e-4f8c-9a53-0b7f2f1f9c11";

    fn id(text: &str) -> InformatieobjecttypeId {
        text.parse().unwrap()
    }

    fn goes(soort: Soortverwijzing, richting: Typerichting) -> ZaaktypeInformatieobjecttype {
        ZaaktypeInformatieobjecttype { soort, richting }
    }

    fn named(omschrijving: &str) -> Soortverwijzing {
        Soortverwijzing::Omschrijving(omschrijving.to_owned())
    }

    #[test]
    fn what_was_received_is_from_you_and_what_was_sent_is_from_the_gemeente() {
        let day = Some(NaiveDate::default());
        assert_eq!(Richting::of_days(day, None), Richting::VanU);
        assert_eq!(Richting::of_days(None, day), Richting::VanGemeente);
        assert_eq!(Richting::of_days(day, day), Richting::VanU);
        assert_eq!(Richting::of_days(None, None), Richting::Onbekend);
    }

    #[test]
    fn the_catalogus_is_believed_only_where_the_document_says_nothing() {
        use Typerichting::{Inkomend, Intern, Uitgaand};
        assert_eq!(Richting::Onbekend.or_usual(Some(Inkomend)), Richting::VanU);
        assert_eq!(Richting::Onbekend.or_usual(Some(Uitgaand)), Richting::VanGemeente);
        assert_eq!(Richting::Onbekend.or_usual(Some(Intern)), Richting::Onbekend);
        assert_eq!(Richting::Onbekend.or_usual(None), Richting::Onbekend);
        assert_eq!(Richting::VanU.or_usual(Some(Uitgaand)), Richting::VanU);
        assert_eq!(Richting::VanGemeente.or_usual(Some(Inkomend)), Richting::VanGemeente);
    }

    #[test]
    fn a_kind_is_known_by_its_id_or_by_its_omschrijving() {
        let by_id = [goes(Soortverwijzing::Id(id(BRIEF)), Typerichting::Uitgaand)];
        assert_eq!(typerichting(&by_id, id(BRIEF), None), Some(Typerichting::Uitgaand));
        let by_name = [
            goes(named("Aanvraag"), Typerichting::Inkomend),
            goes(named("Brief"), Typerichting::Uitgaand),
        ];
        assert_eq!(typerichting(&by_name, id(BRIEF), Some("Brief")), Some(Typerichting::Uitgaand));
        assert_eq!(typerichting(&by_name, id(BRIEF), Some("Bijlage")), None);
        assert_eq!(typerichting(&by_name, id(BRIEF), None), None);
    }

    #[test]
    fn a_kind_that_goes_both_ways_says_nothing() {
        let both = [
            goes(named("Bijlage"), Typerichting::Inkomend),
            goes(named("Bijlage"), Typerichting::Intern),
        ];
        assert_eq!(typerichting(&both, id(BRIEF), Some("Bijlage")), None);
        let twice = [both[0].clone(), both[0].clone()];
        assert_eq!(typerichting(&twice, id(BRIEF), Some("Bijlage")), Some(Typerichting::Inkomend));
    }
}
