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

fn sitting(na_taak: Vec<Vraagstuk>, na_afloop: Vec<Vraagstuk>) -> Sitting {
    let onderzoek = Onderzoek {
        naam: "proef".to_owned(),
        titel: "Proef".to_owned(),
        inleiding: None,
        taken: vec![taak("een"), taak("twee")],
        na_taak,
        na_afloop,
    };
    Sitting::new(Arc::new(onderzoek), Deelnemer::new("P1").unwrap())
}

fn does(sitting: &mut Sitting, place: usize, afloop: Afloop) {
    sitting.show(place);
    sitting.begin("A".to_owned(), 1000);
    sitting.end(afloop, 4000);
}

#[test]
fn a_participant_does_the_tasks_one_by_one_and_is_asked_after_each() {
    let mut sitting = sitting(vec![vraag("seq")], vec![vraag("einde")]);
    does(&mut sitting, 0, Afloop::Klaar);
    assert_eq!(sitting.fase, Fase::Navraag(0));
    sitting.answer(vec![("seq".to_owned(), 6)]);
    assert_eq!(sitting.fase, Fase::Gereed(1));
    does(&mut sitting, 1, Afloop::LuktNiet);
    sitting.answer(vec![]);
    assert_eq!(sitting.fase, Fase::Afsluiting);
    sitting.answer(vec![("einde".to_owned(), 7)]);
    assert_eq!(sitting.fase, Fase::Klaar);
    let taken = &sitting.verslag.taken;
    assert_eq!(taken[0].antwoorden, [("seq".to_owned(), 6)]);
    assert_eq!((taken[0].duur_ms, taken[1].afloop), (3000, Afloop::LuktNiet));
    assert_eq!(sitting.verslag.antwoorden, [("einde".to_owned(), 7)]);
}

#[test]
fn the_clock_starts_when_the_participant_has_read_what_to_do() {
    let mut sitting = sitting(vec![], vec![]);
    sitting.show(0);
    sitting.keep(Gebeurtenis::klik("knop").unwrap(), 500);
    sitting.begin("B".to_owned(), 1000);
    sitting.keep(Gebeurtenis::klik("kaart").unwrap(), 1250);
    sitting.end(Afloop::Klaar, 2000);
    let [verslag] = &sitting.verslag.taken[..] else { panic!("{:?}", sitting.verslag) };
    let expected = Regel { na_ms: 250, wat: Gebeurtenis::klik("kaart").unwrap() };
    assert_eq!((verslag.duur_ms, &verslag.regels[..]), (1000, &[expected][..]));
    assert_eq!(verslag.variant, "B");
}

#[test]
fn what_is_done_outside_a_task_is_not_kept_but_the_moderators_notes_are() {
    let mut sitting = sitting(vec![], vec![]);
    assert!(!sitting.has_something());
    sitting.keep(Gebeurtenis::LegeZoekopdracht, 1);
    assert!(!sitting.has_something());
    sitting.keep(Gebeurtenis::notitie("Komt te laat").unwrap(), 1);
    assert_eq!(sitting.verslag.notities[0].tekst, "Komt te laat");
    assert!(sitting.has_something());
}

#[test]
fn a_task_that_was_broken_off_waits_to_be_done_again() {
    let mut sitting = sitting(vec![vraag("seq")], vec![]);
    does(&mut sitting, 0, Afloop::Afgebroken);
    assert_eq!(sitting.fase, Fase::Gereed(0));
    assert_eq!(sitting.verslag.taken.len(), 1);
}

#[test]
fn tasks_that_were_passed_over_come_after_the_last() {
    let mut sitting = sitting(vec![], vec![]);
    does(&mut sitting, 1, Afloop::Klaar);
    assert_eq!(sitting.fase, Fase::Gereed(0));
    does(&mut sitting, 0, Afloop::Klaar);
    assert_eq!(sitting.fase, Fase::Klaar);
}

#[test]
fn nothing_begins_or_ends_out_of_turn() {
    let mut sitting = sitting(vec![], vec![]);
    sitting.begin("A".to_owned(), 5);
    sitting.end(Afloop::Klaar, 9);
    sitting.answer(vec![("seq".to_owned(), 1)]);
    sitting.show(7);
    assert_eq!(sitting.fase, Fase::Gereed(0));
    sitting.show(1);
    sitting.begin("A".to_owned(), 5);
    sitting.show(0);
    assert!(matches!(&sitting.fase, Fase::Bezig(it) if it.taak == 1));
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
    let mut sitting = sitting(vec![], vec![vraag("einde")]);
    does(&mut sitting, 0, Afloop::Klaar);
    sitting.conclude();
    assert_eq!((sitting.fase.clone(), sitting.gedaan()), (Fase::Afsluiting, 1));
    sitting.answer(vec![("einde".to_owned(), 4)]);
    assert_eq!(sitting.fase, Fase::Klaar);
}
