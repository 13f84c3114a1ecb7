use chrono::Weekday;

/// When someone answers, in a week without public holidays, read from what a municipality wrote for
/// people: "maandag tot en met vrijdag van 9.00 tot 17.00 uur, donderdag tot 20.00 uur".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Openingstijden {
    /// From Monday.
    dagen: [Vec<Uren>; 7],
}

/// From and until, in minutes since midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Uren {
    van: u16,
    tot: u16,
}

const HEEL_DE_DAG: Uren = Uren { van: 0, tot: 24 * 60 };

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    /// One day, counted from Monday.
    Dag(usize),
    /// A bit for each day, that of Monday first.
    Dagen(u8),
    Tijd(u16),
    /// "-" or "tot en met".
    Streep,
    /// Of times only: whether "maandag tot vrijdag" has a Friday in it is anyone's guess.
    Tot,
    /// A comma or "en".
    En,
    Gesloten,
}

use Token::{Dag, Dagen, En, Gesloten, Streep, Tijd, Tot};

impl Openingstijden {
    /// Reads days with their hours. What a later part says of a day replaces what was said before.
    /// `None` for anything that may mean something else: then only the words are shown.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.trim_end_matches('.');
        if let "24/7" | "dag en nacht" | "24 uur per dag" | "24 uur per dag, 7 dagen per week" =
            text
        {
            return Some(Self { dagen: [const { HEEL_DE_DAG }; 7].map(|it| vec![it]) });
        }
        let tokens = tokens(text)?;
        let mut rest = tokens.as_slice();
        let mut read = Self::default();
        while !rest.is_empty() {
            let dagen = days(&mut rest)?;
            read.set_hours(dagen, &mut rest)?;
            if let [En, after @ ..] = rest {
                // Something must follow.
                after.first()?;
                rest = after;
            }
        }
        (read != Self::default()).then_some(read)
    }

    /// Whether someone answers at so many minutes since midnight.
    pub fn is_open(&self, weekday: Weekday, minutes: u16) -> bool {
        self.open_until(weekday, minutes).is_some()
    }

    /// Until when someone who is there now answers, in minutes since midnight.
    pub fn open_until(&self, weekday: Weekday, minutes: u16) -> Option<u16> {
        let uren = self.dagen.get(index(weekday))?;
        uren.iter().find(|it| (it.van..it.tot).contains(&minutes)).map(|it| it.tot)
    }

    /// When someone answers next who does not now: in how many days (0 is today), and at how many
    /// minutes since midnight.
    pub fn next_opening(&self, weekday: Weekday, minutes: u16) -> Option<(u16, u16)> {
        (0..=7).find_map(|ahead| {
            let uren = self.dagen.get((index(weekday) + usize::from(ahead)) % 7)?;
            let later = uren.iter().map(|it| it.van).filter(|van| ahead > 0 || *van > minutes);
            Some((ahead, later.min()?))
        })
    }

    /// Reads the hours that follow, for these days.
    fn set_hours(&mut self, named: u8, rest: &mut &[Token]) -> Option<()> {
        let dagen = self.dagen.iter_mut().enumerate();
        let dagen = dagen.filter(|(index, _)| named & (1 << index) != 0).map(|(_, uren)| uren);
        match *rest {
            [Gesloten, after @ ..] => {
                *rest = after;
                dagen.for_each(Vec::clear);
            }
            // It begins as was said before.
            [Tot, Tijd(tot), after @ ..] => {
                *rest = after;
                for uren in dagen {
                    let [uren] = uren.as_mut_slice() else { return None };
                    *uren = Uren::new(uren.van, *tot)?;
                }
            }
            _ => {
                let read = hours(rest)?;
                for uren in dagen {
                    // An evening besides the day, or instead of it? The words do not tell.
                    let is_apart = |it: &Uren| read.iter().all(|new| !new.meets(*it));
                    if uren.iter().any(is_apart) {
                        return None;
                    }
                    uren.clone_from(&read);
                }
            }
        }
        Some(())
    }
}

impl Uren {
    fn new(van: u16, tot: u16) -> Option<Self> {
        (van < tot).then_some(Self { van, tot })
    }

    fn meets(self, other: Self) -> bool {
        self.van < other.tot && other.van < self.tot
    }
}

fn index(weekday: Weekday) -> usize {
    weekday.num_days_from_monday() as usize
}

/// One or more days, and from one day to another.
fn days(rest: &mut &[Token]) -> Option<u8> {
    let mut named = 0;
    loop {
        let (more, after) = match *rest {
            [Dag(first), Streep, Dag(last), after @ ..] => (from_to(*first, *last), after),
            [Dag(day), after @ ..] => (1 << day, after),
            [Dagen(days), after @ ..] => (*days, after),
            _ => return None,
        };
        named |= more;
        *rest = after;
        match *rest {
            [En, after @ ..] if matches!(after, [Dag(_) | Dagen(_), ..]) => *rest = after,
            [En, after @ ..] if matches!(after, [Tijd(_), ..]) => {
                *rest = after;
                return Some(named);
            }
            _ => return Some(named),
        }
    }
}

/// Past Sunday it goes on with Monday.
fn from_to(first: usize, last: usize) -> u8 {
    let count = (last + 7 - first) % 7;
    (0..=count).fold(0, |named, ahead| named | 1 << ((first + ahead) % 7))
}

/// One or more times from and until.
fn hours(rest: &mut &[Token]) -> Option<Vec<Uren>> {
    let mut read: Vec<Uren> = vec![];
    loop {
        let [Tijd(van), Tot | Streep, Tijd(tot), after @ ..] = *rest else { return None };
        let uren = Uren::new(*van, *tot)?;
        if read.last().is_some_and(|before| before.tot > uren.van) {
            return None;
        }
        read.push(uren);
        *rest = after;
        match *rest {
            [En, after @ ..] if matches!(after, [Tijd(_), ..]) => *rest = after,
            _ => return Some(read),
        }
    }
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let text = text.replace("tot en met", "-").replace("t/m", "-").replace(['–', '—'], "-");
    let mut tokens = vec![];
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let is_word = first.is_ascii_alphabetic();
        let length = if is_word {
            rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len())
        } else if first.is_ascii_digit() {
            rest.find(|c: char| !matches!(c, '0'..='9' | '.' | ':')).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (part, after) = rest.split_at_checked(length)?;
        rest = after;
        tokens.extend(if first.is_ascii_digit() { Some(Tijd(time(part)?)) } else { word(part)? });
    }
    Some(tokens)
}

/// What it means; nothing where it only makes a sentence of the rest.
fn word(word: &str) -> Option<Option<Token>> {
    let token = match word {
        " " | "." | ":" | "op" | "van" | "vanaf" | "uur" | "u" | "elke" | "iedere" => {
            return Some(None);
        }
        "ma" | "maandag" => Dag(0),
        "di" | "dinsdag" => Dag(1),
        "wo" | "woensdag" => Dag(2),
        "do" | "donderdag" => Dag(3),
        "vr" | "vrijdag" => Dag(4),
        "za" | "zaterdag" => Dag(5),
        "zo" | "zondag" => Dag(6),
        "werkdag" | "werkdagen" => Dagen(0b001_1111),
        "weekend" => Dagen(0b110_0000),
        "dag" | "dagelijks" => Dagen(0b111_1111),
        "tot" => Tot,
        "-" => Streep,
        "en" | "," | ";" | "&" => En,
        "gesloten" | "dicht" => Gesloten,
        _ => return None,
    };
    Some(Some(token))
}

/// "9", "9.00" or "09:30".
fn time(text: &str) -> Option<u16> {
    let text = text.trim_end_matches(['.', ':']);
    let (hours, minutes) = text.split_once(['.', ':']).unwrap_or((text, "00"));
    if hours.len() > 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    let time = hours * 60 + minutes;
    (minutes < 60 && time <= HEEL_DE_DAG.tot).then_some(time)
}

#[cfg(test)]
mod tests;
