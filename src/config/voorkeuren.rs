use crate::domain::{Kanaal, Meldingen, Onderwerp};
use crate::json::{Fields, FromFields};

/// The choices that the municipality acts upon, beside an e-mail address and a telephone number.
/// Residents are shown no others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voorkeurkeuzes {
    /// Whether residents can get decisions digitally.
    pub besluiten: bool,
    /// The meldingen that it sends, by channel.
    pub meldingen: Meldingen,
}

impl FromFields for Voorkeurkeuzes {
    fn from_fields(fields: &Fields) -> Option<Self> {
        let names = [("email", Kanaal::Email), ("sms", Kanaal::Sms)];
        fields.only(&["besluiten", "email", "sms"]);
        let mut meldingen = Meldingen::default();
        for (name, kanaal) in names {
            for onderwerp in fields.all_of(name, &Onderwerp::NAMES) {
                meldingen.set(kanaal, onderwerp, true);
            }
        }
        Some(Self { besluiten: fields.flag("besluiten") == Some(true), meldingen })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Voorkeurkeuzes, String> {
        let value = crate::json::parse_json(text).unwrap();
        crate::json::read(&value).map_err(|it| format!("{} {}", it.field, it.problem))
    }

    #[test]
    fn only_what_the_municipality_names_is_offered() {
        let keuzes = read(r#"{ "besluiten": true, "email": ["acties", "berichten"] }"#).unwrap();
        assert!(keuzes.besluiten && keuzes.meldingen.has(Kanaal::Email, Onderwerp::Acties));
        assert!(!keuzes.meldingen.has(Kanaal::Email, Onderwerp::Status));
        assert!(!keuzes.meldingen.any_by(Kanaal::Sms));
        assert_eq!(read("{}"), Ok(Voorkeurkeuzes::default()));
    }

    #[test]
    fn a_subject_or_channel_that_does_not_exist_is_named() {
        assert!(read(r#"{ "email": ["actie"] }"#).unwrap_err().contains("acties, status"));
        assert!(read(r#"{ "post": ["acties"] }"#).unwrap_err().contains("besluiten, email, sms"));
    }
}
