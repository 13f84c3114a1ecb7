use chrono::{Datelike, NaiveDate, Weekday};

/// A time of the day, to the minute; the end of the day, 24:00, is one too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kloktijd(u16);

impl Kloktijd {
    const END_OF_DAY: u16 = 24 * 60;

    /// Reads such as "09:00", with two digits on each side.
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
        let time = hours * 60 + minutes;
        (minutes < 60 && time <= Self::END_OF_DAY).then_some(Self(time))
    }

    /// The hour, from 0 to 24.
    pub fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute within the hour.
    pub fn minute(self) -> u16 {
        self.0 % 60
    }
}

fn two_digits(text: &str) -> Option<u16> {
    let is_number = text.len() == 2 && text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// A part of one day of the week in which the municipality answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tijdvak {
    weekdag: Weekday,
    from: Kloktijd,
    /// The first minute in which nobody answers any more.
    to: Kloktijd,
}

impl Tijdvak {
    /// `None` when `to` is not later than `from`.
    pub fn new(weekdag: Weekday, from: Kloktijd, to: Kloktijd) -> Option<Self> {
        (from < to).then_some(Self { weekdag, from, to })
    }
}

/// When the municipality answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Openingstijden {
    tijdvakken: Vec<Tijdvak>,
    /// Days on which nobody answers, whatever the day of the week: feast days.
    gesloten: Vec<NaiveDate>,
}

/// Whether the municipality answers at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bereikbaarheid {
    /// The municipality answers.
    Open,
    /// Nobody answers. Holds the day and the time of the next opening, when that is within a year.
    Gesloten(Option<(NaiveDate, Kloktijd)>),
}

/// Openings this many days away, or more, are not looked for.
const FAR_AWAY: usize = 366;

impl Openingstijden {
    /// The parts of the week, which may overlap, and the days on which nobody answers.
    pub fn new(tijdvakken: Vec<Tijdvak>, gesloten: Vec<NaiveDate>) -> Self {
        Self { tijdvakken, gesloten }
    }

    /// Whether the municipality answers on this day, so many minutes after midnight in the
    /// Netherlands.
    pub fn at(&self, day: NaiveDate, minutes: u16) -> Bereikbaarheid {
        let now = Kloktijd(minutes);
        if self.on(day).any(|it| (it.from..it.to).contains(&now)) {
            return Bereikbaarheid::Open;
        }
        let next = day.iter_days().take(FAR_AWAY).find_map(|it| {
            let openings = self.on(it).map(|tijdvak| tijdvak.from);
            Some((it, openings.filter(|from| it > day || *from > now).min()?))
        });
        Bereikbaarheid::Gesloten(next)
    }

    /// The parts of this day, in no order.
    fn on(&self, day: NaiveDate) -> impl Iterator<Item = &Tijdvak> {
        let is_closed = self.gesloten.contains(&day);
        let of_day = move |it: &&Tijdvak| !is_closed && it.weekdag == day.weekday();
        self.tijdvakken.iter().filter(of_day)
    }
}

#[cfg(test)]
mod tests;
