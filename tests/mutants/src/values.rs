//! What is put in the place of values.

use serde_json::{Value, json};

use crate::raw::{FIRST, NUMBER, SECOND};

/// Days and moments that do not exist, that nobody means, or that are written in another way.
pub(crate) const DATES: [&str; 26] = [
    "0000-00-00",
    "0001-01-01",
    "9999-12-31",
    "2026-02-30",
    "2026-13-01",
    "31-12-2026",
    "2026-6-1",
    "20260601",
    "2026-06-01T00:00:00",
    "2026-06-01T23:59:60Z",
    "2026-03-29T02:30:00",
    "2026-10-25T02:30:00",
    "2026-06-01T10:00:00+0200",
    "2026-06-01T10:00:00+99:99",
    "2026-06-01T25:61:61Z",
    "2026-06-01T10:00:00.123456789012345Z",
    "262143-12-31T23:59:59Z",
    "-262143-01-01",
    "1900-01-01T00:00:00+23:59",
    "2200-12-31T23:59:59-23:59",
    "+2026-06-01",
    "2026-W23-1",
    "1780300800",
    "gisteren",
    "２０２６-０６-０１",
    "2026-06-0é",
];

/// Texts that could break what shows or searches them.
pub(crate) const TEXTS: [&str; 30] = [
    " ",
    "\u{0}",
    "\u{feff}",
    "\u{202e}fdp.exe",
    "\u{200b}",
    "<script>alert(1)</script>",
    "<p>een<br/>twee &amp; drie",
    "</",
    "<!--",
    "&#39;&onbekend;&",
    "{{7*7}}",
    "%s%n%00",
    "..\\..//../etc",
    "javascript:alert(1)",
    "https://",
    "https://x.example/zaken/",
    "//zaken/zaken/zaken",
    "zaken/00000000-0000-4000-8000-000000000000",
    "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}",
    "e\u{301}\u{301}\u{301}",
    "İıßſǅ",
    "العربية",
    "a\r\n\r\n\tb",
    "P1Y2M3DT4H",
    "P-1D",
    "P99999999999999999999Y",
    "PT",
    "-0",
    "NaN",
    "true",
];

/// Texts with half a character. The characters of `raw` stand for the halves.
pub(crate) fn halves() -> [String; 4] {
    [
        FIRST.to_string(),
        format!("Feest {FIRST}"),
        format!("{SECOND}{FIRST} feest"),
        format!("{FIRST}{FIRST}{SECOND}\\u{SECOND}"),
    ]
}

/// Values of every type.
pub(crate) fn other_types() -> Vec<Value> {
    vec![
        json!(true),
        json!(false),
        json!(0),
        json!(-1),
        json!(42),
        json!(4.5),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!([]),
        json!({}),
        json!([null]),
        json!([[]]),
        json!({ "": "" }),
        json!({ "url": null }),
        json!({ "url": "https://gemeente.example/zaken/api/v1/zaken/kapot", "uuid": 5 }),
    ]
}

/// A value that is much larger than any register sends.
pub(crate) fn huge(which: u8) -> Value {
    match which {
        0 => json!("Lang".repeat(3_000)),
        1 => json!("é\n".repeat(2_000)),
        2 => json!("<p>".repeat(1_000)),
        3 => json!(vec![json!({ "url": "x" }); 500]),
        4 => json!("9".repeat(400)),
        5 => json!(NUMBER),
        _ => (0..400).map(|it| (format!("veld{it}"), json!(it))).collect::<Value>(),
    }
}

/// A value within many others.
pub(crate) fn nested(value: Value, depth: usize, in_lists: bool) -> Value {
    (0..depth).fold(value, |it, _| if in_lists { json!([it]) } else { json!({ "url": it }) })
}
