//! The report of the measurements.

use std::fmt;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::budget::LIMIT;

/// The throttling that applies to the figures below.
const SLOW: &str = "a CPU four times slower, 1.6 Mbit/s, 150 ms to the server and back";

/// How many seconds other portals took to show their list of cases, measured on 2026-11-23. They
/// ran in the same browser with the same throttling and an empty cache, on a machine with two
/// cores.
const WITHOUT_LOGIN: [(&str, f64); 3] = [
    // Written by hand for this comparison: it fetches twenty cases and shows them, about as fast as
    // possible.
    ("a page without any framework, 20 cases", 0.50),
    // github.com/Amsterdam/mijn-amsterdam-frontend of August 2026, with simulated cases.
    ("Mijn Amsterdam, React", 3.74),
    // NL Portal 1.6 of 2025, with dependencies that resemble its own.
    ("NL Portal, React", 10.8),
];
/// Open Inwoner of December 2024, with the Open Zaak that the packs come from, 17 cases, logged in.
const LOGGED_IN: [(&str, f64); 1] = [("Open Inwoner, rendered by a server", 7.2)];

/// The parts of the bench that are compared with the figures above.
const MOCKUP: &str = "first visit, mockup, slow";
const GATEWAY: &str = "first visit, gateway, 11 zaken, slow";
const SHOWN: &str = "list shown";

/// A measurement. It has several values, or none when it did not succeed.
#[derive(Debug, PartialEq)]
pub(super) struct Row {
    part: String,
    what: String,
    unit: String,
    /// The median of the values.
    measured: Option<f64>,
    most: Option<f64>,
    target: Option<f64>,
}

impl Row {
    /// Reads the file that the browser bench wrote.
    pub(super) fn read(json: &str) -> Result<Vec<Self>> {
        let rows: Vec<Value> = serde_json::from_str(json)?;
        let row = |row: &Value| {
            let text = |name| Some(row.get(name)?.as_str()?.to_owned());
            let number = |name| row.get(name).and_then(Value::as_f64);
            Some(Self {
                part: text("part")?,
                what: text("what")?,
                unit: text("unit")?,
                measured: number("measured"),
                most: number("most"),
                target: number("target"),
            })
        };
        rows.iter().map(row).collect::<Option<_>>().context("rows of another shape")
    }

    /// What a first visit to a page of the production build loads.
    pub(super) fn first_visit(address: &str, bytes: usize) -> Self {
        // Every size fits in a `u32`, which a float represents exactly.
        let kilobytes = |bytes: usize| f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1000.0;
        Self {
            part: "production build".to_owned(),
            what: format!("first visit to {address}, brotli"),
            unit: "kB".to_owned(),
            measured: Some(kilobytes(bytes)),
            most: None,
            target: Some(kilobytes(LIMIT)),
        }
    }

    fn shown(&self, number: Option<f64>) -> String {
        let Some(number) = number else { return "n/a".to_owned() };
        let digits = match self.unit.as_str() {
            "s" => 2,
            "MB" => 1,
            _ => 0,
        };
        format!("{number:.digits$} {}", self.unit).trim_end().to_owned()
    }

    fn ratio(&self) -> Option<f64> {
        Some(self.measured? / self.target?)
    }
}

/// The content of the report.
pub(super) struct Report {
    pub(super) rows: Vec<Row>,
    pub(super) zaken: u32,
    pub(super) rounds: u32,
    pub(super) cores: usize,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Self { rows, zaken, rounds, cores } = self;
        writeln!(f, "\nMeasured in Chromium on a machine with {cores} cores, in the background.")?;
        writeln!(
            f,
            "Many zaken: {zaken}. First visits: medians of {rounds}, nothing in the cache."
        )?;
        writeln!(f, "Slow: {SLOW}.")?;
        writeln!(
            f,
            "Presses and choices: until the last change that they cause is painted; the next"
        )?;
        writeln!(f, "frame comes after 17 ms at most. n/a: the page does not have it.")?;
        let mut part = "";
        for row in rows {
            if row.part != part {
                part = &row.part;
                let [what, measured, most, target, ratio] =
                    [part, "median", "most", "target", "ratio"];
                writeln!(f, "\n{what:<42} {measured:>10} {most:>10} {target:>10} {ratio:>7}")?;
            }
            let most = row.most.map(|it| row.shown(Some(it))).unwrap_or_default();
            let target = row.target.map(|it| row.shown(Some(it))).unwrap_or_default();
            let ratio = row.ratio().map(|it| format!("{it:.2}")).unwrap_or_default();
            let measured = row.shown(row.measured);
            let line =
                format!("  {:<40} {measured:>10} {most:>10} {target:>10} {ratio:>7}", row.what);
            writeln!(f, "{}", line.trim_end())?;
        }
        writeln!(f, "\nElsewhere on 2026-11-23, slow; not measured in this run.")?;
        self.compare(f, MOCKUP, &WITHOUT_LOGIN)?;
        self.compare(f, GATEWAY, &LOGGED_IN)
    }
}

impl Report {
    /// Prints how many times longer other portals took.
    fn compare(&self, f: &mut fmt::Formatter, part: &str, others: &[(&str, f64)]) -> fmt::Result {
        let ours = self.rows.iter().find(|it| it.part == part && it.what == SHOWN);
        let Some(ours) = ours.and_then(|it| it.measured) else { return Ok(()) };
        let [measured, ratio] = ["list shown", "ratio"];
        writeln!(f, "\n{:<42} {measured:>10} {ratio:>7}", "")?;
        writeln!(f, "  {:<40} {ours:>8.2} s {:>7.2}", "this run", 1.0)?;
        for (name, theirs) in others {
            writeln!(f, "  {name:<40} {theirs:>8.2} s {:>7.2}", theirs / ours)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> String {
        let json = r#"[
            {"part": "first visit, mockup, slow", "what": "list shown", "unit": "s",
             "measured": 1.5, "most": 1.75, "target": null},
            {"part": "many zaken", "what": "key press", "unit": "ms",
             "measured": 25.0, "most": 60.4, "target": 50.0},
            {"part": "many zaken", "what": "show more", "unit": "ms",
             "measured": null, "most": null, "target": 50.0}]"#;
        let rows = Row::read(json).unwrap();
        Report { rows, zaken: 10_000, rounds: 5, cores: 2 }.to_string()
    }

    fn line<'a>(report: &'a str, what: &str) -> Vec<&'a str> {
        let line = report.lines().find(|it| it.trim_start().starts_with(what)).unwrap();
        line.trim_start().strip_prefix(what).unwrap().split_whitespace().collect()
    }

    #[test]
    fn what_was_measured_is_held_against_its_target() {
        let report = report();
        assert_eq!(line(&report, "key press"), ["25", "ms", "60", "ms", "50", "ms", "0.50"]);
        assert_eq!(line(&report, "list shown"), ["1.50", "s", "1.75", "s"]);
    }

    #[test]
    fn what_is_not_there_is_not_measured() {
        assert_eq!(line(&report(), "show more"), ["n/a", "50", "ms"]);
    }

    #[test]
    fn others_are_so_many_times_slower() {
        assert_eq!(line(&report(), "Mijn Amsterdam, React"), ["3.74", "s", "2.49"]);
        assert!(!report().contains("Open Inwoner"), "nothing to hold it against");
    }
}
