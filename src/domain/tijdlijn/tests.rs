use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;

use super::*;
use crate::domain::{HuidigeStatus, Opschorting, StatusId, Voortgang, Zaak};

fn uuid(n: u32) -> String {
    format!("00000000-0000-4000-8000-{n:012}")
}

fn zaak(voortgang: Voortgang) -> Zaak {
    Zaak { voortgang, ..Zaak::example() }
}

/// A step with this number, which is also its volgnummer.
fn step(n: u32) -> Statustype {
    Statustype {
        id: uuid(n).parse().unwrap(),
        omschrijving: format!("Stap {n}"),
        statustekst: None,
        volgnummer: Some(n.into()),
        is_eindstatus: n == 4,
        doorlooptijd: None,
    }
}

/// A status of step `n`, set on `day`.
fn taken(n: u32, day: i64) -> Status {
    let id: StatusId = uuid(n).parse().unwrap();
    let gezet = DateTime::<Utc>::from_timestamp(day * 86_400, 0).unwrap();
    let statustype = uuid(n).parse().ok();
    Status { id: Some(id), statustype, gezet: Some(gezet), toelichting: None, laatst_gezet: false }
}

fn steps() -> Vec<Statustype> {
    // Open Zaak sends the last step first.
    vec![step(4), step(3), step(2), step(1)]
}

fn plan(own: &[Statustype]) -> Stappenplan<'_> {
    Stappenplan { own, elsewhere: &[], is_whole: true }
}

fn tijdlijn(statussen: Vec<Status>, own: &[Statustype]) -> Tijdlijn {
    Tijdlijn::new(&zaak(Voortgang::Lopend), statussen, plan(own))
}

fn line(voortgang: Voortgang, statussen: Vec<Status>) -> (Vec<(String, Stapstand)>, Vec<String>) {
    let tijdlijn = Tijdlijn::new(&zaak(voortgang), statussen, plan(&steps()));
    let mogelijk = possible(&tijdlijn);
    let gebeurd = tijdlijn.gebeurd.into_iter();
    (gebeurd.map(|it| (it.statustype.unwrap().omschrijving, it.stand)).collect(), mogelijk)
}

fn possible(tijdlijn: &Tijdlijn) -> Vec<String> {
    tijdlijn.mogelijk.iter().map(|it| it.statustype.omschrijving.clone()).collect()
}

fn skipped(tijdlijn: &Tijdlijn) -> Vec<&str> {
    tijdlijn.overgeslagen.iter().map(|it| it.omschrijving.as_str()).collect()
}

fn named(steps: &[(&str, Stapstand)]) -> Vec<(String, Stapstand)> {
    steps.iter().map(|(naam, stand)| ((*naam).to_owned(), *stand)).collect()
}

const CLOSED: Voortgang = Voortgang::Afgerond(NaiveDate::MAX);

#[test]
fn what_happened_is_in_order_of_date_and_the_last_step_is_the_current_one() {
    let (gebeurd, mogelijk) = line(Voortgang::Lopend, vec![taken(2, 5), taken(1, 1)]);
    assert_eq!(gebeurd, named(&[("Stap 1", Stapstand::Geweest), ("Stap 2", Stapstand::Huidig)]));
    assert_eq!(mogelijk, ["Stap 3", "Stap 4"]);
}

#[test]
fn a_step_that_was_skipped_is_not_shown_as_done() {
    let (gebeurd, mogelijk) = line(Voortgang::Lopend, vec![taken(1, 1), taken(3, 2)]);
    assert_eq!(gebeurd, named(&[("Stap 1", Stapstand::Geweest), ("Stap 3", Stapstand::Huidig)]));
    assert_eq!(mogelijk, ["Stap 4"]);
}

#[test]
fn a_closed_zaak_has_no_current_step_and_nothing_to_come() {
    let (gebeurd, mogelijk) = line(CLOSED, vec![taken(1, 1), taken(2, 2)]);
    assert!(gebeurd.iter().all(|(_, stand)| *stand == Stapstand::Geweest));
    assert!(mogelijk.is_empty());
}

#[test]
fn a_reopened_zaak_tells_that_it_was_closed_before() {
    let statussen = vec![taken(1, 1), taken(4, 2), taken(2, 3)];
    let (gebeurd, mogelijk) = line(Voortgang::Lopend, statussen);
    let expected = [
        ("Stap 1", Stapstand::Geweest),
        ("Stap 4", Stapstand::Geweest),
        ("Stap 2", Stapstand::Huidig),
    ];
    assert_eq!(gebeurd, named(&expected));
    assert_eq!(mogelijk, ["Stap 3", "Stap 4"]);
}

#[test]
fn a_zaak_without_a_status_has_all_its_steps_to_come() {
    let (gebeurd, mogelijk) = line(Voortgang::Lopend, vec![]);
    assert!(gebeurd.is_empty());
    assert_eq!(mogelijk, ["Stap 1", "Stap 2", "Stap 3", "Stap 4"]);
}

#[test]
fn steps_of_the_same_moment_are_in_the_order_of_their_volgnummer() {
    let (gebeurd, _) = line(Voortgang::Lopend, vec![taken(2, 1), taken(1, 1)]);
    assert_eq!(gebeurd, named(&[("Stap 1", Stapstand::Geweest), ("Stap 2", Stapstand::Huidig)]));
}

#[test]
fn the_register_says_which_step_is_the_current_one() {
    let current = Status { laatst_gezet: true, ..taken(1, 1) };
    let (gebeurd, _) = line(Voortgang::Lopend, vec![taken(2, 1), current]);
    assert_eq!(gebeurd, named(&[("Stap 1", Stapstand::Huidig), ("Stap 2", Stapstand::Geweest)]));
}

#[test]
fn without_volgnummers_nothing_is_said_of_what_follows_or_was_skipped() {
    let without = |n| Statustype { volgnummer: None, ..step(n) };
    let tijdlijn = tijdlijn(vec![taken(2, 1)], &[without(1), without(2), without(3)]);
    assert!(tijdlijn.mogelijk.is_empty());
    assert!(tijdlijn.overgeslagen.is_empty());
}

/// Step 2 in another zaaktype version.
fn other_version() -> Statustype {
    Statustype { id: uuid(9).parse().unwrap(), volgnummer: Some(70), ..step(2) }
}

#[test]
fn a_step_of_another_zaaktype_version_stands_where_its_namesake_stands() {
    let elsewhere = [other_version()];
    let own = steps();
    let plan = Stappenplan { elsewhere: &elsewhere, ..plan(&own) };
    let tijdlijn = Tijdlijn::new(&zaak(Voortgang::Lopend), vec![taken(9, 1)], plan);
    assert_eq!(possible(&tijdlijn), ["Stap 3", "Stap 4"]);
}

#[test]
fn a_step_that_was_passed_without_being_taken_was_skipped() {
    assert_eq!(skipped(&tijdlijn(vec![taken(1, 1), taken(3, 2)], &steps())), ["Stap 2"]);
    // The result does not depend on the order in which the register sends the steps.
    assert_eq!(skipped(&tijdlijn(vec![taken(3, 2)], &steps())), ["Stap 1", "Stap 2"]);
    let closed = Tijdlijn::new(&zaak(CLOSED), vec![taken(1, 1), taken(4, 2)], plan(&steps()));
    assert_eq!(skipped(&closed), ["Stap 2", "Stap 3"]);
}

#[test]
fn a_step_that_was_taken_before_going_back_was_not_skipped() {
    let statussen = vec![taken(1, 1), taken(3, 2), taken(2, 3)];
    assert!(tijdlijn(statussen, &steps()).overgeslagen.is_empty());
}

#[test]
fn another_ending_was_not_skipped() {
    let ending = Statustype { is_eindstatus: true, ..step(3) };
    let own = [step(1), step(2), ending, step(4)];
    let tijdlijn =
        Tijdlijn::new(&zaak(CLOSED), vec![taken(1, 1), taken(2, 2), taken(4, 3)], plan(&own));
    assert!(tijdlijn.overgeslagen.is_empty());
}

#[test]
fn a_step_that_was_taken_in_another_version_was_not_skipped() {
    let elsewhere = [other_version()];
    let own = steps();
    let plan = Stappenplan { elsewhere: &elsewhere, ..plan(&own) };
    let statussen = vec![taken(1, 1), taken(9, 2), taken(3, 3)];
    let tijdlijn = Tijdlijn::new(&zaak(Voortgang::Lopend), statussen, plan);
    assert!(tijdlijn.overgeslagen.is_empty());
}

#[test]
fn nothing_is_called_skipped_while_part_of_the_history_is_not_known() {
    let statussen = vec![taken(1, 1), taken(3, 2)];
    let own = steps();
    let partly = Stappenplan { is_whole: false, ..plan(&own) };
    let tijdlijn_of_part = Tijdlijn::new(&zaak(Voortgang::Lopend), statussen.clone(), partly);
    assert!(tijdlijn_of_part.overgeslagen.is_empty());
    // The step without a name may be the one that seems skipped.
    let with_unknown = [vec![taken(8, 1)], statussen].concat();
    assert!(tijdlijn(with_unknown, &steps()).overgeslagen.is_empty());
}

#[test]
fn a_step_that_the_register_sends_twice_is_there_once() {
    let own = [steps(), steps()].concat();
    let tijdlijn = tijdlijn(vec![taken(3, 1)], &own);
    assert_eq!(possible(&tijdlijn), ["Stap 4"]);
    assert_eq!(skipped(&tijdlijn), ["Stap 1", "Stap 2"]);
}

#[test]
fn all_endings_after_the_current_step_stay_possible() {
    let ending = Statustype { is_eindstatus: true, ..step(3) };
    let tijdlijn = tijdlijn(vec![taken(2, 1)], &[step(1), step(2), ending, step(4)]);
    assert_eq!(possible(&tijdlijn), ["Stap 3", "Stap 4"]);
}

#[test]
fn the_step_after_an_ending_opens_the_zaak_again() {
    let statussen = vec![taken(1, 1), taken(4, 2), taken(2, 3), taken(3, 4)];
    let reopens: Vec<_> =
        tijdlijn(statussen, &steps()).gebeurd.iter().map(|it| it.heropend).collect();
    assert_eq!(reopens, [false, false, true, false]);
    // An ending that corrects another ending does not reopen the zaak.
    let ending = Statustype { is_eindstatus: true, ..step(3) };
    let corrected = tijdlijn(vec![taken(3, 1), taken(4, 2)], &[ending, step(4)]);
    assert!(corrected.gebeurd.iter().all(|it| !it.heropend));
}

fn sub(omschrijving: &str, status: Option<u32>, day: i64) -> Substatus {
    Substatus {
        status: status.map(|n| uuid(n).parse().unwrap()),
        omschrijving: omschrijving.to_owned(),
        tijdstip: DateTime::<Utc>::from_timestamp(day * 86_400, 0),
        voor_betrokkenen: true,
    }
}

fn subs(statussen: Vec<Status>, substatussen: Vec<Substatus>) -> Vec<Vec<String>> {
    let tijdlijn = tijdlijn(statussen, &steps()).with_substatussen(substatussen);
    let names = |it: Gebeurd| it.substatussen.into_iter().map(|it| it.omschrijving).collect();
    tijdlijn.gebeurd.into_iter().map(names).collect()
}

#[test]
fn a_substatus_stands_under_the_status_that_it_names_in_order_of_time() {
    let substatussen = vec![sub("b", Some(1), 9), sub("a", Some(1), 2), sub("c", Some(2), 8)];
    assert_eq!(subs(vec![taken(1, 1), taken(2, 5)], substatussen), [vec!["a", "b"], vec!["c"]]);
}

#[test]
fn a_substatus_that_names_no_known_status_stands_under_the_one_of_its_time() {
    let statussen = vec![taken(1, 1), taken(2, 5), taken(3, 7)];
    let substatussen = vec![
        sub("then", None, 6),
        sub("now", None, 9),
        sub("before", None, 0),
        sub("lost", Some(8), 5),
    ];
    assert_eq!(subs(statussen, substatussen), [vec!["before"], vec!["lost", "then"], vec!["now"]]);
}

#[test]
fn a_substatus_for_staff_is_not_there() {
    let staff = Substatus { voor_betrokkenen: false, ..sub("staff", Some(1), 2) };
    assert_eq!(subs(vec![taken(1, 1)], vec![staff]), [Vec::<String>::new()]);
}

#[test]
fn what_is_told_while_there_is_no_step_is_not_lost() {
    let tijdlijn = tijdlijn(vec![], &steps()).with_substatussen(vec![sub("a", None, 1)]);
    assert_eq!(tijdlijn.zonder_stap.len(), 1);
}

/// The usual steps, with a norm in days for the given step numbers.
fn lasting(days: &[(u32, u32)]) -> Vec<Statustype> {
    let mut steps = steps();
    for step in &mut steps {
        let dagen = days.iter().find(|(n, _)| step.volgnummer == Some((*n).into()));
        step.doorlooptijd = dagen.map(|(_, dagen)| Duur { maanden: 0, dagen: *dagen });
    }
    steps
}

fn norms(zaak: &Zaak, statussen: Vec<Status>, own: &[Statustype]) -> Vec<Option<Norm>> {
    Tijdlijn::new(zaak, statussen, plan(own)).mogelijk.into_iter().map(|it| it.norm).collect()
}

fn on(day: &str) -> Option<Norm> {
    Some(Norm::Dag(day.parse().unwrap()))
}

fn after_previous(dagen: u32) -> Option<Norm> {
    Some(Norm::NaVorige(Duur { maanden: 0, dagen }))
}

#[test]
fn norms_add_up_from_the_day_of_the_current_step() {
    let zaak = zaak(Voortgang::Lopend);
    let own = lasting(&[(2, 14), (3, 21), (4, 7)]);
    // At this moment it is 1 January in UTC and 2 January in the Netherlands.
    let late = DateTime::parse_from_rfc3339("2026-01-01T23:30:00Z").unwrap().to_utc();
    let current = Status { gezet: Some(late), ..taken(2, 0) };
    assert_eq!(norms(&zaak, vec![current], &own), [on("2026-01-23"), on("2026-01-30")]);
}

#[test]
fn after_a_step_without_a_norm_only_the_duration_is_known() {
    let zaak = zaak(Voortgang::Lopend);
    let own = lasting(&[(2, 14), (4, 7)]);
    let expected = [on("1970-01-16"), None, after_previous(7)];
    assert_eq!(norms(&zaak, vec![taken(1, 1)], &own), expected);
    // A norm cannot count from a step that was not taken, and the first step has none.
    let own = lasting(&[(1, 2), (2, 14)]);
    assert_eq!(norms(&zaak, vec![], &own), [None, after_previous(14), None, None]);
}

#[test]
fn an_ending_does_not_come_after_another_ending() {
    let mut own = lasting(&[(3, 10), (4, 7)]);
    own.iter_mut().for_each(|it| it.is_eindstatus = it.volgnummer > Some(2));
    let expected = [on("1970-01-12"), on("1970-01-09")];
    assert_eq!(norms(&zaak(Voortgang::Lopend), vec![taken(2, 1)], &own), expected);
}

#[test]
fn a_zaak_that_stands_still_has_no_norms() {
    let opschorting = Some(Opschorting { reden: None });
    let suspended = Zaak { opschorting, ..zaak(Voortgang::Lopend) };
    assert_eq!(norms(&suspended, vec![taken(2, 1)], &lasting(&[(3, 1), (4, 1)])), [None, None]);
}

#[test]
fn the_current_step_is_the_one_that_the_zaak_points_at() {
    let pointed = Status { id: uuid(9).parse().ok(), ..taken(1, 1) };
    let zaak = Zaak { status: HuidigeStatus::Bekend(pointed.clone()), ..zaak(Voortgang::Lopend) };
    let last = Status { laatst_gezet: true, ..taken(2, 2) };
    let tijdlijn = Tijdlijn::new(&zaak, vec![last, pointed.clone()], plan(&steps()));
    assert_eq!(tijdlijn.huidig().map(|it| it.status.id), Some(pointed.id));
}

#[test]
fn a_status_that_was_sent_twice_is_one_step() {
    let zaak = zaak(Voortgang::Lopend);
    let tijdlijn = Tijdlijn::new(&zaak, vec![taken(1, 1), taken(1, 1)], plan(&steps()));
    assert_eq!(tijdlijn.gebeurd.len(), 1);
}

proptest! {
    #[test]
    fn no_step_is_lost_and_at_most_one_is_current(
        moments in proptest::collection::vec((1u32..6, 0i64..100, any::<bool>()), 0..20),
        closed: bool,
    ) {
        let statussen: Vec<_> = moments
            .iter()
            .zip(100..)
            .map(|((n, day, laatst_gezet), number)| {
                // No two on the same day: a status that is set twice at once is one step.
                let day = day * 20 + i64::from(number) % 20;
                let id = uuid(number).parse().ok();
                Status { id, laatst_gezet: *laatst_gezet, ..taken(*n, day) }
            })
            .collect();
        let voortgang = if closed { CLOSED } else { Voortgang::Lopend };
        let tijdlijn = Tijdlijn::new(&zaak(voortgang), statussen, plan(&steps()));
        prop_assert_eq!(tijdlijn.gebeurd.len(), moments.len());
        prop_assert!(closed || tijdlijn.gebeurd.is_sorted_by_key(|it| it.status.gezet));
        let current = tijdlijn.gebeurd.iter().filter(|it| it.stand == Stapstand::Huidig).count();
        prop_assert_eq!(current, usize::from(!closed && !moments.is_empty()));
    }

    #[test]
    fn what_was_skipped_neither_happened_nor_is_possible(
        moments in proptest::collection::vec((1u32..8, 0i64..9), 0..12),
        own in proptest::collection::vec((1u32..8, proptest::option::of(0u64..8), any::<bool>(), 0u32..9), 0..12),
        closed: bool,
    ) {
        let own: Vec<_> = own
            .into_iter()
            .map(|(n, volgnummer, is_eindstatus, dagen)| Statustype {
                volgnummer,
                is_eindstatus,
                doorlooptijd: (dagen > 2).then_some(Duur { maanden: 0, dagen }),
                ..step(n)
            })
            .collect();
        let statussen: Vec<_> = moments.iter().map(|(n, day)| taken(*n, *day)).collect();
        let voortgang = if closed { CLOSED } else { Voortgang::Lopend };
        let tijdlijn = Tijdlijn::new(&zaak(voortgang), statussen, plan(&own));
        for skipped in &tijdlijn.overgeslagen {
            prop_assert!(tijdlijn.gebeurd.iter().all(|it| it.status.statustype != Some(skipped.id)));
            prop_assert!(tijdlijn.mogelijk.iter().all(|it| it.statustype.id != skipped.id));
        }
        prop_assert!(tijdlijn.mogelijk.is_sorted_by_key(|it| it.statustype.volgnummer));
        prop_assert!(!closed || tijdlijn.mogelijk.is_empty());
    }

    #[test]
    fn every_substatus_for_residents_is_under_one_step_and_in_order(
        moments in proptest::collection::vec((1u32..6, 0i64..9), 0..6),
        told in proptest::collection::vec((proptest::option::of(1u32..9), 0i64..12, any::<bool>()), 0..12),
    ) {
        let statussen: Vec<_> = moments.iter().map(|(n, day)| taken(*n, *day)).collect();
        let substatussen: Vec<_> = told
            .iter()
            .map(|(status, day, for_us)| Substatus { voor_betrokkenen: *for_us, ..sub("", *status, *day) })
            .collect();
        let tijdlijn = tijdlijn(statussen, &steps()).with_substatussen(substatussen);
        let lists: Vec<_> = tijdlijn.gebeurd.iter().map(|it| &it.substatussen).collect();
        let shown = lists.iter().map(|it| it.len()).sum::<usize>() + tijdlijn.zonder_stap.len();
        prop_assert_eq!(shown, told.iter().filter(|(_, _, for_us)| *for_us).count());
        prop_assert!(lists.iter().all(|it| it.is_sorted_by_key(|it| it.tijdstip)));
    }
}
