use super::*;

fn afspraak(id: &str, moment: &str) -> Afspraak {
    Afspraak {
        id: id.to_owned(),
        titel: "Paspoort ophalen".to_owned(),
        moment: moment.parse().unwrap(),
        eind: None,
        plek: None,
        wijzigen: None,
    }
}

fn ids(afspraken: &[Afspraak]) -> Vec<&str> {
    afspraken.iter().map(|it| it.id.as_str()).collect()
}

#[test]
fn the_first_appointment_to_come_is_first_and_the_last_one_that_was_as_well() {
    let all = vec![
        afspraak("later", "2026-12-24T09:00:00Z"),
        afspraak("lang-geleden", "2026-01-02T09:00:00Z"),
        afspraak("morgen", "2026-11-20T09:00:00Z"),
        afspraak("gisteren", "2026-11-18T09:00:00Z"),
    ];
    let Afspraken { komend, geweest } = Afspraken::of(all, "2026-11-19".parse().unwrap());
    assert_eq!(ids(&komend), ["morgen", "later"]);
    assert_eq!(ids(&geweest), ["gisteren", "lang-geleden"]);
}

#[test]
fn an_appointment_of_today_is_to_come_until_the_day_is_over_here() {
    let today = "2026-11-19".parse().unwrap();
    let all = vec![
        afspraak("vanmorgen", "2026-11-18T23:00:00Z"),
        afspraak("gisteravond", "2026-11-18T22:59:00Z"),
    ];
    let Afspraken { komend, geweest } = Afspraken::of(all, today);
    assert_eq!((ids(&komend), ids(&geweest)), (vec!["vanmorgen"], vec!["gisteravond"]));
}

#[test]
fn a_clock_that_is_a_year_off_hides_no_appointment() {
    for today in ["2025-11-19", "2027-11-19"] {
        let all = vec![afspraak("een", "2026-11-20T09:00:00Z")];
        let afspraken = Afspraken::of(all, today.parse().unwrap());
        assert_eq!(afspraken.komend.len() + afspraken.geweest.len(), 1, "{today}");
    }
}

#[test]
fn an_appointment_that_comes_twice_is_shown_once() {
    let moment = "2026-11-20T09:00:00Z";
    let all = vec![afspraak("een", moment), afspraak("twee", moment), afspraak("een", moment)];
    assert_eq!(ids(&Afspraken::of(all, NaiveDate::MIN).komend), ["een", "twee"]);
}
