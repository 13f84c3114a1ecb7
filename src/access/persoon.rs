//! The person who is logged in, from the claims of an ID token or from the answer of a backend for
//! frontend.
//!
//! Claims differ from one broker to the next, so any claim may be absent or of another type. A claim
//! that is not understood is not shown. Numbers of persons, such as a BSN, are never read.

use serde_json::Value;

use crate::domain::digest;

/// The person who is logged in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Persoon {
    /// The name of the person, if the claims hold one.
    pub naam: Option<String>,
    /// For whom the person acts. `None` if that is for themselves.
    pub namens: Option<Namens>,
    /// Tells the few people who share a device apart, and is the same at each visit. It has twelve
    /// bits only, so that thousands of people share each value: nobody can find the number of a
    /// person from it, which some brokers use as `sub`.
    pub merk: u16,
}

/// For whom a person acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Namens {
    /// A person or an organisation with a name.
    Naam(String),
    /// A company, by its number in the Handelsregister.
    Kvk(String),
    /// An organisation, by its fiscal number.
    Rsin(String),
    /// Someone else, whose name the claims do not hold.
    Ander,
}

/// The company that an eHerkenning broker names beside its number.
const COMPANY_NAME: &str = "urn:etoegang:1.11:attribute-represented:CompanyName";
/// The number of the company. The qualifier says which kind of number it is.
const LEGAL_SUBJECT: &str = "urn:etoegang:core:LegalSubjectID";
const QUALIFIER: &str = "namequalifier";

impl Persoon {
    /// Reads the claims of a person:
    ///
    /// | claim | from |
    /// |---|---|
    /// | `name`, or `given_name` and `family_name` | OpenID Connect Core 1.0, 5.1 |
    /// | `represents`: an object with a `name`, `kvk` or `rsin` | OpenID Connect NL GOV 1.0.1 |
    /// | `aanvrager` beside `gemachtigde`: such an object | brokers for DigiD Machtigen |
    /// | `urn:etoegang:…` | brokers for eHerkenning |
    /// | `kvk`, `rsin` | brokers that give an entrepreneur's number only |
    pub(crate) fn from_claims(claims: &Value) -> Self {
        let parts = ["given_name", "family_name"].map(|it| text(claims, it));
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        let naam = text(claims, "name").or((!parts.is_empty()).then(|| parts.join(" ")));
        let namens = namens(claims);
        Self { naam, merk: merk(claims, namens.as_ref()), namens }
    }
}

/// The mark of a person, which depends on whom the person acts for as well.
fn merk(claims: &Value, namens: Option<&Namens>) -> u16 {
    let namens = match namens {
        Some(Namens::Naam(who) | Namens::Kvk(who) | Namens::Rsin(who)) => who,
        Some(Namens::Ander) => "ander",
        None => "",
    };
    let who = [text(claims, "sub"), text(claims, "name")].map(Option::unwrap_or_default);
    let hash = digest([&who.concat(), "\n", namens].concat().as_bytes());
    // The top twelve of 32 bits, which always fit.
    u16::try_from(hash >> 20).unwrap_or_default()
}

fn namens(claims: &Value) -> Option<Namens> {
    let object = |name: &str| claims.get(name).filter(|it| it.is_object());
    if let Some(represented) = object("represents") {
        return Some(party(represented).unwrap_or(Namens::Ander));
    }
    if let (Some(aanvrager), Some(_)) = (object("aanvrager"), object("gemachtigde")) {
        return Some(party(aanvrager).unwrap_or(Namens::Ander));
    }
    let company = text(claims, COMPANY_NAME).map(Namens::Naam);
    let number = text(claims, LEGAL_SUBJECT).and_then(|number| {
        let qualifier = text(claims, QUALIFIER).unwrap_or_default();
        match qualifier.rsplit(':').next() {
            Some("KvKnr") => Some(Namens::Kvk(number)),
            Some("RSIN") => Some(Namens::Rsin(number)),
            _ => None,
        }
    });
    company.or(number).or_else(|| numbers(claims))
}

fn party(object: &Value) -> Option<Namens> {
    let naam = ["name", "naam", "handelsnaam"].into_iter().find_map(|it| text(object, it));
    naam.map(Namens::Naam).or_else(|| numbers(object))
}

fn numbers(object: &Value) -> Option<Namens> {
    let kvk = ["kvk", "kvkNummer"].into_iter().find_map(|it| text(object, it));
    kvk.map(Namens::Kvk).or_else(|| text(object, "rsin").map(Namens::Rsin))
}

/// The text of a claim; `None` if it is empty or no text.
fn text(object: &Value, name: &str) -> Option<String> {
    let text = object.get(name)?.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn namens(claims: Value) -> Option<Namens> {
        Persoon::from_claims(&claims).namens
    }

    fn naam(name: &str) -> Option<Namens> {
        Some(Namens::Naam(name.to_owned()))
    }

    #[test]
    fn a_resident_acts_for_themselves() {
        let persoon = Persoon::from_claims(&json!({ "sub": "x", "name": "Suzanne Moulin" }));
        assert_eq!(persoon.naam.as_deref(), Some("Suzanne Moulin"));
        assert_eq!(persoon.namens, None);
        let parts = json!({ "given_name": "Suzanne", "family_name": "Moulin" });
        assert_eq!(Persoon::from_claims(&parts).naam.as_deref(), Some("Suzanne Moulin"));
    }

    #[test]
    fn a_representative_acts_for_who_is_represented() {
        assert_eq!(namens(json!({ "represents": { "name": "Bakkerij" } })), naam("Bakkerij"));
        let kvk = json!({ "represents": { "kvk": "12345678" } });
        assert_eq!(namens(kvk), Some(Namens::Kvk("12345678".to_owned())));
        let machtigen = json!({ "aanvrager": { "naam": "J. Jansen" }, "gemachtigde": {} });
        assert_eq!(namens(machtigen), naam("J. Jansen"));
    }

    #[test]
    fn an_entrepreneur_acts_for_the_company() {
        assert_eq!(namens(json!({ "kvk": "12345678" })), Some(Namens::Kvk("12345678".to_owned())));
        assert_eq!(
            namens(json!({ "rsin": "123456782" })),
            Some(Namens::Rsin("123456782".to_owned()))
        );
        let company = json!({ LEGAL_SUBJECT: "12345678",
            QUALIFIER: "urn:etoegang:1.9:EntityConcernedID:KvKnr" });
        assert_eq!(namens(company), Some(Namens::Kvk("12345678".to_owned())));
        let named = json!({ COMPANY_NAME: "Bakkerij", LEGAL_SUBJECT: "12345678" });
        assert_eq!(namens(named), naam("Bakkerij"));
    }

    #[test]
    fn the_number_of_a_person_is_never_shown() {
        let bsn = "999993653";
        for claims in [
            json!({ "bsn": bsn }),
            json!({ "represents": { "bsn": bsn, "sub": bsn } }),
            json!({ "aanvrager": { "bsn": bsn }, "gemachtigde": { "bsn": bsn } }),
            json!({ LEGAL_SUBJECT: bsn, QUALIFIER: "urn:etoegang:1.12:EntityConcernedID:BSN" }),
        ] {
            let persoon = Persoon::from_claims(&claims);
            assert!(!format!("{persoon:?}").contains(bsn), "{claims}");
        }
        assert_eq!(namens(json!({ "represents": { "bsn": bsn } })), Some(Namens::Ander));
    }

    #[test]
    fn claims_of_another_kind_are_nothing_and_no_error() {
        for claims in [json!(null), json!([]), json!({ "name": 5, "represents": "x", "kvk": {} })] {
            let Persoon { naam, namens, .. } = Persoon::from_claims(&claims);
            assert_eq!((naam, namens), (None, None), "{claims}");
        }
    }

    #[test]
    fn the_mark_is_the_same_at_each_visit_and_fits_many_people() {
        let merk = |claims: Value| Persoon::from_claims(&claims).merk;
        assert_eq!(merk(json!({ "sub": "a", "iat": 1 })), merk(json!({ "sub": "a", "iat": 2 })));
        assert_ne!(merk(json!({ "sub": "a" })), merk(json!({ "sub": "b" })));
        let for_other = json!({ "sub": "a", "represents": { "name": "B" } });
        assert_ne!(merk(json!({ "sub": "a" })), merk(for_other));
        assert!(merk(json!({ "sub": "999993653" })) < 1 << 12);
    }
}
