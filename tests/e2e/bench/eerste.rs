//! Measures visits on a slow phone, in turn with a page that is about as fast as a page can be: the
//! floor. Figures differ from machine to machine; how many times slower than the floor the app is
//! hardly does.

use std::time::Duration;

use anyhow::Result;
use e2e::{Build, Driver, Gemeente, Site};
use gateway::{Fault, FaultKind, Pack};

use crate::meter::{FULL, Meter, SLOW};
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
    after_login(driver, &floor, rounds, rows).await?;
    floor.end().await
}

/// Measures how soon the list is there for who comes back from the provider with nothing in the
/// cache.
async fn after_login(driver: &Driver, floor: &Meter, rounds: usize, rows: &mut Rows) -> Result<()> {
    let app = phone(driver, Build::Production).await?;
    let pack = Pack::read(&Site::pack_folder("openzaak-burger")?)?;
    let gemeente = Gemeente::open_on_one_origin(&app.visit, pack).await?;
    gemeente.fails(Fault::new("/api/", FaultKind::Latency(DELAY)));
    let mut times = Times::default();
    for _ in 0..rounds {
        let low = floor.load("/vloer.html").await?;
        app.pace(FULL).await?;
        app.forget().await?;
        app.visit.goto(AANVRAGEN).await?;
        app.visit.click("DigiD").await?;
        let log_in = app.visit.see("button[value=inloggen]").await?;
        app.pace(SLOW).await?;
        app.forget_files().await?;
        log_in.click().await?;
        app.visit.see(".kaart").await?;
        times.add(low, app.number("shown()").await?);
    }
    times.tell("after logging in, slow", Some(AIMS.1), rows);
    app.end().await
}

/// How long the list took, each time beside the floor.
#[derive(Default)]
struct Times {
    floor: Vec<f64>,
    shown: Vec<f64>,
    ratios: Vec<f64>,
}

impl Times {
    fn add(&mut self, floor: Option<f64>, shown: Option<f64>) {
        self.ratios.extend(floor.zip(shown).map(|(floor, shown)| shown / floor));
        self.floor.extend(floor.map(seconds));
        self.shown.extend(shown.map(seconds));
    }

    fn tell(&self, part: &str, aim: Option<f64>, rows: &mut Rows) {
        rows.add(part, "times the floor", "×", &self.ratios, aim);
        rows.add(part, "list shown", "s", &self.shown, None);
        rows.add(part, "floor", "s", &self.floor, None);
    }
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
    let (mut times, mut again) = (Times::default(), Times::default());
    let (mut kilobytes, mut requests) = (vec![], vec![]);
    for _ in 0..rounds {
        let (low, own) = (floor.load("/vloer.html").await?, app.load(page).await?);
        let traffic: Vec<f64> = serde_json::from_value(app.ask("traffic()").await?)?;
        requests.extend(traffic.first());
        kilobytes.extend(traffic.get(1).map(|it| it / 1000.0));
        times.add(low, own);
        again.add(low, app.load_again(page).await?);
    }
    let part = format!("first visit, {name}, slow");
    times.tell(&part, Some(aim), rows);
    rows.add(&part, "transferred", "kB", &kilobytes, None);
    rows.add(&part, "requests", "", &requests, None);
    again.tell(&format!("second visit, {name}, slow"), None, rows);
    Ok(())
}
