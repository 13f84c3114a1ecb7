//! Writes a day as a file that any calendar program can import (iCalendar, RFC 5545).

use chrono::{DateTime, Datelike, Days, NaiveDate, Timelike, Utc};

/// An all-day event for a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agendadag {
    /// The identifier of the event. A calendar that imports the same event twice keeps one.
    pub uid: String,
    /// The day of the event.
    pub dag: NaiveDate,
    /// The title that the calendar shows.
    pub titel: String,
    /// The description of the event.
    pub omschrijving: String,
}

impl Agendadag {
    /// The content of the file. `moment` is the time at which it is made. The event has a reminder
    /// one week earlier, unless that is in the past.
    pub fn ics(&self, moment: DateTime<Utc>) -> String {
        let week_before = self.dag.checked_sub_days(Days::new(7));
        let is_soon = week_before.is_none_or(|it| it <= moment.date_naive());
        Vevent {
            uid: &self.uid,
            titel: &self.titel,
            tijden: vec![format!("DTSTART;VALUE=DATE:{}", figures(self.dag))],
            // The day stays free for other appointments.
            meer: vec![
                format!("DESCRIPTION:{}", escaped(&self.omschrijving)),
                "TRANSP:TRANSPARENT".to_owned(),
            ],
            // Nine o'clock in the morning, seven days before the day of the event.
            wekker: (!is_soon).then_some("-P6DT15H"),
        }
        .ics(moment)
    }
}

/// An event for a calendar that begins at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agendamoment {
    /// The identifier of the event, as that of an [`Agendadag`].
    pub uid: String,
    /// When it begins.
    pub van: DateTime<Utc>,
    /// When it ends, if that is known.
    pub tot: Option<DateTime<Utc>>,
    /// The title that the calendar shows.
    pub titel: String,
    /// Where it is.
    pub plek: Option<String>,
}

impl Agendamoment {
    /// The content of the file, made at `moment`. The event has a reminder a day earlier, unless
    /// that is in the past.
    pub fn ics(&self, moment: DateTime<Utc>) -> String {
        let ends = self.tot.map(|it| format!("DTEND:{}", stamp(it)));
        let day_before = self.van.checked_sub_days(Days::new(1));
        Vevent {
            uid: &self.uid,
            titel: &self.titel,
            tijden: [format!("DTSTART:{}", stamp(self.van))].into_iter().chain(ends).collect(),
            meer: self.plek.iter().map(|it| format!("LOCATION:{}", escaped(it))).collect(),
            wekker: day_before.is_some_and(|it| it > moment).then_some("-P1D"),
        }
        .ics(moment)
    }
}

/// What each file has.
struct Vevent<'a> {
    uid: &'a str,
    titel: &'a str,
    /// The lines with its moments.
    tijden: Vec<String>,
    /// Other lines.
    meer: Vec<String>,
    /// How long before the event there is a reminder, as the format writes it.
    wekker: Option<&'static str>,
}

impl Vevent<'_> {
    fn ics(&self, moment: DateTime<Utc>) -> String {
        let titel = escaped(self.titel);
        let mut ics = String::new();
        let mut line = |content: &str| fold_onto(&mut ics, content);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//MijnZaken//MijnZaken//NL");
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", escaped(self.uid)));
        line(&format!("DTSTAMP:{}", stamp(moment)));
        self.tijden.iter().for_each(|it| line(it));
        line(&format!("SUMMARY:{titel}"));
        self.meer.iter().for_each(|it| line(it));
        // Hides the event from people with whom the resident shares the calendar.
        line("CLASS:PRIVATE");
        if let Some(wekker) = self.wekker {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line(&format!("DESCRIPTION:{titel}"));
            line(&format!("TRIGGER:{wekker}"));
            line("END:VALARM");
        }
        line("END:VEVENT");
        line("END:VCALENDAR");
        ics
    }
}

/// Escapes characters that have a meaning in the format, and removes characters that it does not
/// allow.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' | '\r' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Appends a line to `ics`. A line has at most 75 bytes; the rest continues on a new line that
/// begins with a space.
fn fold_onto(ics: &mut String, content: &str) {
    let mut length = 0;
    for c in content.chars() {
        if length + c.len_utf8() > 75 {
            ics.push_str("\r\n ");
            length = 1;
        }
        ics.push(c);
        length += c.len_utf8();
    }
    ics.push_str("\r\n");
}

fn figures(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn stamp(moment: DateTime<Utc>) -> String {
    let time = moment.time();
    let (hour, minute, second) = (time.hour(), time.minute(), time.second());
    format!("{}T{hour:02}{minute:02}{second:02}Z", figures(moment.date_naive()))
}

#[cfg(test)]
mod tests;
