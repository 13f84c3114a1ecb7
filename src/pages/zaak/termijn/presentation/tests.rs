use futures::executor::block_on;

use super::*;
use crate::domain::{Duur, Opschorting, Vertrouwelijkheid, Voortgang, ZaakId};
use crate::gateway::Gateway;
use crate::locales::{EN, NL};

/// No besluit was sent.
const NIETS: Besluitvorming = Besluitvorming::NietVerstuurd;
const TODAY: &str = "2023-05-10";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn dossier(pack: &str, id: Option<ZaakId>) -> Dossier {
    let visible = vec![Vertrouwelijkheid::Openbaar, Vertrouwelijkheid::Zaakvertrouwelijk];
    let gateway = Gateway::fixtures(format!("/fixtures/{pack}"), visible);
    block_on(async {
        let id = match id {
            Some(id) => id,
            None => gateway.overzicht(drop).await.unwrap().zaken[6].id,
        };
        gateway.dossier(id).await.unwrap()
    })
}

/// The seventh case of the mock-up. It started on 31 March 2023, its last day is 30 April, and its
/// planned end is 25 May.
fn speelautomaten() -> Dossier {
    dossier("mockup", None)
}

/// The same zaak with this last day, without a planned end, and with a term of eight weeks.
fn with_last_day(last: Option<&str>) -> Dossier {
    let mut dossier = speelautomaten();
    dossier.zaak.uiterlijke_einddatum = last.map(day);
    dossier.zaak.einddatum_gepland = None;
    dossier.zaaktype.as_mut().unwrap().doorlooptijd = Duur::parse("P8W");
    dossier
}

fn extended(mut dossier: Dossier) -> Dossier {
    let duur = Duur::parse("P42D").unwrap();
    let reden = Some("Het advies is er nog niet".to_owned());
    dossier.zaak.verlenging = Some(Verlenging { duur, reden });
    dossier
}

fn suspended(mut dossier: Dossier, reden: Option<&str>) -> Dossier {
    dossier.zaak.opschorting = Some(Opschorting { reden: reden.map(str::to_owned) });
    dossier
}

fn planned(mut dossier: Dossier, dag: &str) -> Dossier {
    dossier.zaak.einddatum_gepland = Some(day(dag));
    dossier
}

fn closed(mut dossier: Dossier, op: &str) -> Dossier {
    dossier.zaak.voortgang = Voortgang::Afgerond(day(op));
    dossier
}

fn shown(dossier: &Dossier) -> Getoond {
    let boek = Woordenboek::of(&NL);
    getoond(dossier, NIETS, day(TODAY), &NL.variant_a, "Gemeente Groningen", boek)
}

fn said(regel: &Regel) -> String {
    match &regel.reden {
        Some(reden) => format!("{}: {reden}", regel.tekst),
        None => regel.tekst.clone(),
    }
}

/// The value, followed by each line below it.
fn lines_in(dossier: &Dossier, boek: Woordenboek) -> Vec<String> {
    let shown = getoond(dossier, NIETS, day(TODAY), &NL.variant_a, "Gemeente", boek);
    let below = shown.uitleg.len() + usize::from(shown.verder != Verder::Niets);
    assert!(below <= 3, "{shown:?}");
    [&shown.waarde].into_iter().chain(&shown.uitleg).map(said).collect()
}

fn lines(dossier: &Dossier) -> Vec<String> {
    lines_in(dossier, Woordenboek::of(&NL))
}

#[test]
fn the_mock_up_keeps_its_date_and_says_that_it_has_passed() {
    let dossier = speelautomaten();
    let klaar = "Dat was 10 dagen geleden. Wij verwachten klaar te zijn op 25 mei.";
    assert_eq!(lines(&dossier), ["30-04-2023", klaar]);
    assert_eq!(shown(&dossier).verder, Verder::VraagOfSchrijf);
    let english = "That was 10 days ago. We expect to finish on 25 May.";
    assert_eq!(lines_in(&dossier, Woordenboek::of(&EN)), ["30 Apr 2023", english]);
}

#[test]
fn a_running_termijn_says_how_many_days_are_left() {
    let dossier = |last| with_last_day(Some(last));
    assert_eq!(lines(&dossier("2023-05-26")), ["26-05-2023", "Nog 16 dagen."]);
    assert_eq!(lines(&dossier("2023-05-11")), ["11-05-2023", "Nog 1 dag."]);
    assert_eq!(lines(&dossier("2023-05-10")), ["10-05-2023", "Dat is vandaag."]);
    assert_eq!(lines(&dossier("2023-05-09")), ["09-05-2023", "Dat was gisteren."]);
    assert_eq!(shown(&dossier("2023-05-10")).verder, Verder::Niets);
    assert_eq!(shown(&dossier("2023-05-09")).verder, Verder::VraagOfSchrijf);
}

#[test]
fn a_day_that_was_worked_out_is_called_an_expectation() {
    let dossier = with_last_day(None);
    let verwachting = "Dit is een verwachting. Een aanvraag als deze mag 8 weken duren.";
    assert_eq!(lines(&dossier), ["26-05-2023", "Nog 16 dagen.", verwachting]);
    let mut passed = dossier;
    passed.zaaktype.as_mut().unwrap().doorlooptijd = Duur::parse("P1W");
    assert_eq!(shown(&passed).verder, Verder::Vraag, "nobody knows that it has passed");
}

#[test]
fn a_planned_day_is_said_when_it_adds_something() {
    let dossier = |dag| planned(with_last_day(Some("2023-05-26")), dag);
    let before = "Nog 16 dagen. Wij verwachten klaar te zijn op 20 mei.";
    assert_eq!(lines(&dossier("2023-05-20")), ["26-05-2023", before]);
    let after = "Nog 16 dagen. Wij verwachten later klaar te zijn: op 1 juni.";
    assert_eq!(lines(&dossier("2023-06-01")), ["26-05-2023", after]);
    for nothing_new in ["2023-05-26", "2023-05-09"] {
        assert_eq!(lines(&dossier(nothing_new)), ["26-05-2023", "Nog 16 dagen."]);
    }
}

#[test]
fn a_suspended_termijn_stands_still_and_promises_no_day() {
    let zonder_datum = "Daarom staat hier nu geen datum.";
    let dossier = suspended(speelautomaten(), Some("Wij wachten op uw tekening"));
    let waarde = "De dagen tellen nu niet mee: Wij wachten op uw tekening";
    assert_eq!(lines(&dossier), [waarde, zonder_datum]);
    assert_eq!(shown(&dossier).verder, Verder::Niets);
    let unexplained = suspended(speelautomaten(), None);
    assert_eq!(lines(&unexplained), ["De dagen tellen nu niet mee", zonder_datum]);
    assert_eq!(shown(&unexplained).verder, Verder::Vraag);
}

#[test]
fn an_extension_says_by_how_much_and_why() {
    let verlengd = "Wij hebben 6 weken extra tijd genomen: Het advies is er nog niet";
    let moved = extended(with_last_day(Some("2023-07-07")));
    assert_eq!(lines(&moved), ["07-07-2023", "Nog 58 dagen.", verlengd]);
    let zonder = "Deze datum is nog zonder de extra tijd.";
    let kept = extended(with_last_day(Some("2023-05-26")));
    assert_eq!(lines(&kept), ["26-05-2023", zonder, verlengd]);
    let english = lines_in(&kept, Woordenboek::of(&EN));
    assert_eq!(english[2], "We have taken 6 weeks of extra time: Het advies is er nog niet");
}

#[test]
fn a_day_that_lacks_the_extension_is_not_said_to_have_passed() {
    let mut dossier = with_last_day(Some("2023-04-28"));
    dossier.zaaktype.as_mut().unwrap().doorlooptijd = Duur::parse("P4W");
    let dossier = extended(dossier);
    assert_eq!(lines(&dossier)[1], "Deze datum is nog zonder de extra tijd.");
    assert_eq!(shown(&dossier).verder, Verder::Vraag);
}

#[test]
fn the_words_of_the_municipality_are_apart_from_ours() {
    let shown = shown(&extended(with_last_day(Some("2023-07-07"))));
    assert_eq!(shown.uitleg[1].tekst, "Wij hebben 6 weken extra tijd genomen");
    assert_eq!(shown.uitleg[1].reden.as_deref(), Some("Het advies is er nog niet"));
}

#[test]
fn only_a_registered_day_is_called_a_day_of_the_law() {
    let labels = |dossier: &Dossier| {
        let boek = Woordenboek::of(&NL);
        [&NL.variant_a, &NL.variant_b].map(|it| label(dossier, NIETS, day(TODAY), it, boek))
    };
    let wet = "Wettelijke termijn";
    let registered = with_last_day(Some("2023-05-26"));
    assert_eq!(labels(&registered), [wet, "U krijgt uiterlijk antwoord op"]);
    assert_eq!(shown(&registered).label, wet);
    let passed = [wet, "Laatste dag voor ons antwoord"];
    assert_eq!(labels(&speelautomaten()), passed);
    assert_eq!(labels(&closed(registered.clone(), "2023-05-01")), passed);
    assert_eq!(labels(&suspended(registered.clone(), None)), passed);
    let kept = extended(registered);
    assert_eq!(labels(&kept), ["Laatste dag voor ons antwoord"; 2], "the day will move");
    let mut expected = with_last_day(None);
    assert_eq!(labels(&expected), ["Wij verwachten antwoord op"; 2]);
    expected.zaaktype.as_mut().unwrap().doorlooptijd = Duur::parse("P1W");
    assert_eq!(labels(&expected), ["Wij verwachtten antwoord op"; 2]);
    expected.zaaktype = None;
    assert_eq!(labels(&expected), passed, "there is no day");
}

#[test]
fn the_municipality_is_called_late_only_when_it_certainly_sent_no_besluit() {
    let mark = |dossier: &Dossier, besluit| {
        merk(dossier, besluit, day(TODAY), Woordenboek::of(&NL)).map(|it| it.tekst)
    };
    let late = speelautomaten();
    let sentences = "Wij zijn te laat. U had op 30-04-2023 antwoord moeten krijgen.";
    assert_eq!(mark(&late, NIETS).as_deref(), Some(sentences));
    let unknown = mark(&late, Besluitvorming::Onbekend);
    assert_eq!(unknown.as_deref(), Some("De laatste dag was 30-04-2023"));
    let unread = Dossier { statustype: None, ..late.clone() };
    assert_eq!(mark(&unread, NIETS), unknown, "the status may be the last one");
    assert_eq!(shown(&unread).verder, Verder::Vraag);
    for nothing in [Besluitvorming::Onderweg, Besluitvorming::Verstuurd] {
        assert_eq!(mark(&late, nothing), None);
    }
    assert_eq!(mark(&with_last_day(None), NIETS), None);
    assert_eq!(mark(&suspended(late, None), NIETS), None, "the words above it say so");
    let left = mark(&with_last_day(Some("2023-05-11")), NIETS);
    assert_eq!(left.as_deref(), Some("U krijgt uiterlijk op 11-05-2023 antwoord (nog 1 dag)"));
}

#[test]
fn a_last_day_in_a_weekend_leaves_the_monday_after_it() {
    let boek = Woordenboek::of(&NL);
    for (last, today, is_late) in [
        ("2023-05-05", "2023-05-06", true),
        ("2023-05-06", "2023-05-08", false),
        ("2023-05-06", "2023-05-09", true),
        ("2023-05-07", "2023-05-08", false),
        ("2023-05-07", "2023-05-09", true),
    ] {
        let dossier = with_last_day(Some(last));
        let shown = getoond(&dossier, NIETS, day(today), &NL.variant_a, "Gemeente", boek);
        assert_eq!(shown.verder == Verder::VraagOfSchrijf, is_late, "{last} {today}");
        let mark = merk(&dossier, NIETS, day(today), boek).unwrap().tekst;
        assert_eq!(mark.contains("te laat"), is_late, "{mark}");
        let finished = closed(dossier, today);
        let shown = getoond(&finished, NIETS, day(today), &NL.variant_a, "Gemeente", boek);
        assert_eq!(!shown.uitleg.is_empty(), is_late, "{last} {today}");
    }
}

#[test]
fn a_closed_zaak_was_ready_in_time_or_so_many_days_late() {
    let closed = |op| lines(&closed(with_last_day(Some("2023-04-28")), op));
    assert_eq!(closed("2023-04-28"), ["28-04-2023", "Wij waren op tijd."]);
    assert_eq!(closed("2023-04-29"), ["28-04-2023", "Wij waren 1 dag te laat."]);
    assert_eq!(closed("2023-05-10"), ["28-04-2023", "Wij waren 12 dagen te laat."]);
}

#[test]
fn a_closed_zaak_is_not_called_late_against_a_day_that_may_have_been_moved() {
    let expected = closed(with_last_day(None), "2023-06-01");
    assert_eq!(lines(&expected), ["26-05-2023", "Deze datum was een verwachting."]);
    let kept = closed(extended(with_last_day(Some("2023-05-26"))), "2023-06-01");
    assert_eq!(lines(&kept)[1], "Deze datum is nog zonder de extra tijd.");
}

#[test]
fn a_day_that_says_nothing_after_a_decision_keeps_what_must_be_known_of_it() {
    let expected = with_last_day(None);
    let beslist = |mut dossier: Dossier| {
        dossier.zaaktype.as_mut().unwrap().doorlooptijd = Duur::parse("P4W");
        let boek = Woordenboek::of(&NL);
        let besluit = Besluitvorming::Verstuurd;
        let Getoond { waarde, uitleg, .. } =
            getoond(&dossier, besluit, day(TODAY), &NL.variant_a, "Gemeente", boek);
        let summary = met_voorbehoud(&dossier, besluit, day(TODAY), boek);
        ([&waarde].into_iter().chain(&uitleg).map(said).collect::<Vec<_>>(), summary)
    };
    let (facts, summary) = beslist(expected);
    assert_eq!(facts, ["28-04-2023", "Deze datum was een verwachting."]);
    assert_eq!(summary, "28-04-2023. Deze datum was een verwachting.");
    let (facts, summary) = beslist(extended(with_last_day(Some("2023-04-28"))));
    assert_eq!(facts[1], "Deze datum is nog zonder de extra tijd.");
    assert_eq!(summary, "28-04-2023. Deze datum is nog zonder de extra tijd.");
}

#[test]
fn the_summary_of_variant_b_promises_no_more_than_the_facts() {
    let summary =
        |dossier: &Dossier| met_voorbehoud(dossier, NIETS, day(TODAY), Woordenboek::of(&NL));
    let klaar = "30-04-2023. Dat was 10 dagen geleden. Wij verwachten klaar te zijn op 25 mei.";
    assert_eq!(summary(&speelautomaten()), klaar);
    let running = with_last_day(Some("2023-05-26"));
    assert_eq!(summary(&running), "26-05-2023");
    let later = "26-05-2023. Wij verwachten later klaar te zijn: op 1 juni.";
    assert_eq!(summary(&planned(running.clone(), "2023-06-01")), later);
    let zonder = "26-05-2023. Deze datum is nog zonder de extra tijd.";
    assert_eq!(summary(&extended(running)), zonder);
    let mut passed = with_last_day(Some("2023-04-28"));
    passed.zaaktype.as_mut().unwrap().doorlooptijd = Duur::parse("P4W");
    let zonder = "28-04-2023. Deze datum is nog zonder de extra tijd.";
    assert_eq!(summary(&extended(passed)), zonder);
    let verwachting =
        "26-05-2023. Dit is een verwachting. Een aanvraag als deze mag 8 weken duren.";
    assert_eq!(summary(&with_last_day(None)), verwachting);
    let mut unknown = planned(with_last_day(None), "2024-01-02");
    unknown.zaaktype = None;
    let klaar = "Niet bekend. Wij verwachten klaar te zijn op 2 januari 2024.";
    assert_eq!(summary(&unknown), klaar);
}

#[test]
fn a_termijn_that_nobody_wrote_down_is_not_known() {
    let mut dossier = with_last_day(None);
    dossier.zaaktype = None;
    assert_eq!(lines(&dossier), ["Niet bekend"]);
    assert_eq!(shown(&dossier).verder, Verder::Vraag);
    let planned = planned(dossier.clone(), "2024-01-02");
    assert_eq!(lines(&planned), ["Niet bekend", "Wij verwachten klaar te zijn op 2 januari 2024."]);
    assert_eq!(lines(&closed(dossier, "2023-05-01")), ["Niet bekend"]);
}

#[test]
fn every_combination_has_at_most_three_lines_below_the_value() {
    for last in [None, Some("2023-04-30"), Some("2023-05-10"), Some("2023-07-07")] {
        for pick in 0..16 {
            let mut dossier = planned(with_last_day(last), "2023-06-01");
            if pick & 1 != 0 {
                dossier = extended(dossier);
            }
            if pick & 2 != 0 {
                dossier = suspended(dossier, None);
            }
            if pick & 4 != 0 {
                dossier = closed(dossier, "2023-05-09");
            }
            if pick & 8 != 0 {
                dossier.zaaktype = None;
            }
            assert_ne!(lines(&dossier), lines_in(&dossier, Woordenboek::of(&EN)));
        }
    }
}

#[test]
fn a_day_that_is_still_to_come_can_be_put_in_a_calendar() {
    let mut dossier = with_last_day(Some("2023-05-26"));
    dossier.zaak.identificatie = "Z/2023 007".to_owned();
    let (dag, bestandsnaam) = shown(&dossier).agenda.unwrap();
    assert_eq!(bestandsnaam, "termijn-Z-2023 007.ics");
    assert_eq!(dag.dag, day("2023-05-26"));
    assert_eq!(
        dag.titel,
        "Laatste dag voor antwoord: Aanvraag Aanwezigheidsvergunning Speelautomaten"
    );
    assert_eq!(dag.omschrijving, "Gemeente Groningen, zaaknummer Z/2023 007");
    assert_eq!(dag.uid, format!("termijn-{}", dossier.zaak.id));
    dossier.zaak.uiterlijke_einddatum = None;
    let (expected, _) = shown(&dossier).agenda.unwrap();
    assert!(expected.titel.starts_with("Antwoord verwacht: "), "{expected:?}");
    assert!(expected.omschrijving.contains("Dit is een verwachting"));
}

#[test]
fn a_day_that_passed_stands_still_or_lacks_an_extension_is_not_for_a_calendar() {
    let running = with_last_day(Some("2023-05-26"));
    for dossier in [
        speelautomaten(),
        with_last_day(Some(TODAY)),
        suspended(running.clone(), None),
        closed(running.clone(), "2023-05-01"),
        extended(running),
    ] {
        assert_eq!(shown(&dossier).agenda, None);
    }
}
