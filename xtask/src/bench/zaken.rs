//! Zaken in the shape of real ones.

use anyhow::{Context, Result};
use chrono::{Datelike, Days, NaiveDate};
use serde_json::{Map, Value, json};

use super::random::Random;
use super::soort::Soort;
use super::woorden;

/// The day on which they are as they are.
pub(super) const TODAY: &str = "2026-11-23";

/// For URLs, of which only path and UUID count.
const API: &str = "http://127.0.0.1:8000/zaken/api/v1";

/// Of a hundred zaken so many are closed; of a hundred open ones so many are suspended, extended;
/// of a hundred with a servicenorm so many have an end that is planned.
const CLOSED: u32 = 40;
const SUSPENDED: u32 = 8;
const EXTENDED: u32 = 6;
const PLANNED: u32 = 60;

/// How long ago zaken began at most, in days.
const CLOSED_AGO: u32 = 3_000;
const OPEN_AGO: u32 = 250;

type Fields = Map<String, Value>;

/// Makes zaken, and has those made so far.
pub(super) struct Maker {
    pub(super) zaken: Vec<Value>,
    pub(super) statussen: Vec<Value>,
    pub(super) resultaten: Vec<Value>,
    random: Random,
    today: NaiveDate,
    soorten: Vec<Soort>,
    /// What one of each looks like.
    zaak: Fields,
    status: Fields,
    resultaat: Fields,
}

/// When a zaak began, and ended if it did.
#[derive(Clone, Copy)]
struct Duur {
    begin: NaiveDate,
    end: Option<NaiveDate>,
}

impl Maker {
    /// `read` gives what a real pack has of a resource.
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

    /// Makes one more.
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

/// The steps so far, spread over the days; a closed zaak has taken them all.
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

/// Another one that looks like this.
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
