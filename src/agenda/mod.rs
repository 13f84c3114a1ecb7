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
        let titel = escaped(&self.titel);
        let mut ics = String::new();
        let mut line = |content: &str| fold_onto(&mut ics, content);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//MijnZaken//MijnZaken//NL");
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", escaped(&self.uid)));
        line(&format!("DTSTAMP:{}", stamp(moment)));
        line(&format!("DTSTART;VALUE=DATE:{}", figures(self.dag)));
        line(&format!("SUMMARY:{titel}"));
        line(&format!("DESCRIPTION:{}", escaped(&self.omschrijving)));
        // Hides the event from people with whom the resident shares the calendar, and leaves the
        // day free for other appointments.
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        let week_before = self.dag.checked_sub_days(Days::new(7));
        if week_before.is_some_and(|it| it > moment.date_naive()) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line(&format!("DESCRIPTION:{titel}"));
            // Nine o'clock in the morning, seven days before the day of the event.
            line("TRIGGER:-P6DT15H");
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
