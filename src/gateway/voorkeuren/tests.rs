use std::collections::BTreeMap;

use futures::executor::block_on;
use serde_json::{Value, json};

use super::*;
use crate::config::Api;
use crate::domain::{Besluitkanaal, Contactadres, Kanaal, Onderwerp};
use crate::gateway::Faults;
use crate::gateway::outcome::{Problem, Refused};

const PARTIJEN: &str = include_str!("../../../tests/sources/packs/partijen.json");
const ADRESSEN: &str = include_str!("../../../tests/sources/packs/digitaleadressen.json");

const EMAIL: Keuze = Keuze::Adres(Kanaal::Email);

fn gateway(partijen: &str, adressen: &str) -> Gateway {
    let files = [("partijen.json", partijen), ("digitaleadressen.json", adressen)];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
    Gateway::in_memory(BTreeMap::from(files), vec![])
}

fn rows(text: &str) -> Vec<Value> {
    serde_json::from_str(text).unwrap()
}

fn voorkeuren(gateway: &Gateway) -> Voorkeuren {
    block_on(gateway.lees_opnieuw()).unwrap().unwrap().voorkeuren()
}

fn email(text: &str) -> Option<Contactadres> {
    Contactadres::typed(Kanaal::Email, text).map(Result::unwrap)
}

/// Saves what `change` makes of the choices that are shown.
fn save(gateway: &Gateway, change: impl Fn(&mut Voorkeuren)) -> Bewaard {
    let getoond = voorkeuren(gateway);
    let mut gewenst = getoond.clone();
    change(&mut gewenst);
    saved(block_on(gateway.bewaar_voorkeuren(getoond, gewenst)))
}

fn saved(outcome: Outcome<Bewaard>) -> Bewaard {
    match outcome {
        Outcome::Done(bewaard) => bewaard,
        other => panic!("{other:?}"),
    }
}

/// The addresses that the register has.
fn register(gateway: &Gateway) -> Vec<Value> {
    let asked = block_on(gateway.ask(Question::all::<DigitaalAdres>()));
    asked.answer.unwrap().items.clone()
}

#[test]
fn the_resident_is_read_with_name_addresses_and_choices() {
    let found = block_on(gateway(PARTIJEN, ADRESSEN).bereikbaar()).unwrap().unwrap();
    assert_eq!((found.boek.adressen.len(), found.onleesbaar), (4, vec![]));
    assert_eq!(found.boek.inwoner.naam.as_deref(), Some("Suzanne Moulin"));
    // All parts of it are empty.
    assert_eq!(found.boek.inwoner.postadres, Vec::<String>::new());
    let voorkeuren = found.boek.voorkeuren();
    assert_eq!(voorkeuren.email.unwrap().to_string(), "suzanne@example.nl");
    assert_eq!(voorkeuren.telefoon.unwrap().to_string(), "+31612345679");
    assert_eq!(voorkeuren.besluiten, Besluitkanaal::Digitaal);
    assert_eq!(voorkeuren.meldingen, Default::default());
}

#[test]
fn a_postal_address_is_read_from_what_there_is_of_it() {
    let mut partijen = rows(PARTIJEN);
    partijen[0]["partijIdentificatie"] = json!({ "volledigeNaam": "", "contactnaam":
        { "voorletters": "S.", "voornaam": "",
        "voorvoegselAchternaam": "van", "achternaam": "Dam" } });
    partijen[0]["correspondentieadres"] = json!(null);
    partijen[0]["bezoekadres"] = json!({ "straatnaam": "Kerkstraat", "huisnummer": 12,
        "huisnummertoevoeging": "a", "postcode": "9711 AB", "stad": "Groningen",
        "adresregel1": "" });
    let gateway = gateway(&Value::from(partijen).to_string(), ADRESSEN);
    let inwoner = block_on(gateway.bereikbaar()).unwrap().unwrap().boek.inwoner;
    assert_eq!(inwoner.naam.as_deref(), Some("S. van Dam"));
    assert_eq!(inwoner.postadres, ["Kerkstraat 12 a", "9711 AB Groningen"]);
}

#[test]
fn who_is_not_known_has_no_choices_to_save() {
    let gateway = gateway("[]", "[]");
    assert_eq!(block_on(gateway.bereikbaar()), Ok(None));
    let outcome = block_on(gateway.bewaar_voorkeuren(Voorkeuren::default(), Voorkeuren::default()));
    assert_eq!(outcome, Outcome::Refused(Reason::NotFound.into()));
}

#[test]
fn anything_of_somebody_else_has_the_answer_refused_whole() {
    let mut adressen = rows(ADRESSEN);
    adressen[1]["verstrektDoorPartij"] = json!({ "uuid": "fd0ccf76-af55-40a0-b29e-c9c2ec49704c" });
    let others = gateway(PARTIJEN, &Value::from(adressen).to_string());
    assert_eq!(block_on(others.bereikbaar()), Err(LoadError::OfOthers));
    let two = Value::from([rows(PARTIJEN), rows(PARTIJEN)].concat()).to_string();
    assert_eq!(block_on(gateway(&two, "[]").bereikbaar()), Err(LoadError::OfOthers));
}

#[test]
fn an_address_that_cannot_be_read_is_counted_and_the_others_stay() {
    let mut adressen = rows(ADRESSEN);
    adressen[0]["adres"] = json!("");
    adressen[1]["verstrektDoorPartij"] = Value::Null;
    let gateway = gateway(PARTIJEN, &Value::from(adressen).to_string());
    let found = block_on(gateway.bereikbaar()).unwrap().unwrap();
    assert_eq!((found.boek.adressen.len(), found.onleesbaar.len()), (2, 1));
}

#[test]
fn another_address_is_not_verified_and_keeps_its_tag() {
    let gateway = gateway(
        PARTIJEN,
        &ADRESSEN.replace("\"verificatieDatum\": null", "\"verificatieDatum\": \"2026-11-01\""),
    );
    let bewaard = save(&gateway, |it| it.email = email("nieuw@post.example"));
    assert_eq!(bewaard.uitslagen, [(EMAIL, Uitslag::Bewaard)]);
    assert_eq!(bewaard.nu.email, email("nieuw@post.example"));
    let rows = register(&gateway);
    let row = rows.iter().find(|it| it["adres"] == "nieuw@post.example").unwrap();
    assert_eq!(
        (&row["verificatieDatum"], &row["referentie"]),
        (&Value::Null, &json!("portaalvoorkeur"))
    );
    let others = rows.iter().filter(|it| it["verificatieDatum"] == "2026-11-01").count();
    assert_eq!((rows.len(), others), (4, 3), "the others stay as they were");
}

#[test]
fn a_first_address_is_the_standard_one_and_is_of_the_resident() {
    let gateway = gateway(PARTIJEN, "[]");
    save(&gateway, |it| it.email = email("eerste@post.example"));
    let rows = register(&gateway);
    let [row] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!(row["verstrektDoorPartij"]["uuid"], "217fd3df-8154-47c1-904f-a219db1d16ef");
    assert_eq!(row["verstrektDoorBetrokkene"], Value::Null);
    assert_eq!(row["soortDigitaalAdres"], "email");
    assert_eq!(row["isStandaardAdres"], true);
}

#[test]
fn meldingen_follow_the_address_and_end_with_it() {
    let gateway = gateway(PARTIJEN, ADRESSEN);
    let bewaard = save(&gateway, |it| {
        it.meldingen.set(Kanaal::Email, Onderwerp::Acties, true);
        it.meldingen.set(Kanaal::Sms, Onderwerp::Status, true);
    });
    let is_saved = |it: &Bewaard| it.uitslagen.iter().all(|(_, it)| *it == Uitslag::Bewaard);
    assert!(is_saved(&bewaard) && bewaard.uitslagen.len() == 2, "{bewaard:?}");
    save(&gateway, |it| it.email = email("nieuw@post.example"));
    let tagged: Vec<_> = register(&gateway)
        .into_iter()
        .filter(|it| it["referentie"] == "mijnzaken-acties")
        .collect();
    assert_eq!(tagged.len(), 1);
    assert_eq!(
        (&tagged[0]["adres"], &tagged[0]["isStandaardAdres"]),
        (&json!("nieuw@post.example"), &json!(false))
    );
    let bewaard = save(&gateway, |it| {
        it.email = None;
        it.meldingen.set(Kanaal::Email, Onderwerp::Acties, false);
        it.besluiten = Besluitkanaal::Post;
    });
    assert!(is_saved(&bewaard) && bewaard.uitslagen.len() == 3, "{bewaard:?}");
    // A resident with another address at work is still reached there.
    assert_eq!(voorkeuren(&gateway).email, email("werk@example.nl"));
    assert!(voorkeuren(&gateway).meldingen.has(Kanaal::Sms, Onderwerp::Status));
}

#[test]
fn what_another_window_changed_is_left_alone_and_the_rest_is_saved() {
    let gateway = gateway(PARTIJEN, ADRESSEN);
    let getoond = voorkeuren(&gateway);
    save(&gateway, |it| it.email = email("ander@post.example"));
    let mut gewenst = getoond.clone();
    gewenst.email = email("mijn@post.example");
    gewenst.telefoon = None;
    let bewaard = saved(block_on(gateway.bewaar_voorkeuren(getoond.clone(), gewenst.clone())));
    let phone = Keuze::Adres(Kanaal::Sms);
    assert_eq!(bewaard.uitslagen, [(EMAIL, Uitslag::Veranderd), (phone, Uitslag::Bewaard)]);
    assert_eq!(bewaard.nu.email, email("ander@post.example"));
    // The resident has seen it now, and still wants theirs.
    let mut gezien = getoond;
    EMAIL.take(&mut gezien, &bewaard.nu);
    let bewaard = saved(block_on(gateway.bewaar_voorkeuren(gezien, gewenst)));
    assert_eq!(bewaard.nu.email, email("mijn@post.example"));
}

#[test]
fn what_both_windows_want_is_saved_and_written_once() {
    let gateway = gateway(PARTIJEN, ADRESSEN);
    let getoond = voorkeuren(&gateway);
    let mut gewenst = getoond.clone();
    gewenst.meldingen.set(Kanaal::Email, Onderwerp::Acties, true);
    for _ in 0..2 {
        let outcome = block_on(gateway.bewaar_voorkeuren(getoond.clone(), gewenst.clone()));
        assert_eq!(saved(outcome).uitslagen.len(), 1);
    }
    assert_eq!(register(&gateway).len(), 5);
}

#[test]
fn a_choice_that_needs_an_address_is_not_saved_without_one() {
    let gateway = gateway(PARTIJEN, "[]");
    let bewaard = save(&gateway, |it| {
        it.besluiten = Besluitkanaal::Digitaal;
        it.meldingen.set(Kanaal::Sms, Onderwerp::Status, true);
    });
    let without = Uitslag::Niet(Reason::Invalid);
    let uitslagen: Vec<_> = bewaard.uitslagen.into_iter().map(|(_, it)| it).collect();
    assert_eq!((uitslagen, register(&gateway).len()), (vec![without; 2], 0));
}

#[test]
fn nothing_is_written_when_the_register_cannot_be_read() {
    let gateway = gateway(PARTIJEN, ADRESSEN);
    let getoond = voorkeuren(&gateway);
    gateway.set_faults(Faults { down: vec![Api::Klantinteracties], ..Faults::default() });
    let outcome = block_on(gateway.bewaar_voorkeuren(getoond, Voorkeuren::default()));
    assert_eq!(outcome, Outcome::Refused(Reason::Unreachable.into()));
    gateway.set_faults(Faults::default());
    assert_eq!(register(&gateway), rows(ADRESSEN));
}

/// A recorded exchange: the body that was sent, and the answer.
fn recorded(text: &str) -> (Value, Value) {
    let exchange: Value = serde_json::from_str(text).unwrap();
    (exchange["request"]["body"].clone(), exchange["response"]["body"].clone())
}

macro_rules! exchange {
    ($name:literal) => {
        recorded(include_str!(concat!("../../../tests/sources/exchanges/", $name, ".json")))
    };
}

/// The body of the first command for a choice.
fn sent(keuze: Keuze, change: impl Fn(&mut Voorkeuren), adressen: &str) -> Value {
    let gateway = gateway(PARTIJEN, adressen);
    let boek = block_on(gateway.lees_opnieuw()).unwrap().unwrap();
    let mut gewenst = boek.voorkeuren();
    change(&mut gewenst);
    use crate::gateway::command::Action;
    match opdrachten(keuze, &gewenst, &boek).unwrap().swap_remove(0).action {
        Action::Create(fields) | Action::Change(_, fields) => fields.into(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_sent_is_what_a_real_register_took() {
    let (body, _) = exchange!("kl-adres-patch-verificatie-leeg");
    let ours = sent(EMAIL, |it| it.email = email("suzanne@nieuw.example.nl"), ADRESSEN);
    assert_eq!(ours, body);
    let (body, _) = exchange!("kl-partij-patch-voorkeursadres");
    let digital = sent(Keuze::Besluiten, |it| it.besluiten = Besluitkanaal::Digitaal, ADRESSEN);
    assert_eq!(digital, body);
    let (body, _) = exchange!("kl-adres-post-minimaal");
    let ours = sent(EMAIL, |it| it.email = email("werk@example.nl"), "[]");
    for (name, value) in body.as_object().unwrap().iter().filter(|(it, _)| *it != "omschrijving") {
        assert_eq!(ours.get(name), Some(value), "{name}");
    }
}

#[test]
fn answers_of_a_real_register_are_read() {
    let (_, body) = exchange!("kl-adressen-van-bsn");
    let adressen = body["results"].to_string();
    let (_, body) = exchange!("kl-partij-van-bsn");
    let gateway = gateway(&body["results"].to_string(), &adressen);
    let found = block_on(gateway.bereikbaar()).unwrap().unwrap();
    assert_eq!((found.boek.adressen.len(), found.onleesbaar.len()), (4, 0));
    for text in [
        include_str!("../../../tests/sources/exchanges/kl-fout-400-email.json"),
        include_str!("../../../tests/sources/exchanges/kl-fout-400-telefoon.json"),
        include_str!("../../../tests/sources/exchanges/kl-fout-400-telefoon-spaties.json"),
    ] {
        let problem: Problem = crate::json::read(&recorded(text).1).unwrap();
        let refused = Refused { reason: Reason::Invalid, problem };
        assert_eq!(refused.problem.fields[0].name, "adres");
    }
}

#[test]
fn what_a_real_register_refuses_of_an_address_is_refused_before_it_is_sent() {
    for (kanaal, text) in [
        (Kanaal::Email, include_str!("../../../tests/sources/exchanges/kl-fout-400-email.json")),
        (Kanaal::Sms, include_str!("../../../tests/sources/exchanges/kl-fout-400-telefoon.json")),
    ] {
        let adres = recorded(text).0["adres"].as_str().unwrap().to_owned();
        assert!(Contactadres::typed(kanaal, &adres).unwrap().is_err(), "{adres}");
    }
    // With spaces it is refused, so that it is sent without them.
    let (body, _) = exchange!("kl-fout-400-telefoon-spaties");
    let typed = Contactadres::typed(Kanaal::Sms, body["adres"].as_str().unwrap()).unwrap();
    assert_eq!(typed.unwrap().to_string(), "0612345678");
}
