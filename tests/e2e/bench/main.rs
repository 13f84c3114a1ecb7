//! Measures the built app in a real browser. `cargo xtask bench` builds the app, sets environment
//! variables that say what to measure, and prints the results.

mod bewerken;
mod eerste;
mod gebruik;
mod meter;
mod rows;

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result};
use e2e::{Build, Driver, Engine, Gemeente};
use gateway::Pack;
use thirtyfour::prelude::*;

use meter::{CHEAP, FULL, Meter};
use rows::Rows;

const AANVRAGEN: &str = "/aanvragen";
/// No network is simulated here, so the time of a request is that of the app itself.
const AT_ONCE: [(meter::Pace, &str); 2] = [(FULL, "full speed"), (CHEAP, "CPU 4× slower")];

/// What to measure.
struct Plan {
    /// The resource pack with many zaken.
    groot: PathBuf,
    /// How often each page is loaded.
    rounds: usize,
}

#[tokio::main]
async fn main() -> Result<()> {
    let asked = |name| env::var(name).with_context(|| format!("{name}: run `cargo xtask bench`"));
    let plan = Plan {
        groot: asked("MIJNZAKEN_BENCH_PACK")?.into(),
        rounds: asked("MIJNZAKEN_BENCH_ROUNDS")?.parse()?,
    };
    let driver = Driver::start(Engine::Chromium)?;
    let mut rows = Rows::default();
    let only = env::var("MIJNZAKEN_BENCH_ONLY").unwrap_or_default();
    if only != "edits" {
        eerste::visits(&driver, plan.rounds, &mut rows).await?;
    }
    if only.is_empty() {
        many_zaken(&driver, &plan, &mut rows).await?;
        many_zaken_with_gateway(&driver, &plan, &mut rows).await?;
        growth(&driver, &plan, &mut rows).await?;
    }
    if only != "visits" {
        bewerken::edits(&driver, plan.rounds, &mut rows).await?;
    }
    let file = asked("MIJNZAKEN_BENCH_MEASURED")?;
    fs::write(&file, rows.into_json().to_string()).context(file)
}

/// Measures more zaken than any resident has, in fixture mode.
async fn many_zaken(driver: &Driver, plan: &Plan, rows: &mut Rows) -> Result<()> {
    let meter = Meter::begin(driver, Build::Fixtures).await?;
    meter.visit.site.put_pack(&plan.groot, "groot")?;
    let page = "/aanvragen?scenario=groot";
    load_all(&meter, page, "many zaken, fixture mode", rows).await?;
    gebruik::weigh(&meter, "many zaken, fixture mode", rows).await?;
    for (pace, name) in AT_ONCE {
        let part = format!("many zaken, fixture mode, {name}");
        meter.load(page).await?;
        meter.pace(pace).await?;
        gebruik::type_words(&meter, &part, rows).await?;
        gebruik::choose(&meter, &part, rows, pace).await?;
        meter.pace(FULL).await?;
    }
    meter.end().await
}

/// Measures how the time of a key press grows with the number of zaken: as its power.
async fn growth(driver: &Driver, plan: &Plan, rows: &mut Rows) -> Result<()> {
    let part = "growth of a key press, CPU 4× slower";
    let mut points: Vec<(f64, f64)> = vec![];
    for zaken in [100_u32, 1_000, 10_000] {
        let meter = Meter::begin(driver, Build::Fixtures).await?;
        let pack = plan.groot.with_file_name(format!("zaken-{zaken}"));
        meter.visit.site.put_pack(&pack, "zoveel")?;
        meter.load("/aanvragen?scenario=zoveel").await?;
        meter.pace(CHEAP).await?;
        let mut took = gebruik::type_words(&meter, &format!("{zaken} zaken"), rows).await?;
        took.sort_by(f64::total_cmp);
        points.extend(took.get(took.len() / 2).map(|it| (f64::from(zaken).ln(), it.ln())));
        meter.end().await?;
    }
    if let [(few, least), .., (many, most)] = points[..] {
        rows.add(
            part,
            "exponent, 100 to 10,000 zaken",
            "",
            &[(most - least) / (many - few)],
            Some(1.0),
        );
    }
    Ok(())
}

/// Measures the same zaken through the gateway, in pages of a hundred.
async fn many_zaken_with_gateway(driver: &Driver, plan: &Plan, rows: &mut Rows) -> Result<()> {
    let meter = Meter::begin(driver, Build::Production).await?;
    let gemeente = log_in(&meter, Pack::read(&plan.groot)?).await?;
    load_all(&meter, AANVRAGEN, "many zaken, gateway", rows).await?;
    gebruik::weigh(&meter, "many zaken, gateway", rows).await?;
    for (pace, name) in AT_ONCE {
        let part = format!("many zaken, gateway, {name}");
        meter.pace(pace).await?;
        gebruik::type_words(&meter, &part, rows).await?;
    }
    drop(gemeente);
    meter.end().await
}

/// Measures the time until the first zaken and until all zaken are shown, at full speed.
async fn load_all(meter: &Meter, page: &str, part: &str, rows: &mut Rows) -> Result<()> {
    let shown = meter.load(page).await?.map(seconds);
    rows.add(part, "first zaken shown", "s", shown.as_slice(), None);
    let complete = meter.number("complete()").await?.map(seconds);
    rows.add(part, "all zaken there", "s", complete.as_slice(), None);
    Ok(())
}

/// Opens a municipality whose gateway keeps the session in a cookie, and logs in.
pub(crate) async fn log_in(meter: &Meter, pack: Pack) -> Result<Gemeente> {
    let visit = &meter.visit;
    let gemeente = Gemeente::open_with_bff_over(visit, pack).await?;
    visit.goto(AANVRAGEN).await?;
    visit.click("Inloggen").await?;
    visit.see("button[value=inloggen]").await?.click().await?;
    visit.browser.query(By::Css(".persoon")).first().await?;
    Ok(gemeente)
}

pub(crate) fn seconds(milliseconds: f64) -> f64 {
    milliseconds / 1000.0
}
