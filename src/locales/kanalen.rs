use chrono::{Datelike, NaiveDate};

woorden! {
/// The texts about the ways to reach the municipality, on any page that shows them.
#[derive(Debug)]
#[allow(missing_docs, reason = "the texts below say what they are")]
pub struct Kanaalwoorden {
    pub telefoon: &'static str,
    pub nu_open: &'static str,
    pub nu_gesloten: &'static str,
    pub vandaag: &'static str,
    pub morgen: &'static str,
    /// On a day, such as "maandag" or "4 januari".
    pub op: fn(&str) -> String,
    /// When the telephone is answered again: the day in words, the hour and the minute.
    pub weer_open: fn(&str, u16, u16) -> String,
    pub balie: &'static str,
    pub email: &'static str,
    pub website: &'static str,
    pub formulier: &'static str,
    /// The names of the days of the week, Monday first.
    pub weekdagen: [&'static str; 7],
}
}

impl Kanaalwoorden {
    /// The name of the day of the week, such as "maandag".
    pub fn weekdag(&self, day: NaiveDate) -> &'static str {
        let index = day.weekday().num_days_from_monday() as usize;
        self.weekdagen.get(index).copied().unwrap_or_default()
    }
}

pub(super) const NL: Kanaalwoorden = Kanaalwoorden {
    telefoon: "Telefoon",
    nu_open: "Nu open",
    nu_gesloten: "Nu gesloten",
    vandaag: "vandaag",
    morgen: "morgen",
    op: |dag| format!("op {dag}"),
    weer_open: |dag, uur, minuut| match minuut {
        0 => format!("Nu gesloten, {dag} om {uur} uur weer open"),
        _ => format!("Nu gesloten, {dag} om {uur}.{minuut:02} uur weer open"),
    },
    balie: "Balie",
    email: "E-mail",
    website: "Website",
    formulier: "Stel uw vraag met het contactformulier",
    weekdagen: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
};

pub(super) const EN: Kanaalwoorden = Kanaalwoorden {
    telefoon: "Telephone",
    nu_open: "Open now",
    nu_gesloten: "Closed now",
    vandaag: "today",
    morgen: "tomorrow",
    op: |dag| format!("on {dag}"),
    weer_open: |dag, uur, minuut| format!("Closed now, open again {dag} at {uur}:{minuut:02}"),
    balie: "Visit us",
    email: "E-mail",
    website: "Website",
    formulier: "Ask your question with the contact form",
    weekdagen: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
