use serde_json::{Value, json};

use super::*;
use crate::error::LoadError;
use crate::gateway::question::Which;

fn url(name: &str, number: usize) -> String {
    format!("https://zaken.example/{name}/00000000-0000-4000-8000-{number:012}")
}

/// Zaken of one zaaktype, each with the statustype of this number.
fn zaken_in(statustypen: &[usize]) -> Lijst {
    let zaken = statustypen.iter().map(|number| {
        json!({ "url": url("zaken", *number), "zaaktype": url("zaaktypen", 1),
            "startdatum": "2026-05-31", "omschrijving": "Terras",
            "status": url("statussen", *number),
            "_expand": { "status": { "url": url("statussen", *number),
                "statustype": url("statustypen", *number),
                "datumStatusGezet": "2026-06-01T08:00:00Z" } } })
    });
    let mut lijst = Lijst::default();
    lijst.add(&Raw::whole("zaken", zaken.collect()));
    lijst
}

fn statustype(number: usize) -> Value {
    json!({ "url": url("statustypen", number), "zaaktype": url("zaaktypen", 1),
        "omschrijving": format!("Stap {number}"), "volgnummer": number })
}

/// What is asked, as the resource with the end of the id; a list has the id of its zaaktype.
fn asked(questions: &[Question]) -> Vec<String> {
    let show = |it: &Question| match &it.which {
        Which::One(id) => format!("{} {}", it.resource.name(), &id[34..]),
        Which::Of { id, .. } => format!("{} of {}", it.resource.name(), &id[34..]),
        other => panic!("{other:?}"),
    };
    questions.iter().map(show).collect()
}

/// Answers what is asked, and notes it as asked.
fn answer(lijst: &mut Lijst, answer: impl Fn(&Question) -> Result<Vec<Value>, LoadError>) {
    let questions = lijst.questions();
    lijst.asked.extend(questions.clone());
    for question in questions {
        let answer = answer(&question).map(|it| Rc::new(Raw::whole("statustypen", it)));
        let asked = Asked { question, answer };
        if matches!(asked.question.which, Which::One(_)) {
            lijst.add_type(&asked);
            continue;
        }
        for one in lijst.ones_in(&asked) {
            lijst.add_type(&one);
        }
    }
}

fn names(lijst: &Lijst) -> Vec<&str> {
    lijst.types.statustypen.iter().map(|it| it.omschrijving.as_str()).collect()
}

#[test]
fn one_type_of_a_zaaktype_is_asked_for_by_itself_and_more_as_a_list() {
    let one = zaken_in(&[2, 2]).questions();
    assert_eq!(asked(&one), ["zaaktypen 01", "statustypen 02"]);
    let many = zaken_in(&[1, 2, 1]).questions();
    assert_eq!(asked(&many), ["zaaktypen 01", "statustypen of 01"]);
    let first_page = Lijst { totaal: Some(250), ..zaken_in(&[2, 2]) };
    assert_eq!(asked(&first_page.questions()), ["zaaktypen 01", "statustypen of 01"]);
}

#[test]
fn a_list_brings_the_types_that_zaken_have_and_what_it_lacks_is_asked_for_by_itself() {
    let mut lijst = zaken_in(&[1, 2, 3]);
    answer(&mut lijst, |it| {
        let is_list = it.resource == Resource::Statustypen;
        Ok(if is_list { [9, 3, 1].map(statustype).to_vec() } else { vec![] })
    });
    assert_eq!(names(&lijst), ["Stap 1", "Stap 3"]);
    assert_eq!(asked(&lijst.questions()), ["statustypen 02"]);
    answer(&mut lijst, |_| Ok(vec![statustype(2)]));
    assert_eq!(names(&lijst), ["Stap 1", "Stap 3", "Stap 2"]);
    assert_eq!(lijst.questions(), []);
}

#[test]
fn the_next_zaken_have_the_types_of_a_list_that_came_before() {
    let mut lijst = zaken_in(&[1, 2]);
    let list = |it: &Question| it.resource == Resource::Statustypen;
    let questions = lijst.questions();
    lijst.asked.extend(questions.clone());
    let question = questions.into_iter().find(list).unwrap();
    let answer = Ok(Rc::new(Raw::whole("statustypen", [1, 2, 3].map(statustype).to_vec())));
    let list = Asked { question, answer };
    for one in lijst.ones_in(&list) {
        lijst.add_type(&one);
    }
    lijst.settled = lijst.zaken.len();
    lijst.zaken.extend(zaken_in(&[3]).zaken);
    for one in lijst.ones_in(&list) {
        lijst.add_type(&one);
    }
    assert_eq!(names(&lijst), ["Stap 1", "Stap 2", "Stap 3"]);
    assert_eq!(lijst.questions(), []);
}

#[test]
fn a_type_in_a_list_that_cannot_be_read_costs_that_type_only() {
    let mut lijst = zaken_in(&[1, 2, 3]);
    let broken = json!({ "url": url("statustypen", 2), "omschrijving": {} });
    answer(&mut lijst, |_| Ok(vec![statustype(1), broken.clone(), statustype(3)]));
    assert_eq!(names(&lijst), ["Stap 1", "Stap 3"]);
    assert_eq!(lijst.questions(), []);
    assert!(!lijst.types.failures.is_empty());
}

#[test]
fn an_api_without_lists_is_asked_one_by_one() {
    for refusal in [LoadError::NotFound, LoadError::Unreachable] {
        let mut lijst = zaken_in(&[1, 2]);
        answer(&mut lijst, |it| match it.which {
            Which::One(_) => Ok(vec![json!({ "url": url("zaaktypen", 1), "omschrijving": "A" })]),
            _ => Err(refusal.clone()),
        });
        assert_eq!(asked(&lijst.questions()), ["statustypen 01", "statustypen 02"]);
        assert_eq!(lijst.types.failures, []);
    }
}

#[test]
fn a_list_of_an_api_that_is_away_is_told_and_asked_for_again_when_one_tries_again() {
    let mut lijst = zaken_in(&[1, 2]);
    lijst.is_silent = true;
    answer(&mut lijst, |_| Err(LoadError::Unreachable));
    assert_eq!(lijst.types.failures, [LoadError::Unreachable]);
    lijst.retry();
    assert_eq!(asked(&lijst.questions()), ["zaaktypen 01", "statustypen of 01"]);
}
