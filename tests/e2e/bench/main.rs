//! Measures the built app in a real browser. `cargo xtask bench` builds the app, sets environment
//! variables that say what to measure, and prints the results.

mod bewerken;
mod gebruik;
mod meter;
mod rows;

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result};
use e2e::{Build, Driver, Engine, Gemeente, Site};
use gateway::Pack;
use thirtyfour::prelude::*;

use meter::{CHEAP, FULL, Meter, SLOW};
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
    if env::var_os("MIJNZAKEN_BENCH_ONLY_EDITS").is_none() {
        first_visits(&driver, &plan, &mut rows).await?;
        first_visits_with_gateway(&driver, &plan, &mut rows).await?;
        many_zaken(&driver, &plan, &mut rows).await?;
        many_zaken_with_gateway(&driver, &plan, &mut rows).await?;
    }
    bewerken::edits(&driver, plan.rounds, &mut rows).await?;
    let file = asked("MIJNZAKEN_BENCH_MEASURED")?;
    fs::write(&file, rows.into_json().to_string()).context(file)
}

/// Measures first visits to the overview of the design, with an empty cache.
async fn first_visits(driver: &Driver, plan: &Plan, rows: &mut Rows) -> Result<()> {
    let meter = Meter::begin(driver, Build::Fixtures).await?;
    meter.hold_phone().await?;
    first_visit(&meter, plan, "/aanvragen?scenario=mockup", "mockup", rows).await?;
    meter.end().await
}

/// Measures first visits to the zaken of one resident through the gateway, after logging in.
async fn first_visits_with_gateway(driver: &Driver, plan: &Plan, rows: &mut Rows) -> Result<()> {
    let meter = Meter::begin(driver, Build::Production).await?;
    let pack = Pack::read(&Site::pack_folder("openzaak-burger")?)?;
    let gemeente = log_in(&meter, pack).await?;
    meter.hold_phone().await?;
    first_visit(&meter, plan, AANVRAGEN, "gateway, 11 zaken", rows).await?;
    drop(gemeente);
    meter.end().await
}

async fn first_visit(
    meter: &Meter,
    plan: &Plan,
    page: &str,
    part: &str,
    rows: &mut Rows,
) -> Result<()> {
    for (pace, name) in [(FULL, "full speed"), (SLOW, "slow")] {
        let part = format!("first visit, {part}, {name}");
        meter.pace(pace).await?;
        let (mut shown, mut largest, mut kilobytes, mut requests) =
            (vec![], vec![], vec![], vec![]);
        for _ in 0..plan.rounds {
            shown.extend(meter.load(page).await?.map(seconds));
            largest.extend(meter.number("largest()").await?.map(seconds));
            let traffic: Vec<f64> = serde_json::from_value(meter.ask("traffic()").await?)?;
            requests.extend(traffic.first());
            kilobytes.extend(traffic.get(1).map(|it| it / 1000.0));
        }
        rows.add(&part, "list shown", "s", &shown, None);
        rows.add(&part, "largest paint", "s", &largest, None);
        rows.add(&part, "transferred", "kB", &kilobytes, None);
        rows.add(&part, "requests", "", &requests, None);
    }
    Ok(())
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
        gebruik::type_words(&meter, &part, rows, gebruik::aim(pace)).await?;
        gebruik::choose(&meter, &part, rows, gebruik::aim(pace)).await?;
        meter.pace(FULL).await?;
    }
    meter.end().await
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
        gebruik::type_words(&meter, &part, rows, gebruik::aim(pace)).await?;
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
async fn log_in(meter: &Meter, pack: Pack) -> Result<Gemeente> {
    let visit = &meter.visit;
    let gemeente = Gemeente::open_with_bff_over(visit, pack).await?;
    visit.goto(AANVRAGEN).await?;
    visit.click("Inloggen").await?;
    visit.see("button[value=inloggen]").await?.click().await?;
    visit.browser.query(By::Css(".persoon")).first().await?;
    Ok(gemeente)
}

fn seconds(milliseconds: f64) -> f64 {
    milliseconds / 1000.0
}
