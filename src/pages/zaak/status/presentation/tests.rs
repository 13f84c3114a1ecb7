use futures::executor::block_on;

use super::*;
use crate::domain::{Duur, Opschorting, Vertrouwelijkheid, Voortgang, ZaakId};
use crate::gateway::{Dossier, Gateway};
use crate::locales::{EN, NL};

fn nl() -> Woordenboek {
    Woordenboek::of(&NL)
}

fn en() -> Woordenboek {
    Woordenboek::of(&EN)
}

fn gateway(pack: &str) -> Gateway {
    use Vertrouwelijkheid::{BeperktOpenbaar, Openbaar, Zaakvertrouwelijk};
    Gateway::fixtures(
        format!("/fixtures/{pack}"),
        vec![Openbaar, BeperktOpenbaar, Zaakvertrouwelijk],
    )
}

fn dossier(pack: &str, id: ZaakId) -> (Dossier, Tijdlijn) {
    let gateway = gateway(pack);
    let dossier = block_on(gateway.dossier(id)).unwrap();
    let verloop = block_on(gateway.verloop(dossier.zaak.clone())).unwrap();
    let told = block_on(gateway.tussenstappen(id)).unwrap().substatussen;
    (dossier, verloop.tijdlijn.with_substatussen(told))
}

/// The seventh case of the mock-up.
fn speelautomaten() -> (Dossier, Tijdlijn) {
    let id = block_on(gateway("mockup").overzicht(drop)).unwrap().zaken[6].id;
    dossier("mockup", id)
}

fn burger(id: &str) -> (Dossier, Tijdlijn) {
    dossier("openzaak-burger", id.parse().unwrap())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn shown(tijdlijn: &Tijdlijn, zaak: &Zaak, today: &str) -> Vec<Stap> {
    let (early, recent) = stappen(tijdlijn, zaak, day(today), nl());
    assert_eq!(early, []);
    recent
}

fn words(teksten: &[Tekst]) -> Vec<&str> {
    teksten.iter().map(|it| it.woorden.as_str()).collect()
}

#[test]
fn the_mock_up_shows_its_own_steps() {
    let (dossier, tijdlijn) = speelautomaten();
    let steps: Vec<_> = shown(&tijdlijn, &dossier.zaak, "2023-05-10")
        .into_iter()
        .map(|it| (it.dag.unwrap(), it.naam.woorden, it.toestand))
        .collect();
    assert_eq!(
        steps,
        [
            ("20 april".to_owned(), "Aanvraag ontvangen".to_owned(), Toestand::Geweest),
            ("4 mei".to_owned(), "In behandeling".to_owned(), Toestand::Nu),
            ("25 mei".to_owned(), "Aanvraag afgehandeld".to_owned(), Toestand::Mogelijk),
        ]
    );
    assert_eq!(overgeslagen(&tijdlijn, nl()), None);
}

#[test]
fn what_was_said_stays_with_its_step() {
    let (dossier, tijdlijn) = burger("fbbe8b5a-1648-4ade-ab85-3a3c44f99420");
    let steps = shown(&tijdlijn, &dossier.zaak, "2026-11-23");
    let explained: Vec<_> = steps.iter().map(|it| it.uitleg.len()).collect();
    assert_eq!(explained, [0, 0, 1, 0]);
    assert!(steps[2].uitleg[0].woorden.starts_with("Wij missen een kopie"));
}

#[test]
fn what_happened_within_a_step_stands_under_it_and_what_is_for_staff_does_not() {
    let (dossier, tijdlijn) = burger("c0789d38-6f48-417d-99b8-354c82767722");
    let steps = shown(&tijdlijn, &dossier.zaak, "2026-11-23");
    let told: Vec<_> = steps
        .iter()
        .flat_map(|it| &it.delen)
        .map(|it| (it.dag.as_deref().unwrap(), it.naam.woorden.as_str()))
        .collect();
    assert_eq!(told, [("13 november", "Inkomensgegevens worden gecontroleerd")]);
}

fn turn(dossier: &Dossier, lijst: &Beurtlijst) -> Aanwijzing {
    let gezegd = dossier.zaak.status.bekend().unwrap().toelichting.as_deref();
    aan_zet(&dossier.zaak, dossier.statustype.as_ref(), gezegd, lijst, nl()).unwrap()
}

fn titel(said: &Aanwijzing) -> Option<&str> {
    said.titel.as_ref().map(|it| it.woorden.as_str())
}

#[test]
fn whose_turn_it_is_is_said_where_the_municipality_says_it() {
    let (mut dossier, _) = burger("c0789d38-6f48-417d-99b8-354c82767722");
    let lijst = Beurtlijst::new(&[], &["In behandeling"]);
    let said = turn(&dossier, &lijst);
    assert_eq!((said.zet, titel(&said)), (Some(Zet::Ons), Some("Wij zijn aan de beurt.")));
    assert_eq!(words(&said.uitleg), ["Wij zijn met uw aanvraag bezig."]);
    dossier.zaak.voortgang = Voortgang::Afgerond(day("2026-11-20"));
    let said = turn(&dossier, &lijst);
    assert_eq!((said.zet, titel(&said)), (Some(Zet::Niemand), Some("Uw aanvraag is afgerond.")));
    assert_eq!(said.uitleg, []);
}

#[test]
fn success_has_its_colour_only_where_the_result_says_so() {
    let (mut dossier, _) = burger("fd0ccf76-af55-40a0-b29e-c9c2ec49704c");
    let shown = |dossier: &Dossier| {
        let said = aangewezen(dossier, &Beurtlijst::default(), nl()).unwrap();
        let lines = said.titel.iter().chain(&said.uitleg).map(|it| it.woorden.clone());
        (said.zet, lines.collect::<Vec<_>>().join(" "))
    };
    let finished = "Uw aanvraag is afgerond.";
    let given = (Some(Zet::Gelukt), format!("Uw aanvraag is toegekend. {finished}"));
    assert_eq!(shown(&dossier), given);
    for (omschrijving, said) in [
        ("Geweigerd", format!("Uw aanvraag is geweigerd. {finished}")),
        ("Ingetrokken", format!("Uw aanvraag is ingetrokken. {finished}")),
        ("Buiten behandeling gesteld", format!("{finished} Buiten behandeling gesteld")),
    ] {
        let resultaattype = dossier.resultaattype.as_mut().unwrap();
        (resultaattype.omschrijving, resultaattype.generiek) = (omschrijving.to_owned(), None);
        assert_eq!(shown(&dossier), (Some(Zet::Niemand), said));
    }
    dossier.resultaattype = None;
    assert_eq!(shown(&dossier), (Some(Zet::Niemand), finished.to_owned()));
}

#[test]
fn where_it_is_not_known_the_sentence_of_the_status_stands_alone() {
    let (mut dossier, _) = burger("c0789d38-6f48-417d-99b8-354c82767722");
    let said = turn(&dossier, &Beurtlijst::default());
    assert_eq!((said.zet, said.titel), (None, None));
    assert_eq!(words(&said.uitleg), ["Wij zijn met uw aanvraag bezig."]);
    dossier.statustype.as_mut().unwrap().statustekst = None;
    let statustype = dossier.statustype.as_ref();
    assert_eq!(aan_zet(&dossier.zaak, statustype, None, &Beurtlijst::default(), nl()), None);
}

#[test]
fn a_suspension_says_that_the_days_do_not_count_and_why_and_claims_no_turn() {
    let (mut dossier, _) = burger("c0789d38-6f48-417d-99b8-354c82767722");
    let mut said = |reden: Option<&str>| {
        dossier.zaak.opschorting = Some(Opschorting { reden: reden.map(str::to_owned) });
        turn(&dossier, &Beurtlijst::default())
    };
    let known = said(Some("Wij wachten op uw aanvullende gegevens"));
    assert_eq!((known.zet, titel(&known)), (None, Some("De dagen tellen nu niet mee.")));
    let uitleg = words(&known.uitleg);
    assert!(uitleg[0].contains("langer de tijd"), "{uitleg:?}");
    assert_eq!(uitleg[1..], ["Wij wachten op uw aanvullende gegevens"]);
    let unknown = said(None);
    assert!(unknown.uitleg[1].woorden.contains("niet waarom"));
}

#[test]
fn who_is_asked_for_something_reads_for_what() {
    let (dossier, _) = burger("fbbe8b5a-1648-4ade-ab85-3a3c44f99420");
    let said = turn(&dossier, &Beurtlijst::new(&["Wachten op aanvulling"], &[]));
    assert_eq!(said.zet, Some(Zet::U));
    assert_eq!(said.uitleg[0].woorden, "Wij hebben nog informatie van u nodig.");
    assert!(said.uitleg[1].woorden.starts_with("Wij missen een kopie"));
}

#[test]
fn nothing_is_said_of_whose_turn_it_is_while_the_step_is_not_known() {
    let (mut dossier, _) = speelautomaten();
    let lijst = Beurtlijst::new(&[], &["In behandeling"]);
    assert_eq!(aan_zet(&dossier.zaak, None, None, &lijst, nl()), None);
    dossier.zaak.status = HuidigeStatus::Geen;
    assert_eq!(aan_zet(&dossier.zaak, None, None, &lijst, nl()), None);
}

#[test]
fn a_norm_is_called_an_attempt_and_never_overrides_the_planned_end() {
    let (mut dossier, mut tijdlijn) = speelautomaten();
    tijdlijn.mogelijk[0].norm = Some(Norm::Dag(day("2023-05-24")));
    let steps = |zaak: &Zaak, tijdlijn: &Tijdlijn| shown(tijdlijn, zaak, "2023-05-25")[2].clone();
    assert_eq!(steps(&dossier.zaak, &tijdlijn).uitleg, []);

    dossier.zaak.einddatum_gepland = None;
    let step = steps(&dossier.zaak, &tijdlijn);
    assert_eq!(step.dag, None);
    assert_eq!(words(&step.uitleg), ["Wij wilden dit vóór of op 24 mei doen. Die dag is voorbij."]);

    tijdlijn.mogelijk[0].norm = Some(Norm::Dag(day("2023-05-25")));
    let step = steps(&dossier.zaak, &tijdlijn);
    assert_eq!(
        words(&step.uitleg),
        ["Wij proberen dit vóór of op 25 mei te doen. Dat lukt niet altijd."]
    );

    tijdlijn.mogelijk[0].norm = Some(Norm::NaVorige(Duur { maanden: 0, dagen: 21 }));
    let step = steps(&dossier.zaak, &tijdlijn);
    let binnen = "Wij proberen dit binnen 3 weken na de vorige stap te doen.";
    assert_eq!(words(&step.uitleg), [format!("{binnen} Dat lukt niet altijd.")]);

    // That it is no promise is said once.
    tijdlijn.mogelijk.push(tijdlijn.mogelijk[0].clone());
    let (_, steps) = stappen(&tijdlijn, &dossier.zaak, day("2023-05-25"), nl());
    assert_eq!(words(&steps[3].uitleg), [binnen]);
}

#[test]
fn a_step_that_opened_the_zaak_again_says_so_in_the_language_of_the_page() {
    let (dossier, mut tijdlijn) = speelautomaten();
    tijdlijn.gebeurd[1].heropend = true;
    tijdlijn.gebeurd[1].status.toelichting = Some("Wij kijken opnieuw.".to_owned());
    let (_, steps) = stappen(&tijdlijn, &dossier.zaak, day("2023-05-10"), en());
    let [heropend, gezegd] = &steps[1].uitleg[..] else { panic!("{steps:?}") };
    assert!(heropend.woorden.contains("We are looking at it again"));
    assert_eq!((heropend.lang, gezegd.lang), (None, Some("nl")));
    assert_eq!(steps[1].naam.lang, Some("nl"));
    tijdlijn.gebeurd[1].stand = Stapstand::Geweest;
    let (_, steps) = stappen(&tijdlijn, &dossier.zaak, day("2023-05-10"), en());
    assert!(steps[1].uitleg[0].woorden.contains("We looked at it again"));
    // On a Dutch page all words are Dutch.
    let dutch = shown(&tijdlijn, &dossier.zaak, "2023-05-10");
    assert!(dutch.iter().all(|it| it.naam.lang.is_none()));
}

#[test]
fn the_first_steps_of_a_long_history_are_apart_and_the_current_one_never_is() {
    let (dossier, mut tijdlijn) = speelautomaten();
    let sizes = |tijdlijn: &Tijdlijn| {
        let (early, recent) = stappen(tijdlijn, &dossier.zaak, day("2023-05-10"), nl());
        (early.len(), recent.len())
    };
    let step = Gebeurd { stand: Stapstand::Geweest, ..tijdlijn.gebeurd[0].clone() };
    let current = tijdlijn.gebeurd[1].clone();
    tijdlijn.gebeurd = vec![step.clone(); 7];
    tijdlijn.gebeurd.push(current.clone());
    assert_eq!(sizes(&tijdlijn), (0, 9));
    tijdlijn.gebeurd.insert(0, step.clone());
    assert_eq!(sizes(&tijdlijn), (5, 5));
    tijdlijn.gebeurd = [vec![step.clone(), current], vec![step; 8]].concat();
    assert_eq!(sizes(&tijdlijn), (1, 10));
}

#[test]
fn steps_that_were_skipped_are_named() {
    let (_, mut tijdlijn) = speelautomaten();
    let step = tijdlijn.mogelijk[0].statustype.clone();
    tijdlijn.overgeslagen =
        vec![Statustype { omschrijving: "Controle".to_owned(), ..step.clone() }];
    tijdlijn.overgeslagen.push(step);
    let named = overgeslagen(&tijdlijn, nl()).unwrap();
    assert_eq!(named.woorden, "Controle, Aanvraag afgehandeld");
}

#[test]
fn only_a_zaak_without_a_status_is_said_not_to_have_begun() {
    let (mut dossier, _) = speelautomaten();
    assert_eq!(without_steps(&dossier.zaak, nl()), nl().pagina.tijdlijn.mislukt);
    dossier.zaak.status = HuidigeStatus::Geen;
    assert!(without_steps(&dossier.zaak, nl()).contains("nog niet aan begonnen"));
    dossier.zaak.voortgang = Voortgang::Afgerond(day("2023-05-01"));
    let said = without_steps(&dossier.zaak, nl());
    assert_eq!(said, "Van deze aanvraag kennen wij geen stappen.");
}
