use super::super::tests::{klik, onderzoek, pagina, regel, taak, verslag};
use super::super::{Afloop, Gebeurtenis, SEQ, Taakverslag, UMUX_LITE};
use super::*;

fn status(afloop: Afloop, seconds: u64) -> Taakverslag {
    taak("status", afloop, seconds * 1000)
}

/// The results of the task `status`.
fn cijfers(verslagen: &[Verslag]) -> Cijfers {
    samenvatten(&onderzoek(), verslagen).taken.remove(0).geheel
}

#[test]
fn nobody_tells_nothing_and_every_task_is_there() {
    let samenvatting = samenvatten(&onderzoek(), &[]);
    assert_eq!((samenvatting.deelnemers, samenvatting.eindcijfer), (0, None));
    assert_eq!(
        samenvatting.taken.iter().map(|it| &it.taak).collect::<Vec<_>>(),
        ["status", "labels"]
    );
    assert!(samenvatting.taken.iter().all(|it| it.geheel == Cijfers::default()));
}

#[test]
fn one_who_has_done_no_task_takes_part_and_counts_for_no_task() {
    let samenvatting = samenvatten(&onderzoek(), &[verslag("P1", vec![])]);
    assert_eq!(samenvatting.deelnemers, 1);
    assert_eq!(samenvatting.taken[0].geheel, Cijfers::default());
}

#[test]
fn one_participant_is_their_own_median_and_says_little_about_others() {
    let cijfers = cijfers(&[verslag("P1", vec![status(Afloop::Klaar, 30)])]);
    let geslaagd = cijfers.geslaagd.unwrap();
    assert_eq!((geslaagd.aantal, geslaagd.van), (1, 1));
    assert!(geslaagd.laag < 0.25, "{geslaagd:?}");
    let half_a_minute = Spreiding { mediaan: 30_000.0, min: 30_000.0, max: 30_000.0 };
    assert_eq!(cijfers.tijd, Some(half_a_minute));
}

#[test]
fn times_are_of_those_who_did_it() {
    let klaar = |nummer, seconds| verslag(nummer, vec![status(Afloop::Klaar, seconds)]);
    let gaf_op = verslag("P5", vec![status(Afloop::LuktNiet, 900)]);
    let cijfers =
        cijfers(&[klaar("P1", 10), klaar("P2", 40), klaar("P3", 20), klaar("P4", 30), gaf_op]);
    let expected = Spreiding { mediaan: 25_000.0, min: 10_000.0, max: 40_000.0 };
    assert_eq!(cijfers.tijd, Some(expected));
    assert_eq!(cijfers.geslaagd.map(|it| (it.aantal, it.van)), Some((4, 5)));
}

#[test]
fn when_nobody_did_it_there_is_no_time_and_no_success() {
    let cijfers = cijfers(&[verslag("P1", vec![status(Afloop::LuktNiet, 60)])]);
    assert_eq!((cijfers.tijd, cijfers.geslaagd.map(|it| it.aantal)), (None, Some(0)));
}

#[test]
fn what_was_broken_off_is_no_failure_and_who_begins_again_counts_once() {
    let again = vec![status(Afloop::Afgebroken, 5), status(Afloop::Klaar, 30)];
    let only = verslag("P2", vec![status(Afloop::Afgebroken, 7)]);
    let cijfers = cijfers(&[verslag("P1", again), only]);
    assert_eq!((cijfers.deelnemers, cijfers.afgebroken), (1, 2));
    assert_eq!(cijfers.geslaagd.map(|it| (it.aantal, it.van)), Some((1, 1)));
}

#[test]
fn of_a_task_done_twice_the_last_time_counts() {
    let twice = vec![status(Afloop::LuktNiet, 90), status(Afloop::Klaar, 30)];
    let cijfers = cijfers(&[verslag("P1", twice)]);
    assert_eq!(cijfers.geslaagd.map(|it| (it.aantal, it.van)), Some((1, 1)));
}

#[test]
fn a_task_done_in_two_variants_is_told_for_each() {
    let in_variant =
        |variant: &str, afloop| Taakverslag { variant: variant.to_owned(), ..status(afloop, 10) };
    let a = verslag("P1", vec![in_variant("A", Afloop::Klaar)]);
    let b = verslag("P2", vec![in_variant("B", Afloop::LuktNiet)]);
    let both = verslag("P3", vec![in_variant("A", Afloop::Klaar), in_variant("B", Afloop::Klaar)]);
    let taak = samenvatten(&onderzoek(), &[a, b, both]).taken.remove(0);
    let per_variant = taak
        .per_variant
        .iter()
        .map(|(variant, it)| (variant.as_str(), it.geslaagd.map(|it| (it.aantal, it.van))));
    let expected = [("A", Some((2, 2))), ("B", Some((1, 2)))];
    assert_eq!(per_variant.collect::<Vec<_>>(), expected);
    assert_eq!(taak.geheel.geslaagd.map(|it| (it.aantal, it.van)), Some((3, 4)));
    assert_eq!(taak.geheel.deelnemers, 3);
}

#[test]
fn a_task_done_in_one_variant_is_told_once() {
    let taken = samenvatten(&onderzoek(), &[verslag("P1", vec![status(Afloop::Klaar, 1)])]).taken;
    assert!(taken[0].per_variant.is_empty());
}

#[test]
fn ease_first_clicks_ways_back_and_empty_searches_are_added_up() {
    let did = |nummer: &str, klik_op: &str, terug: usize, seq: u8| {
        let mut regels = vec![regel(1, klik(klik_op)), regel(2, Gebeurtenis::LegeZoekopdracht)];
        regels.extend((0..terug).map(|_| regel(3, pagina("/aanvragen", true))));
        let antwoorden = vec![(SEQ.to_owned(), seq), ("elders".to_owned(), 1)];
        verslag(nummer, vec![Taakverslag { regels, antwoorden, ..status(Afloop::Klaar, 9) }])
    };
    let cijfers = cijfers(&[did("P1", "kaart", 0, 7), did("P2", "filters", 3, 4)]);
    assert_eq!(cijfers.seq(), Some(5.5));
    assert_eq!(cijfers.antwoorden.len(), 1);
    assert_eq!(cijfers.eerste_klik_goed.map(|it| (it.aantal, it.van)), Some((1, 2)));
    assert_eq!((cijfers.terugstappen, cijfers.lege_zoekopdrachten), (Some(1.5), 2));
}

#[test]
fn an_answer_outside_the_scale_does_not_count() {
    let antwoorden = vec![(SEQ.to_owned(), 9)];
    let taak = Taakverslag { antwoorden, ..status(Afloop::Klaar, 9) };
    assert_eq!(cijfers(&[verslag("P1", vec![taak])]).seq(), None);
}

#[test]
fn the_final_score_is_the_mean_of_those_who_answered() {
    let answered = |nummer: &str, waarde: u8| Verslag {
        antwoorden: UMUX_LITE.iter().map(|it| ((*it).to_owned(), waarde)).collect(),
        ..verslag(nummer, vec![])
    };
    let verslagen = [answered("P1", 7), answered("P2", 4), verslag("P3", vec![])];
    let expected = Eindcijfer { deelnemers: 2, gemiddelde: 75.0, min: 50.0, max: 100.0 };
    assert_eq!(samenvatten(&onderzoek(), &verslagen).eindcijfer, Some(expected));
}

#[test]
fn one_file_given_twice_counts_once_and_one_number_for_two_people_is_told() {
    let p1 = verslag("P1", vec![status(Afloop::Klaar, 10)]);
    let other = verslag("P1", vec![status(Afloop::Klaar, 20)]);
    let same = samenvatten(&onderzoek(), &[p1.clone(), p1.clone()]);
    assert_eq!((same.deelnemers, same.dubbel.is_empty()), (1, true));
    let two = samenvatten(&onderzoek(), &[p1, other]);
    assert_eq!((two.deelnemers, two.dubbel), (2, vec!["P1".to_owned()]));
}

#[test]
fn reports_of_another_study_are_left_out_and_counted() {
    let elders = Verslag { onderzoek: "elders".to_owned(), ..verslag("P1", vec![]) };
    let samenvatting = samenvatten(&onderzoek(), &[elders]);
    assert_eq!((samenvatting.deelnemers, samenvatting.andere), (0, 1));
}
