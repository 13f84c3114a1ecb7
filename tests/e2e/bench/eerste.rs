//! Measures visits on a slow phone, in turn with a page that is about as fast as a page can be: the
//! floor. Figures differ from machine to machine; how many times slower than the floor the app is
//! hardly does.

use std::time::Duration;

use anyhow::Result;
use e2e::{Build, Driver, Site};
use gateway::{Fault, FaultKind, Pack};

use crate::meter::{Meter, SLOW};
use crate::rows::Rows;
use crate::{log_in, seconds};

/// A page written by hand, which fetches twenty zaken and shows them.
const FLOOR: &str = include_str!("vloer.html");
/// What the register takes for each answer.
pub(crate) const DELAY: Duration = Duration::from_millis(30);
/// How many times slower than the floor the list may be: in fixture mode, and behind a gateway.
const AIMS: (f64, f64) = (3.0, 3.3);

const SCENARIO: &str = "/aanvragen?scenario=mockup";
const AANVRAGEN: &str = "/aanvragen";
const BIJSTAND: &str = "/aanvragen/fd0ccf76-af55-40a0-b29e-c9c2ec49704c";

/// Measures each kind of visit `rounds` times.
pub(crate) async fn visits(driver: &Driver, rounds: usize, rows: &mut Rows) -> Result<()> {
    let floor = floor(driver).await?;
    let fixtures = phone(driver, Build::Fixtures).await?;
    first_visits(&floor, &fixtures, rounds, (SCENARIO, "fixture mode", AIMS.0), rows).await?;
    fixtures.end().await?;
    let app = phone(driver, Build::Production).await?;
    let pack = Pack::read(&Site::pack_folder("openzaak-burger")?)?;
    let gemeente = log_in(&app, pack).await?;
    gemeente.fails(Fault::new("/api/", FaultKind::Latency(DELAY)));
    app.pace(SLOW).await?;
    let visits = [(AANVRAGEN, "behind a backend"), (BIJSTAND, "a zaak behind a backend")];
    for (page, name) in visits {
        first_visits(&floor, &app, rounds, (page, name, AIMS.1), rows).await?;
    }
    drop(gemeente);
    app.end().await?;
    floor.end().await
}

async fn floor(driver: &Driver) -> Result<Meter> {
    let floor = phone(driver, Build::Fixtures).await?;
    let site = &floor.visit.site;
    site.drops_policy();
    site.put("vloer.html", FLOOR)?;
    site.put("vloer.json", &Site::pack_file("openzaak-burger/zaken.json")?)?;
    Ok(floor)
}

async fn phone(driver: &Driver, build: Build) -> Result<Meter> {
    let meter = Meter::begin(driver, build).await?;
    meter.hold_phone().await?;
    meter.pace(SLOW).await?;
    Ok(meter)
}

async fn first_visits(
    floor: &Meter,
    app: &Meter,
    rounds: usize,
    (page, name, aim): (&str, &str, f64),
    rows: &mut Rows,
) -> Result<()> {
    let (mut least, mut shown, mut times) = (vec![], vec![], vec![]);
    let (mut kilobytes, mut requests) = (vec![], vec![]);
    for _ in 0..rounds {
        let (low, own) = (floor.load("/vloer.html").await?, app.load(page).await?);
        let traffic: Vec<f64> = serde_json::from_value(app.ask("traffic()").await?)?;
        requests.extend(traffic.first());
        kilobytes.extend(traffic.get(1).map(|it| it / 1000.0));
        times.extend(low.zip(own).map(|(low, own)| own / low));
        least.extend(low.map(seconds));
        shown.extend(own.map(seconds));
    }
    let part = format!("first visit, {name}, slow");
    rows.add(&part, "times the floor", "×", &times, Some(aim));
    rows.add(&part, "list shown", "s", &shown, None);
    rows.add(&part, "floor", "s", &least, None);
    rows.add(&part, "transferred", "kB", &kilobytes, None);
    rows.add(&part, "requests", "", &requests, None);
    Ok(())
}
