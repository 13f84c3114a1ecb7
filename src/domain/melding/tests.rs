use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;

use super::*;
use crate::domain::{
    Actie, ActieId, Besluit, Beurt, Duur, HuidigeStatus, ObjectId, Opschorting, Resultaat, Staat,
    Status, Statustype, StatustypeId, Verlenging, Voortgang, Zaak, ZaakId, Zaaktype,
    Zaakverwijzing,
};

const TODAY: &str = "2026-11-29";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(text: &str) -> DateTime<Utc> {
    format!("{text}T09:00:00Z").parse().unwrap()
}

fn uuid<T: std::str::FromStr<Err: std::fmt::Debug>>(number: u32) -> T {
    format!("00000000-0000-4000-8000-{number:012}").parse().unwrap()
}

/// A zaak that was received on this day, and nothing else.
fn zaak(number: u32, ontvangen: &str) -> Zaak {
    Zaak { id: uuid(number), startdatum: Some(day(ontvangen)), ..Zaak::example() }
}

fn statustype(volgnummer: u64) -> Statustype {
    Statustype {
        id: uuid::<StatustypeId>(u32::try_from(volgnummer).unwrap()),
        omschrijving: "In behandeling".to_owned(),
        statustekst: None,
        volgnummer: Some(volgnummer),
        is_eindstatus: false,
        doorlooptijd: None,
    }
}

fn with_status(zaak: Zaak, statustype: &Statustype, gezet: &str) -> Zaak {
    let status = Status {
        id: None,
        statustype: Some(statustype.id),
        gezet: Some(moment(gezet)),
        toelichting: None,
        laatst_gezet: true,
    };
    Zaak { status: HuidigeStatus::Bekend(status), ..zaak }
}

fn stand<'a>(zaak: &'a Zaak, statustype: Option<&'a Statustype>) -> Zaakstand<'a> {
    Zaakstand { zaak, zaaktype: None, statustype, beurt: None }
}

fn told(stand: Zaakstand) -> Vec<(Gebeurtenis, String)> {
    told_on(TODAY, stand)
}

fn told_on(today: &str, stand: Zaakstand) -> Vec<(Gebeurtenis, String)> {
    let day = |it: Option<NaiveDate>| it.map(|it| it.to_string()).unwrap_or_default();
    let all = meldingen(&[stand], &[], &[], &[], self::day(today));
    all.into_iter().map(|it| (it.wat, day(it.dag))).collect()
}

fn on(wat: Gebeurtenis, dag: &str) -> (Gebeurtenis, String) {
    (wat, dag.to_owned())
}

const ONTVANGEN: Gebeurtenis = Gebeurtenis::Ontvangen(None);

#[test]
fn a_zaak_was_received_on_the_first_day_that_is_known_of_it() {
    let early = zaak(1, "2026-11-20");
    assert_eq!(told(stand(&early, None)), [on(ONTVANGEN, "2026-11-20")]);
    let letter = Zaak { registratiedatum: Some(day("2026-11-25")), ..early.clone() };
    assert_eq!(told(stand(&letter, None)), [on(ONTVANGEN, "2026-11-20")]);
    let begins_later = Zaak { registratiedatum: Some(day("2026-11-18")), ..early };
    assert_eq!(told(stand(&begins_later, None)), [on(ONTVANGEN, "2026-11-18")]);
    let unknown = Zaak { startdatum: None, ..zaak(1, TODAY) };
    assert_eq!(told(stand(&unknown, None)), []);
}

#[test]
fn receipt_says_how_long_it_takes_while_that_is_to_come() {
    let last = |dag: &str| {
        let zaak = Zaak { uiterlijke_einddatum: Some(day(dag)), ..zaak(1, "2026-11-20") };
        told(stand(&zaak, None)).into_iter().find_map(|it| match it.0 {
            Gebeurtenis::Ontvangen(uiterlijk) => Some(uiterlijk.map(|it| it.dag)),
            _ => None,
        })
    };
    assert_eq!(last("2027-01-15"), Some(Some(day("2027-01-15"))));
    assert_eq!(last("2026-11-25"), Some(None), "the term has passed");
}

#[test]
fn another_step_is_told_on_its_day_and_the_first_step_is_receipt_itself() {
    let (first, second) = (statustype(1), statustype(2));
    let begun = with_status(zaak(1, "2026-11-20"), &first, "2026-11-20");
    assert_eq!(told(stand(&begun, Some(&first))), [on(ONTVANGEN, "2026-11-20")]);
    let busy = with_status(zaak(1, "2026-11-20"), &second, "2026-11-24");
    let expected = [on(Gebeurtenis::Status, "2026-11-24"), on(ONTVANGEN, "2026-11-20")];
    assert_eq!(told(stand(&busy, Some(&second))), expected);
}

#[test]
fn a_step_in_which_the_resident_must_act_says_so_and_not_that_we_are_busy() {
    let waits = statustype(2);
    let zaak = with_status(zaak(1, "2026-10-01"), &waits, "2026-10-10");
    let at_u = Zaakstand { beurt: Some(Beurt::U), ..stand(&zaak, Some(&waits)) };
    let expected = [on(Gebeurtenis::BijU, "2026-10-10"), on(ONTVANGEN, "2026-10-01")];
    assert_eq!(told(at_u), expected);
}

#[test]
fn after_two_weeks_in_a_step_the_municipality_is_still_busy() {
    let (busy, quiet) = (statustype(2), zaak(1, "2026-11-01"));
    let zaak = with_status(quiet.clone(), &busy, "2026-11-05");
    let told_on = |today: &str| told_on(today, stand(&zaak, Some(&busy)))[0].clone();
    assert_eq!(told_on("2026-11-18"), on(Gebeurtenis::Status, "2026-11-05"));
    assert_eq!(told_on("2026-11-19"), on(Gebeurtenis::NogBezig, "2026-11-19"));
    assert_eq!(told_on("2027-03-01"), on(Gebeurtenis::NogBezig, "2026-11-19"), "told once");
    assert_eq!(told(stand(&quiet, None))[0], on(Gebeurtenis::NogBezig, "2026-11-15"));
}

#[test]
fn nothing_is_said_to_be_busy_that_may_be_decided_or_stands_still() {
    let busy = statustype(2);
    let zaak = with_status(zaak(1, "2026-10-01"), &busy, "2026-10-05");
    let is_busy = |zaak: Zaak, statustype: Option<&Statustype>| {
        told(stand(&zaak, statustype)).iter().any(|it| it.0 == Gebeurtenis::NogBezig)
    };
    assert!(is_busy(zaak.clone(), Some(&busy)));
    assert!(!is_busy(zaak.clone(), None), "its step is not known");
    let still = Zaak { opschorting: Some(Opschorting { reden: None }), ..zaak.clone() };
    assert!(!is_busy(still, Some(&busy)));
    assert!(!is_busy(Zaak { heeft_resultaat: true, ..zaak.clone() }, Some(&busy)));
    let closed = Zaak { voortgang: Voortgang::Afgerond(day("2026-10-20")), ..zaak.clone() };
    assert!(!is_busy(closed, Some(&busy)));
    assert!(!is_busy(zaak, Some(&Statustype { is_eindstatus: true, ..busy.clone() })));
}

#[test]
fn a_term_is_told_of_in_its_last_week_and_not_before() {
    let zaak = Zaak { uiterlijke_einddatum: Some(day("2026-12-10")), ..zaak(1, "2026-11-28") };
    let told_on = |today: &str| told_on(today, stand(&zaak, None));
    assert_eq!(told_on("2026-12-02").len(), 1);
    let nadert = on(Gebeurtenis::TermijnNadert(day("2026-12-10")), "2026-12-03");
    for today in ["2026-12-03", "2026-12-10"] {
        assert_eq!(told_on(today)[0], nadert, "{today}");
    }
    let voorbij = on(Gebeurtenis::TermijnVoorbij(day("2026-12-10")), "2026-12-11");
    assert_eq!(told_on("2026-12-11")[0], voorbij);
    assert!(!told_on("2026-12-11").contains(&nadert), "what is over will not happen");
}

#[test]
fn a_short_term_is_not_told_of_before_the_zaak_was_there() {
    let zaak = Zaak { uiterlijke_einddatum: Some(day("2026-12-02")), ..zaak(1, "2026-11-28") };
    let nadert = on(Gebeurtenis::TermijnNadert(day("2026-12-02")), "2026-11-28");
    assert_eq!(told(stand(&zaak, None))[0], nadert);
}

#[test]
fn a_term_that_is_only_computed_or_that_ended_with_a_result_is_not_told_of() {
    let zaaktype = Zaaktype {
        id: uuid(1),
        identificatie: None,
        omschrijving: "Vergunning".to_owned(),
        catalogus: None,
        doorlooptijd: Duur::parse("P14D"),
        intern: false,
        concept: false,
    };
    let expected = zaak(1, "2026-11-20");
    let told_of = Zaakstand { zaaktype: Some(&zaaktype), ..stand(&expected, None) };
    let first = told(told_of);
    assert!(matches!(first[..], [(Gebeurtenis::Ontvangen(Some(_)), _)]), "{first:?}");
    let passed = Zaak { uiterlijke_einddatum: Some(day("2026-11-25")), ..zaak(1, "2026-11-20") };
    let decided = Zaak { heeft_resultaat: true, ..passed };
    assert_eq!(told(stand(&decided, None)), [on(ONTVANGEN, "2026-11-20")]);
}

#[test]
fn a_term_that_stands_still_or_was_extended_has_no_day_and_is_last() {
    let zaak = Zaak {
        opschorting: Some(Opschorting { reden: Some("Wij wachten op u".to_owned()) }),
        verlenging: Some(Verlenging { duur: Duur { maanden: 0, dagen: 14 }, reden: None }),
        ..zaak(1, "2026-11-20")
    };
    let expected = [
        on(ONTVANGEN, "2026-11-20"),
        on(Gebeurtenis::StaatStil, ""),
        on(Gebeurtenis::Verlengd, ""),
    ];
    assert_eq!(told(stand(&zaak, None)), expected);
    let none = Verlenging { duur: Duur::default(), reden: None };
    let zaak = Zaak { opschorting: None, verlenging: Some(none), ..zaak };
    assert_eq!(told(stand(&zaak, None)).len(), 1, "an extension of zero days is none");
}

#[test]
fn a_zaak_that_ended_is_told_once_and_not_as_a_step_as_well() {
    let ended = Statustype { is_eindstatus: true, ..statustype(3) };
    let resultaat = Resultaat { resultaattype: None, toelichting: None, naam: None };
    let zaak = with_status(zaak(1, "2026-10-01"), &ended, "2026-11-20");
    let zaak = Zaak {
        voortgang: Voortgang::Afgerond(day("2026-11-20")),
        resultaat: Some(resultaat),
        heeft_resultaat: true,
        ..zaak
    };
    let expected = [on(Gebeurtenis::Afgerond, "2026-11-20"), on(ONTVANGEN, "2026-10-01")];
    assert_eq!(told(stand(&zaak, Some(&ended))), expected);
    assert_eq!(told(stand(&zaak, None)), expected, "also when the type is not known");
}

fn besluit(number: u32, verzonden: &str, laatst: Option<&str>) -> Besluit {
    Besluit {
        id: uuid(number),
        zaak: Some(uuid(1)),
        besluittype: None,
        datum: Some(day(verzonden)),
        toelichting: None,
        ingangsdatum: None,
        vervaldatum: None,
        vervalreden: None,
        verzenddatum: Some(day(verzonden)),
        uiterlijke_reactiedatum: laatst.map(day),
    }
}

#[test]
fn a_decision_is_told_once_it_was_sent_and_its_last_days_to_object_before_they_pass() {
    let zaak = zaak(1, "2026-11-20");
    let told_on = |today: &str, besluit: &Besluit| {
        let all =
            meldingen(&[stand(&zaak, None)], std::slice::from_ref(besluit), &[], &[], day(today));
        all.into_iter().map(|it| it.wat).filter(|it| *it != ONTVANGEN).collect::<Vec<_>>()
    };
    let besluit = besluit(5, "2026-11-26", Some("2027-01-07"));
    let sent = Gebeurtenis::Besluit(besluit.id);
    assert_eq!(told_on("2026-11-25", &besluit), []);
    assert_eq!(told_on("2026-11-26", &besluit), [sent]);
    let bezwaar = Gebeurtenis::Bezwaar(besluit.id, day("2027-01-07"));
    assert!(!told_on("2026-12-23", &besluit).contains(&bezwaar));
    assert!(told_on("2026-12-24", &besluit).contains(&bezwaar));
    assert!(told_on("2027-01-07", &besluit).contains(&bezwaar));
    assert!(!told_on("2027-01-08", &besluit).contains(&bezwaar));
    let elsewhere = Besluit { zaak: Some(uuid(2)), ..besluit };
    assert_eq!(told_on("2026-11-26", &elsewhere), []);
}

fn document(number: u32, dag: Option<&str>) -> NieuwDocument {
    let titel = "Verzoek om gegevens".to_owned();
    NieuwDocument { zaak: uuid(1), id: uuid(number), titel, dag: dag.map(day) }
}

fn told_of(documenten: &[NieuwDocument]) -> Vec<(Gebeurtenis, String)> {
    let zaak = zaak(1, "2026-11-20");
    let all = meldingen(&[stand(&zaak, None)], &[], documenten, &[], day(TODAY));
    let all = all.into_iter().filter(|it| it.wat.is_document());
    all.map(|it| (it.wat, it.dag.map(|it| it.to_string()).unwrap_or_default())).collect()
}

#[test]
fn a_document_is_told_once_on_the_day_on_which_it_was_added() {
    let (letter, undated) = (document(5, Some("2026-11-26")), document(6, None));
    let expected = [
        on(Gebeurtenis::Document(letter.id), "2026-11-26"),
        on(Gebeurtenis::Document(undated.id), ""),
    ];
    assert_eq!(told_of(&[undated, letter.clone(), letter]), expected);
}

#[test]
fn a_document_of_another_zaak_or_of_a_day_to_come_is_never_told() {
    let elsewhere = NieuwDocument { zaak: uuid(2), ..document(5, Some("2026-11-26")) };
    assert_eq!(told_of(&[elsewhere, document(6, Some("2026-11-30"))]), []);
    assert_eq!(told_of(&[document(6, Some(TODAY))]).len(), 1);
}

#[test]
fn documents_do_not_make_other_events_history_and_become_history_themselves() {
    let busy = statustype(2);
    let zaak = with_status(zaak(1, "2026-11-01"), &busy, "2026-11-10");
    let days = ["2026-11-01", "2026-11-25", "2026-11-26", "2026-11-27"];
    let documenten: Vec<_> =
        (5..).zip(days).map(|(number, dag)| document(number, Some(dag))).collect();
    let stand = stand(&zaak, Some(&busy));
    let all = meldingen(&[stand], &[], &documenten, &[], day(TODAY));
    let news = all.iter().filter(|it| !it.is_geschiedenis);
    let news: Vec<_> = news.map(|it| (it.wat, it.wat.is_document())).collect();
    assert_eq!(news.len(), 5, "{all:?}");
    assert_eq!(news.iter().filter(|it| it.1).count(), 3, "the first came before two other events");
    assert!(news.iter().any(|it| it.0 == Gebeurtenis::Status));
}

fn actie(number: u32, sinds: Option<&str>, uiterlijk: Option<&str>) -> Actie {
    Actie {
        id: ActieId::Object(uuid::<ObjectId>(number)),
        titel: "Stuur uw bankafschrift".to_owned(),
        waarom: None,
        sinds: sinds.map(day),
        uiterlijk: uiterlijk.map(day),
        hoe: crate::domain::Hoe::Geen,
        zaak: Some(Zaakverwijzing::Id(uuid(1))),
        staat: Staat::Open,
    }
}

#[test]
fn an_action_is_told_when_it_is_asked_and_again_when_it_is_due() {
    let zaak = zaak(1, "2026-11-20");
    let told = |actie: Actie| {
        let all = meldingen(&[stand(&zaak, None)], &[], &[], &[actie], day(TODAY));
        let all = all.into_iter().filter(|it| it.wat.actie().is_some());
        all.map(|it| (it.wat, it.dag, it.zaak.is_some())).collect::<Vec<_>>()
    };
    let id = ActieId::Object(uuid(9));
    let asked = (Gebeurtenis::Actie(id), Some(day("2026-11-10")), true);
    assert_eq!(told(actie(9, Some("2026-11-10"), Some("2026-12-20"))), [asked]);
    let due = (Gebeurtenis::ActieNadert(id, day("2026-12-04")), Some(day("2026-11-27")), true);
    assert_eq!(told(actie(9, Some("2026-11-10"), Some("2026-12-04"))), [due, asked]);
    let late = (Gebeurtenis::ActieTeLaat(id, day("2026-11-28")), Some(day(TODAY)), true);
    assert_eq!(told(actie(9, Some("2026-11-10"), Some("2026-11-28"))), [late, asked]);
    let done = Actie { staat: Staat::Gedaan(None), ..actie(9, None, None) };
    assert_eq!(told(done), []);
    let of_another = Actie { zaak: Some(Zaakverwijzing::Id(uuid(7))), ..actie(9, None, None) };
    assert_eq!(told(of_another), [(Gebeurtenis::Actie(id), None, false)]);
}

#[test]
fn what_is_older_than_the_last_two_events_of_a_zaak_is_history() {
    let busy = statustype(2);
    let long = with_status(zaak(1, "2026-10-01"), &busy, "2026-10-05");
    let other = zaak(2, "2026-11-28");
    let all =
        meldingen(&[stand(&long, Some(&busy)), stand(&other, None)], &[], &[], &[], day(TODAY));
    let news: Vec<_> = all.iter().map(|it| (it.wat, it.is_geschiedenis)).collect();
    let expected = [
        (ONTVANGEN, false),
        (Gebeurtenis::NogBezig, false),
        (Gebeurtenis::Status, false),
        (ONTVANGEN, true),
    ];
    assert_eq!(news, expected);
}

#[test]
fn at_a_first_visit_history_and_what_is_months_old_is_no_news() {
    let zaken = [zaak(1, "2026-11-20"), zaak(2, "2026-08-01")];
    let standen = zaken.each_ref().map(|it| stand(it, None));
    let all = meldingen(&standen, &[], &[], &[], day(TODAY));
    let news = |gezien: &Gezien, vorig: Option<&str>| {
        let is_new = |it: &&Melding| gezien.is_nieuw(it, vorig.map(moment), day(TODAY));
        all.iter().filter(is_new).map(|it| it.wat).collect::<Vec<_>>()
    };
    assert_eq!(news(&Gezien::default(), None), [ONTVANGEN]);
    assert_eq!(news(&Gezien::default(), Some("2026-11-25")), []);
    assert_eq!(news(&Gezien::default(), Some("2026-08-01")).len(), 3, "{all:?}");
    let mut gezien = Gezien::default();
    gezien.add(&all[..1]);
    assert_eq!(news(&gezien, Some("2026-11-25")).len(), all.len() - 1, "what was not seen");
    gezien.add(&all);
    assert_eq!(news(&gezien, None), []);
}

#[test]
fn what_is_kept_of_seen_events_names_no_zaak_and_does_not_grow_for_ever() {
    let all = meldingen(&[stand(&zaak(1, "2026-11-20"), None)], &[], &[], &[], day(TODAY));
    let mut gezien = Gezien::default();
    gezien.add(&all);
    gezien.add(&all);
    let kept = gezien.write();
    assert!(kept.len() < 20 && !kept.contains('-'), "{kept}");
    assert_eq!(Gezien::read(&kept), gezien);
    let many: Vec<_> = (2..10_200).map(|it| zaak(it, "2026-11-20")).collect();
    let standen: Vec<_> = many.iter().map(|it| stand(it, None)).collect();
    gezien.add(&meldingen(&standen, &[], &[], &[], day(TODAY)));
    assert_eq!(gezien.write().split(' ').count(), 10_000);
}

#[test]
fn an_event_of_a_clock_that_is_ahead_is_told_and_is_never_new() {
    let zaak = zaak(1, "2027-11-20");
    let all = meldingen(&[stand(&zaak, None)], &[], &[], &[], day(TODAY));
    assert_eq!(all.len(), 1);
    assert!(!Gezien::default().is_nieuw(&all[0], None, day(TODAY)));
}

/// A zaak of any kind, by numbers: days before today, and what is known of it.
fn any_zaak(number: u32, days: u64, status: Option<u64>, kind: u8) -> (Zaak, Option<Statustype>) {
    let ago = |days: u64| (day(TODAY) - chrono::Days::new(days)).to_string();
    let mut zaak = zaak(number, &ago(days));
    let statustype = status.map(|_| statustype(2));
    if let (Some(status), Some(statustype)) = (status, &statustype) {
        zaak = with_status(zaak, statustype, &ago(status.min(days)));
    }
    match kind % 6 {
        0 => zaak.voortgang = Voortgang::Afgerond(day(&ago(days / 2))),
        1 => zaak.opschorting = Some(Opschorting { reden: None }),
        2 => zaak.uiterlijke_einddatum = Some(day(TODAY) + chrono::Days::new(days % 20)),
        3 => zaak.uiterlijke_einddatum = Some(day(&ago(days / 2))),
        4 => {
            let duur = Duur { maanden: 1, dagen: 0 };
            zaak.verlenging = Some(Verlenging { duur, reden: None });
        }
        _ => {}
    }
    (zaak, statustype)
}

type Kind = (u64, Option<u64>, u8);

fn kinds() -> impl Strategy<Value = Vec<Kind>> {
    prop::collection::vec((0..400_u64, prop::option::of(0..400_u64), any::<u8>()), 0..12)
}

fn all_of(zaken: &[(Zaak, Option<Statustype>)], acties: &[Actie]) -> Vec<Melding> {
    let standen: Vec<_> = zaken.iter().map(|it| stand(&it.0, it.1.as_ref())).collect();
    meldingen(&standen, &[], &[], acties, day(TODAY))
}

fn zaken_of(kinds: &[Kind]) -> Vec<(Zaak, Option<Statustype>)> {
    let numbered = (1_u32..).zip(kinds);
    numbered.map(|(number, it)| any_zaak(number, it.0, it.1, it.2)).collect()
}

proptest! {
    #[test]
    fn no_event_is_told_twice_and_none_is_lost(kinds in kinds()) {
        let zaken = zaken_of(&kinds);
        let all = all_of(&zaken, &[]);
        let mut ids: Vec<_> = all.iter().map(|it| it.id).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), all.len());
        // Each zaak alone tells the same as among others.
        let alone: usize = zaken.iter().map(|it| all_of(std::slice::from_ref(it), &[]).len()).sum();
        prop_assert_eq!(alone, all.len());
        let twice: Vec<_> = zaken.iter().chain(&zaken).cloned().collect();
        prop_assert_eq!(all_of(&twice, &[]), all);
        let news = |id: ZaakId, all: &[Melding]| {
            all.iter().filter(|it| it.zaak == Some(id) && !it.is_geschiedenis).count()
        };
        let all = all_of(&zaken, &[]);
        prop_assert!(zaken.iter().all(|it| news(it.0.id, &all) <= 2));
    }

    #[test]
    fn the_order_is_the_same_for_any_order_of_zaken_and_actions(
        (kinds, turned) in kinds().prop_flat_map(|it| {
            let numbers: Vec<_> = (0..it.len()).collect();
            (Just(it), Just(numbers).prop_shuffle())
        }),
    ) {
        let zaken = zaken_of(&kinds);
        let acties: Vec<_> = (1_u32..).zip(&kinds).map(|(number, it)| {
            let sinds = (it.2 % 2 == 0).then_some("2026-11-10");
            actie(number, sinds, it.1.map(|_| "2026-12-01"))
        }).collect();
        let pick = |from: &[(Zaak, Option<Statustype>)]| {
            turned.iter().map(|it| from[*it].clone()).collect::<Vec<_>>()
        };
        let acties_turned: Vec<_> = turned.iter().map(|it| acties[*it].clone()).collect();
        let all = all_of(&zaken, &acties);
        prop_assert_eq!(&all_of(&pick(&zaken), &acties_turned), &all);
        let days: Vec<_> = all.iter().filter_map(|it| it.dag).collect();
        prop_assert!(days.is_sorted_by(|one, other| one >= other));
    }

    #[test]
    fn any_text_on_the_device_is_read_or_forgotten(text in "\\PC*") {
        Gezien::read(&text).write();
    }
}
