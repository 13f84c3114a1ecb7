//! Collects the measurements for `cargo xtask bench`.

use serde_json::{Value, json};

/// The rows of a table, in order.
#[derive(Default)]
pub(crate) struct Rows(Vec<Value>);

impl Rows {
    /// Adds the median and the largest of the values. They are null when there are no values.
    pub(crate) fn add(&mut self, part: &str, what: &str, unit: &str, of: &[f64], aim: Option<f64>) {
        let mut of = of.to_vec();
        of.sort_by(f64::total_cmp);
        let (median, most) = (of.get(of.len() / 2), of.last());
        eprintln!("{part}: {what}: {of:.1?}");
        self.0.push(json!({ "part": part, "what": what, "unit": unit, "measured": median,
            "most": most.filter(|_| of.len() > 1), "target": aim }));
    }

    /// The rows as a JSON array.
    pub(crate) fn into_json(self) -> Value {
        self.0.into()
    }
}
