//! Writes dates in words and in figures.

use chrono::{Datelike, NaiveDate};

use super::Teksten;

/// A day in figures: "31-03-2022", or "31 Mar 2022" in English.
pub fn cijfers(day: NaiveDate, teksten: &Teksten) -> String {
    (teksten.cijfers)(day.day(), day.month(), day.year())
}

/// A day in words: "10 mei 2023".
pub fn voluit(day: NaiveDate, teksten: &Teksten) -> String {
    format!("{} {}", dag_en_maand_zonder_jaar(day, teksten), day.year())
}

/// A day in words, with its year only when that is not this year: "20 april", "20 april 2022".
pub fn dag_en_maand(day: NaiveDate, today: NaiveDate, teksten: &Teksten) -> String {
    if day.year() == today.year() {
        dag_en_maand_zonder_jaar(day, teksten)
    } else {
        voluit(day, teksten)
    }
}

fn dag_en_maand_zonder_jaar(day: NaiveDate, teksten: &Teksten) -> String {
    let maand = teksten.maanden.get(day.month0() as usize).copied().unwrap_or_default();
    format!("{} {maand}", day.day())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::{EN, NL};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_in_figures_has_two_digits_for_day_and_month() {
        assert_eq!(cijfers(day("2022-05-07"), &NL), "07-05-2022");
        assert_eq!(cijfers(day("2022-05-07"), &EN), "7 May 2022");
    }

    #[test]
    fn the_year_is_said_when_it_is_not_this_year() {
        let today = day("2023-05-10");
        assert_eq!(dag_en_maand(day("2023-04-20"), today, &NL), "20 april");
        assert_eq!(dag_en_maand(day("2022-12-31"), today, &NL), "31 december 2022");
        assert_eq!(voluit(today, &NL), "10 mei 2023");
    }
}
