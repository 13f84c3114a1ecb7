//! A day to put in one's calendar, as a file that every calendar reads (iCalendar, RFC 5545).

use chrono::{DateTime, Datelike, Days, NaiveDate, Timelike, Utc};

/// A day to remember.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agendadag {
    /// By which a calendar knows it again: saved twice, it stands there once.
    pub uid: String,
    /// Which day; all of it.
    pub dag: NaiveDate,
    /// What a calendar shows on that day.
    pub titel: String,
    /// What there is to say about it.
    pub omschrijving: String,
}

impl Agendadag {
    /// The file, as it was made at `moment`. It reminds one a week before, if that is still to come.
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
        // Who shares a calendar need not share this, and has time for others on that day.
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        let week_before = self.dag.checked_sub_days(Days::new(7));
        if week_before.is_some_and(|it| it > moment.date_naive()) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line(&format!("DESCRIPTION:{titel}"));
            // At nine in the morning.
            line("TRIGGER:-P6DT15H");
            line("END:VALARM");
        }
        line("END:VEVENT");
        line("END:VCALENDAR");
        ics
    }
}

/// What has a meaning in the file loses it; characters that may not be in it go.
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

/// A line is at most 75 bytes; what is left goes on in the next, which begins with a space.
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
