//! What is known of a zaak after the overview, without asking.

use super::*;

#[test]
fn after_the_overview_each_of_its_zaken_is_known_as_its_own_answer_has_it() {
    for name in ["openzaak-burger", "mockup", "alles"] {
        let gateway = pack(name);
        let overzicht = overzicht(&gateway);
        for zaak in &overzicht.zaken {
            let known = gateway.bekend(zaak.id);
            assert_eq!(known, block_on(gateway.dossier(zaak.id)).ok(), "{name} {}", zaak.id);
        }
    }
}

#[test]
fn before_the_overview_and_after_the_session_nothing_is_known() {
    let gateway = pack("openzaak-burger");
    let kapvergunning = id("2e93ae90-0ba1-4d77-a129-a1f7d7dcfae5");
    assert_eq!(gateway.bekend(kapvergunning), None);
    overzicht(&gateway);
    assert!(gateway.bekend(kapvergunning).is_some());
    gateway.forget();
    assert_eq!(gateway.bekend(kapvergunning), None);
}

#[test]
fn a_zaak_that_the_overview_hides_is_not_known() {
    // Every rule that hides a zaak hides one of this pack.
    let gateway = pack("alles");
    let shown = overzicht(&gateway);
    let raw = block_on(gateway.ask(Question::all::<crate::domain::Zaak>())).answer.unwrap();
    let zaken = wire::read_list::<crate::domain::Zaak>(&raw).items;
    let hidden = zaken.iter().filter(|zaak| shown.zaken.iter().all(|it| it.id != zaak.id));
    let hidden: Vec<_> = hidden.collect();
    assert_eq!(hidden.len(), 3);
    assert!(hidden.iter().all(|it| gateway.bekend(it.id).is_none()));
}

#[test]
fn an_id_that_no_zaak_has_is_not_known() {
    let gateway = pack("openzaak-burger");
    overzicht(&gateway);
    assert_eq!(gateway.bekend(id("00000000-0000-4000-8000-000000000000")), None);
}
