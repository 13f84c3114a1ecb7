use super::*;

struct Dag(Option<NaiveDate>);

impl FromFields for Dag {
    fn from_fields(fields: &Fields) -> Option<Self> {
        Some(Self(fields.within("in", |it| it.day("dag"))))
    }
}

fn dag(json: &str) -> Result<Option<NaiveDate>, (String, String)> {
    let value = serde_json::from_str(json).unwrap();
    read::<Dag>(&value).map(|it| it.0).map_err(|it| (it.field, it.problem))
}

#[test]
fn null_absent_and_empty_all_mean_none() {
    for json in ["{}", r#"{"in":null}"#, r#"{"in":{}}"#, r#"{"in":{"dag":null}}"#] {
        assert_eq!(dag(json), Ok(None), "{json}");
    }
    assert_eq!(dag(r#"{"in":{"dag":" "}}"#), Ok(None));
}

#[test]
fn a_mistake_is_named_with_the_objects_that_it_is_in_and_without_its_value() {
    let (field, problem) = dag(r#"{"in":{"dag":"gisteren"}}"#).unwrap_err();
    assert_eq!(field, "in.dag");
    assert_eq!(problem, "expected a date such as 2026-11-23, found other text");
    assert_eq!(dag(r#"{"in":[]}"#).unwrap_err().0, "in");
    assert_eq!(dag(r#"{"in":{"dag":5}}"#).unwrap_err().0, "in.dag");
    assert_eq!(dag("[]").unwrap_err().0, "");
}

#[test]
fn text_cannot_be_turned_around() {
    let value = serde_json::json!({ "titel": "rekening\u{202e}fdp.exe" });
    let fields = value.as_object().unwrap();
    let fields = Fields { fields, place: "", notes: &Notes::default() };
    assert_eq!(fields.text("titel").as_deref(), Some("rekeningfdp.exe"));
}

#[test]
fn a_day_is_read_in_one_way_only() {
    assert_eq!(parse_day("2024-02-29"), NaiveDate::from_ymd_opt(2024, 2, 29));
    for text in ["2023-02-29", "2026-1-1", "20260101", "2026-11-23T00:00:00Z", "", "é"] {
        assert_eq!(parse_day(text), None, "{text}");
    }
}
