//! Measures how soon the overview shows the result of an action.

use anyhow::Result;

use crate::meter::{Meter, Pace};
use crate::rows::Rows;

/// The keys to type: words that occur in the list, with backspaces that remove them again.
const TYPED: &str = "lantaarn\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}wilg 7";
/// The Backspace key in WebDriver.
const BACKSPACE: char = '\u{e003}';

/// How often each other action is repeated.
const TIMES: usize = 6;

/// The name of an action, and the call that performs it the N-th time.
const CHOICES: [(&str, &str); 4] = [
    ("choose or leave a domein", "choose('input[name=domein]', N)"),
    ("other view", "choose('input[name=toon]', N + 1)"),
    ("sort otherwise", "select('select[name=sorteer]', N + 1)"),
    ("show more", "press('Toon meer')"),
];

/// Types in the search box. `aim` is the target in milliseconds.
pub(crate) async fn type_words(meter: &Meter, part: &str, rows: &mut Rows, aim: f64) -> Result<()> {
    let mut took = vec![];
    for key in TYPED.chars() {
        let key = if key == '\u{8}' { BACKSPACE } else { key };
        took.extend(meter.key(key).await?);
    }
    rows.add(part, "key press in the search box", "ms", &took, Some(aim));
    meter.ask("empty('#zoek')").await.map(drop)
}

/// Uses the filters and buttons. `aim` is the target in milliseconds.
pub(crate) async fn choose(meter: &Meter, part: &str, rows: &mut Rows, aim: f64) -> Result<()> {
    for (what, how) in CHOICES {
        let mut took = vec![];
        for time in 0..TIMES {
            let how = how.replace('N', &time.to_string());
            took.extend(meter.number(&how).await?);
        }
        rows.add(part, what, "ms", &took, Some(aim));
    }
    Ok(())
}

/// Measures the size of the page and its memory.
pub(crate) async fn weigh(meter: &Meter, part: &str, rows: &mut Rows) -> Result<()> {
    const MB: f64 = 1_000_000.0;
    const NODES: f64 = 3_000.0;
    let elements = meter.number("elements()").await?;
    rows.add(part, "elements", "", elements.as_slice(), Some(NODES));
    let nodes = meter.nodes().await?;
    rows.add(part, "DOM nodes, with texts", "", nodes.as_slice(), Some(NODES));
    let (heap, wasm) = (meter.heap().await?, meter.number("wasm()").await?);
    let (heap, wasm) = (heap.map(|it| it / MB), wasm.map(|it| it / MB));
    rows.add(part, "JavaScript in memory", "MB", heap.as_slice(), None);
    rows.add(part, "memory of the wasm", "MB", wasm.as_slice(), None);
    let both = heap.zip(wasm).map(|(heap, wasm)| heap + wasm);
    rows.add(part, "both", "MB", both.as_slice(), Some(120.0));
    Ok(())
}

/// The target for the time after an action, in milliseconds.
pub(crate) fn aim(pace: Pace) -> f64 {
    if pace.cpu > 1 { 100.0 } else { 50.0 }
}
