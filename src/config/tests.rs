use chrono::Weekday;

use super::*;
use crate::domain::{Bestandssoort, Kloktijd, Tijdvak};

const SCENARIO: ConfigFile = ConfigFile { name: "scenario.json", within: "config" };
const SHIPPED: &str = include_str!("../../public/config.json");

fn error(text: &str) -> String {
    Config::parse(text, None).unwrap_err().to_string()
}

#[test]
fn the_config_of_the_repository_is_valid() {
    let config = Config::parse(SHIPPED, None).unwrap();
    assert_eq!(config.mode, Mode::Fixtures);
    assert_eq!(config.scenario.as_deref(), Some("mockup"));
}

#[test]
fn an_example_for_operators_is_valid() {
    let config = Config::parse(include_str!("../../deploy/config.example.json"), None).unwrap();
    assert_eq!(config.mode, Mode::Gateway);
    assert!(matches!(config.login, Some(Login::Oidc(_))));
}

/// The addresses in a `config.json` for a gateway.
fn addresses(gateway: &Value) -> Result<GatewayConfig, ConfigError> {
    let config = serde_json::json!({
        "mode": "gateway", "organisation": { "name": "X" }, "gateway": gateway,
    });
    Config::parse(&config.to_string(), None).map(|it| it.gateway.unwrap())
}

#[test]
fn a_source_of_taken_has_a_kind_and_an_address() {
    const TYPE: &str = "3e852115-277a-4570-873a-9a64be3aeb35";
    let with = |taken: Value| {
        addresses(&serde_json::json!({
            "zaken": "/z", "catalogi": "/c", "documenten": "/d", "besluiten": "/b",
            "taken": taken, "berichten": { "kind": "vtb", "url": "/berichten/api/v1" },
        }))
    };
    let objecten = serde_json::json!({ "kind": "objecten", "url": "/o", "type": TYPE });
    let gateway = with(objecten).unwrap();
    assert_eq!(gateway.taken(), Some(Bron::Objecten(TYPE.parse().ok())));
    assert_eq!(gateway.base(Api::Taken), Some("/o"));
    let gateway = with(serde_json::json!({ "kind": "vtb", "url": "/taken/api/v1" })).unwrap();
    assert_eq!(gateway.taken(), Some(Bron::Vtb));
    assert_eq!(with(Value::Null).unwrap().taken(), None);
    assert_eq!(gateway.berichten(), Some(Bron::Vtb));
    assert_eq!(gateway.base(Api::Berichten), Some("/berichten/api/v1"));
    for (wrong, field) in [
        (serde_json::json!({ "url": "/o" }), "kind"),
        (serde_json::json!({ "kind": "mijntaken", "url": "/o" }), "kind"),
        (serde_json::json!({ "kind": "vtb" }), "url"),
        (serde_json::json!({ "kind": "vtb", "url": "/o", "type": TYPE }), "type"),
        (serde_json::json!({ "kind": "objecten", "url": "/o" }), "type"),
        (serde_json::json!({ "kind": "objecten", "url": "/o", "type": "taak" }), "type"),
    ] {
        assert_eq!(with(wrong).unwrap_err().field, format!("gateway.taken.{field}"));
    }
    assert_eq!(with("/taken".into()).unwrap_err().field, "gateway.taken");
}

#[test]
fn a_resource_pack_needs_no_addresses_and_says_which_sources_there_are() {
    let text = r#"{"mode":"fixtures","organisation":{"name":"X"},"vragen":true,
        "gateway":{"taken":{"kind":"objecten"}}}"#;
    let config = Config::parse(text, None).unwrap();
    assert_eq!((config.taken(), config.vragen), (Some(Bron::Objecten(None)), true));
    let none = Config::parse(r#"{"mode":"fixtures","organisation":{"name":"X"}}"#, None).unwrap();
    assert_eq!((none.taken(), none.vragen), (None, false));
}

#[test]
fn keys_that_no_part_of_the_app_reads_yet_may_be_there() {
    let text = r#"{"mode":"fixtures","organisation":{"name":"X"},"inhoud":"/inhoud.json",
        "suggesties":"/suggesties.json","afspraken":null,"feedback":"/feedback"}"#;
    assert!(Config::parse(text, None).is_ok());
}

#[test]
fn questions_need_the_api_that_takes_them() {
    let with = |klantinteracties: &str| {
        let text = format!(
            r#"{{"mode":"gateway","organisation":{{"name":"X"}},"vragen":true,"gateway":{{
            "zaken":"/z","catalogi":"/c","documenten":"/d","besluiten":"/b"{klantinteracties}}}}}"#
        );
        Config::parse(&text, None).map(|it| it.vragen)
    };
    assert_eq!(with(r#","klantinteracties":"/k""#), Ok(true));
    assert_eq!(with("").unwrap_err().field, "vragen");
}

#[test]
fn a_relative_gateway_address_is_on_the_origin_of_the_app() {
    let gateway = serde_json::json!({
        "zaken": "/zaken/api/v1/", "catalogi": "https://gateway.example/catalogi",
        "documenten": "/documenten/api/v1", "besluiten": "/besluiten/api/v1", "taken": null,
    });
    let gateway = addresses(&gateway).unwrap();
    let gateway = gateway.on("https://mijn.example");
    assert_eq!(gateway.base(Api::Zaken), Some("https://mijn.example/zaken/api/v1"));
    assert_eq!(gateway.base(Api::Catalogi), Some("https://gateway.example/catalogi"));
    assert_eq!(gateway.base(Api::Klantinteracties), None);
}

#[test]
fn an_api_without_an_address_is_named_unless_it_is_optional() {
    let whole = serde_json::json!({
        "zaken": "/z", "catalogi": "/c", "documenten": "/d", "besluiten": "/b",
        "klantinteracties": "/k",
    });
    for api in Api::ALL {
        let mut gateway = whole.clone();
        gateway.as_object_mut().unwrap().remove(api.name());
        let problem = addresses(&gateway).err().map(|it| it.field.replace("gateway.", ""));
        let is_optional = matches!(api, Api::Klantinteracties | Api::Taken | Api::Berichten);
        let is_needed = !is_optional && !api.is_file();
        let needed = is_needed.then(|| api.name().to_owned());
        assert_eq!(problem, needed);
    }
}

#[test]
fn a_file_of_the_municipality_is_beside_the_gateway_and_has_an_address_of_its_own() {
    let text = r#"{"mode":"gateway","organisation":{"name":"X"},"inhoud":"/inhoud.json",
        "afspraken":"https://gateway.example/afspraken","feedback":null,"gateway":
        {"zaken":"/z","catalogi":"/c","documenten":"/d","besluiten":"/b"}}"#;
    let config = Config::parse(text, None).unwrap();
    assert!(config.voor_u && !config.feedback);
    let gateway = config.gateway.unwrap().on("https://mijn.example");
    assert_eq!(gateway.base(Api::Inhoud), Some("https://mijn.example/inhoud.json"));
    assert_eq!(gateway.base(Api::Afspraken), Some("https://gateway.example/afspraken"));
    assert_eq!((gateway.base(Api::Suggesties), gateway.base(Api::Feedback)), (None, None));
    assert!(Api::Inhoud.is_public() && !Api::Afspraken.is_public());
    let within = text.replace(r#""zaken":"/z","#, r#""zaken":"/z","inhoud":"/i","#);
    assert!(error(&within).contains("gateway"), "{}", error(&within));
}

#[test]
fn an_unknown_key_is_refused_by_name() {
    let text = r#"{"mode":"fixtures","organisation":{"name":"X"},"gatway":{}}"#;
    assert!(error(text).contains("gatway"), "{}", error(text));
    let text = r#"{"mode":"fixtures","organisation":{"name":"X","contact":{"fax":"1"}}}"#;
    assert!(error(text).contains("organisation.contact"), "{}", error(text));
    assert!(error(text).contains("fax"), "{}", error(text));
}

#[test]
fn a_missing_key_is_named() {
    assert!(error(r#"{"mode":"fixtures"}"#).contains("organisation"));
    assert!(error(r#"{"mode":"gateway","organisation":{"name":"X"}}"#).contains("gateway"));
}

#[test]
fn a_mistake_is_told_with_its_file_and_its_field() {
    let wrong = r#"{"mode":"fixtures","organisation":{"name":3}}"#;
    let error = Config::parse(wrong, None).unwrap_err();
    assert_eq!((error.file, error.field.as_str()), (ConfigFile::CONFIG, "organisation.name"));
    assert_eq!(error.problem, "expected text, found a number");
    assert_eq!(error.to_string(), "config.json: organisation.name: expected text, found a number");

    let overrides = serde_json::json!({"organisation": {"name": 3}});
    let error = Config::parse(SHIPPED, Some((SCENARIO, overrides))).unwrap_err();
    assert_eq!((error.file, error.field.as_str()), (SCENARIO, "organisation.name"));
    assert_eq!(
        error.to_string(),
        "scenario.json: config.organisation.name: expected text, found a number"
    );
}

#[test]
fn a_mistake_in_the_whole_has_no_field() {
    let told = Config::parse("[]", None).unwrap_err().to_string();
    assert_eq!(told, "config.json: expected an object, found a list");
    let told = Config::parse(SHIPPED, Some((SCENARIO, Value::from(3)))).unwrap_err().to_string();
    assert_eq!(told, "scenario.json: config: expected an object, found a number");
}

#[test]
fn a_file_that_is_not_json_is_an_error() {
    assert_eq!(error("<!doctype html>"), "config.json: expected value at line 1 column 1");
    assert!(error("").starts_with("config.json: EOF"), "{}", error(""));
}

#[test]
fn an_eigenschap_has_a_label_in_words() {
    let with = |eigenschappen: &str| {
        let text = format!(
            r#"{{"mode":"fixtures","organisation":{{"name":"X"}},"eigenschappen":{eigenschappen}}}"#
        );
        Config::parse(&text, None)
    };
    let named = with(r#"{"Aantal bezoekers": "Bezoekers", "Kostensoort": null}"#).unwrap();
    let expected = [("Aantal bezoekers".to_owned(), "Bezoekers".to_owned())];
    assert_eq!(named.eigenschappen, expected);
    assert_eq!(Config::parse(SHIPPED, None).unwrap().eigenschappen, []);
    for (wrong, problem) in [
        (r#"{"Aantal bezoekers": 150}"#, "expected text, found a number"),
        (r#"{"Aantal bezoekers": " "}"#, "is missing"),
    ] {
        let error = with(wrong).unwrap_err();
        assert_eq!(error.field, "eigenschappen.Aantal bezoekers");
        assert_eq!((error.file, error.problem.as_str()), (ConfigFile::CONFIG, problem));
    }
    let list = error(r#"{"mode":"fixtures","organisation":{"name":"X"},"eigenschappen":["X"]}"#);
    assert_eq!(list, "config.json: eigenschappen: expected an object, found a list");
}

#[test]
fn an_unknown_vertrouwelijkheid_is_an_error_and_not_a_wider_view() {
    let text = r#"{"mode":"fixtures","organisation":{"name":"X"},
        "visibility":{"vertrouwelijkheid":["openbar"]}}"#;
    assert!(error(text).contains("openbar"));
}

#[test]
fn a_visibility_that_says_nothing_is_the_default_and_one_that_hides_all_is_refused() {
    let with = |visibility: &str| {
        let text = format!(
            r#"{{"mode":"fixtures","organisation":{{"name":"X"}},"visibility":{visibility}}}"#
        );
        Config::parse(&text, None)
    };
    for nothing in ["{}", "null", r#"{"vertrouwelijkheid":null}"#] {
        assert_eq!(with(nothing).unwrap().visibility.vertrouwelijkheid.len(), 3, "{nothing}");
    }
    assert!(with(r#"{"vertrouwelijkheid":[]}"#).unwrap_err().problem == "hides everything");
}

#[test]
fn staff_material_is_not_visible_by_default() {
    let config = Config::parse(r#"{"mode":"fixtures","organisation":{"name":"X"}}"#, None).unwrap();
    assert!(
        !config.visibility.vertrouwelijkheid.contains(&crate::domain::Vertrouwelijkheid::Intern)
    );
}

fn contact(contact: &str) -> Result<Contact, ConfigError> {
    let organisation = format!(r#"{{"name":"X","contact":{contact}}}"#);
    let text = format!(r#"{{"mode":"fixtures","organisation":{organisation}}}"#);
    Config::parse(&text, None).map(|it| it.organisation.contact)
}

#[test]
fn opening_hours_are_read_with_the_days_that_are_closed() {
    let contact = contact(
        r#"{"openingHours":[{"days":["ma","do"],"from":"09:00","to":"12:30"},
            {"days":["do"],"from":"18:00","to":"24:00"}],"closed":["2026-12-24"]}"#,
    );
    let time = |it| Kloktijd::parse(it).unwrap();
    let tijdvak = |day, from, to| Tijdvak::new(day, time(from), time(to)).unwrap();
    let tijdvakken = vec![
        tijdvak(Weekday::Mon, "09:00", "12:30"),
        tijdvak(Weekday::Thu, "09:00", "12:30"),
        tijdvak(Weekday::Thu, "18:00", "24:00"),
    ];
    let closed = vec!["2026-12-24".parse().unwrap()];
    assert_eq!(contact.unwrap().opening_hours, Some(Openingstijden::new(tijdvakken, closed)));
}

#[test]
fn hours_in_words_or_days_that_are_closed_are_no_opening_hours() {
    for none in [
        r#"{"hours":"maandag tot en met vrijdag van 9.00 tot 17.00 uur"}"#,
        r#"{"closed":["2026-12-25"]}"#,
        r#"{"openingHours":null,"closed":null}"#,
    ] {
        assert_eq!(contact(none).unwrap().opening_hours, None, "{none}");
    }
}

#[test]
fn a_mistake_in_the_opening_hours_is_named_with_its_place() {
    let good = r#"{"days":["ma"],"from":"09:00","to":"17:00"}"#;
    for (entry, field, problem) in [
        (r#"{"from":"09:00","to":"17:00"}"#, "[1].days", "is missing"),
        (r#"{"days":[],"from":"09:00","to":"17:00"}"#, "[1].days", "is missing"),
        (r#"{"days":"ma","from":"09:00","to":"17:00"}"#, "[1].days", "expected a list"),
        (r#"{"days":["maandag"],"from":"09:00","to":"17:00"}"#, "[1].days", "known are ma, di, wo"),
        (r#"{"days":["Ma"],"from":"09:00","to":"17:00"}"#, "[1].days", "\"Ma\" is not known"),
        (r#"{"days":[1],"from":"09:00","to":"17:00"}"#, "[1].days", "is not known"),
        (r#"{"days":["ma"],"to":"17:00"}"#, "[1].from", "is missing"),
        (r#"{"days":["ma"],"from":"9.00","to":"17:00"}"#, "[1].from", "a time such as 09:00"),
        (r#"{"days":["ma"],"from":9,"to":"17:00"}"#, "[1].from", "found a number"),
        (r#"{"days":["ma"],"from":"09:00","to":"24:01"}"#, "[1].to", "a time such as 09:00"),
        (r#"{"days":["ma"],"from":"09:00","to":"09:00"}"#, "[1].to", "is not later than \"from\""),
        (r#"{"days":["ma"],"from":"09:00","to":"12:00","tot":"17:00"}"#, "[1].tot", "is not known"),
        ("[]", "[1]", "expected an object, found a list"),
    ] {
        let error = contact(&format!(r#"{{"openingHours":[{good},{entry}]}}"#)).unwrap_err();
        assert_eq!(error.field, format!("organisation.contact.openingHours{field}"), "{entry}");
        assert!(error.problem.contains(problem), "{entry}: {error}");
    }
    for (keys, field, problem) in [
        (r#""openingHours":[]"#, "openingHours", "has no hours"),
        (r#""openingHours":"9-17""#, "openingHours", "expected a list, found other text"),
        (r#""closed":"2026-12-25""#, "closed", "expected a list"),
        (r#""closed":["2026-12-25","25-12-2026"]"#, "closed[1]", "a date such as 2026-11-23"),
        (r#""closed":[20261225]"#, "closed[0]", "found a number"),
    ] {
        let error = contact(&format!("{{{keys}}}")).unwrap_err();
        assert_eq!(error.field, format!("organisation.contact.{field}"), "{keys}");
        assert!(error.problem.contains(problem), "{keys}: {error}");
    }
}

#[test]
fn a_mistake_in_a_way_to_log_in_is_named_with_its_place() {
    let text = r#"{"mode":"fixtures","organisation":{"name":"X"},"login":{"kind":"oidc",
        "issuer":"https://x.example","clientId":"x","scope":"openid",
        "options":[{"label":"DigiD"},{"naam":"eHerkenning"}]}}"#;
    assert_eq!(Config::parse(text, None).unwrap_err().field, "login.options[1].naam");
}

#[test]
fn a_scenario_lays_its_config_over_the_shipped_one() {
    let overrides = serde_json::json!({"organisation": {"name": "Gemeente Elders"}});
    let config = Config::parse(SHIPPED, Some((SCENARIO, overrides))).unwrap();
    assert_eq!(config.organisation.name, "Gemeente Elders");
    assert!(config.organisation.contact.telephone.is_some());
}

#[test]
fn opening_a_zaak_is_told_only_where_the_config_says_so() {
    let with = |flag: &str| {
        let text = format!(r#"{{"mode":"fixtures","organisation":{{"name":"X"}}{flag}}}"#);
        Config::parse(&text, None).map(|it| it.laatst_geopend)
    };
    assert_eq!(with(""), Ok(false));
    assert_eq!(with(r#","laatstGeopend":false"#), Ok(false));
    assert_eq!(with(r#","laatstGeopend":true"#), Ok(true));
    assert!(with(r#","laatstGeopend":"ja""#).is_err());
}

fn upload(upload: &str) -> Result<Option<Upload>, ConfigError> {
    let text = format!(r#"{{"mode":"fixtures","organisation":{{"name":"X"}},"upload":{upload}}}"#);
    Config::parse(&text, None).map(|it| it.upload)
}

#[test]
fn what_residents_may_send_is_read() {
    let read = upload(
        r#"{"types":["pdf","heic"],"maxBytes":20000000,"when":"always",
            "informatieobjecttypen":{"BIJSTAND":"Bewijsstuk"}}"#,
    );
    let expected = Upload {
        types: vec![Bestandssoort::Pdf, Bestandssoort::Heic],
        max_bytes: 20_000_000,
        informatieobjecttypen: vec![("BIJSTAND".to_owned(), "Bewijsstuk".to_owned())],
        when: Aanlevermoment::Altijd,
    };
    assert_eq!(read.unwrap(), Some(expected));
    assert_eq!(upload("null").unwrap(), None);
}

#[test]
fn files_are_sent_only_when_asked_for_unless_the_config_says_more() {
    let read = upload(r#"{"types":["pdf"],"maxBytes":1,"informatieobjecttypen":{"A":"B"}}"#);
    assert_eq!(read.unwrap().unwrap().when, Aanlevermoment::Gevraagd);
}

#[test]
fn a_mistake_in_what_residents_may_send_is_named_with_its_place() {
    let rest = r#""informatieobjecttypen":{"A":"B"}"#;
    for (keys, field, problem) in [
        (format!(r#""maxBytes":1,{rest}"#), "types", "is missing"),
        (format!(r#""types":["exe"],"maxBytes":1,{rest}"#), "types", "\"exe\" is not known"),
        (format!(r#""types":"pdf","maxBytes":1,{rest}"#), "types", "expected a list"),
        (format!(r#""types":["pdf"],{rest}"#), "maxBytes", "is missing"),
        (format!(r#""types":["pdf"],"maxBytes":0,{rest}"#), "maxBytes", "allows no file"),
        (format!(r#""types":["pdf"],"maxBytes":"20 MB",{rest}"#), "maxBytes", "a whole number"),
        (r#""types":["pdf"],"maxBytes":1"#.to_owned(), "informatieobjecttypen", "is missing"),
        (
            r#""types":["pdf"],"maxBytes":1,"informatieobjecttypen":{}"#.to_owned(),
            "informatieobjecttypen",
            "has no zaaktype",
        ),
        (format!(r#""types":["pdf"],"maxBytes":1,"when":"soms",{rest}"#), "when", "asked, always"),
        (format!(r#""types":["pdf"],"maxBytes":1,"soort":1,{rest}"#), "soort", "is not known"),
    ] {
        let error = upload(&format!("{{{keys}}}")).unwrap_err();
        assert_eq!(error.field, format!("upload.{field}"), "{keys}");
        assert!(error.problem.contains(problem), "{keys}: {error}");
    }
}

#[test]
fn every_key_is_documented_for_operators() {
    let documented = include_str!("../../deploy/README.md");
    let sources = [
        include_str!("wire.rs"),
        include_str!("opening_hours.rs"),
        include_str!("bron.rs"),
        include_str!("upload.rs"),
        include_str!("voorkeuren.rs"),
    ];
    let lists = sources.iter().flat_map(|it| it.split("fields.only(&[").skip(1));
    let keys = lists.flat_map(|it| it.split(']').next().unwrap().split('"').skip(1).step_by(2));
    let keys: Vec<_> = keys.chain(Api::ALL.map(Api::name)).collect();
    assert!(keys.len() > 30, "{keys:?}");
    for key in keys {
        let is_there = [format!("| `{key}`"), format!(".{key}`"), format!("].{key}`")]
            .iter()
            .any(|it| documented.contains(it))
            // The documentation describes an object through its keys.
            || documented.contains(&format!("| `{key}."))
            || documented.contains(&format!(".{key}."))
            || documented.contains(&format!(".{key}[]."));
        assert!(is_there, "{key} is not in deploy/README.md");
    }
}
