use chrono::{DateTime, NaiveDate, Utc};

use super::{BerichtId, DocumentId, Zaak, Zaakverwijzing, amsterdam_day, in_order};

/// A message of the municipality to a resident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bericht {
    /// The UUID of the message in its source.
    pub id: BerichtId,
    /// What it is about, in the words of the municipality.
    pub onderwerp: String,
    /// The text, in Markdown. It may hold anything.
    pub tekst: String,
    /// When it was, or will be, published. `None` for one that is not ready.
    pub gepubliceerd: Option<DateTime<Utc>>,
    /// Whether the resident has opened it.
    pub is_gelezen: bool,
    /// The last day on which the resident can do what it asks.
    pub uiterlijk: Option<NaiveDate>,
    /// The zaak that it is about. The resident may not be allowed to see that zaak.
    pub zaak: Option<Zaakverwijzing>,
    /// The documents that belong to it.
    pub bijlagen: Vec<DocumentId>,
}

/// A message as the Objects API has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Berichtobject(pub Bericht);

/// A message as Open VTB has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vtbbericht(pub Bericht);

impl Bericht {
    /// The day on which it was, or will be, published.
    pub fn dag(&self) -> Option<NaiveDate> {
        self.gepubliceerd.map(amsterdam_day)
    }

    /// Whether it has been published.
    pub fn is_gepubliceerd(&self, today: NaiveDate) -> bool {
        self.dag().is_some_and(|it| it <= today)
    }

    /// The zaak that it is about, when that is one of these.
    pub fn zaak_in<'a>(&self, zaken: &'a [Zaak]) -> Option<&'a Zaak> {
        let verwijzing = self.zaak.as_ref()?;
        zaken.iter().find(|it| verwijzing.is(it))
    }
}

/// The messages that have been published, newest first, each once. Sources send those of the future
/// as well, in any order, and some of them twice.
pub fn gepubliceerde(berichten: Vec<Bericht>, today: NaiveDate) -> Vec<Bericht> {
    let mut seen = std::collections::BTreeSet::new();
    let published = berichten.into_iter().filter(|it| it.is_gepubliceerd(today));
    let each_once: Vec<_> = published.filter(|it| seen.insert(it.id)).map(Box::new).collect();
    // Boxes are moved, and not the messages: there may be thousands.
    let ordered = in_order(each_once, |it| (std::cmp::Reverse(it.gepubliceerd), it.id));
    ordered.into_iter().map(|it| *it).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bericht(number: u8, gepubliceerd: Option<&str>) -> Bericht {
        Bericht {
            id: format!("7d000000-0000-4000-8000-000000000{number:03}").parse().unwrap(),
            onderwerp: "Nieuws".to_owned(),
            tekst: String::new(),
            gepubliceerd: gepubliceerd.map(|it| it.parse().unwrap()),
            is_gelezen: false,
            uiterlijk: None,
            zaak: None,
            bijlagen: vec![],
        }
    }

    fn shown(berichten: Vec<Bericht>) -> Vec<BerichtId> {
        let today = "2026-11-29".parse().unwrap();
        gepubliceerde(berichten, today).into_iter().map(|it| it.id).collect()
    }

    #[test]
    fn a_message_of_the_future_or_without_a_day_is_not_shown_yet() {
        let today = bericht(1, Some("2026-11-29T22:00:00Z"));
        let tomorrow = bericht(2, Some("2026-11-29T23:30:00Z"));
        let unready = bericht(3, None);
        assert_eq!(shown(vec![tomorrow, unready, today.clone()]), [today.id]);
    }

    proptest! {
        #[test]
        fn messages_are_there_once_and_newest_first_in_any_order(
            mut berichten in Just((1..9).map(|it| {
                bericht(it, Some(&format!("2026-11-{:02}T08:00:00Z", 20 - it / 2)))
            }).collect::<Vec<_>>()).prop_shuffle(),
        ) {
            berichten.extend(berichten.clone());
            let expected: Vec<_> = (1..9).map(|it| bericht(it, None).id).collect();
            prop_assert_eq!(shown(berichten), expected);
        }
    }
}
