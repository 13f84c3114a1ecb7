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
    getoond(dossier, NIETS, day(TODAY), "Wettelijke termijn", "Gemeente Groningen", boek)
}

fn said(regel: &Regel) -> String {
    match &regel.reden {
        Some(reden) => format!("{}: {reden}", regel.tekst),
        None => regel.tekst.clone(),
    }
}

/// The value, followed by each line below it.
fn lines_in(dossier: &Dossier, boek: Woordenboek) -> Vec<String> {
    let shown = getoond(dossier, NIETS, day(TODAY), "Termijn", "Gemeente", boek);
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
    let klaar = "Deze datum is 10 dagen voorbij. Naar verwachting klaar op 25 mei.";
    assert_eq!(lines(&dossier), ["30-04-2023", klaar]);
    assert_eq!(shown(&dossier).verder, Verder::VraagOfSchrijf);
    let english = "This date passed 10 days ago. We expect to finish on 25 May.";
    assert_eq!(lines_in(&dossier, Woordenboek::of(&EN)), ["30 Apr 2023", english]);
}

#[test]
fn a_running_termijn_says_how_many_days_are_left() {
    let dossier = |last| with_last_day(Some(last));
    assert_eq!(lines(&dossier("2023-05-26")), ["26-05-2023", "Nog 16 dagen."]);
    assert_eq!(lines(&dossier("2023-05-11")), ["11-05-2023", "Nog 1 dag."]);
    assert_eq!(lines(&dossier("2023-05-10")), ["10-05-2023", "Vandaag is de laatste dag."]);
    assert_eq!(lines(&dossier("2023-05-09")), ["09-05-2023", "Deze datum was gisteren."]);
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
    let before = "Nog 16 dagen. Naar verwachting klaar op 20 mei.";
    assert_eq!(lines(&dossier("2023-05-20")), ["26-05-2023", before]);
    let after = "Nog 16 dagen. Naar verwachting zijn wij later klaar: op 1 juni.";
    assert_eq!(lines(&dossier("2023-06-01")), ["26-05-2023", after]);
    for nothing_new in ["2023-05-26", "2023-05-09"] {
        assert_eq!(lines(&dossier(nothing_new)), ["26-05-2023", "Nog 16 dagen."]);
    }
}

#[test]
fn a_suspended_termijn_stands_still_and_promises_no_day() {
    let zolang = "Zolang de termijn stilstaat, tellen de dagen niet mee.";
    let dossier = suspended(speelautomaten(), Some("Wij wachten op uw tekening"));
    let waarde = "De termijn staat stil: Wij wachten op uw tekening";
    assert_eq!(lines(&dossier), [waarde, zolang]);
    assert_eq!(shown(&dossier).verder, Verder::Niets);
    let unexplained = suspended(speelautomaten(), None);
    assert_eq!(lines(&unexplained), ["De termijn staat stil", zolang]);
    assert_eq!(shown(&unexplained).verder, Verder::Vraag);
}

#[test]
fn an_extension_says_by_how_much_and_why() {
    let verlengd = "Verlengd met 6 weken: Het advies is er nog niet";
    let moved = extended(with_last_day(Some("2023-07-07")));
    assert_eq!(lines(&moved), ["07-07-2023", "Nog 58 dagen.", verlengd]);
    let zonder = "Deze datum is nog zonder de verlenging.";
    let kept = extended(with_last_day(Some("2023-05-26")));
    assert_eq!(lines(&kept), ["26-05-2023", zonder, verlengd]);
    let english = lines_in(&kept, Woordenboek::of(&EN));
    assert_eq!(english[2], "Extended by 6 weeks: Het advies is er nog niet");
}

#[test]
fn a_day_that_lacks_the_extension_is_not_said_to_have_passed() {
    let mut dossier = with_last_day(Some("2023-04-28"));
    dossier.zaaktype.as_mut().unwrap().doorlooptijd = Duur::parse("P4W");
    let dossier = extended(dossier);
    assert_eq!(lines(&dossier)[1], "Deze datum is nog zonder de verlenging.");
    assert_eq!(shown(&dossier).verder, Verder::Vraag);
}

#[test]
fn the_words_of_the_municipality_are_apart_from_ours() {
    let shown = shown(&extended(with_last_day(Some("2023-07-07"))));
    assert_eq!(shown.uitleg[1].tekst, "Verlengd met 6 weken");
    assert_eq!(shown.uitleg[1].reden.as_deref(), Some("Het advies is er nog niet"));
}

#[test]
fn a_closed_zaak_was_ready_in_time_or_so_many_days_late() {
    let closed = |op| lines(&closed(with_last_day(Some("2023-04-28")), op));
    assert_eq!(closed("2023-04-28"), ["28-04-2023", "Afgerond binnen de termijn."]);
    assert_eq!(closed("2023-04-29"), ["28-04-2023", "Afgerond 1 dag na de termijn."]);
    assert_eq!(closed("2023-05-10"), ["28-04-2023", "Afgerond 12 dagen na de termijn."]);
}

#[test]
fn a_closed_zaak_is_not_called_late_against_a_day_that_may_have_been_moved() {
    let expected = closed(with_last_day(None), "2023-06-01");
    assert_eq!(lines(&expected), ["26-05-2023", "Deze datum was een verwachting."]);
    let kept = closed(extended(with_last_day(Some("2023-05-26"))), "2023-06-01");
    assert_eq!(lines(&kept)[1], "Deze datum is nog zonder de verlenging.");
}

#[test]
fn a_day_that_says_nothing_after_a_decision_keeps_what_must_be_known_of_it() {
    let expected = with_last_day(None);
    let beslist = |mut dossier: Dossier| {
        dossier.zaaktype.as_mut().unwrap().doorlooptijd = Duur::parse("P4W");
        let boek = Woordenboek::of(&NL);
        let besluit = Besluitvorming::Verstuurd;
        let Getoond { waarde, uitleg, .. } =
            getoond(&dossier, besluit, day(TODAY), "Termijn", "Gemeente", boek);
        let summary = met_voorbehoud(&dossier, besluit, day(TODAY), boek);
        ([&waarde].into_iter().chain(&uitleg).map(said).collect::<Vec<_>>(), summary)
    };
    let (facts, summary) = beslist(expected);
    assert_eq!(facts, ["28-04-2023", "Deze datum was een verwachting."]);
    assert_eq!(summary, "28-04-2023. Deze datum was een verwachting.");
    let (facts, summary) = beslist(extended(with_last_day(Some("2023-04-28"))));
    assert_eq!(facts[1], "Deze datum is nog zonder de verlenging.");
    assert_eq!(summary, "28-04-2023. Deze datum is nog zonder de verlenging.");
}

#[test]
fn the_summary_of_variant_b_promises_no_more_than_the_facts() {
    let summary =
        |dossier: &Dossier| met_voorbehoud(dossier, NIETS, day(TODAY), Woordenboek::of(&NL));
    let klaar = "30-04-2023. Deze datum is 10 dagen voorbij. Naar verwachting klaar op 25 mei.";
    assert_eq!(summary(&speelautomaten()), klaar);
    let running = with_last_day(Some("2023-05-26"));
    assert_eq!(summary(&running), "26-05-2023");
    let later = "26-05-2023. Naar verwachting zijn wij later klaar: op 1 juni.";
    assert_eq!(summary(&planned(running.clone(), "2023-06-01")), later);
    let zonder = "26-05-2023. Deze datum is nog zonder de verlenging.";
    assert_eq!(summary(&extended(running)), zonder);
    let mut passed = with_last_day(Some("2023-04-28"));
    passed.zaaktype.as_mut().unwrap().doorlooptijd = Duur::parse("P4W");
    let zonder = "28-04-2023. Deze datum is nog zonder de verlenging.";
    assert_eq!(summary(&extended(passed)), zonder);
    let verwachting =
        "26-05-2023. Dit is een verwachting. Een aanvraag als deze mag 8 weken duren.";
    assert_eq!(summary(&with_last_day(None)), verwachting);
    let mut unknown = planned(with_last_day(None), "2024-01-02");
    unknown.zaaktype = None;
    let klaar = "Niet bekend. Naar verwachting klaar op 2 januari 2024.";
    assert_eq!(summary(&unknown), klaar);
}

#[test]
fn a_termijn_that_nobody_wrote_down_is_not_known() {
    let mut dossier = with_last_day(None);
    dossier.zaaktype = None;
    assert_eq!(lines(&dossier), ["Niet bekend"]);
    assert_eq!(shown(&dossier).verder, Verder::Vraag);
    let planned = planned(dossier.clone(), "2024-01-02");
    assert_eq!(lines(&planned), ["Niet bekend", "Naar verwachting klaar op 2 januari 2024."]);
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
    assert_eq!(dag.titel, "Wettelijke termijn: Aanvraag Aanwezigheidsvergunning Speelautomaten");
    assert_eq!(dag.omschrijving, "Gemeente Groningen, zaaknummer Z/2023 007");
    assert_eq!(dag.uid, format!("termijn-{}", dossier.zaak.id));
    dossier.zaak.uiterlijke_einddatum = None;
    let (expected, _) = shown(&dossier).agenda.unwrap();
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
