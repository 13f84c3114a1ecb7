//! What residents may not see of the items of a register, by the rules of the app. An export leaves
//! it out.

use serde_json::Value;

use crate::domain::{
    self, Document, Informatieobjecttype, Substatus, Typerichting, Verborgen, VerborgenDocument,
    Zaak, Zaaktype, ZaaktypeInformatieobjecttype, Zichtbaarheid, typerichting,
};
use crate::gateway::{Resource, fixtures};
use crate::json::{FromFields, read_tolerant};

const UNREADABLE: &str = "the app cannot read it";
const CONFIDENTIAL: &str = "its vertrouwelijkheidaanduiding is not shown";

/// Why a zaak is hidden from residents. A zaaktype that is not there hides nothing.
pub fn why_zaak_hidden(
    zaak: &Value,
    zaaktype: Option<&Value>,
    allowed: &Zichtbaarheid,
) -> Option<&'static str> {
    let Some(zaak) = read::<Zaak>(zaak) else { return Some(UNREADABLE) };
    let zaaktype = zaaktype.and_then(read::<Zaaktype>);
    let why = domain::why_hidden(&zaak, zaaktype.as_ref(), allowed)?;
    Some(match why {
        Verborgen::Vertrouwelijkheid => CONFIDENTIAL,
        Verborgen::InternZaaktype => "its zaaktype is intern",
        Verborgen::ConceptZaaktype => "its zaaktype is concept",
    })
}

/// Why a substatus is hidden from residents.
pub fn why_substatus_hidden(substatus: &Value) -> Option<&'static str> {
    match read::<Substatus>(substatus) {
        Some(it) if it.voor_betrokkenen => None,
        Some(_) => Some("its doelgroep is not betrokkenen"),
        None => Some(UNREADABLE),
    }
}

/// What a catalogus says about the documents in zaken of one zaaktype.
#[derive(Clone, Copy, Debug, Default)]
pub struct Kinds<'a> {
    /// The zaaktype-informatieobjecttypen of the zaaktype.
    pub of_zaaktype: &'a [Value],
    /// The informatieobjecttypen, for catalogi that refer to them by name.
    pub informatieobjecttypen: &'a [Value],
}

/// Why a document is hidden from residents, in a zaak with documents of these kinds.
pub fn why_document_hidden(
    document: &Value,
    kinds: Kinds,
    allowed: &Zichtbaarheid,
) -> Option<&'static str> {
    let Some(read) = read::<Document>(document) else { return Some(UNREADABLE) };
    let why = domain::why_document_hidden(&read, kinds.richting(&read), allowed)?;
    Some(match why {
        VerborgenDocument::NietDefinitief => "its status is not definitief or gearchiveerd",
        VerborgenDocument::Vertrouwelijkheid => CONFIDENTIAL,
        VerborgenDocument::NietVoorInitiator => "its tonenAanInitiator is false",
        VerborgenDocument::Intern => "documents of its kind are intern",
    })
}

impl Kinds<'_> {
    fn richting(self, document: &Document) -> Option<Typerichting> {
        let id = document.informatieobjecttype?;
        let resource = Resource::Informatieobjecttypen;
        let is_it = |it: &&Value| {
            fixtures::id_at(it, "url", resource).is_some_and(|it| it.parse() == Ok(id))
        };
        let named = self.informatieobjecttypen.iter().find(is_it);
        let named = named.and_then(read::<Informatieobjecttype>).map(|it| it.omschrijving);
        let soorten: Vec<_> =
            self.of_zaaktype.iter().filter_map(read::<ZaaktypeInformatieobjecttype>).collect();
        typerichting(&soorten, id, named.as_deref())
    }
}

fn read<T: FromFields>(item: &Value) -> Option<T> {
    read_tolerant(item).ok().map(|it| it.value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ID: &str = "00000000-0000-4000-8000-000000000001";

    fn item(name: &str, fields: Value) -> Value {
        let mut item = json!({ "url": format!("https://x/{name}/{ID}") });
        item.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        item
    }

    #[test]
    fn a_zaak_is_hidden_for_its_level_or_its_type_and_not_for_a_type_that_is_not_there() {
        let zaak = |level: &str| item("zaken", json!({ "vertrouwelijkheidaanduiding": level }));
        let hidden = |level: &str, of_type: Option<Value>| {
            let of_type = of_type.map(|it| item("zaaktypen", it));
            let why = why_zaak_hidden(&zaak(level), of_type.as_ref(), &Zichtbaarheid::default());
            why.unwrap_or_default()
        };
        let named =
            |key: &str, value: Value| Some(json!({ "omschrijving": "Melding", key: value }));
        assert_eq!(hidden("openbaar", None), "");
        assert_eq!(hidden("ZAAKVERTROUWELIJK", named("concept", json!(false))), "");
        assert_eq!(hidden("intern", None), CONFIDENTIAL);
        assert_eq!(hidden("", None), CONFIDENTIAL);
        let intern = named("indicatieInternOfExtern", json!("intern"));
        assert_eq!(hidden("openbaar", intern.clone()), "its zaaktype is intern");
        assert_eq!(hidden("openbaar", named("concept", json!(true))), "its zaaktype is concept");
        let allowed = Zichtbaarheid { intern_zaaktype: true, ..Zichtbaarheid::default() };
        let intern = intern.map(|it| item("zaaktypen", it));
        assert_eq!(why_zaak_hidden(&zaak("openbaar"), intern.as_ref(), &allowed), None);
        assert_eq!(why_zaak_hidden(&json!({}), None, &allowed), Some(UNREADABLE));
    }

    #[test]
    fn a_substatus_is_for_residents_only_when_it_says_so() {
        let hidden = |group: &str| {
            why_substatus_hidden(&json!({ "omschrijving": "Gebeld", "doelgroep": group }))
        };
        assert_eq!(hidden("betrokkenen"), None);
        assert_eq!(hidden("intern"), Some("its doelgroep is not betrokkenen"));
        assert_eq!(hidden(""), Some("its doelgroep is not betrokkenen"));
    }

    #[test]
    fn a_document_is_hidden_also_for_its_kind_which_a_catalogus_names_or_points_at() {
        let kind = item("informatieobjecttypen", json!({ "omschrijving": "Notitie" }));
        let document = |key: &str, value: Value| {
            item(
                "enkelvoudiginformatieobjecten",
                json!({ "status": "definitief",
                "vertrouwelijkheidaanduiding": "openbaar", "informatieobjecttype": kind["url"],
                key: value }),
            )
        };
        let allowed = Zichtbaarheid::default();
        let hidden = |document: &Value, soort: &Value| {
            let of_zaaktype = [json!({ "informatieobjecttype": soort, "richting": "intern" })];
            let informatieobjecttypen = [kind.clone()];
            let kinds =
                Kinds { of_zaaktype: &of_zaaktype, informatieobjecttypen: &informatieobjecttypen };
            why_document_hidden(document, kinds, &allowed).unwrap_or_default()
        };
        let right = document("titel", json!("Brief"));
        assert_eq!(hidden(&right, &json!("Brief")), "");
        assert_eq!(hidden(&right, &json!("Notitie")), "documents of its kind are intern");
        assert_eq!(hidden(&right, &kind["url"]), "documents of its kind are intern");
        for (key, value, why) in [
            ("status", json!("in_bewerking"), "its status is not definitief or gearchiveerd"),
            ("vertrouwelijkheidaanduiding", json!("intern"), CONFIDENTIAL),
            ("tonenAanInitiator", json!(false), "its tonenAanInitiator is false"),
        ] {
            assert_eq!(hidden(&document(key, value), &json!("Brief")), why);
        }
    }
}
