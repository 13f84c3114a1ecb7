use super::*;
use crate::research::studie::{Deelnemer, Vraagstuk};

fn taak(id: &str) -> Taak {
    Taak {
        id: id.to_owned(),
        titel: id.to_owned(),
        opdracht: "Zoek.".to_owned(),
        scenario: "mockup".to_owned(),
        variant: None,
        taal: None,
        start: None,
        eerste_klik: vec![],
    }
}

fn vraag(id: &str) -> Vraagstuk {
    Vraagstuk {
        id: id.to_owned(),
        tekst: "Hoe ging het?".to_owned(),
        laag: "Slecht".to_owned(),
        hoog: "Goed".to_owned(),
        schaal: 7,
        bron: None,
    }
}

fn zitting(na_taak: Vec<Vraagstuk>, na_afloop: Vec<Vraagstuk>) -> Zitting {
    let onderzoek = Onderzoek {
        naam: "proef".to_owned(),
        titel: "Proef".to_owned(),
        inleiding: None,
        taken: vec![taak("een"), taak("twee")],
        na_taak,
        na_afloop,
    };
    Zitting::new(Arc::new(onderzoek), Deelnemer::new("P1").unwrap())
}

fn does(zitting: &mut Zitting, place: usize, afloop: Afloop) {
    zitting.show(place);
    zitting.begin("A".to_owned(), 1000);
    zitting.end(afloop, 4000);
}

#[test]
fn a_participant_does_the_tasks_one_by_one_and_is_asked_after_each() {
    let mut zitting = zitting(vec![vraag("seq")], vec![vraag("einde")]);
    does(&mut zitting, 0, Afloop::Klaar);
    assert_eq!(zitting.fase, Fase::Navraag(0));
    zitting.answer(vec![("seq".to_owned(), 6)]);
    assert_eq!(zitting.fase, Fase::Gereed(1));
    does(&mut zitting, 1, Afloop::LuktNiet);
    zitting.answer(vec![]);
    assert_eq!(zitting.fase, Fase::Afsluiting);
    zitting.answer(vec![("einde".to_owned(), 7)]);
    assert_eq!(zitting.fase, Fase::Klaar);
    let taken = &zitting.verslag.taken;
    assert_eq!(taken[0].antwoorden, [("seq".to_owned(), 6)]);
    assert_eq!((taken[0].duur_ms, taken[1].afloop), (3000, Afloop::LuktNiet));
    assert_eq!(zitting.verslag.antwoorden, [("einde".to_owned(), 7)]);
}

#[test]
fn the_clock_starts_when_the_participant_has_read_what_to_do() {
    let mut zitting = zitting(vec![], vec![]);
    zitting.show(0);
    zitting.keep(Gebeurtenis::klik("knop").unwrap(), 500);
    zitting.begin("B".to_owned(), 1000);
    zitting.keep(Gebeurtenis::klik("kaart").unwrap(), 1250);
    zitting.end(Afloop::Klaar, 2000);
    let [verslag] = &zitting.verslag.taken[..] else { panic!("{:?}", zitting.verslag) };
    let expected = Regel { na_ms: 250, wat: Gebeurtenis::klik("kaart").unwrap() };
    assert_eq!((verslag.duur_ms, &verslag.regels[..]), (1000, &[expected][..]));
    assert_eq!(verslag.variant, "B");
}

#[test]
fn what_is_done_outside_a_task_is_not_kept_but_the_moderators_notes_are() {
    let mut zitting = zitting(vec![], vec![]);
    assert!(!zitting.has_something());
    zitting.keep(Gebeurtenis::LegeZoekopdracht, 1);
    assert!(!zitting.has_something());
    zitting.keep(Gebeurtenis::notitie("Komt te laat").unwrap(), 1);
    assert_eq!(zitting.verslag.notities[0].tekst, "Komt te laat");
    assert!(zitting.has_something());
}

#[test]
fn a_task_that_was_broken_off_waits_to_be_done_again() {
    let mut zitting = zitting(vec![vraag("seq")], vec![]);
    does(&mut zitting, 0, Afloop::Afgebroken);
    assert_eq!(zitting.fase, Fase::Gereed(0));
    assert_eq!(zitting.verslag.taken.len(), 1);
}

#[test]
fn tasks_that_were_passed_over_come_after_the_last() {
    let mut zitting = zitting(vec![], vec![]);
    does(&mut zitting, 1, Afloop::Klaar);
    assert_eq!(zitting.fase, Fase::Gereed(0));
    does(&mut zitting, 0, Afloop::Klaar);
    assert_eq!(zitting.fase, Fase::Klaar);
}

#[test]
fn nothing_begins_or_ends_out_of_turn() {
    let mut zitting = zitting(vec![], vec![]);
    zitting.begin("A".to_owned(), 5);
    zitting.end(Afloop::Klaar, 9);
    zitting.answer(vec![("seq".to_owned(), 1)]);
    zitting.show(7);
    assert_eq!(zitting.fase, Fase::Gereed(0));
    zitting.show(1);
    zitting.begin("A".to_owned(), 5);
    zitting.show(0);
    assert!(matches!(&zitting.fase, Fase::Bezig(it) if it.taak == 1));
}

#[test]
fn going_back_is_going_to_where_one_came_from() {
    let mut wandeling = Wandeling::at("/aanvragen");
    let went = ["/aanvragen/1", "/aanvragen", "/aanvragen/2", "/aanvragen/1", "/aanvragen/2"];
    let back = went.map(|path| wandeling.go(path));
    assert_eq!(back, [false, true, false, false, true]);
}

#[test]
fn who_has_no_time_left_answers_the_last_questions_all_the_same() {
    let mut zitting = zitting(vec![], vec![vraag("einde")]);
    does(&mut zitting, 0, Afloop::Klaar);
    zitting.conclude();
    assert_eq!((zitting.fase.clone(), zitting.gedaan()), (Fase::Afsluiting, 1));
    zitting.answer(vec![("einde".to_owned(), 4)]);
    assert_eq!(zitting.fase, Fase::Klaar);
}
