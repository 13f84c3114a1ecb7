use chrono::{DateTime, NaiveDate, Utc};

use super::{ZaakId, amsterdam_day};

/// The visits of one resident, which decide what is marked as "new".
///
/// A visit ends half an hour after the resident last opened something. Changes since the previous
/// visit stay marked as new during the whole visit, except for zaken that the resident opened. The
/// browser keeps this on the device. It therefore holds only times, and digests from which no zaak
/// can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bezoeken {
    /// When the previous visit ended. `None` during a first visit, when nothing is new.
    vorig: Option<Moment>,
    /// When the resident last did something.
    laatst: Option<Moment>,
    /// The zaken that were opened since `vorig`, and when.
    geopend: Vec<(Merk, Moment)>,
    /// What was dismissed since the page was loaded. [`super::Weggedaan`] keeps it longer.
    pub weggedaan: Vec<u32>,
}

/// Seconds since 1970.
type Moment = i64;

/// Half an hour, in seconds. A longer pause ends a visit.
const PAUSE: Moment = 1_800;

const DAY: Moment = 86_400;

/// The largest number of opened zaken that is kept.
const MOST: usize = 200;

/// A digest of the id of a zaak. The id cannot be computed from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Merk(u32);

impl Merk {
    fn of(zaak: ZaakId) -> Self {
        Self(digest(zaak.to_string().as_bytes()))
    }
}

/// The 32-bit FNV-1a hash. It is not safe against attacks, and no secret depends on it.
pub fn digest(bytes: &[u8]) -> u32 {
    let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(16_777_619);
    bytes.iter().fold(2_166_136_261, step)
}

impl Bezoeken {
    /// The state for a previous visit that ended at `vorig`.
    pub fn since(vorig: DateTime<Utc>) -> Self {
        Self { vorig: Some(vorig.timestamp()), laatst: None, ..Self::default() }
    }

    /// Continues at `now`: the same visit, or a new one after a pause.
    #[must_use]
    pub fn resume(mut self, now: DateTime<Utc>) -> Self {
        let now = now.timestamp();
        let paused = self.laatst.filter(|it| now.saturating_sub(*it) > PAUSE);
        if let Some(ended) = paused {
            self.vorig = Some(ended);
            self.geopend.retain(|(_, moment)| *moment > ended);
        }
        self.laatst = Some(now);
        self
    }

    /// When the previous visit ended.
    pub fn vorig(&self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp(self.vorig?, 0)
    }

    /// Whether the zaak changed at `changed` and the resident has not opened it since.
    pub fn is_new(&self, zaak: ZaakId, changed: DateTime<Utc>) -> bool {
        let changed = changed.timestamp();
        // Ignores a time in the future: with a register whose clock is ahead, the zaak would stay
        // new.
        if self.laatst.is_some_and(|it| changed > it.saturating_add(DAY)) {
            return false;
        }
        let opened = || self.geopend.iter().find(|(merk, _)| *merk == Merk::of(zaak));
        self.vorig.is_some_and(|it| changed > it)
            && opened().is_none_or(|(_, moment)| changed > *moment)
    }

    /// The day in the Netherlands on which the resident last opened a zaak, when it is kept.
    pub fn opened(&self, zaak: ZaakId) -> Option<NaiveDate> {
        let (_, moment) = self.geopend.iter().find(|(merk, _)| *merk == Merk::of(zaak))?;
        Some(amsterdam_day(DateTime::from_timestamp(*moment, 0)?))
    }

    /// Records that the resident opened a zaak.
    pub fn open(&mut self, zaak: ZaakId, now: DateTime<Utc>) {
        let merk = Merk::of(zaak);
        self.geopend.retain(|(known, _)| *known != merk);
        if self.geopend.len() >= MOST {
            self.geopend.remove(0);
        }
        self.geopend.push((merk, now.timestamp()));
        self.laatst = Some(now.timestamp());
    }

    /// Writes the state as it is kept on the device: numbers separated by spaces.
    pub fn write(&self) -> String {
        let mut text = format!("{} {}", self.laatst.unwrap_or(0), self.vorig.unwrap_or(0));
        for (Merk(merk), moment) in &self.geopend {
            text = format!("{text} {merk} {moment}");
        }
        text
    }

    /// Reads text that [`Bezoeken::write`] wrote. Text that is malformed, or that lies in the
    /// future, gives the state of a first visit.
    pub fn read(text: &str, now: DateTime<Utc>) -> Self {
        Self::parse(text)
            .filter(|it| it.laatst.is_none_or(|it| it <= now.timestamp()))
            .unwrap_or_default()
    }

    fn parse(text: &str) -> Option<Self> {
        let numbers: Result<Vec<Moment>, _> = text.split(' ').map(str::parse).collect();
        let numbers = numbers.ok()?;
        let ([laatst, vorig], opened) = numbers.split_first_chunk()?;
        let some = |it: Moment| (it > 0).then_some(it);
        let geopend = opened.chunks_exact(2).filter_map(|pair| match pair {
            [merk, moment] => Some((Merk(u32::try_from(*merk).ok()?), *moment)),
            _ => None,
        });
        let (vorig, laatst, geopend) = (some(*vorig), some(*laatst), geopend.collect());
        Some(Self { vorig, laatst, geopend, weggedaan: vec![] })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + minutes * 60, 0).unwrap()
    }

    fn zaak(n: u8) -> ZaakId {
        format!("00000000-0000-4000-8000-0000000000{n:02}").parse().unwrap()
    }

    #[test]
    fn on_a_first_visit_nothing_is_new() {
        let bezoeken = Bezoeken::default().resume(at(0));
        assert!(!bezoeken.is_new(zaak(1), at(-5)));
        assert_eq!(bezoeken.vorig(), None);
    }

    #[test]
    fn what_changed_since_the_last_visit_is_new_until_it_is_opened() {
        let mut bezoeken = Bezoeken::default().resume(at(0)).resume(at(1_000));
        assert_eq!(bezoeken.vorig(), Some(at(0)));
        assert!(bezoeken.is_new(zaak(1), at(500)));
        assert!(!bezoeken.is_new(zaak(1), at(-500)));
        bezoeken.open(zaak(1), at(1_001));
        assert!(!bezoeken.is_new(zaak(1), at(500)));
        assert!(bezoeken.is_new(zaak(2), at(500)));
        assert!(bezoeken.is_new(zaak(1), at(1_002)), "it changed again");
    }

    #[test]
    fn what_will_change_one_day_is_not_new() {
        let bezoeken = Bezoeken::default().resume(at(0)).resume(at(1_000));
        assert!(!bezoeken.is_new(zaak(1), at(1_000_000)));
    }

    #[test]
    fn loading_the_page_anew_is_the_same_visit() {
        let bezoeken = Bezoeken::default().resume(at(0)).resume(at(1_000)).resume(at(1_020));
        assert_eq!(bezoeken.vorig(), Some(at(0)));
        assert_eq!(bezoeken.resume(at(1_100)).vorig(), Some(at(1_020)));
    }

    #[test]
    fn what_is_kept_names_no_zaak() {
        let mut bezoeken = Bezoeken::since(at(0));
        bezoeken.open(zaak(1), at(1));
        let kept = bezoeken.write();
        assert!(!kept.contains("0000-"), "{kept}");
        assert_eq!(Bezoeken::read(&kept, at(2)), bezoeken);
    }

    #[test]
    fn a_clock_that_was_ahead_is_forgotten() {
        let kept = Bezoeken::default().resume(at(1_000)).write();
        assert_eq!(Bezoeken::read(&kept, at(0)), Bezoeken::default());
    }

    #[test]
    fn what_was_opened_does_not_grow_for_ever() {
        let mut bezoeken = Bezoeken::default();
        for round in 0..300 {
            let id = format!("00000000-0000-4000-8000-{round:012}").parse().unwrap();
            bezoeken.open(id, at(round));
        }
        assert_eq!(bezoeken.geopend.len(), MOST);
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_forgotten(text in "\\PC*", numbers: Vec<i64>) {
            Bezoeken::read(&text, at(0)).resume(at(1)).vorig();
            let numbers: Vec<_> = numbers.iter().map(i64::to_string).collect();
            let read = Bezoeken::read(&numbers.join(" "), at(0));
            read.resume(at(1)).is_new(zaak(1), at(2));
        }
    }
}
