//! The files of a municipality: content, suggestions and appointments. `deploy/README.md` describes
//! them.

use serde_json::Value;

use crate::domain::{Afspraak, Inhoudsitem, Regel, Suggestie, Weblink};
use crate::json::{Fields, FromFields};

impl FromFields for Inhoudsitem {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.name_others(&["titel", "tekst", "link", "linktekst", "van", "tot", "voor"]);
        // What cannot be read of a rule or a day must not show an item to more people, or longer.
        let van = strict_day(fields, "van");
        let (titel, tekst) = (fields.need_text("titel"), fields.need_text("tekst"));
        let tot = fields.required("tot", fields.day("tot"));
        if van.zip(tot).is_some_and(|(van, tot)| tot < van) {
            fields.note("tot", "is before van, so that it is never shown".to_owned());
        }
        Some(Self {
            titel: titel?,
            tekst: tekst?,
            link: link(fields, "link"),
            linktekst: fields.text("linktekst"),
            van,
            tot: tot?,
            voor: voor(fields),
        })
    }
}

impl FromFields for Suggestie {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.name_others(&[
            "id",
            "product",
            "tekst",
            "link",
            "aanbieder",
            "andereOverheid",
            "voor",
        ]);
        let link = fields.required("link", link(fields, "link"));
        let voor = fields.required("voor", voor(fields));
        let andere_overheid = fields.flag("andereOverheid") == Some(true);
        let aanbieder = fields.text("aanbieder");
        if andere_overheid && aanbieder.is_none() {
            fields.note("aanbieder", "is missing; say which public body it is".to_owned());
        }
        Some(Self {
            id: fields.need_text("id")?,
            product: fields.need_text("product")?,
            tekst: fields.need_text("tekst")?,
            link: link?,
            aanbieder,
            andere_overheid,
            voor: voor?,
        })
    }
}

impl FromFields for Afspraak {
    fn from_fields(fields: &Fields) -> Option<Self> {
        fields.name_others(&["id", "titel", "moment", "eind", "plek", "wijzigen", "identificatie"]);
        let moment = fields.required("moment", fields.moment("moment"))?;
        let eind = fields.moment("eind");
        let is_later = eind.is_none_or(|it| it > moment);
        if !is_later {
            fields.leave_out("eind", "is not later than moment".to_owned());
        }
        Some(Self {
            id: fields.need_text("id")?,
            titel: fields.need_text("titel")?,
            moment,
            eind: eind.filter(|_| is_later),
            plek: fields.text("plek"),
            wijzigen: link(fields, "wijzigen"),
        })
    }
}

/// A day that must be right when it is there.
fn strict_day(fields: &Fields, name: &str) -> Option<chrono::NaiveDate> {
    let day = fields.day(name);
    if fields.value(name).is_some() { fields.required(name, day) } else { None }
}

/// An address on the web. There is no zaak whose number could be put in it.
fn link(fields: &Fields, name: &str) -> Option<Weblink> {
    let link = fields.str(name)?;
    let link = Weblink::parse(link).filter(|it| it.with_zaaknummer(None).is_some());
    fields.expected(name, "an address such as https://gemeente.example/", link)
}

/// The rule that says for whom an item is. An item whose rule cannot be read is for nobody.
fn voor(fields: &Fields) -> Option<Regel> {
    fields.value("voor")?;
    let regel = fields.within("voor", |rule| {
        rule.only(&["zaaktypen", "resultaten", "domeinen"]);
        let [zaaktypen, resultaten, domeinen] =
            ["zaaktypen", "resultaten", "domeinen"].map(|it| words(rule, it));
        Regel::new(&zaaktypen, &resultaten, &domeinen)
    });
    if regel.is_none() {
        let problem = "expected an object with zaaktypen, resultaten or domeinen";
        fields.note("voor", problem.to_owned());
    }
    regel
}

/// The words of one kind of condition. A list in which something is no word is refused: with fewer
/// words it would say something else.
fn words<'a>(rule: &Fields<'a>, name: &str) -> Vec<&'a str> {
    let Some(value) = rule.value(name) else { return vec![] };
    let word = |it: &'a Value| it.as_str().filter(|it| !it.trim().is_empty());
    let words: Option<Vec<_>> = value.as_array().and_then(|it| it.iter().map(word).collect());
    let words = words.unwrap_or_default();
    if words.is_empty() {
        rule.note(name, "expected a list of words".to_owned());
    }
    words
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::json::{Read, read_tolerant};

    fn inhoud() -> Value {
        json!({ "titel": "Praat mee", "tekst": "Over uw buurt.", "tot": "2026-12-31" })
    }

    fn suggestie() -> Value {
        json!({ "id": "huurtoeslag", "product": "Huurtoeslag", "tekst": "Een bijdrage in uw huur.",
            "link": "https://toeslagen.example/", "voor": { "zaaktypen": ["B1210"] } })
    }

    fn afspraak() -> Value {
        json!({ "id": "a1", "titel": "Paspoort ophalen", "moment": "2026-11-24T09:30:00+01:00" })
    }

    fn with(mut item: Value, name: &str, value: Value) -> Value {
        item.as_object_mut().unwrap().insert(name.to_owned(), value);
        item
    }

    /// The field for which an item is refused.
    fn refused<T: FromFields + std::fmt::Debug>(item: &Value) -> String {
        read_tolerant::<T>(item).unwrap_err().field
    }

    /// The item, and the fields that are told of.
    fn read<T: FromFields>(item: &Value) -> (T, Vec<String>) {
        let Read { value, left_out, .. } = read_tolerant(item).unwrap();
        (value, left_out.into_iter().map(|it| it.field).collect())
    }

    #[test]
    fn an_item_without_what_it_needs_is_refused_and_the_field_is_named() {
        for name in ["titel", "tekst", "tot"] {
            assert_eq!(refused::<Inhoudsitem>(&with(inhoud(), name, json!(null))), name);
        }
        for name in ["id", "product", "tekst", "link", "voor"] {
            assert_eq!(refused::<Suggestie>(&with(suggestie(), name, json!(""))), name);
        }
        for name in ["id", "titel", "moment"] {
            assert_eq!(refused::<Afspraak>(&with(afspraak(), name, json!(null))), name);
        }
    }

    #[test]
    fn a_key_that_is_not_known_is_named_and_costs_nothing() {
        assert_eq!(read::<Inhoudsitem>(&with(inhoud(), "kleur", json!("rood"))).1, ["kleur"]);
        assert_eq!(read::<Suggestie>(&with(suggestie(), "bsn", json!(1))).1, ["bsn"]);
        assert_eq!(read::<Afspraak>(&with(afspraak(), "kamer", json!("3"))).1, ["kamer"]);
    }

    #[test]
    fn an_item_whose_rule_cannot_be_read_is_for_nobody() {
        for (rule, field) in [
            (json!("B1210"), "voor"),
            (json!([]), "voor"),
            (json!({}), "voor"),
            (json!({ "zaaktypen": [] }), "voor.zaaktypen"),
            (json!({ "zaaktypen": "B1210" }), "voor.zaaktypen"),
            (json!({ "zaaktypen": ["B1210", 7] }), "voor.zaaktypen"),
            (json!({ "domeinen": ["SOCIA"], "leeftijd": ["65"] }), "voor.leeftijd"),
            (json!({ "zaaktypen": ["B1210"], "of": { "zaaktypen": ["x"] } }), "voor.of"),
        ] {
            assert_eq!(
                refused::<Inhoudsitem>(&with(inhoud(), "voor", rule.clone())),
                field,
                "{rule}"
            );
            assert_eq!(refused::<Suggestie>(&with(suggestie(), "voor", rule)), field);
        }
    }

    #[test]
    fn an_item_of_the_municipality_always_has_a_last_day_after_its_first() {
        assert_eq!(refused::<Inhoudsitem>(&with(inhoud(), "tot", json!("nooit"))), "tot");
        assert_eq!(refused::<Inhoudsitem>(&with(inhoud(), "van", json!("2027-01-01"))), "tot");
        assert_eq!(refused::<Inhoudsitem>(&with(inhoud(), "van", json!("straks"))), "van");
        assert!(read::<Inhoudsitem>(&with(inhoud(), "van", json!("2026-12-31"))).1.is_empty());
    }

    #[test]
    fn a_link_that_is_no_address_on_the_web_is_left_out_or_costs_a_suggestie() {
        for link in
            ["javascript:alert(1)", "data:text/html,x", "/hier", "https://x.example/{zaaknummer}"]
        {
            let (item, told) = read::<Inhoudsitem>(&with(inhoud(), "link", json!(link)));
            assert_eq!((item.link, told), (None, vec!["link".to_owned()]), "{link}");
            assert_eq!(refused::<Suggestie>(&with(suggestie(), "link", json!(link))), "link");
            let (item, told) = read::<Afspraak>(&with(afspraak(), "wijzigen", json!(link)));
            assert_eq!((item.wijzigen, told), (None, vec!["wijzigen".to_owned()]), "{link}");
        }
    }

    #[test]
    fn another_public_body_has_a_name() {
        assert_eq!(
            refused::<Suggestie>(&with(suggestie(), "andereOverheid", json!(true))),
            "aanbieder"
        );
        let named = with(suggestie(), "aanbieder", json!("Dienst Toeslagen"));
        let (item, _) = read::<Suggestie>(&with(named, "andereOverheid", json!(true)));
        assert!(item.andere_overheid);
    }

    #[test]
    fn an_appointment_that_ends_before_it_begins_has_no_end() {
        let (item, told) =
            read::<Afspraak>(&with(afspraak(), "eind", json!("2026-11-24T09:30:00+01:00")));
        assert_eq!((item.eind, told), (None, vec!["eind".to_owned()]));
        let (item, _) =
            read::<Afspraak>(&with(afspraak(), "eind", json!("2026-11-24T10:00:00+01:00")));
        assert!(item.eind.is_some());
    }
}
