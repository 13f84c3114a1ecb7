//! What the fuzzer calls.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::shown::Shown;
use crate::config::Config;

/// The zaak that the files below are about.
const ZAAK: &str = "000000a1-0000-4000-8000-000000000001";

/// The names of files with what is in them unless the fuzzer puts something else there. Together
/// they are a pack with a little of everything. The corpus has its letters in this order.
const FILES: [(&str, &str); 17] = [
    ("zaken", include_str!("../../../tests/field/afgerond-basis/zaken.json")),
    ("statussen", include_str!("../../../tests/field/afgerond-basis/statussen.json")),
    ("statustypen", include_str!("../../../tests/field/afgerond-basis/statustypen.json")),
    ("zaaktypen", include_str!("../../../tests/field/afgerond-basis/zaaktypen.json")),
    ("catalogussen", include_str!("../../../tests/field/afgerond-basis/catalogussen.json")),
    ("resultaten", include_str!("../../../tests/field/afgerond-basis/resultaten.json")),
    ("resultaattypen", include_str!("../../../tests/field/afgerond-basis/resultaattypen.json")),
    ("rollen", include_str!("../../../tests/field/rol-xxllnc-achternaam/rollen.json")),
    (
        "enkelvoudiginformatieobjecten",
        include_str!(
            "../../../tests/field/document-zonder-titel/enkelvoudiginformatieobjecten.json"
        ),
    ),
    (
        "zaakinformatieobjecten",
        include_str!("../../../tests/field/document-zonder-titel/zaakinformatieobjecten.json"),
    ),
    ("besluiten", include_str!("../../../tests/field/besluittype-elders/besluiten.json")),
    (
        "klantcontacten",
        include_str!("../../../tests/field/klantcontact-onderwerp-leeg/klantcontacten.json"),
    ),
    ("besluittypen", "[]"),
    ("besluitinformatieobjecten", "[]"),
    ("substatussen", "[]"),
    ("informatieobjecttypen", "[]"),
    ("zaaktype-informatieobjecttypen", "[]"),
];

static CONFIG: LazyLock<Option<Config>> =
    LazyLock::new(|| Config::parse(include_str!("../../../public/config.json"), None).ok());

/// Shows a pack with these bytes in one of its files, as a resident sees it. The first byte says
/// which file it is; the others are what is in it.
pub fn fuzz(data: &[u8]) {
    let (Some(config), Some((letter, text))) = (&*CONFIG, data.split_first()) else { return };
    let file = usize::from(letter.wrapping_sub(b'a')) % FILES.len();
    let text = String::from_utf8_lossy(text);
    let texts = FILES.iter().enumerate().map(|(at, (name, usual))| {
        let text = if at == file { &*text } else { *usual };
        (format!("{name}.json"), text.to_owned())
    });
    let shown = Shown::of(texts.collect::<BTreeMap<_, _>>(), config);
    for zaak in shown.overview().zaken.into_iter().flatten().take(2) {
        _ = shown.page_of(zaak);
    }
    // Also when it is not on the overview.
    _ = ZAAK.parse().map(|it| shown.page_of(it));
}
