//! The zaaktypen of a real pack, for the zaken of the bench.

use anyhow::{Context, Result};
use serde_json::Value;

/// A zaaktype with its statustypen and resultaattypen.
pub(super) struct Soort {
    pub(super) url: Value,
    pub(super) omschrijving: String,
    pub(super) vertrouwelijkheid: Value,
    /// The legal term in days.
    pub(super) doorlooptijd: u32,
    pub(super) servicenorm: Option<u32>,
    /// The steps in order. The last one is the end status.
    pub(super) statustypen: Vec<Value>,
    pub(super) resultaattypen: Vec<Value>,
}

impl Soort {
    /// Selects the types of this zaaktype among all types.
    pub(super) fn new(
        zaaktype: &Value,
        statustypen: &[Value],
        resultaattypen: &[Value],
    ) -> Result<Self> {
        let field = |name| zaaktype.get(name).cloned().unwrap_or_default();
        let url = field("url");
        let of_this = |all: &[Value]| {
            let of_this = all.iter().filter(|it| it.get("zaaktype") == Some(&url));
            of_this.cloned().collect::<Vec<_>>()
        };
        let urls = |all: Vec<Value>| all.iter().filter_map(|it| it.get("url").cloned()).collect();
        let mut steps = of_this(statustypen);
        steps.sort_by_key(|it| it.get("volgnummer").and_then(Value::as_u64));
        Ok(Self {
            omschrijving: field("omschrijving").as_str().context("no omschrijving")?.to_owned(),
            vertrouwelijkheid: field("vertrouwelijkheidaanduiding"),
            doorlooptijd: days(&field("doorlooptijd")).context("a doorlooptijd not in days")?,
            servicenorm: days(&field("servicenorm")),
            statustypen: urls(steps),
            resultaattypen: urls(of_this(resultaattypen)),
            url,
        })
    }
}

/// The number of days in a duration such as `P56D`.
fn days(duration: &Value) -> Option<u32> {
    duration.as_str()?.strip_prefix('P')?.strip_suffix('D')?.parse().ok()
}
