//! Makes zaken in the shape of real ones.

use anyhow::{Context, Result};
use chrono::{Datelike, Days, NaiveDate};
use serde_json::{Map, Value, json};

use super::random::Random;
use super::soort::Soort;
use super::woorden;

/// The day that counts as today.
pub(super) const TODAY: &str = "2026-11-23";

/// The base of URLs. Only their path and UUID matter.
const API: &str = "http://127.0.0.1:8000/zaken/api/v1";

/// Percentages: of all zaken that are closed; of open zaken that are suspended, and that are
/// extended; of zaken with a servicenorm that have a planned end.
const CLOSED: u32 = 40;
const SUSPENDED: u32 = 8;
const EXTENDED: u32 = 6;
const PLANNED: u32 = 60;

/// The largest number of days since the start of a closed and an open zaak.
const CLOSED_AGO: u32 = 3_000;
const OPEN_AGO: u32 = 250;

type Fields = Map<String, Value>;

/// Makes zaken and collects them.
pub(super) struct Maker {
    pub(super) zaken: Vec<Value>,
    pub(super) statussen: Vec<Value>,
    pub(super) resultaten: Vec<Value>,
    random: Random,
    today: NaiveDate,
    soorten: Vec<Soort>,
    /// Real resources, which the invented ones copy.
    zaak: Fields,
    status: Fields,
    resultaat: Fields,
}

/// The first and last day of a zaak. An open zaak has no last day.
#[derive(Clone, Copy)]
struct Duur {
    begin: NaiveDate,
    end: Option<NaiveDate>,
}

impl Maker {
    /// `read` returns the items of a resource in a real pack.
    pub(super) fn new(seed: u64, read: &dyn Fn(&str) -> Result<Vec<Value>>) -> Result<Self> {
        let first = |name: &str, is_wanted: fn(&Value) -> bool| {
            let first = read(name)?.into_iter().find(is_wanted).and_then(fields);
            first.with_context(|| format!("{name}.json has none to go by"))
        };
        let (statustypen, resultaattypen) = (read("statustypen")?, read("resultaattypen")?);
        let zaaktypen = read("zaaktypen")?;
        let soorten = zaaktypen.iter().map(|it| Soort::new(it, &statustypen, &resultaattypen));
        Ok(Self {
            zaken: vec![],
            statussen: vec![],
            resultaten: vec![],
            random: Random::new(seed),
            today: TODAY.parse().ok().context("no day")?,
            soorten: soorten.collect::<Result<_>>()?,
            zaak: first("zaken", |it| it.get("einddatum") == Some(&Value::Null))?,
            status: first("statussen", |_| true)?,
            resultaat: first("resultaten", |_| true)?,
        })
    }

    /// Makes one zaak.
    pub(super) fn add(&mut self, number: u32) -> Result<()> {
        let Self { random, today, .. } = self;
        let soort = random.pick(&self.soorten).context("there are no zaaktypen")?;
        let is_closed = random.percent(CLOSED);
        let ago = random.below(if is_closed { CLOSED_AGO } else { OPEN_AGO });
        let begin = *today - Days::new(ago.into());
        let took = 1 + random.below(soort.doorlooptijd + soort.doorlooptijd / 5);
        let duur = Duur { begin, end: is_closed.then(|| later(begin, took).min(*today)) };

        let mut zaak = zaak(&self.zaak, soort, duur, number, random);
        let steps = statussen(&self.status, soort, duur, &zaak, *today, random);
        let resultaat = resultaat(&self.resultaat, soort, duur, &zaak, random);
        let relations = [
            ("status", steps.last().map(url).unwrap_or_default()),
            ("resultaat", resultaat.as_ref().map(url).unwrap_or_default()),
        ];
        set(&mut zaak, relations);
        self.zaken.push(zaak.into());
        self.statussen.extend(steps.into_iter().map(Value::from));
        self.resultaten.extend(resultaat.map(Value::from));
        Ok(())
    }
}

fn zaak(shape: &Fields, soort: &Soort, duur: Duur, number: u32, random: &mut Random) -> Fields {
    let Duur { begin, end } = duur;
    let planned = soort.servicenorm.filter(|_| random.percent(PLANNED));
    let mut zaak = new(shape, "zaken", random);
    set(
        &mut zaak,
        [
            ("identificatie", json!(format!("ZAAK-{}-{number:010}", begin.year()))),
            ("omschrijving", json!(woorden::omschrijving(&soort.omschrijving, random))),
            ("zaaktype", soort.url.clone()),
            ("vertrouwelijkheidaanduiding", soort.vertrouwelijkheid.clone()),
            ("registratiedatum", day(begin)),
            ("startdatum", day(begin)),
            ("einddatum", end.map(day).unwrap_or_default()),
            ("einddatumGepland", planned.map(|it| day(later(begin, it))).unwrap_or_default()),
            ("uiterlijkeEinddatumAfdoening", day(later(begin, soort.doorlooptijd))),
            ("rollen", json!([])),
        ],
    );
    if end.is_none() && random.percent(SUSPENDED) {
        let reden = "Wij wachten op gegevens van u";
        let opschorting = json!({ "indicatie": true, "eerdereOpschorting": false, "reden": reden });
        set(&mut zaak, [("opschorting", opschorting)]);
    }
    if end.is_none() && random.percent(EXTENDED) {
        let verlenging = json!({ "reden": "Er is advies nodig", "duur": "P28D" });
        set(&mut zaak, [("verlenging", verlenging)]);
    }
    zaak
}

/// The statussen of a zaak, spread over its days. A closed zaak has taken every step.
fn statussen(
    shape: &Fields,
    soort: &Soort,
    duur: Duur,
    zaak: &Fields,
    today: NaiveDate,
    random: &mut Random,
) -> Vec<Fields> {
    let all = u32::try_from(soort.statustypen.len()).unwrap_or(u32::MAX);
    let done = if duur.end.is_some() { all } else { 1 + random.below(all.saturating_sub(1)) };
    let took = (duur.end.unwrap_or(today) - duur.begin).num_days();
    let took = u32::try_from(took).unwrap_or_default();
    let step = |(step, statustype): (u32, &Value)| {
        let set_on = later(duur.begin, took * step / done.saturating_sub(1).max(1));
        let mut status = new(shape, "statussen", random);
        set(
            &mut status,
            [
                ("zaak", url(zaak)),
                ("statustype", statustype.clone()),
                ("datumStatusGezet", json!(format!("{set_on}T{:02}:00:00Z", 8 + step))),
                ("indicatieLaatstGezetteStatus", json!(step + 1 == done)),
            ],
        );
        status
    };
    (0..done).zip(&soort.statustypen).map(step).collect()
}

fn resultaat(
    shape: &Fields,
    soort: &Soort,
    duur: Duur,
    zaak: &Fields,
    random: &mut Random,
) -> Option<Fields> {
    duur.end?;
    let resultaattype = random.pick(&soort.resultaattypen)?.clone();
    let mut resultaat = new(shape, "resultaten", random);
    set(&mut resultaat, [("zaak", url(zaak)), ("resultaattype", resultaattype)]);
    Some(resultaat)
}

fn later(day: NaiveDate, days: u32) -> NaiveDate {
    day + Days::new(days.into())
}

fn day(day: NaiveDate) -> Value {
    json!(day.to_string())
}

fn fields(value: Value) -> Option<Fields> {
    match value {
        Value::Object(fields) => Some(fields),
        _ => None,
    }
}

/// A copy of `shape` with a new URL and UUID.
fn new(shape: &Fields, resource: &str, random: &mut Random) -> Fields {
    let uuid = random.uuid();
    let mut new = shape.clone();
    set(&mut new, [("url", json!(format!("{API}/{resource}/{uuid}"))), ("uuid", json!(uuid))]);
    new
}

fn set<const N: usize>(fields: &mut Fields, changes: [(&str, Value); N]) {
    fields.extend(changes.map(|(name, value)| (name.to_owned(), value)));
}

fn url(of: &Fields) -> Value {
    of.get("url").cloned().unwrap_or_default()
}
